/** Requests that are no change of plan and are known by fixed phrases: enrolling, appointing coaches, one’s own answers. */
import type { OverviewCadence } from '../directorate';
import type { Definition } from './glossary-words';
import { readDefinition } from './glossary-words';
import type { TopicWords } from './topic-words';
import { readTopicWords } from './topic-words';
import { spellingPattern } from './spelling';
import { tokenise } from './tokens';
import requests from './vocabulary/requests.json';

export type Recognised =
  /** No name: the channel’s own is meant. */
  | { readonly kind: 'enrol'; readonly name: string }
  | { readonly kind: 'appoint-coach' | 'dismiss-coach'; readonly people: readonly string[] }
  | {
      readonly kind: 'name-director' | 'remove-director';
      readonly people: readonly string[];
      readonly every?: OverviewCadence;
    }
  | { readonly kind: 'overview-every'; readonly every: OverviewCadence }
  | { readonly kind: 'show-overview' }
  | { readonly kind: 'show-directorate' }
  | { readonly kind: 'show-my-answers' | 'delete-my-answers' | 'history' | 'greeting' }
  | { readonly kind: 'show-programmes' }
  | { readonly kind: 'show-glossary' | 'journal-file' | 'it-channel' | 'show-ideas' }
  | Definition
  | TopicWords
  /** Without a name: all of them. */
  | { readonly kind: 'show-topics'; readonly name?: string }
  | { readonly kind: 'forget-topic'; readonly name: string }
  | { readonly kind: 'remove-term'; readonly term: string }
  | { readonly kind: 'remind-me' | 'no-reminders' }
  /** `departments` is the words that name them, as written; left out where none is named. */
  | { readonly kind: 'digest-now'; readonly departments?: string }
  | { readonly kind: 'show-programme'; readonly departments?: string }
  | { readonly kind: 'skip-step'; readonly departments?: string }
  | { readonly kind: 'use-programme'; readonly programme: string; readonly departments?: string }
  /** `step` is the words that name it; left out for the latest. */
  | { readonly kind: 'repeat-step'; readonly step?: string; readonly departments?: string };

type Kind = keyof typeof requests;
type Slots = Readonly<Record<string, string | undefined>>;

/** Asked as politely as people do, in front and behind. */
const before =
  '(?:(?:hej|hejsa|goddag|hi|hello|hey|sidemand|please|kan|vil|kunne|må|du|jeg|i|lige|godt|gerne|venligst|can|could|would|will|you|may|få|at|show)\\s*[,!.]?\\s+)*?';
const after = '(?:\\s*,?\\s*(?:tak|mange tak|please|thanks|thank you|lige|igen|venligst))?\\s*[.!?]*';

/** Slots that hold a title, which may have an "i" or an "in" of its own: the last one ends it. */
const titles: ReadonlySet<string> = new Set(['programme', 'step']);

/** "[a|b]" may stand, "(a|b)" must, "<name>" is kept as written. */
function compile(template: string): RegExp {
  const slot = (name: string): string =>
    `(?<${name}>["“„»][^"“”„»«]{1,120}["”“«]|[^\\n?!:]{1,120}${titles.has(name) ? '' : '?'})`;
  const alternatives = (inside: string): string => inside.split('|').map(spellingPattern).join('|');
  const parts = template.split(/\s+(?![^([<]*[)\]>])|(?=\[:\])/).map((part) => {
    if (part === '[:]') return { text: ':?', glued: true };
    const [, open, name] = /^(\[?)<(\w+)>\]?$/.exec(part) ?? [];
    if (name !== undefined) return { text: slot(name), ...(open !== '' && { optional: true }) };
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
  const definition = readDefinition(utterance) ?? readTopicWords(utterance);
  if (definition) return definition;
  const text = plain(utterance);
  if (text.length > longest) return undefined;
  for (const [kind, patterns] of compiled)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      const found = match && recognised(kind, match.groups ?? {});
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
        .replace(/<at[^<>]*>\s*sidemand\s*<\/at>/giu, ' ')
        .replace(/<\/?at[^<>]*>/giu, '')
        .replace(/[’`´]/g, "'")
        .replace(/\s+/g, ' ')
        .trim();
}

function recognised(kind: Kind, groups: Slots): Recognised | undefined {
  const slot = (name: string): string => unquoted(groups[name]?.trim() ?? '');
  const departments = slot('departments') === '' ? {} : { departments: slot('departments') };
  switch (kind) {
    case 'enrol':
      return { kind, name: slot('name') };
    case 'appoint-coach':
    case 'dismiss-coach': {
      const people = namesIn(groups['people']?.trim() ?? '');
      return people.length > 0 ? { kind, people } : undefined;
    }
    case 'name-director':
    case 'remove-director': {
      const people = namesIn(groups['people']?.trim() ?? '');
      const every = everyOf(slot('every'));
      if (people.length === 0 || every === null) return undefined;
      return { kind, people, ...(every && { every }) };
    }
    case 'overview-every': {
      const every = everyOf(slot('every'));
      return every ? { kind, every } : undefined;
    }
    case 'use-programme':
      return { kind, programme: slot('programme'), ...departments };
    case 'repeat-step':
      return { kind, ...(slot('step') !== '' && { step: slot('step') }), ...departments };
    case 'digest-now':
    case 'skip-step':
    case 'show-programme':
      return { kind, ...departments };
    case 'remove-term':
      return { kind, term: slot('term') };
    case 'forget-topic':
      return { kind, name: slot('topic') };
    case 'show-topics':
      return { kind, ...(slot('topic') !== '' && { name: slot('topic') }) };
    case 'show-overview':
    case 'show-directorate':
    case 'it-channel':
    case 'show-ideas':
    case 'show-glossary':
    case 'journal-file':
    case 'remind-me':
    case 'no-reminders':
    case 'show-programmes':
    case 'show-my-answers':
    case 'delete-my-answers':
    case 'history':
    case 'greeting':
      return { kind };
  }
}

/** Undefined where nothing is said, null where it is something else. */
function everyOf(words: string): OverviewCadence | undefined | null {
  if (words === '') return undefined;
  const [, week, month] =
    /^(?:(?:hver|en gang om|every|once a|each|per|pr\.?)\s+)?(?:(uge|ugen|ugentligt|week|weekly)|(måned|måneden|månedligt|month|monthly))$/iu.exec(
      words,
    ) ?? [];
  return week ? 'week' : month ? 'month' : null;
}

const unquoted = (words: string): string =>
  words.replace(/^["'“„»«]+|(?<!["'”“»«.])["'”“»«.]+$/gu, '').trim();
const notNames =
  /^(?:ikke|hvem|who|not|han|hun|he|she|jeg|i|du|you|de|they|vi|we|ingen|nobody|det|it|this|er|is)$/iu;

/** Names with commas and "og" between them. Pronouns and negations are no names. */
function namesIn(words: string): readonly string[] {
  const names = words
    .split(/,|&|\bog\b|\band\b/iu)
    .map((name) => unquoted(name.trim().replace(/^@/, '')))
    .filter((name) => name !== '');
  const areNames = names.every(
    (name) => name.split(' ').length <= 5 && !name.split(' ').some((word) => notNames.test(word)),
  );
  return areNames ? names : [];
}
