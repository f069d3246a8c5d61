import { setTimeout as delay } from 'node:timers/promises';
import { createModelAsker } from '../../bot/azure/ask-model';
import type { ModelAnswer } from '../../bot/azure/ask-model';
import { createOpenAiTeller } from '../../bot/azure/openai-teller';
import type { IdentityHost, LoopbackIdentity } from './loopback-identity';
import { hostSecret, startLoopbackIdentity } from './loopback-identity';
import type { LoopbackModel } from './loopback-model';
import { saying, startLoopbackModel } from './loopback-model';

const away = 'http://127.0.0.1:9';
const day = { seconds: 86_400 };
const question = { messages: [], name: 'ping', schema: { type: 'object' } };
const hosts: readonly IdentityHost[] = ['app-service', 'virtual-machine'];

let model: LoopbackModel;
let identity: LoopbackIdentity;
let managedIdentityClientId: string;
let tests = 0;
const own = { ...process.env };

beforeAll(async () => {
  model = await startLoopbackModel();
});
afterAll(() => model.stop());

describe.each(hosts)('a managed identity of %s', (host) => {
  beforeAll(async () => {
    // The packages remember their host, and their tokens by identity, for as long as a process lives.
    jest.resetModules();
    identity = await startLoopbackIdentity(host);
    process.env = { ...own, ...identity.env };
  });
  afterAll(() => {
    process.env = { ...own };
    return identity.stop();
  });
  beforeEach(() => {
    managedIdentityClientId = `44444444-4444-4444-8444-${String((tests += 1)).padStart(12, '0')}`;
    model.asked.length = 0;
    identity.asked.length = 0;
    model.answer(saying({ ok: true }));
    identity.give(day);
  });

  const settings = () => ({ endpoint: model.endpoint, deployment: 'names-themes', managedIdentityClientId });
  const asker = () => {
    const ask = createModelAsker(settings());
    return (withinMs = 8_000): Promise<ModelAnswer> => ask(question, withinMs);
  };
  const bearers = (): readonly unknown[] => model.asked.map(({ headers }) => headers.authorization);

  it('gets one token for many questions, for the right resource', async () => {
    const ask = asker();
    expect(await ask()).toEqual({ value: { ok: true } });
    await ask();
    await ask();
    expect(bearers()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
    expect(identity.asked.map((each) => each.get('resource'))).toEqual([
      'https://cognitiveservices.azure.com',
    ]);
    expect(model.asked.every(({ headers }) => headers['api-key'] === undefined)).toBe(true);
  });

  it('is the one of several that the settings name', async () => {
    await asker()();
    expect(identity.asked.map((each) => each.get('client_id'))).toEqual([managedIdentityClientId]);
  });

  it('is the only one where the settings name none', async () => {
    await createModelAsker({ endpoint: model.endpoint, deployment: 'names-themes' })(question, 8_000);
    expect(identity.asked.map((each) => each.get('client_id'))).toEqual([null]);
    expect(bearers()).toEqual(['Bearer token-1']);
  });

  it('gets another token when the first has run out', async () => {
    identity.give({ seconds: 2 });
    const ask = asker();
    await ask();
    await delay(2_100);
    identity.give(day);
    await ask();
    await ask();
    expect(bearers()).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
  });

  it.each([401, 403])('asks once with a token that is refused with %s', async (status) => {
    model.answer({ status, body: { error: { code: 'PermissionDenied', message: 'token-1' } } });
    expect(await asker()()).toEqual({ failed: `status ${status}` });
    expect(model.asked).toHaveLength(1);
  });

  it('that is not there leaves the model unasked, until there is one', async () => {
    identity.give('no identity');
    const ask = asker();
    expect(await ask()).toEqual({ failed: 'no token' });
    expect(model.asked).toEqual([]);
    identity.give(day);
    expect(await ask()).toEqual({ value: { ok: true } });
  });

  it('whose host does not answer is not waited for', async () => {
    identity.give('silence');
    expect(await asker()(300)).toEqual({ failed: 'timeout' });
  });

  it.each<[string, () => void]>([
    ['no token', () => identity.give('no identity')],
    ['status 401', () => model.answer({ status: 401, body: { error: { message: 'Bearer token-1' } } })],
    ['status 403', () => model.answer({ status: 403, body: { error: { message: 'Bearer token-1' } } })],
  ])('logs "%s" and no secret', async (reason, happen) => {
    happen();
    const lines: unknown[] = [];
    const keep = (...line: unknown[]): void => void lines.push(line);
    const tell = createOpenAiTeller(settings(), { info: keep, warn: keep, error: keep });
    expect(await tell({ language: 'da', themes: [] })).toBeUndefined();
    expect(lines).toEqual([['telling-failed', { reason }]]);
    expect(JSON.stringify(lines)).not.toMatch(
      new RegExp(`token-\\d|${hostSecret}|${managedIdentityClientId}`),
    );
  });
});

it('a model that is not there is told from a token that is not there', async () => {
  const ask = createModelAsker({ endpoint: away, deployment: 'names-themes' }, async () => 'a-token');
  expect(await ask(question, 8_000)).toEqual({ failed: 'no connection' });
});
