import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { restoresTable, tables } from '../../bot/azure/layout';
import { defaultThresholds, fewestAnswers } from '../../bot/core/privacy';
import { defaultRetention, draftDays } from '../../bot/core/retention';

const folder = join(__dirname, '../../infra/papers');
const paper = (name: string): string => readFileSync(join(folder, name), 'utf8');

const twins = [
  ['da/data.md', 'en/data.md'],
  ['da/fortegnelse.md', 'en/record-of-processing.md'],
  ['da/risikovurdering.md', 'en/risk-assessment.md'],
] as const;
const papers = twins.flat();

/** Each line as what it is: a heading, a table's row with so many cells, a step, a paragraph's line. */
function frame(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('|')) return [`row of ${line.split('|').length}`];
    const [sign] = /^(#+|-|\d\.)(?= )/.exec(line) ?? [];
    return sign === undefined ? [] : [sign];
  });
}

it.each(['da/data.md', 'en/data.md'])('%s names every table that is stored, and no other', (name) => {
  const named = [...paper(name).matchAll(/^\| `(\w+)` \|/gm)].map(([, table]) => table);
  expect([...named].sort()).toEqual([...tables, restoresTable].sort());
});

it.each(twins)('%s and %s say the same, line by line', (danish, english) => {
  expect(frame(paper(danish))).toEqual(frame(paper(english)));
});

it.each([
  ['da/data.md', `tærsklen (${defaultThresholds.answers}, aldrig under ${fewestAnswers})`],
  ['da/data.md', `mindst ${defaultThresholds.theme} personer`],
  ['da/risikovurdering.md', `Temaer først ved ${defaultThresholds.theme} personer`],
  ['en/data.md', `the threshold (${defaultThresholds.answers}, never below ${fewestAnswers})`],
  ['en/data.md', `at least ${defaultThresholds.theme} people`],
  ['en/risk-assessment.md', `Themes from ${defaultThresholds.theme} people on`],
])('%s gives the threshold that holds: %s', (name, words) => expect(paper(name)).toContain(words));

it.each([
  ['softDeleteRetentionInDays: (\\d+)', 'modules/vault.bicep', /(\d+) dage og slettes derefter/],
  ['param logDays int = (\\d+)', 'main.bicep', /gemmes i (\d+) dage, hvis intet/],
])('data.md gives the days that the deployment sets: %s', (pattern, file, said) => {
  const bicep = readFileSync(join(folder, '../azure', file), 'utf8');
  expect(said.exec(paper('da/data.md'))?.[1]).toBe(new RegExp(pattern).exec(bicep)?.[1]);
});

it.each([...papers, 'README.md'])('%s points to papers that there are', (name) => {
  for (const [, target] of paper(name).matchAll(/\]\(([^)#]+)\)/g))
    expect(existsSync(join(folder, dirname(name), target!))).toBe(true);
});

const { answerDays, digestDays } = defaultRetention;

const kept: readonly (readonly [paper: string, table: string | undefined, words: string])[] = [
  ['da/data.md', 'answers', `${answerDays} dage`],
  ['en/data.md', 'answers', `${answerDays} days`],
  ...['digests', 'rounds', 'deliveries', 'changes'].flatMap((table) => [
    ['da/data.md', table, `${digestDays} dage`] as const,
    ['en/data.md', table, `${digestDays} days`] as const,
  ]),
  ['da/data.md', 'drafts', `${draftDays} dage`],
  ['en/data.md', 'drafts', `${draftDays} days`],
  ['da/risikovurdering.md', undefined, `${answerDays} dage efter`],
  ['en/risk-assessment.md', undefined, `${answerDays} days after`],
];

it.each(kept)('%s: %s is kept as long as the code keeps it, %s', (name, table, words) => {
  const text = paper(name);
  const told =
    table === undefined ? text : text.split('\n').find((line) => line.startsWith(`| \`${table}\` |`));
  expect(told).toContain(words);
});
