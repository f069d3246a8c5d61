import getPort from 'get-port';
import { diagnose } from '../../bot/diagnose';
import type { Azurite } from '../../infra/local/azurite';
import { startAzurite } from '../../infra/local/azurite';
import { startLoopbackIdentity } from '../openai/loopback-identity';
import type { LoopbackModel, Reply } from '../openai/loopback-model';
import { completion, saying, startLoopbackModel } from '../openai/loopback-model';

const secret = 'a key that nobody may read';
let azurite: Azurite;
let model: LoopbackModel;
let prefixes = 0;

beforeAll(async () => {
  azurite = await startAzurite();
  model = await startLoopbackModel();
}, 30_000);
afterAll(async () => {
  await azurite.stop();
  await model.stop();
});
beforeEach(() => {
  model.asked.length = 0;
});

type Env = Record<string, string | undefined>;

async function findings(env: Env, modelWithinMs = 8_000): Promise<string> {
  const found = await diagnose(
    {
      STORAGE_CONNECTION_STRING: azurite.connectionString,
      PSEUDONYM_KEY: Buffer.alloc(32, 7).toString('base64'),
      TABLE_PREFIX: `model${(prefixes += 1)}`,
      AZURE_OPENAI_ENDPOINT: model.endpoint,
      AZURE_OPENAI_DEPLOYMENT: 'names-themes',
      AZURE_OPENAI_KEY: secret,
      ...env,
    },
    { now: Date.now, nodeVersion: '24.1.0', modelWithinMs },
  );
  const lines = found.map(({ ok, about, says }) => `${ok ? 'well' : 'WRONG'} ${about}: ${says}`).join('\n');
  expect(lines).not.toContain(secret);
  return lines;
}

const failing = (status: number): Reply => ({
  status,
  body: { error: { code: String(status), message: secret } },
});

it('asks the model one small question in a form, with the key', async () => {
  model.answer(saying({ present: true }));
  expect(await findings({})).toContain('well language model: names-themes answers in the form');
  expect(model.asked).toHaveLength(1);
  expect(model.asked[0]?.headers['api-key']).toBe(secret);
  expect(model.asked[0]?.body).toContain('"strict":true');
});

it('asks nobody where no model is set up', async () => {
  const none = { AZURE_OPENAI_ENDPOINT: undefined, AZURE_OPENAI_DEPLOYMENT: undefined };
  expect(await findings(none)).toContain('well language model: none is set up');
  expect(model.asked).toEqual([]);
});

it.each<[string, Reply, RegExp]>([
  ['a refused key', failing(401), /the key was refused \(401\): copy AZURE_OPENAI_KEY anew/],
  ['a shut network, or keys switched off', failing(403), /takes no keys \(403\).*leave AZURE_OPENAI_KEY out/],
  ['a deployment that is not there', failing(404), /no deployment "names-themes" \(404\).*not the model’s/],
  ['a quota used up', failing(429), /quota of names-themes is used up \(429\): raise its tokens/],
  ['a model without structured outputs', failing(400), /deploy a model that has structured outputs/],
  ['prose', saying('Yes, I am here.'), /deploy a model that has structured outputs/],
  ['another form', saying([]), /deploy a model that has structured outputs/],
  [
    'a content filter',
    completion({ content: '' }, 'content_filter'),
    /make the filter of the deployment less strict/,
  ],
  ['a resource that is ill', failing(503), /failed \(status 503\): try again/],
])('names the mend of %s', async (_what, reply, says) => {
  model.answer(reply);
  expect(await findings({})).toMatch(new RegExp(`WRONG language model: .*${says.source}`));
});

it('names the mend of a model that is too slow', async () => {
  model.answer('silence');
  expect(await findings({}, 100)).toMatch(
    /WRONG language model: names-themes did not answer in time.*faster model/,
  );
});

it('names the mend of a resource that cannot be reached', async () => {
  const away = { AZURE_OPENAI_ENDPOINT: `http://127.0.0.1:${await getPort()}` };
  expect(await findings(away)).toMatch(/WRONG language model: 127\.0\.0\.1:\d+ could not be reached: check/);
});

it('names the mends of a managed identity that is not there, and of one without the role', async () => {
  const identity = await startLoopbackIdentity('app-service');
  const own = { ...process.env };
  process.env = { ...own, ...identity.env };
  identity.give('no identity');
  const signedIn = { AZURE_OPENAI_KEY: undefined };
  expect(await findings(signedIn)).toMatch(/WRONG language model: the managed identity gets no token here/);
  identity.give({ seconds: 86_400 });
  model.answer(failing(401));
  expect(await findings(signedIn)).toMatch(/identity was refused \(401\): .*Cognitive Services OpenAI User/);
  model.answer(failing(403));
  expect(await findings(signedIn)).toMatch(/from here \(403\): allow the bot’s network/);
  process.env = own;
  await identity.stop();
});

it.each<[string, Env, RegExp]>([
  [
    'http',
    { AZURE_OPENAI_ENDPOINT: 'http://x.openai.azure.com' },
    /AZURE_OPENAI_ENDPOINT is not an address such as/,
  ],
  [
    'a path',
    { AZURE_OPENAI_ENDPOINT: 'https://x.openai.azure.com/openai/v1' },
    /AZURE_OPENAI_ENDPOINT is not an/,
  ],
  ['no address', { AZURE_OPENAI_ENDPOINT: 'x.openai.azure.com' }, /AZURE_OPENAI_ENDPOINT is not an address/],
  [
    'no endpoint',
    { AZURE_OPENAI_ENDPOINT: undefined },
    /AZURE_OPENAI_ENDPOINT is not set: a language model needs/,
  ],
  ['no deployment', { AZURE_OPENAI_DEPLOYMENT: undefined }, /AZURE_OPENAI_DEPLOYMENT is not set/],
  [
    'no deployment’s name',
    { AZURE_OPENAI_DEPLOYMENT: 'my model' },
    /AZURE_OPENAI_DEPLOYMENT is not the name/,
  ],
  [
    'a loopback address in Azure',
    {
      BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
      BOT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
      COACHES: '33333333-3333-4333-8333-333333333333',
    },
    /AZURE_OPENAI_ENDPOINT is not an address/,
  ],
])('finds %s among the settings, and asks nobody', async (_what, env, says) => {
  expect(await findings(env)).toMatch(says);
  expect(model.asked).toEqual([]);
});
