import type { ThemeFound } from '../../bot/core/compose-digest';
import { createRedactor } from '../../bot/core/redaction/redact';
import type { Told } from '../../bot/core/check-telling';
import { createOpenAiTeller } from '../../bot/azure/openai-teller';
import type { Facts } from '../../bot/flows/ports';
import { retellThemes } from '../../bot/flows/retell-themes';
import type { Round } from '../../bot/core/reflection';
import { injections } from './injections';
import type { LoopbackModel, Reply } from './loopback-model';
import { completion, saying, startLoopbackModel } from './loopback-model';

let model: LoopbackModel;
const logged: string[] = [];

beforeAll(async () => {
  model = await startLoopbackModel();
});
afterAll(() => model.stop());
beforeEach(() => {
  model.asked.length = 0;
  logged.length = 0;
});

const texts = [
  'Jeg taster hver faktura to steder',
  'En faktura skal godkendes igen og igen',
  'Vi venter på en faktura fra indkøb',
  'Adgangskoden udløber hver uge',
  'Min adgangskode bliver afvist',
  'Ny adgangskode igen i morges',
  'Kaffen er kold',
].map((text, index) => ({ id: `pseudonym-${index}`, text }));

const theme = (label: string, members: readonly number[]): ThemeFound => ({
  label,
  terms: [label],
  concepts: [],
  memberIds: members.map((index) => `pseudonym-${index}`),
  quoteIds: [],
});

const found = [theme('faktura', [0, 1, 2]), theme('adgangskode', [3, 4, 5])];
const round = {
  thresholds: { answers: 5, theme: 3 },
  language: 'da',
  departmentId: 'd',
  week: '2026-W48',
} as unknown as Round;

const good = {
  themes: [
    { label: 'Dobbelt faktura', themes: [1] },
    { label: 'Besvær med adgangskode', themes: [2] },
  ],
  paragraph: 'Medarbejderne bruger tid på gentaget arbejde, og det er svært at komme ind i systemerne.',
  question: 'Hvad kan vi gøre for at slippe for det?',
};

type Options = Parameters<typeof createOpenAiTeller>[2];

function retell(options: Options = {}, key: string | undefined = 'the-key', answers = texts) {
  const keep = (event: string, facts?: Facts): void => void logged.push(JSON.stringify([event, facts]));
  const log = { info: keep, warn: keep, error: keep };
  const settings = {
    endpoint: model.endpoint,
    deployment: 'names-themes',
    ...(options.token === undefined && key !== undefined && { key }),
  };
  const tell = createOpenAiTeller(settings, log, options);
  const all = [...answers, { id: 'pseudonym-7', text: 'Et svar mere' }, { id: 'pseudonym-8', text: 'Og et' }];
  return retellThemes({ tell, log }, round, all, found, createRedactor(['Lise Sørensen'], 'da'));
}

test('a sound answer names the themes, and the people are counted here', async () => {
  model.answer(saying(good));
  const told = await retell();
  expect(told?.themes.map(({ label, memberIds }) => [label, memberIds.length])).toEqual([
    ['Dobbelt faktura', 3],
    ['Besvær med adgangskode', 3],
  ]);
  expect(told?.telling).toEqual({ paragraph: good.paragraph, question: good.question });
});

test('a merged theme has the members, terms and quotes of both', async () => {
  model.answer(saying({ ...good, themes: [{ label: 'Faktura og adgangskode', themes: [2, 1] }] }));
  const told = await retell();
  expect(told?.themes).toHaveLength(1);
  expect(told?.themes[0]?.memberIds).toHaveLength(6);
  expect(told?.themes[0]?.terms).toEqual(expect.arrayContaining(['faktura', 'adgangskode']));
});

test('the model gets no pseudonym, and no text outside the themes', async () => {
  model.answer(saying(good));
  await retell();
  expect(model.asked).toHaveLength(1);
  expect(model.asked[0]?.body).not.toContain('pseudonym');
  expect(model.asked[0]?.body).not.toContain('Kaffen');
  expect(model.asked[0]?.body).toContain('"strict":true');
  expect(model.asked[0]?.url).toMatch(
    /^\/openai\/deployments\/names-themes\/chat\/completions\?api-version=/,
  );
});

test('it signs in with the key', async () => {
  model.answer(saying(good));
  await retell();
  expect(model.asked[0]?.headers['api-key']).toBe('the-key');
});

test('without a key it signs in with a token', async () => {
  model.answer(saying(good));
  expect(await retell({ token: async () => 'the-token' })).toBeDefined();
  expect(model.asked[0]?.headers.authorization).toBe('Bearer the-token');
});

test.each<[string, string, Reply]>([
  [
    'a prompt that the filter stops',
    'content filter',
    { status: 400, body: { error: { code: 'content_filter', message: texts[0]?.text } } },
  ],
  ['a refusal', 'refusal', completion({ content: null, refusal: 'I cannot help with that' })],
  ['the content filter', 'content filter', completion({ content: '' }, 'content_filter')],
  ['an answer cut short', 'cut short', completion({ content: JSON.stringify(good) }, 'length')],
  ['too many requests', 'status 429', { status: 429, body: { error: { message: texts[0]?.text } } }],
  ['a server error', 'status 500', { status: 500, body: { error: { message: texts[0]?.text } } }],
  ['no JSON', 'not JSON', saying(`{"themes": ${texts[0]?.text}`)],
  ['a body that is no JSON', 'not JSON', { body: 'no JSON' }],
  ['no choices', 'error', { body: { choices: [] } }],
])(
  'the embedded result stands after %s: asked once, "%s" logged and no text',
  async (_what, reason, reply) => {
    model.answer(reply);
    expect(await retell()).toBeUndefined();
    expect(model.asked).toHaveLength(1);
    expect(logged).toEqual([JSON.stringify(['telling-failed', { reason }])]);
  },
);

test('the embedded result stands when the answer is late', async () => {
  model.answer('silence');
  expect(await retell({ withinMs: 50 })).toBeUndefined();
  expect(logged).toEqual(['["telling-failed",{"reason":"timeout"}]']);
});

const put = (part: object): unknown => ({ ...good, ...part });
const labelled = (label: string): unknown => put({ themes: [{ label, themes: [1] }, good.themes[1]] });

test.each<[string, unknown]>([
  ['a theme that is not there', put({ themes: [...good.themes, { label: 'Faktura igen', themes: [3] }] })],
  ['a theme twice', put({ themes: [...good.themes, { label: 'Faktura igen', themes: [1] }] })],
  ['a theme left out', put({ themes: [good.themes[0]] })],
  ['the same label twice', put({ themes: [good.themes[0], { ...good.themes[0], themes: [2] }] })],
  ['a count', put({ themes: [{ ...good.themes[0], count: 900 }, good.themes[1]] })],
  ['a figure', put({ paragraph: `${good.paragraph} Det er 90 af os.` })],
  ['a figure in words', put({ paragraph: `${good.paragraph} Det siger tolv.` })],
  ['a link', put({ paragraph: `${good.paragraph} Se https://ond.example.` })],
  ['Markdown', labelled('**Faktura**')],
  ['a name', put({ paragraph: `${good.paragraph} Lise Sørensen siger det.` })],
  ['an answer’s words', put({ paragraph: `${good.paragraph} Vi venter på en faktura fra indkøb.` })],
  ['a word of one person alone', labelled('Faktura fra indkøb')],
  ['a label of nothing anybody said', labelled('Chefen skal gå')],
  ['another language', put({ paragraph: 'The staff and the manager can not do it with the systems.' })],
  ['no question', put({ question: 'Gør noget ved det.' })],
  ['prose', 'Her er dine temaer'],
])('the embedded result stands after %s', async (_what, answer) => {
  model.answer(saying(answer));
  expect(await retell()).toBeUndefined();
  expect(logged).toHaveLength(1);
});

test('there are 50 injections, each another', () => {
  expect(new Set(injections.map(({ text }) => text)).size).toBe(50);
});

test.each(injections)('nothing reaches the digest of a model that obeys: $text', async ({ text, obeyed }) => {
  model.answer(obeyed(good));
  const told: Told | undefined = await retell({}, 'the-key', [
    { id: 'pseudonym-0', text },
    ...texts.slice(1),
  ]);
  expect(model.asked[0]?.body).toContain(JSON.stringify(JSON.stringify(text)).slice(3, -3));
  expect(told).toBeUndefined();
});
