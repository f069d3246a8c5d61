/** The reason in the coach’s own terms: words that name no department are told from words that mean nothing. */
import type { Context } from './context';
import type { Decision } from './decide';
import { nearestNames } from './departments';
import type { Frame } from './frame';
import type { Item } from './item';
import type { Reason } from './misunderstood';

const lexemeOf = (item: Item | undefined): string | undefined =>
  item?.meaning.kind === 'word' ? item.meaning.lexeme : undefined;

export function refine(decision: Decision, frame: Frame, { departments }: Context): Reason {
  if (decision.command) return { kind: 'not-a-command' };
  const { reason, meant } = decision;
  const isOpen =
    reason.kind === 'unknown-words' ||
    reason.kind === 'missing-department' ||
    reason.kind === 'missing-person';
  if (!isOpen || (meant === undefined && reason.kind !== 'unknown-words')) return withWords(reason, frame);
  const name = unknownName(frame.items);
  if (name === undefined || reason.kind === 'missing-person') return reason;
  return { kind: 'unknown-department', words: name, nearest: nearestNames(name, departments) };
}

/** Unknown words where a department’s name would stand: behind "for", "til", "the", or before "department". */
function unknownName(items: readonly Item[]): string | undefined {
  const start = items.findIndex(({ meaning }) => meaning.kind === 'unknown');
  if (start < 0) return undefined;
  let end = start;
  while (items[end + 1]?.meaning.kind === 'unknown') end++;
  const [before, after] = [lexemeOf(items[start - 1]), lexemeOf(items[end + 1])];
  const hasVerbBefore =
    items[start - 1]?.meaning.kind === 'word' &&
    (items[start - 1]?.meaning as { form?: string }).form !== undefined;
  const isPlace =
    ['in', 'to', 'and', 'department-noun', 'filler'].includes(before ?? '') ||
    after === 'department-noun' ||
    hasVerbBefore;
  return isPlace
    ? items
        .slice(start, end + 1)
        .map(({ text }) => text)
        .join(' ')
    : undefined;
}

/** Reasons found by a word alone carry the word. */
function withWords(reason: Reason, { items }: Frame): Reason {
  const said = (...lexemes: readonly string[]): string =>
    items.find((item) => lexemes.includes(lexemeOf(item) ?? ''))?.text ?? '';
  if (reason.kind === 'ambiguous-date' && reason.words === '') return { ...reason, words: said('holiday') };
  if (reason.kind === 'vague-time' && reason.words === '') return { ...reason, words: said('vague') };
  if (reason.kind === 'unknown-language') return { ...reason, words: said('other-language') };
  return reason;
}
