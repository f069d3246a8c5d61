import { addWeeks } from '../../../bot/core/calendar';
import { trendsOf, type RememberedTheme, type RememberedWeek } from '../../../bot/core/themes/trend';

const now = '2027-W04';
const keys = { terms: ['nøgle', 'nøgleboks', 'lås'], concepts: ['keys-locks'] };
const meals = { terms: ['frokost', 'køkken', 'mad'], concepts: ['meals'] };

/** Weeks before this one, the latest first: how many of 20 answered about the theme, or null for a pause. */
function history(
  people: readonly (number | null)[],
  theme: Omit<RememberedTheme, 'people'> = keys,
): RememberedWeek[] {
  return people.flatMap((count, index) =>
    count === null
      ? []
      : [
          {
            week: addWeeks(now, -1 - index),
            answers: 20,
            themes: [{ ...meals, people: 4 }, ...(count > 0 ? [{ ...theme, people: count }] : [])],
          },
        ],
  );
}

const thisWeek = (people: number, theme = keys): RememberedWeek => ({
  week: now,
  answers: 20,
  themes: [{ ...theme, people }],
});

describe('the trend of a theme', () => {
  it.each([
    ['no history at all', 5, [], 'new'],
    ['never seen in twelve weeks', 5, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'new'],
    ['as large as it has been', 5, [5, 5, 4, 5], 'steady'],
    ['one person more is no growth', 5, [4, 4, 4, 4], 'steady'],
    ['twice its size', 8, [4, 4, 4, 4], 'growing'],
    ['half its size', 4, [9, 8, 9, 8], 'fading'],
    ['one round without it is no absence', 4, [0, 4, 4, 4], 'steady'],
    ['two rounds without it are', 4, [0, 0, 4, 4], 'back'],
    ['last seen eleven weeks ago', 4, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0], 'back'],
    ['pauses count neither as absence nor as smaller', 5, [null, null, null, 5, 5], 'steady'],
    ['a pause between two absences', 4, [0, null, 0, 4], 'back'],
    ['across the turn of a year with 53 weeks', 5, [5, 5, 5, 5, 5, 5], 'steady'],
  ] as const)('%s', (_name, people, before, trend) => {
    expect(trendsOf(thisWeek(people), history(before), 'da')).toEqual([trend]);
  });

  it('does not mind in which order the weeks are handed over', () => {
    const weeks = history([0, 0, 4, 4]);
    expect(trendsOf(thisWeek(4), [...weeks].reverse(), 'da')).toEqual(trendsOf(thisWeek(4), weeks, 'da'));
  });

  it('leaves later weeks and this week itself out of account', () => {
    const later = { ...thisWeek(9), week: addWeeks(now, 1) };
    expect(trendsOf(thisWeek(5), [later, thisWeek(9)], 'da')).toEqual(['new']);
  });
});

describe('recognising a theme', () => {
  it.each([
    ['inflected words', { terms: ['nøglen', 'nøglebokse', 'låsen'], concepts: ['keys-locks'] }, 'steady'],
    [
      'another order of the words',
      { terms: ['lås', 'nøgle', 'nøgleboks'], concepts: ['keys-locks'] },
      'steady',
    ],
    [
      'other words for the same concept',
      { terms: ['dør', 'kode', 'adgang'], concepts: ['keys-locks'] },
      'steady',
    ],
    ['the same words, no concept known', { terms: ['nøgle', 'nøgleboks', 'lås'], concepts: [] }, 'steady'],
    [
      'one word of ten in common',
      { terms: ['dør', 'kode', 'bil', 'rute', 'tid', 'nøgle'], concepts: [] },
      'new',
    ],
    ['nothing in common', { terms: ['medicin', 'dosis'], concepts: ['medicine'] }, 'new'],
  ] as const)('by %s', (_name, earlier, trend) => {
    expect(trendsOf(thisWeek(5), history([5, 5, 5, 5], earlier), 'da')).toEqual([trend]);
  });

  it('matches each earlier theme once, the most alike first', () => {
    const both: RememberedWeek = {
      week: now,
      answers: 20,
      themes: [
        { terms: ['nøgle', 'dør', 'kode'], concepts: ['keys-locks'], people: 5 },
        { ...keys, people: 5 },
      ],
    };
    expect(trendsOf(both, history([5, 5, 5, 5]), 'da')).toEqual(['new', 'steady']);
  });
});
