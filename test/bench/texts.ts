/** Answers in any number, no two alike: what the labelled phrases of a working week give when they are put together. */
import { generator } from '../../bot/core/themes/random';

const subjects = [
  ['fakturaer', 'bilag', 'rykkere', 'regneark', 'kreditnotaer'],
  ['adgangskoder', 'login', 'nøgleviser', 'koder', 'konti'],
  ['beskeder', 'opkald', 'mails', 'breve', 'henvendelser'],
  ['vagtplaner', 'vikarer', 'skemaer', 'fridage', 'bytter'],
  ['kørsel', 'ruter', 'besøg', 'biler', 'adresser'],
  ['printere', 'skærme', 'tablets', 'telefoner', 'mus'],
  ['godkendelser', 'underskrifter', 'bevillinger', 'ansøgninger', 'afgørelser'],
  ['møder', 'referater', 'dagsordener', 'kalendere', 'lokaler'],
];
const troubles = [
  'tager en hel formiddag',
  'skal tastes ind to gange',
  'bliver væk',
  'venter på en anden',
  'driller hver dag',
  'kommer for sent',
  'må laves om',
];
const whens = [
  'om mandagen',
  'efter frokost',
  'hver eneste uge',
  'når vi er få på arbejde',
  'midt i en samtale',
  'sidst på måneden',
];
const whos = ['Borgeren', 'Min kollega', 'Lederen', 'Leverandøren', 'Jeg', 'Forældrene'];

/** The same for the same number. */
export function manyTexts(count: number): readonly { readonly id: string; readonly text: string }[] {
  const random = generator(count);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const words = one(subjects);
    return {
      id: `p${index}`,
      text: `${one(words)} ${one(troubles)} ${one(whens)}. ${one(whos)} venter, mens ${one(words)} ${one(troubles)}. Nummer ${index}.`,
    };
  });
}
