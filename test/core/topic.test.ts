import { findThemes } from '../../bot/core/themes/find-themes';
import { guessThemes } from '../../bot/core/themes/guess-themes';
import { lexicon } from '../../bot/core/themes/lexicon/lexicon';
import type { Topic } from '../../bot/core/topic';
import { conceptOf, distinctWords, problemOf, topicLimits } from '../../bot/core/topic';

const { longestName, longestWord, fewestWords, mostWords, mostTopics } = topicLimits;
const topic = (name: string, ...words: readonly string[]): Topic => ({ name, words });
const numbered = (count: number, word = 'ord'): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${word}${String.fromCharCode(97 + (n % 26))}${n}`);
/** Topics under these names are said in English. */
const languageOf = ({ name }: Topic) => (['Goods', 'Keys'].includes(name) ? 'en' : 'da');
const keys = topic('Nøgler', 'nøgleviser', 'adgangskode');

describe('a topic is kept as it was written', () => {
  it.each([
    ['with the fewest words', topic('Nøgler', ...numbered(fewestWords)), []],
    ['with the most', topic('Nøgler', ...numbered(mostWords)), []],
    ['with the longest name and word', topic('n'.repeat(longestName), 'o'.repeat(longestWord), 'kode'), []],
    ['again, with words that it has already', topic('nøgler', 'nøgleviser', 'kode'), [keys]],
    ['among as many as there may be', keys, numbered(mostTopics - 1).map((name) => topic(name, `${name}x`))],
    ['instead of itself, where there are as many', keys, [keys, ...numbered(99).map((name) => topic(name))]],
    ['with a phrase that has a small word in it', topic('Nøgler', 'komme ind i systemet', 'kode'), []],
    ['with a word that only the other language passes over', topic('Goods', 'store', 'fire'), []],
  ])('%s', (_how, given, others) => expect(problemOf(given, others, languageOf(given))).toBeUndefined());
});

describe('a topic is refused with the first thing to mend', () => {
  it.each([
    ['a long name', topic('n'.repeat(longestName + 1), 'a1', 'b2'), [], { problem: 'name-too-long' }],
    ['one word', topic('Nøgler', 'kode'), [], { problem: 'too-few-words' }],
    ['no word', topic('Nøgler'), [], { problem: 'too-few-words' }],
    ['too many', topic('Nøgler', ...numbered(mostWords + 1)), [], { problem: 'too-many-words' }],
    [
      'a long word',
      topic('Nøgler', 'kode', 'o'.repeat(longestWord + 1)),
      [],
      { problem: 'word-too-long', word: 'o'.repeat(longestWord + 1) },
    ],
    ['a small word', topic('Nøgler', 'kode', 'og'), [], { problem: 'says-nothing', word: 'og' }],
    ['an English one', topic('Keys', 'the', 'code'), [], { problem: 'says-nothing', word: 'the' }],
    ['a number', topic('Nøgler', '2026', 'kode'), [], { problem: 'says-nothing', word: '2026' }],
    ['signs', topic('Nøgler', 'kode', '???'), [], { problem: 'says-nothing', word: '???' }],
    [
      'another topic’s word',
      topic('Login', 'Adgangskode', 'mitid'),
      [keys],
      { problem: 'word-taken', word: 'Adgangskode', by: 'Nøgler' },
    ],
    [
      'another topic’s name',
      topic('Login', 'mitid', 'nøgler'),
      [keys],
      { problem: 'word-taken', word: 'nøgler', by: 'Nøgler' },
    ],
    [
      'one topic too many',
      keys,
      numbered(mostTopics).map((name) => topic(name, `${name}x`)),
      { problem: 'too-many-topics' },
    ],
  ])('%s', (_what, given, others, problem) =>
    expect(problemOf(given, others, languageOf(given))).toEqual(problem),
  );
});

it('takes a word that stands there twice for one, however its letters are cased', () =>
  expect(distinctWords(['Kode', 'mitid', 'kode', 'KODE'])).toEqual(['Kode', 'mitid']));

it('never passes for a concept of the lexicon', () => {
  const ids = new Set(lexicon.map(({ id }) => id));
  expect(lexicon.map(({ id }) => conceptOf(topic(id, 'a', 'b')).id).filter((id) => ids.has(id))).toEqual([]);
});

/** Three people tell of one trouble in words that no two of them share; the rest is about something else. */
const told = {
  da: {
    topic: topic('Spejlægget', 'blåskærmen', 'kviksølvlampen', 'snurrehjulet'),
    trouble: ['Blåskærmen mandag', 'Kviksølvlampen var kold', 'Snurrehjulet drejede evigt'],
    other: ['Rosenbedet skal luges', 'Rosenbedet er tørt', 'Ukrudt i rosenbedet', 'Rosenbedet mangler vand'],
  },
  en: {
    topic: topic('Wobbles', 'bluescreen', 'mercury lamp', 'spinner'),
    trouble: ['Bluescreen on Monday', 'Our mercury lamp glowed red', 'Spinner kept turning'],
    other: ['Rosebed needs weeding', 'Rosebed is dry', 'Weeds in the rosebed', 'Rosebed lacks water'],
  },
} as const;

describe.each(['da', 'en'] as const)('what a topic does to themes (%s)', (lang) => {
  const { topic: own, trouble, other } = told[lang];
  const texts = [...trouble, ...other].map((text, n) => ({ id: `t${n}`, text }));
  const together = ['t0', 't1', 't2'];
  const themes = (topics: readonly Topic[]) =>
    findThemes({ lang, texts, extraConcepts: topics.map(conceptOf) });

  it('answers that share no word become one theme, under the topic’s name', () => {
    expect(themes([]).some(({ memberIds }) => together.every((id) => memberIds.includes(id)))).toBe(false);
    const found = themes([own]).find(({ memberIds }) => memberIds.includes('t0'));
    expect(found?.memberIds.toSorted()).toEqual(together);
    expect(found?.label).toBe(own.name);
    expect(found).not.toHaveProperty('difference');
  });

  it('is known by its words in other forms and other letters', () => {
    const forms = { da: 'BLÅSKÆRMENE igen', en: 'The SPINNERS again' };
    expect(guessThemes(forms[lang], lang, [], [conceptOf(own)])[0]?.title).toBe(own.name);
  });

  it('is offered to who uses its words, and to nobody else', () => {
    const offered = (text: string) => guessThemes(text, lang, [], [conceptOf(own)]).map(({ title }) => title);
    expect(offered(trouble[0])[0]).toBe(own.name);
    expect(offered(other[0])).not.toContain(own.name);
  });
});
