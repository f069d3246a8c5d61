/** A theme's name as a manager would write it: a short phrase in the words of the answers. */
import type { Language } from '../language';
import type { CarryingConcept } from './theme-concepts';
import type { ReadText } from './read-texts';
import type { Term } from './theme-terms';

const and = { da: 'og', en: 'and' };

export function labelsFor(
  members: readonly ReadText[],
  terms: readonly Term[],
  carrying: readonly CarryingConcept[],
  language: Language,
): string[] {
  const [first, second, third] = terms;
  if (!first) return carrying[0] ? [carrying[0].concept[language].title] : [];
  const options = [];
  if (second) options.push(`${first.surface} ${and[language]} ${second.surface}`);
  if (third) options.push(`${first.surface} ${and[language]} ${third.surface}`);
  options.push(first.surface);
  return options.map(capitalised);
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
