import { join } from 'node:path';
import type { Activity } from 'botbuilder';
import { recognise } from '../../bot/core/command/recognise';
import { understand } from '../../bot/core/command/understand';
import { languageOfWords } from '../../bot/core/language-of-words';
import { plainText } from '../../bot/core/plain-text';
import { looksLikeProgramme } from '../../bot/flows/add-programme';
import { wordsOf } from '../../bot/teams/incoming';
import { at } from '../sample-department';
import type { Expression } from './regular-expressions';
import {
  computingMs,
  hostileText,
  literalsIn,
  madeWhile,
  pumpsFor,
  searchMs,
  sourcesIn,
} from './regular-expressions';

const bot = join(__dirname, '../../bot');

/** Characters in a text, and the milliseconds of computing that a search through them may take: squares take many times more. */
const steps = [
  [1_000, 15],
  [10_000, 50],
  [100_000, 400],
] as const;

const mostReadingMs = 1_500;

const literals = literalsIn(bot);

it('finds the expressions of the whole product', () => {
  expect(literals.length).toBeGreaterThan(250);
});

function slowAmong(expressions: readonly Expression[]): readonly string[] {
  return expressions.flatMap(({ where, pattern }) =>
    pumpsFor(pattern).flatMap((pump) => {
      const step = steps.find(([length, ms]) => searchMs(pattern, hostileText(pump, length), ms) > ms);
      return step ? [`${where} ${String(pattern)}: ${step[0]} characters of ${JSON.stringify(pump)}`] : [];
    }),
  );
}

it('every expression in the source takes linear time on 100,000 characters', () => {
  expect(slowAmong(literals)).toEqual([]);
}, 120_000);

it('so does every one that is put together from text, but for requests, which are read at 300 characters', () => {
  const core = sourcesIn(join(bot, 'core'));
  const made = madeWhile(() =>
    jest.isolateModules(() => core.forEach((file) => jest.requireActual<object>(file))),
  );
  expect(made.length).toBeGreaterThan(50);
  const requests = made.filter(({ where }) => /recognise|requests/.test(where));
  expect(slowAmong(made.filter((each) => !requests.includes(each)))).toEqual([]);
}, 120_000);

const pumps = [
  ...['a', ' ', 'æ', '1', '.', ',', '"', '„', '<at', '<at>', '<at>a', '</at>', '<', '@', 'kan ', 'hej, '],
  ...[
    'uge 1 ',
    'uge 1-',
    'kl. ',
    'og ',
    'to the ',
    'i ',
    '{',
    '```',
    '\n',
    '\u00a0',
    'Økonomi ',
    'send ',
    "'a",
    '1:',
  ],
];

const context = {
  now: at('2026-11-23 10:00'),
  timeZone: 'Europe/Copenhagen',
  departments: ['Økonomi', 'Biblioteket', 'Børn og Unge'],
  language: 'da',
} as const;

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  [
    'takes the bot’s name out of a message',
    (text) => wordsOf({ text, recipient: { name: 'Sidemand' } } as Activity),
  ],
  ['recognises fixed requests', recognise],
  ['understands a command', (text) => understand(text, context)],
  ['tells the language', languageOfWords],
  ['tells a programme', looksLikeProgramme],
  ['shows people’s words', plainText],
];

describe.each(readers)('the reader that %s', (_what, read) => {
  it.each([300, 1_600, 100_000])('is done with %i characters of anything before it is noticed', (length) => {
    const slow = pumps.filter((pump) => {
      const both = (): unknown => [read(hostileText(pump, length)), read(pump.repeat(length / pump.length))];
      return computingMs(both, mostReadingMs) > mostReadingMs;
    });
    expect(slow).toEqual([]);
  });
});
