/** One reading of a sentence to one command, or to what stands in its way. */
import { assignManager, removeManager, setLanguage, setQuestion } from './acts/setting';
import { help, preview, showSchedule, undo } from './acts/asking';
import { pause, resume, sendNow, skip } from './acts/stopping';
import { reschedule, setDigestTime } from './acts/timing';
import type { Act, Filled } from './act';
import { has, isReason } from './act';
import type { Command, CommandName, Departments } from './command';
import type { Context } from './context';
import type { Day } from './day';
import type { Frame } from './frame';
import type { Item } from './item';
import type { Reason } from './misunderstood';
import { whose } from './whose';

/** In this order: the more particular words decide before the more general ones. */
const acts: readonly Act[] = [
  help,
  undo,
  setQuestion,
  removeManager,
  assignManager,
  setDigestTime,
  setLanguage,
  sendNow,
  resume,
  preview,
  showSchedule,
  skip,
  pause,
  reschedule,
];

export type Decision =
  | { readonly command: Command }
  | {
      readonly command: null;
      readonly reason: Reason;
      readonly meant?: CommandName;
      readonly departments?: Departments;
    };

export function decide(frame: Frame, context: Context, day: Day): Decision {
  const suited = acts.filter((act) => act.suits(frame));
  const of = whose(frame, context);
  const departments = 'departments' in of ? of.departments : undefined;
  const tried = suited.map((act) => ({ act, filled: tryAct(act, frame, context, day) }));
  for (const { filled } of tried) if (filled && !isReason(filled)) return { command: filled };
  const [first] = tried;
  const reason = first && isReason(first.filled) ? first.filled : general(frame);
  return {
    command: null,
    reason,
    ...(first && { meant: first.act.name }),
    ...(departments && { departments }),
  };
}

function tryAct(act: Act, frame: Frame, context: Context, day: Day): Filled {
  const obstacle = obstacleTo(act, frame);
  if (obstacle) return obstacle;
  if (act.departments === 'none') return act.fill(frame, 'all', day);
  const of = departmentsFor(act, frame, context);
  if ('kind' in of) return of;
  return act.fill(frame, of.departments, day);
}

function departmentsFor(act: Act, frame: Frame, context: Context): { departments: Departments } | Reason {
  const of = whose(frame, context);
  if ('departments' in of) return of;
  const isOpen = act.departments === 'optional' && of.reason.kind === 'missing-department';
  return isOpen && !has(frame, 'here', 'department-noun', 'both') ? { departments: 'all' } : of.reason;
}

function obstacleTo(act: Act, frame: Frame): Reason | undefined {
  const [trouble] = frame.troubles;
  if (trouble) return trouble;
  const stray = frame.unknown.length > 0 && !act.takes.has('people');
  const barred = [...frame.lexemes].filter((lexeme) => !act.allows.has(lexeme));
  const known = barred.length > 0 ? reasonFor(barred) : undefined;
  if (known && known.kind !== 'not-a-command') return known;
  if (stray) return { kind: 'unknown-words', words: frame.unknown.map(({ text }) => text) };
  if (known) return known;
  return manner(act, frame) ?? leftOver(act, frame);
}

/** What a word says that the command has no room for. */
function reasonFor(lexemes: readonly string[]): Reason {
  const any = (...of: readonly string[]): boolean => of.some((lexeme) => lexemes.includes(lexeme));
  if (any('or', 'hedge')) return { kind: 'undecided' };
  if (any('not', 'never-mind', 'no', 'nothing', 'no-longer')) return { kind: 'negated' };
  if (any('if', 'why', 'past', 'what', 'when', 'be', 'become', 'you', 'there'))
    return { kind: 'not-a-request' };
  if (any('holiday')) return { kind: 'ambiguous-date', words: '' };
  if (any('vague')) return { kind: 'vague-time', words: '' };
  if (any('pause', 'on-pause', 'resume', 'skip', 'show', 'undo', 'move', 'digest', 'ask', 'send'))
    return { kind: 'several-commands' };
  return { kind: 'not-a-command' };
}

const significant = ({ meaning }: Item): boolean =>
  meaning.kind !== 'word' || !['filler', 'greeting', 'mark', 'it', 'an', 'again'].includes(meaning.lexeme);
const isWord = (item: Item | undefined, ...lexemes: readonly string[]): boolean =>
  item?.meaning.kind === 'word' && lexemes.includes(item.meaning.lexeme);

/** "Skal Løn flyttes": a question, with or without its mark. */
const inverted = /^(?:skal|bør|må|should|must|shall|ought)\b/iu;

/** Reports, questions and subjects: "jeg flytter", "Løn is moved", "skal Løn spørges tirsdag?" */
function manner(act: Act, frame: Frame): Reason | undefined {
  const { items, verbs, isQuestion, isPolite } = frame;
  const told: Reason = { kind: 'not-a-request' };
  const first = items.find(significant);
  if (isQuestion && isWord(first, 'should', 'be')) return told;
  if (isWord(first, 'should') && inverted.test(first?.text ?? '')) return told;
  if (isWord(first, 'be')) return told;
  if (items.some((item) => isWord(item, 'can') && item !== first)) return told;
  const isSubject = (item: Item, at: number): boolean =>
    item.text.toLowerCase() === 'i' && isVerb(items[at + 1]);
  if (items.some(isSubject)) return told;
  if (verbs.some(({ form }) => form === 'past')) return told;
  if (asksThemTo(items)) return told;
  if (act.anyForm) return undefined;
  const isWish = isPolite || has(frame, 'should', 'can', 'get');
  const allowed = verbs.every(({ lexeme, form }) => {
    if (form === 'base') return true;
    if (form === 'participle') return isWish || lexeme === 'end';
    if (form === 'finite') return isPolite && !isQuestion && lexeme === 'get';
    return form === 'gerund' && (isPolite || has(frame, 'stop', 'start', 'resume', 'help', 'not'));
  });
  return allowed ? undefined : told;
}

/** "Ask Løn to send it on Tuesday" is a favour, no plan. */
function asksThemTo(items: readonly Item[]): boolean {
  const asked = items.findIndex((item) => isWord(item, 'ask', 'tell'));
  return (
    asked >= 0 &&
    items.some((item, at) => at > asked && item.text.toLowerCase() === 'to' && isVerb(items[at + 1]))
  );
}

const isVerb = (item: Item | undefined): boolean =>
  item?.meaning.kind === 'word' && item.meaning.form !== undefined;

/** Days, times and people that the command cannot take. */
function leftOver(act: Act, frame: Frame): Reason | undefined {
  const { whens, times, cadences, languages, period, items } = frame;
  const takes = (part: Parameters<typeof act.takes.has>[0]): boolean => act.takes.has(part);
  if ((times.length > 0 || period) && !takes('time')) return { kind: 'contradiction', about: 'time' };
  if (cadences.length > 0 && !takes('cadence')) return { kind: 'contradiction', about: 'cadence' };
  if (languages.length > 0 && !takes('language')) return { kind: 'contradiction', about: 'language' };
  const isStrayNumber = items.some(
    ({ meaning, text }) => meaning.kind === 'number' && !times.some((time) => time.text === text),
  );
  if (isStrayNumber) return { kind: 'not-a-command' };
  if (items.some(({ meaning }) => meaning.kind === 'mention') && !takes('people'))
    return { kind: 'several-commands' };
  // A reschedule says itself why a date does not fit.
  if (act.name === 'reschedule' || act.name === 'resume' || act.name === 'send-now') return undefined;
  return whens.every(({ meaning }) => takes(meaning.kind)) ? undefined : { kind: 'not-on-a-date' };
}

function general(frame: Frame): Reason {
  const [trouble] = frame.troubles;
  if (trouble) return trouble;
  const reason = reasonFor([...frame.lexemes]);
  if (reason.kind !== 'several-commands' && reason.kind !== 'not-a-command') return reason;
  const isEmpty = frame.verbs.length === 0 && frame.whens.length === 0;
  if (frame.unknown.length > 0 && !isEmpty)
    return { kind: 'unknown-words', words: frame.unknown.map(({ text }) => text) };
  return { kind: 'not-a-command' };
}
