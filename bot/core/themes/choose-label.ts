/** One of a theme's names: unique in the digest, and where there is a choice not like another theme's. */
import type { Language } from '../language';
import type { ReadText } from './read-texts';

/** So many of a theme's best names are nearly as good as the best. */
const wellChosen = 4;

const otherTongue: Readonly<Record<Language, string>> = { da: '(på engelsk)', en: '(in Danish)' };

/** `options`: the best first. `taken`: the names of the larger themes. */
export function chooseLabel(
  options: readonly [string, ...string[]],
  taken: ReadonlySet<string>,
  members: readonly ReadText[],
  language: Language,
): string {
  const heads = new Set([...taken].map(headOf));
  const free = options.filter((option) => !taken.has(option));
  const unlike = free.slice(0, wellChosen).find((option) => !heads.has(headOf(option)));
  if (unlike ?? free[0]) return (unlike ?? free[0])!;
  const others = members.filter((member) => member.language !== language).length;
  const inOther = `${options[0]} ${otherTongue[language]}`;
  if (others * 2 > members.length && !taken.has(inOther)) return inOther;
  return numbered(options[0], taken);
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

const headOf = (label: string): string => label.toLowerCase().split(/[ :]/)[0] ?? '';
