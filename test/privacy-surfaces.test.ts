import fc from 'fast-check';
import type { Digest } from '../bot/core/digest';
import { rowsOf } from '../bot/flows/export-digests';
import { render } from '../bot/render/render';
import { cardText } from '../infra/local/card-text';
import { digestOf, week } from './random-organisation';

/** Every number that a digest publishes, with those that stand on its surfaces by design. */
function published(digest: Digest): ReadonlySet<number> {
  const { participation, earlier, themes, otherVoices, stepsTried, thresholds } = digest;
  return new Set([
    ...[participation, ...earlier].flatMap(({ answers, invited }) => [answers, invited]),
    ...themes.map(({ people }) => people),
    ...(digest.withheld === 'few-answers' ? [] : [otherVoices]),
    ...(stepsTried ? [stepsTried.tried, stepsTried.of] : []),
    thresholds.answers,
    thresholds.theme,
    // The week and its year.
    48,
    2026,
  ]);
}

const surfaces: readonly (readonly [string, (digest: Digest) => string])[] = [
  [
    'the manager’s card',
    (digest) =>
      cardText(render({ message: { kind: 'digest', digest, departmentName: 'Løn' }, language: 'da' }).card),
  ],
  ['the recap', (digest) => cardText(render({ message: { kind: 'recap', digest }, language: 'da' }).card)],
  ['the export', (digest) => JSON.stringify(rowsOf({ name: 'Løn' }, digest))],
];

it.each(surfaces)('no number stands on %s that the digest does not publish', (_name, read) =>
  fc.assert(
    fc.property(week, (each) => {
      const digest = digestOf(each, []);
      const numbers = [...read(digest).matchAll(/\d+/g)].map(([digits]) => Number(digits));
      expect(numbers.filter((number) => !published(digest).has(number))).toEqual([]);
    }),
    { numRuns: 1000 },
  ),
);
