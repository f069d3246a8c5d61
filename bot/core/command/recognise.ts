/** Requests that are no change of plan and are known by fixed phrases: enrolling, appointing coaches, one’s own answers. */
import { spellingPattern } from './spelling';
import { tokenise } from './tokens';
import requests from './vocabulary/requests.json';

export type Recognised =
  /** No name: the channel’s own is meant. */
  | { readonly kind: 'enrol'; readonly name: string }
  | { readonly kind: 'appoint-coach' | 'dismiss-coach'; readonly people: readonly string[] }
  | { readonly kind: 'show-my-answers' | 'delete-my-answers' | 'history' | 'greeting' }
  /** The words that name departments, as written; none where none is named. */
  | { readonly kind: 'digest-now'; readonly departments?: string };

type Kind = keyof typeof requests;

/** Asked as politely as people do, in front and behind. */
const before =
  '(?:(?:hej|hejsa|goddag|hi|hello|hey|sidemand|please|kan|vil|kunne|må|du|jeg|i|lige|godt|gerne|venligst|can|could|would|will|you|may|få|at|show)\\s*[,!.]?\\s+)*?';
const after = '(?:\\s*,?\\s*(?:tak|mange tak|please|thanks|thank you|lige|igen|venligst))?\\s*[.!?]*';

/** "[a|b]" may stand, "(a|b)" must, "<name>" is kept as written. */
function compile(template: string): RegExp {
  const slot = '(?<slot>[^\\n?!:]{1,120}?)';
  const alternatives = (inside: string): string => inside.split('|').map(spellingPattern).join('|');
  const parts = template.split(/\s+(?![^([<]*[)\]>])|(?=\[:\])/).map((part) => {
    if (part === '[:]') return { text: ':?', glued: true };
    if (part === '[<departments>]' || part === '[<rest>]') return { text: slot, optional: true };
    if (part.startsWith('<')) return { text: slot };
    if (part.startsWith('[')) return { text: `(?:${alternatives(part.slice(1, -1))})`, optional: true };
    if (part.startsWith('(')) return { text: `(?:${alternatives(part.slice(1, -1))})` };
    return { text: spellingPattern(part) };
  });
  const source = parts.reduce((pattern, { text, ...part }, index) => {
    const gap = index === 0 || 'glued' in part ? '' : '\\s+';
    return 'optional' in part
      ? `${pattern}(?:${gap}${text}${index === 0 ? '\\s+' : ''})?`
      : `${pattern}${index === 1 && isOptional(parts[0]) ? '' : gap}${text}`;
  }, '');
  return new RegExp(`^\\s*${before}${source}${after}\\s*$`, 'iu');
}

const isOptional = (part: object | undefined): boolean => part !== undefined && 'optional' in part;

const compiled = Object.entries(requests).map(
  ([kind, templates]) => [kind as Kind, templates.map(compile)] as const,
);
const longest = 300;

export function recognise(utterance: string): Recognised | undefined {
  const text = plain(utterance);
  if (text.length > longest) return undefined;
  for (const [kind, patterns] of compiled)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      const found = match && recognised(kind, match.groups?.slot?.trim());
      if (found) return found;
    }
  return undefined;
}

/** One line, mentions as the names in them, the bot’s own left out. */
function plain(utterance: string): string {
  return tokenise(utterance.slice(0, longest + 1)).tokens.length === 0
    ? ''
    : utterance
        .normalize('NFC')
        .replace(/<at[^>]*>\s*sidemand\s*<\/at>/giu, ' ')
        .replace(/<\/?at[^>]*>/giu, '')
        .replace(/[’`´]/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}

function recognised(kind: Kind, slot: string | undefined): Recognised | undefined {
  switch (kind) {
    case 'enrol':
      return { kind, name: unquoted(slot ?? '') };
    case 'appoint-coach':
    case 'dismiss-coach': {
      const people = namesIn(slot ?? '');
      return people.length > 0 ? { kind, people } : undefined;
    }
    case 'digest-now':
      return slot === undefined || slot === '' ? { kind } : { kind, departments: slot };
    case 'show-my-answers':
    case 'delete-my-answers':
    case 'history':
    case 'greeting':
      return { kind };
  }
}

const unquoted = (words: string): string => words.replace(/^["'“„»«]+|["'”“»«.]+$/gu, '').trim();
const notNames =
  /^(?:ikke|hvem|who|not|han|hun|he|she|jeg|i|du|you|de|they|vi|we|ingen|nobody|det|it|this|er|is)$/iu;

/** Names with commas and "og" between them. Pronouns and negations are no names. */
function namesIn(words: string): readonly string[] {
  const names = words
    .split(/\s*(?:,|&|\bog\b|\band\b)\s*/iu)
    .map((name) => unquoted(name.replace(/^@/, '')))
    .filter((name) => name !== '');
  const areNames = names.every(
    (name) => name.split(' ').length <= 5 && !name.split(' ').some((word) => notNames.test(word)),
  );
  return areNames ? names : [];
}
