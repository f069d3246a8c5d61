/** Which departments a sentence is about. */
import type { Departments } from './command';
import type { Context } from './context';
import type { Frame } from './frame';
import type { Item } from './item';
import type { Reason } from './misunderstood';

type Whose = { readonly departments: Departments } | { readonly reason: Reason };

const everyone = new Set(['all', 'everything']);
const lexemeOf = (item: Item | undefined): string | undefined =>
  item?.meaning.kind === 'word' ? item.meaning.lexeme : undefined;
const nameOf = (item: Item | undefined): string | undefined =>
  item?.meaning.kind === 'department' ? item.meaning.name : undefined;
/** What may stand between the names of a list. */
const joints = new Set(['and', 'mark', 'in', 'to', 'filler', 'department-noun', 'both', 'an', 'it']);

export function whose({ items }: Frame, { departments, here }: Context): Whose {
  const exceptAt = items.findIndex((item) => lexemeOf(item) === 'except');
  const allAt = items.findIndex((item) => everyone.has(lexemeOf(item) ?? ''));
  const listed = items.flatMap((item, index) => {
    const name = nameOf(item) ?? (lexemeOf(item) === 'here' ? here : undefined);
    return name === undefined ? [] : [{ name, index, isHere: nameOf(item) === undefined }];
  });
  const names = unique(listed.map(({ name }) => name));
  const contradiction: Whose = { reason: { kind: 'contradiction', about: 'departments' } };
  if (
    !isOneList(
      items,
      listed.map(({ index }) => index),
    )
  )
    return { reason: { kind: 'several-commands' } };
  if (listed.some(({ index }) => lexemeOf(before(items, index)) === 'from' && !isManagement(items)))
    return contradiction;
  if (exceptAt >= 0) {
    if (allAt < 0 || allAt > exceptAt || names.length === 0 || listed.some(({ index }) => index < exceptAt))
      return contradiction;
    const others = departments.filter((name) => !names.includes(name));
    return others.length > 0 ? { departments: others } : contradiction;
  }
  if (allAt >= 0 && names.length > 0) {
    const next = lexemeOf(items[allAt + 1]);
    const isPart = lexemeOf(items[allAt]) === 'everything' || next === 'in' || next === 'to';
    return (isPart && listed[0]?.index === allAt + 2) || lexemeOf(items[allAt]) === 'everything'
      ? { departments: names }
      : contradiction;
  }
  if (allAt >= 0) return { departments: 'all' };
  const isBoth = items.some((item) => lexemeOf(item) === 'both');
  if (names.length > 0) {
    if (isBoth && names.length !== 2) return contradiction;
    if (here === undefined && items.some((item) => lexemeOf(item) === 'here') && hasListOf(items))
      return contradiction;
    return { departments: names };
  }
  return here !== undefined && !isBoth ? { departments: [here] } : { reason: { kind: 'missing-department' } };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
const hasListOf = (items: readonly Item[]): boolean => items.some((item) => lexemeOf(item) === 'and');
const isManagement = (items: readonly Item[]): boolean => items.some((item) => lexemeOf(item) === 'manager');

function before(items: readonly Item[], index: number): Item {
  for (let at = index - 1; at > 0; at--)
    if (!['an', 'filler', 'department-noun'].includes(lexemeOf(items[at]) ?? '')) return items[at] as Item;
  return items[0] as Item;
}

/** "Løn og kontoret": somebody is meant who has no name here. */
function hasNameless(items: readonly Item[]): boolean {
  const isGap = (item: Item | undefined): boolean =>
    ['an', 'filler', 'to', 'in'].includes(lexemeOf(item) ?? '');
  return items.some((item, at) => {
    if (!['department-noun', 'staff', 'it', 'their'].includes(lexemeOf(item) ?? '')) return false;
    let [left, right] = [at - 1, at + 1];
    while (isGap(items[left])) left--;
    while (isGap(items[right])) right++;
    const isNamed = nameOf(items[right]) !== undefined || nameOf(items[left]) !== undefined;
    const isListed = lexemeOf(items[left]) === 'and' || lexemeOf(items[right]) === 'and';
    const isBeside = [items[left - 1], items[right + 1]].some((each) => nameOf(each) !== undefined);
    return isListed && isBeside && !isNamed;
  });
}

/** Names with something else between them belong to two requests: "Løn on Monday and Jobcenter on Friday". */
function isOneList(items: readonly Item[], places: readonly number[]): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return true;
  const areJoined = places.every(
    (place, at) =>
      at === 0 ||
      items.slice(places[at - 1], place).some((item) => lexemeOf(item) === 'and' || item.text === ','),
  );
  if (!areJoined || hasNameless(items)) return false;
  return items
    .slice(first, last)
    .every(
      (item) =>
        item.meaning.kind === 'department' || [...joints, 'here', 'except'].includes(lexemeOf(item) ?? ''),
    );
}
