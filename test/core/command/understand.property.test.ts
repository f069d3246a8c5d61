import fc from 'fast-check';
import type { Command } from '../../../bot/core/command/command';
import type { Context } from '../../../bot/core/command/context';
import { understand } from '../../../bot/core/command/understand';
import { quickest } from '../../quickest';
import { readPhrasings } from './phrasing-table';

const context: Context = {
  now: Date.parse('2026-11-23T08:00:00+01:00'),
  timeZone: 'Europe/Copenhagen',
  departments: ['Kultur og Fritid', 'Hjemmepleje Nord', 'Løn', 'Jobcenter', 'Skoleområdet'],
  language: 'da',
};
const seeds = ['first.txt', 'second.txt', 'third.txt', 'fourth.txt']
  .flatMap(readPhrasings)
  .map(({ utterance }) => utterance);
const words = [...new Set(seeds.flatMap((seed) => seed.split(/\s+/)))];
const position = fc.nat(80);

/** Real requests with letters lost, doubled or changed about, words dropped, and others put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    position,
    position,
    fc.constantFrom(...words),
    fc.constantFrom(0, 1, 2, 3, 4, 5),
  )
  .map(([seed, at, other, word, how]) => {
    const parts = seed.split(' ');
    const place = at % Math.max(parts.length, 1);
    switch (how) {
      case 0:
        return seed.slice(0, at) + seed.slice(at + 1);
      case 1:
        return seed.slice(0, at) + word + seed.slice(at);
      case 2:
        return parts.filter((_part, index) => index !== place).join(' ');
      case 3:
        return [...parts.slice(0, place), word, ...parts.slice(place)].join(' ');
      case 4:
        return (
          seed.slice(0, at) +
          seed
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join('') +
          seed.slice(at + 2)
        );
      default:
        return seed + seeds[other % seeds.length];
    }
  });
const jumbled = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((some) => some.join(' '));
const anything = fc.oneof(
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.string({ maxLength: 300 }),
  mutated,
  mutated,
  jumbled,
);

/** Enough of a name, in any spelling, that a person would call it named; or all of them. */
const isNamed = (utterance: string, { departments }: { departments: readonly string[] | 'all' }): boolean => {
  const plain = (text: string): string =>
    text.toLowerCase().normalize('NFC').replace(/ø|oe/g, 'o').replace(/å|aa/g, 'a').replace(/æ/g, 'ae');
  const written = plain(utterance);
  if (departments === 'all')
    return /all|every|alt|samtlige|hele|hver|whole|entire|full|complete|lot|them/.test(written);
  return (
    departments.every((name) =>
      plain(name)
        .split(/[\s&]+/)
        .some(
          (word) =>
            word.length > 2 && (written.includes(word.slice(0, 3)) || written.includes(word.slice(-4))),
        ),
    ) || /except|but not|undtag|bortset|på nær|pa naer|pånær|apart|other than|excluding|minus/.test(written)
  );
};
const needsNoName = new Set<Command['command']>(['help', 'undo', 'show-schedule']);

describe('any words at all', () => {
  it('never throw, never take 50 ms, and never act without naming a known department: 10,000 times', () => {
    understand('flyt Løn til tirsdag', context);
    const times: { readonly utterance: string; readonly ms: number }[] = [];
    fc.assert(
      fc.property(anything, (utterance) => {
        const begin = performance.now();
        const understood = understand(utterance, context);
        times.push({ utterance, ms: performance.now() - begin });
        if (understood.command === null || needsNoName.has(understood.command)) return;
        expect('departments' in understood && isNamed(utterance, understood)).toBe(true);
      }),
      { numRuns: 10_000, seed: 20261123 },
    );
    times.sort((left, right) => left.ms - right.ms);
    expect(times[Math.floor(times.length / 2)]?.ms).toBeLessThan(2);
    for (const { utterance } of times.slice(-20))
      expect(quickest(() => understand(utterance, context))).toBeLessThan(50);
  }, 120_000);

  it.each([
    ['one word many times', 'uge '.repeat(5000)],
    ['digits', '12.'.repeat(5000)],
    ['a number without end', '9'.repeat(20_000)],
    ['colons', 'spørg: '.repeat(3000)],
    ['quotation marks', '"'.repeat(20_000)],
    ['names', 'Løn og '.repeat(3000)],
    ['letters that grow when made small', 'İ'.repeat(5000)],
    ['halves of letters', '\ud83d'.repeat(300)],
    ['marks upon marks', 'a\u0301'.repeat(400)],
    ['nothing', ''],
    ['spaces', ' \n\t'.repeat(2000)],
  ])('%s', (_name, utterance) => {
    expect(understand(utterance, context).command).toBeNull();
    expect(quickest(() => understand(utterance, context))).toBeLessThan(50);
  });
});
