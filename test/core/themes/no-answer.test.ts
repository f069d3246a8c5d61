import { findThemes } from '../../../bot/core/themes/find-themes';
import { isNoAnswer } from '../../../bot/core/themes/no-answer';
import { wordsOf } from '../../../bot/core/themes/tokenise';

describe('an answer that answers nothing', () => {
  it.each([
    'Intet i denne uge',
    'ingenting at tilføje',
    'Intet at bemærke',
    'Ingen kommentarer herfra',
    'ved ikke',
    'Ved jeg ikke endnu',
    'aner det ikke',
    'samme som sidst',
    'Det må jeg lige tænke over',
    'kan ikke komme i tanke om noget lige nu',
    'springer over denne gang',
    'Pas denne gang',
    'Pas, jeg har ikke noget',
    'har været på ferie, så kan ikke svare',
    'Ferie :-)',
    'ikke på arbejde',
    'Har afspadseret',
    'Det gik fint',
    'God weekend alle sammen :)',
    'nothing to add :)',
    'Nothing really',
    "can't think of anything",
    'nothing comes to mind sorry',
    'Was on annual leave',
    'All good here',
    'Intet at bemærke i uge 43',
    'Nej, alt ok',
    'Quiet week, nothing to report.',
    'n/a',
    '...',
    '👍',
  ])('%s', (text) => {
    expect(isNoAnswer(wordsOf(text))).toBe(true);
  });

  it.each([
    'Intet virker',
    'Intet, alt hvad vi laver er vigtigt',
    'Ingen tid',
    'Ingen ferie',
    'Ingen svarer i telefonen',
    'Vi har ikke noget',
    'De ved det ikke',
    'jeg skriver det samme tre steder',
    'Jeg ved ikke, hvem jeg skal spørge',
    'Pas',
    'Vi har aldrig fri',
    'Ferien skal søges to steder',
    'Mødet gik godt',
    'Vi ringede ikke.',
    'Nothing works',
    'No staff',
    'All the driving!!!',
    "nothing I love it, best job I've had",
    'Not sure who to ask',
    'Nobody tells us anything',
    'Explained carry-over of annual leave eleven times',
    'Being open on Sunday.',
  ])('is not: %s', (text) => {
    expect(isNoAnswer(wordsOf(text))).toBe(false);
  });
});

describe('themes leave out those who answer nothing', () => {
  const keys = ['Nøglen mangler', 'Nøglen var væk', 'Ingen kunne finde nøglen', 'Nøglen hang forkert'];
  const nothing = ['Intet i denne uge', 'Intet at tilføje', 'Intet', 'Ikke noget i denne uge'];
  const texts = [...keys, ...nothing].map((text, i) => ({ id: `${i}`, text }));

  it('however many they are', () => {
    const themes = findThemes({ lang: 'da', texts });
    expect(themes.flatMap(({ memberIds }) => memberIds).sort()).toEqual(['0', '1', '2', '3']);
  });

  it('unless they tapped what it is about', () => {
    const tagged = texts.map((text) => ({ ...text, tag: 'keys' }));
    expect(findThemes({ lang: 'da', texts: tagged }).flatMap(({ memberIds }) => memberIds)).toHaveLength(8);
  });
});
