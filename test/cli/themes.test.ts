import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersIn, summariseCsv } from '../../bot/cli/themes-of-csv';

const answers = [
  'Nøglen hang på et forkert bræt',
  'Nøglen passede ikke i låsen',
  'Jeg ledte efter nøglen i en time',
  'Fakturaen kom to gange',
  'Fakturaen manglede et EAN-nummer',
  'To fakturaer uden EAN-nummer',
];

describe('the answers in a CSV file', () => {
  it.each([
    ['commas', 'navn,svar\nA,Nøglen mangler\nB,Ruten er lang\n'],
    ['semicolons, as Danish Excel writes', 'navn;svar\nA;Nøglen mangler\nB;Ruten er lang\n'],
    ['tabs', 'navn\tsvar\nA\tNøglen mangler\nB\tRuten er lang\n'],
    ['a byte order mark and Windows line ends', '\ufeffnavn;svar\r\nA;Nøglen mangler\r\nB;Ruten er lang\r\n'],
    ['quotes', 'navn,svar\nA,"Nøglen mangler"\nB,"Ruten er lang"\n'],
    ['empty cells and lines', 'navn,svar\nA,Nøglen mangler\n\nC,\nB,Ruten er lang\n'],
    ['a column named in other letters', 'navn,Svar \nA,Nøglen mangler\nB,Ruten er lang\n'],
  ])('are read with %s', (_name, content) => {
    expect(answersIn(content, 'noter.csv', 'svar').map(({ text }) => text)).toEqual([
      'Nøglen mangler',
      'Ruten er lang',
    ]);
  });

  it('may have line breaks within quotes', () => {
    expect(answersIn('svar\n"En linje\nog en til"\n', 'noter.csv', 'svar')).toEqual([
      { id: '1', text: 'En linje\nog en til' },
    ]);
  });
});

describe('what is wrong is said in words', () => {
  it.each([
    [
      'another column',
      'navn,kommentar\nA,b\n',
      'svar',
      'noter.csv has no column "svar". Its columns are "navn", "kommentar"',
    ],
    [
      'no column named',
      'navn,kommentar\nA,b\n',
      undefined,
      'Say which column holds the answers: --column, one of "navn", "kommentar"',
    ],
    [
      'nothing but a heading',
      'navn,svar\n',
      'svar',
      'noter.csv has no rows under its first line of column names',
    ],
    ['nothing at all', '', 'svar', 'noter.csv has no rows under its first line of column names'],
    ['an open quote', 'svar\n"Nøglen\n', 'svar', 'noter.csv cannot be read as CSV'],
  ])('%s', (_name, content, column, message) => {
    expect(() => answersIn(content, 'noter.csv', column)).toThrow(message);
  });
});

describe('the summary', () => {
  const csv = `svar\n${answers.map((answer) => `"${answer}"`).join('\n')}\n`;

  it('names each theme with its size, its words and its quotes', () => {
    const summary = summariseCsv(csv, 'noter.csv', 'svar', 'da');
    expect(summary).toContain('6 svar, 2 temaer');
    expect(summary).toMatch(/\(3\)[\s\S]*\(3\)/);
    for (const answer of answers) expect(summary).toContain(`– ${answer}`);
  });

  it('is in English for English answers', () => {
    expect(
      summariseCsv('answer\nThe key is lost\nNo key again\nWhere is the key\n', 'a.csv', 'answer', 'en'),
    ).toMatch(/^3 answers, 1 theme\n/);
  });

  it('says so when there is no theme', () => {
    expect(summariseCsv('svar\nTo\nuger\n', 'noter.csv', 'svar', 'da')).toBe(
      '2 svar, 0 temaer\n\nIngen temaer: et tema er mindst tre svar om det samme.',
    );
  });
});

describe('the command', () => {
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, ['--import', 'tsx', 'bot/cli.ts', 'themes', ...args], {
      input,
      encoding: 'utf8',
    });
  const given = (id: string) => ({
    id,
    lang: 'da',
    texts: answers.map((text, i) => ({ id: `a${i}`, text })),
  });

  it('prints themes and the time for a case on standard input', () => {
    const printed = JSON.parse(run([], JSON.stringify(given('one'))).stdout) as Record<string, unknown>;
    expect(printed).toEqual({
      themes: [
        expect.objectContaining({ memberIds: expect.arrayContaining([expect.any(String)]) as unknown }),
        expect.objectContaining({ label: expect.any(String) as unknown }),
      ],
      elapsedMs: expect.any(Number) as unknown,
    });
  });

  it.each([
    ['da', 'Nøgler og låste døre'],
    ['mixed', 'Nøgler og låste døre'],
    ['en', 'Keys'],
  ])('names themes in the department’s language where answers are in both ("lang": "%s")', (lang, label) => {
    const texts = [
      'Nøglen hang på et forkert bræt',
      'Nøglen passede ikke i låsen',
      'Nøglen var væk igen',
      'The key was not in its place',
      'My key is lost',
      'A key for the basement',
    ].map((text, n) => ({ id: `a${n}`, text }));
    const { stdout } = run([], JSON.stringify({ lang, texts }));
    const { themes } = JSON.parse(stdout) as { themes: { label: string; memberIds: string[] }[] };
    expect(themes.flatMap(({ memberIds }) => memberIds).sort()).toEqual(texts.map(({ id }) => id));
    expect(themes.map((theme) => theme.label)).toContain(label);
  });

  it('prints a line for each line with --jsonl', () => {
    const lines = run(
      ['--jsonl'],
      `${JSON.stringify(given('one'))}\n\n${JSON.stringify(given('two'))}\n`,
    ).stdout.trim();
    expect(lines.split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['one', 'two']);
  });

  it('summarises a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sidemand-'));
    try {
      const file = join(folder, 'noter.csv');
      writeFileSync(file, `svar\n${answers.join('\n')}\n`);
      expect(run(['--csv', file, '--column', 'svar']).stdout).toContain('6 svar, 2 temaer');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ['text that is no JSON', [], 'Nøglen mangler', 'standard input is not JSON'],
    ['a case without texts', [], '{"lang": "da"}', 'standard input: texts'],
    ['a language it does not speak', [], '{"lang": "de", "texts": []}', 'lang must be "da", "en" or "mixed"'],
    [
      'one id twice',
      [],
      '{"lang": "da", "texts": [{"id": "a", "text": ""}, {"id": "a", "text": ""}]}',
      'one id',
    ],
    ['a bad line', ['--jsonl'], '{"lang": "da", "texts": []}\n[]', 'line 2'],
    ['a file that is not there', ['--csv', 'mangler.csv', '--column', 'svar'], '', 'Cannot read mangler.csv'],
  ])('fails on %s and says where', (_name, args, input, message) => {
    const { status, stderr } = run(args, input);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
