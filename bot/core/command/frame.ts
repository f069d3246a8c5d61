/** A sentence’s parts, gathered by what they may fill: the same for every command. */
import type { Weekday } from '../calendar';
import type { Language } from '../language';
import type { Form, Item, Meaning, Period } from './item';
import type { Reason } from './misunderstood';
import { verbs } from './vocabulary';

/** How a day stands in the sentence: "from", "until" (that day excluded), "through" (included), and so on. */
export type Role =
  'at' | 'from' | 'to' | 'until' | 'through' | 'before' | 'after' | 'until-after' | 'between' | 'instead';

type Of<Kind extends Meaning['kind']> = Extract<Meaning, { kind: Kind }>;
export type When = {
  readonly role: Role;
  readonly text: string;
  readonly meaning: Of<'weekday'> | Of<'dates'> | Of<'weeks'> | Of<'duration'>;
};

export type Frame = {
  readonly items: readonly Item[];
  readonly lexemes: ReadonlySet<string>;
  /** The verbs of the sentence and the forms they stand in. */
  readonly verbs: readonly { readonly lexeme: string; readonly form: Form }[];
  readonly whens: readonly When[];
  readonly times: readonly (Of<'time'> & { readonly role: Role; readonly text: string })[];
  readonly period?: Period;
  readonly periods: number;
  readonly cadences: readonly { readonly everyWeeks: number; readonly role: Role; readonly text: string }[];
  readonly languages: readonly { readonly language: Language; readonly role: Role }[];
  readonly troubles: readonly Reason[];
  readonly unknown: readonly Item[];
  /** What stands after the colon or between quotation marks. */
  readonly text?: string;
  readonly isQuestion: boolean;
  readonly isPolite: boolean;
};

const roles: Readonly<Record<string, Role>> = {
  from: 'from',
  until: 'until',
  through: 'through',
  before: 'before',
  after: 'after',
  'until-after': 'until-after',
  between: 'between',
  instead: 'instead',
  to: 'to',
  'not-before': 'at',
};
const transparent = new Set(['in', 'an', 'it', 'filler', 'own', 'only', 'whole', 'mark', 'weekly']);
const polite =
  /^(?:kan|kunne|vil|må|ma|can|could|would|will|may|er det muligt|is it possible|jeg|vi|i|we|i'd|we'd)\b/u;

export function frameOf(items: readonly Item[], text: string | undefined, isQuestion: boolean): Frame {
  const found = withRoles(items);
  const words = items.flatMap(({ meaning }) => (meaning.kind === 'word' ? [meaning] : []));
  const periods = items.flatMap(({ meaning }) => (meaning.kind === 'period' ? [meaning.period] : []));
  return {
    items,
    lexemes: new Set(words.map(({ lexeme }) => lexeme)),
    verbs: words.flatMap(({ lexeme, form }) => (verbs.has(lexeme) && form ? [{ lexeme, form }] : [])),
    whens: found.flatMap(({ item: { meaning, text: said }, role }) =>
      meaning.kind === 'weekday' ||
      meaning.kind === 'dates' ||
      meaning.kind === 'weeks' ||
      meaning.kind === 'duration'
        ? [{ role, text: said, meaning }]
        : [],
    ),
    times: timesOf(found),
    ...(periods[0] && { period: periods[0] }),
    periods: new Set(periods).size,
    cadences: found.flatMap(({ item: { meaning, text: said }, role }) =>
      meaning.kind === 'cadence' ? [{ everyWeeks: meaning.everyWeeks, role, text: said }] : [],
    ),
    languages: found.flatMap(({ item: { meaning }, role }): Frame['languages'] => {
      if (meaning.kind !== 'word') return [];
      if (meaning.lexeme === 'danish') return [{ language: 'da', role }];
      return meaning.lexeme === 'english' ? [{ language: 'en', role }] : [];
    }),
    troubles: items.flatMap(({ meaning }) => (meaning.kind === 'trouble' ? [meaning.reason] : [])),
    unknown: items.filter(({ meaning }) => meaning.kind === 'unknown'),
    ...(text !== undefined && { text }),
    isQuestion,
    isPolite: items.some(
      ({ meaning, text: said }) =>
        meaning.kind === 'word' &&
        (meaning.lexeme === 'filler' || meaning.lexeme === 'can') &&
        polite.test(said.toLowerCase()),
    ),
  };
}

type Placed = { readonly item: Item; readonly role: Role };

function withRoles(items: readonly Item[]): readonly Placed[] {
  const placed: Placed[] = [];
  let pending: Role = 'at';
  let open: Role | undefined;
  for (const [index, item] of items.entries()) {
    const { meaning } = item;
    if (meaning.kind === 'word') {
      const role = roles[meaning.lexeme];
      const isDash = item.text.trim() === '-';
      if (role) pending = role;
      else if (isDash && isDate(items[index - 1]) && isDate(items[index + 1])) {
        const last = placed.pop();
        if (last) placed.push({ item: last.item, role: 'from' });
        pending = 'to';
      } else if ((isDash || meaning.lexeme === 'and') && open)
        pending = open === 'between' || open === 'from' ? 'to' : pending;
      else if (
        !transparent.has(meaning.lexeme) &&
        meaning.lexeme !== 'danish' &&
        meaning.lexeme !== 'english'
      )
        pending = 'at';
      if (meaning.lexeme !== 'danish' && meaning.lexeme !== 'english') continue;
    }
    placed.push({ item, role: pending });
    open = isDay(item) ? pending : open;
    if (meaning.kind !== 'period') pending = 'at';
  }
  return placed;
}

const isDate = (item: Item | undefined): boolean =>
  item !== undefined && ['dates', 'weeks'].includes(item.meaning.kind);
const isDay = (item: Item | undefined): boolean =>
  item !== undefined && ['dates', 'weekday', 'weeks'].includes(item.meaning.kind);

/** The clock times, and a bare number right behind a weekday: "torsdag 13". */
function timesOf(placed: readonly Placed[]): Frame['times'] {
  return placed.flatMap(({ item, role }, index) => {
    const { meaning, text } = item;
    if (meaning.kind === 'time') return [{ ...meaning, role, text }];
    if (meaning.kind !== 'number') return [];
    const [before, behind] = [placed[index - 1]?.item.meaning.kind, placed[index + 1]?.item.meaning.kind];
    const isHour =
      (before === 'weekday' && meaning.value >= 7 && meaning.value <= 23) ||
      (behind === 'period' && meaning.value >= 1 && meaning.value <= 12);
    return isHour
      ? [{ kind: 'time' as const, hour: meaning.value, minute: 0, sure: meaning.value >= 7, role, text }]
      : [];
  });
}

/** Weekdays as numbers, those that are left behind ("from Monday to …", "instead of Monday") apart. */
export function weekdaysIn({ whens }: Frame): {
  readonly named: readonly Weekday[];
  readonly left: readonly Weekday[];
  readonly isOneDay: boolean;
} {
  const days = whens.flatMap(({ role, meaning }) =>
    meaning.kind === 'weekday' ? [{ role, ...meaning }] : [],
  );
  const isLeft = (role: Role): boolean => role === 'from' || role === 'instead';
  return {
    named: [...new Set(days.filter(({ role }) => !isLeft(role)).map(({ weekday }) => weekday))],
    left: days.filter(({ role }) => isLeft(role)).map(({ weekday }) => weekday),
    isOneDay: days.some(({ one }) => one !== undefined),
  };
}
