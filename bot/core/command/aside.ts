/** What a request carries that is no part of it: the reason given for it, the signature under it. */
import type { Item } from './item';

const lexemeOf = (item: Item | undefined): string | undefined =>
  item?.meaning.kind === 'word' ? item.meaning.lexeme : undefined;
const isMark = (item: Item | undefined): boolean => lexemeOf(item) === 'mark';
const weighty = new Set([
  'move',
  'pause',
  'resume',
  'skip',
  'undo',
  'or',
  'hedge',
  'if',
  'except',
  'never-mind',
  'stop',
  'remove',
  'delete',
]);

/** Without its aside. One that holds a day, a name or a request of its own is kept, and so stands in the way. */
export function withoutAside(items: readonly Item[]): readonly Item[] {
  return withoutReason(withoutSignature(items));
}

function withoutSignature(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, index) => lexemeOf(item) === 'signature' && (index === 0 || isMark(items[index - 1]) || index > 2),
  );
  const name = at < 0 ? [] : items.slice(at + 1);
  const isName = name.length <= 6 && name.every((item) => item.meaning.kind === 'unknown' || isMark(item));
  return at > 0 && isName ? items.slice(0, at) : items;
}

function withoutReason(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, index) => index > 0 && (lexemeOf(item) === 'because' || startsExcuse(items, index)),
  );
  if (at < 0) return items;
  const next = items.findIndex((item, index) => index > at + 1 && item.text === '.');
  const reason = items.slice(at, next < 0 ? undefined : next);
  return reason.every(isIdle) ? [...items.slice(0, at), ...(next < 0 ? [] : items.slice(next))] : items;
}

const isIdle = (item: Item): boolean =>
  item.meaning.kind === 'unknown' || (item.meaning.kind === 'word' && !weighty.has(item.meaning.lexeme));

/** ", de har ferie", "- they are all away": a clause of its own that names a common excuse. */
function startsExcuse(items: readonly Item[], index: number): boolean {
  if (
    !isMark(items[index - 1]) ||
    !/^(?:de|vi|der|they|we|there|everyone|everybody|alle|folk|nobody|ingen)\b/iu.test(
      items[index]?.text ?? '',
    )
  )
    return false;
  return items.slice(index).some((item) => ['excuse', 'holiday'].includes(lexemeOf(item) ?? ''));
}
