import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redactCommand } from '../../bot/cli/redact';

let folder: string;
let printed: jest.SpyInstance<void, string[]>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redact-'));
  printed = jest.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(async () => {
  printed.mockRestore();
  await rm(folder, { recursive: true });
});

async function run(content: string): Promise<unknown> {
  const file = join(folder, 'cases.json');
  await writeFile(file, content);
  await redactCommand({ file });
  return JSON.parse(printed.mock.calls.map(([line]) => line).join('\n'));
}

it('prints each text under its id, in the order of the file', async () => {
  const cases = [
    { id: 'b', lang: 'da', people: ['Lise Holm'], text: 'Spørg Lise, 010203-4567' },
    { id: 'a', lang: 'en', people: ['Lise Holm'], text: 'Ask Lise, 010203-4567' },
    { id: 3, lang: 'en', text: 'Nothing here' },
  ];
  expect(await run(JSON.stringify(cases))).toEqual([
    { id: 'b', text: 'Spørg [navn], [CPR-nummer]' },
    { id: 'a', text: 'Ask [name], [CPR number]' },
    { id: 3, text: 'Nothing here' },
  ]);
});

it('reads both languages whatever is said of the language, in Danish brackets unless it is English', async () => {
  const text = 'Ask fru Mogensen, at 12 Mill Lane';
  const cases = [
    { id: 'mixed', lang: 'mixed', people: [], text },
    { id: 'unsaid', people: null, text },
    { id: 'null', lang: null, text },
  ];
  expect(await run(JSON.stringify(cases))).toEqual(
    ['mixed', 'unsaid', 'null'].map((id) => ({ id, text: 'Ask fru [navn], at [adresse]' })),
  );
});

describe('says what is wrong, and where', () => {
  it.each([
    ['no JSON', '[{', /cases\.json is not JSON: /],
    ['no list', '{}', /cases\.json: wanted a list/],
    [
      'another language',
      '[{"id":"1","lang":"sv","text":""}]',
      /entry 1, lang: lang must be "da", "en" or "mixed"/,
    ],
    ['no text', '[{"id":"1","lang":"da","people":[]}]', /entry 1, text: text must be a string/],
    ['people in one string', '[{"id":"1","lang":"da","people":"Bo","text":""}]', /entry 1, people: .*list/],
  ])('%s', async (_name, content, words) => {
    await expect(run(content)).rejects.toThrow(words);
  });

  it('a file that is not there', async () => {
    await expect(redactCommand({ file: join(folder, 'none.json') })).rejects.toThrow(
      /^Cannot read .*none\.json$/,
    );
  });
});
