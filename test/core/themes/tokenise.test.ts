import { danishLetters, stemOf, tokenise, wordsOf } from '../../../bot/core/themes/tokenise';

describe('words', () => {
  it.each([
    ['Kunne ikke komme ind, låsen hang.', ['kunne', 'ikke', 'komme', 'ind', 'låsen', 'hang']],
    ["He's late – again", ["he's", 'late', 'again']],
    ['He’s late', ["he's", 'late']],
    ['14 adgangskoder/uge (EAN)', ['14', 'adgangskoder', 'uge', 'ean']],
    ['🙂 tak 👩‍⚕️', ['tak']],
    ['ring til [navn] om [CPR-nummer]', ['ring', 'til', 'om']],
    ['a\u030arsag', ['årsag']],
    ['', []],
  ])('%s', (text, words) => expect(wordsOf(text).map(({ surface }) => surface)).toEqual(words));

  it('knows which words stand side by side', () => {
    expect(wordsOf('care plan, then visit').map(({ joined }) => joined)).toEqual([false, true, false, true]);
  });

  it('keeps a word’s own capitals', () => {
    expect(wordsOf('I KY og MitID').map(({ written }) => written)).toEqual(['I', 'KY', 'og', 'MitID']);
  });
});

describe('Danish without its letters', () => {
  it.each([
    ['naar', 'når'],
    ['laegehuset', 'lægehuset'],
    ['doeende', 'døende'],
    ['paaroerende', 'pårørende'],
    ['vaer', 'vær'],
    ['fakturaer', 'fakturaer'],
    ['kameraerne', 'kameraerne'],
    ['radioer', 'radioer'],
  ])('%s is %s', (typed, meant) => expect(danishLetters(typed)).toBe(meant));
});

describe('stems', () => {
  it.each([
    ['da', ['faktura', 'fakturaen', 'fakturaer', 'fakturaerne']],
    ['da', ['adgangskode', 'adgangskoden', 'adgangskoder']],
    ['da', ['venter', 'ventede', 'ventet', 'vente']],
    ['da', ['skriver', 'skrev', 'skrevet']],
    ['da', ['udskrevet', 'udskrivelse', 'udskrives', 'udskrivelsen']],
    ['da', ['kan', 'kunne', 'kunnet']],
    ['da', ['læge', 'lægen', 'laegen', 'læger']],
    ['en', ['wait', 'waits', 'waiting', 'waited']],
    ['en', ['send', 'sent', 'sending']],
    ['en', ['can', "can't", 'could', "couldn't"]],
    ['en', ['child', 'children', "child's"]],
  ] as const)('%s: %j are one', (language, forms) => {
    expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
  });
});

describe('the language of a text', () => {
  it.each([
    ['Nøglen hang på et forkert bræt', 'da', 'da'],
    ['The key was on the wrong hook', 'da', 'en'],
    ['Medicin', 'da', 'da'],
    ['Login', 'en', 'en'],
    ['Jeg kan ikke logge på', 'en', 'da'],
  ] as const)('%s (in a department that writes %s): %s', (text, fallback, language) => {
    expect(tokenise(text, fallback).language).toBe(language);
  });
});

describe('words without a topic', () => {
  it.each([
    ['der er jo også noget med nøglen', 'da', ['nøglen']],
    ['naar vi ikke faar besked', 'da', ['besked']],
    ['spil The Lord of the Rings', 'da', ['spil', 'lord', 'rings']],
    ["we don't know the route", 'en', ['route']],
    ['slet alle mine påmindelser', 'da', ['slet', 'påmindelser']],
    ['det er slet ikke nøglen', 'da', ['nøglen']],
    ['nøglen er bag døren', 'da', ['nøglen', 'døren']],
  ] as const)('%s', (text, fallback, content) => {
    const { tokens } = tokenise(text, fallback);
    expect(tokens.filter(({ stop }) => !stop).map(({ surface }) => surface)).toEqual(content);
  });
});

describe('stems of words that only look alike', () => {
  it.each([
    ['røget', 'ryg'],
    ['røg', 'ryggen'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one, 'da')).not.toBe(stemOf(other, 'da'));
  });
});
