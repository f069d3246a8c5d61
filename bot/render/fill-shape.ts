/** One expansion of a template, kept: another like it differs in its texts alone, and those are put where they belong. */
import type { CardData, CardValue } from './template';

export type Shape = {
  /** The same for all data that differ in nothing but the words of their texts. */
  readonly key: string;
  /** The data's texts, in the order in which they stand. */
  readonly texts: readonly string[];
};

export type Fill = (texts: readonly string[]) => unknown;

/** From the private use area, so that they stand in no template. */
const [opening, closing] = ['\ue000', '\ue001'];
const marks = new RegExp(`${opening}(\\d+)${closing}`);

export function shapeOf(data: CardData): Shape {
  const texts: string[] = [];
  const keyOf = (value: CardValue): string => {
    // To a template's conditions an empty text is none.
    if (value === '') return '-';
    if (typeof value === 'string') {
      texts.push(value);
      return '+';
    }
    if (typeof value !== 'object') return String(value);
    if (isList(value)) return `[${value.map(keyOf).join()}]`;
    // With its length before it, a name can be taken for nothing else.
    const fields = Object.entries(value).map(([name, field]) => `${name.length}:${name}${keyOf(field)}`);
    return `{${fields.join()}}`;
  };
  return { key: keyOf(data), texts };
}

/** The same data with a mark for each of its texts. */
export function markTexts(data: CardData): CardData {
  let count = 0;
  const marked = (value: CardValue): CardValue => {
    if (value === '') return value;
    if (typeof value === 'string') return `${opening}${count++}${closing}`;
    if (typeof value !== 'object') return value;
    if (isList(value)) return value.map(marked);
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, marked(field)]));
  };
  return marked(data) as CardData;
}

/** What is expanded with marks, as a function of the texts. Nothing of one result is shared with the next. */
export function fillerOf(expanded: unknown): Fill {
  if (typeof expanded === 'string') return textFiller(expanded);
  if (typeof expanded !== 'object' || expanded === null) return () => expanded;
  if (Array.isArray(expanded)) {
    const items = expanded.map(fillerOf);
    return (texts) => items.map((fill) => fill(texts));
  }
  const fields = Object.entries(expanded).map(([name, value]) => [name, fillerOf(value)] as const);
  return (texts) => {
    const filled: Record<string, unknown> = {};
    for (const [name, fill] of fields) filled[name] = fill(texts);
    return filled;
  };
}

/** A split by a pattern with one group gives words and the marks' numbers in turn. */
function textFiller(text: string): Fill {
  const parts = text.split(marks);
  if (parts.length === 1) return () => text;
  if (parts.length === 3 && parts[0] === '' && parts[2] === '') {
    const number = Number(parts[1]);
    return (texts) => texts[number];
  }
  return (texts) => parts.map((part, at) => (at % 2 === 0 ? part : texts[Number(part)])).join('');
}

function isList(value: CardValue): value is readonly CardValue[] {
  return Array.isArray(value);
}
