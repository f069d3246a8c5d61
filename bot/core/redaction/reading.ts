/** A text as the finders read it: one kind of space, hyphen, digit and apostrophe, nothing invisible, accents composed. */
import type { Span } from './span';
import { labels } from './span';

export type Reading = {
  readonly text: string;
  /** The span of the original that a span of the reading stands for. */
  readonly original: (span: Span) => Span;
};

/** Stands for each character of an earlier redaction's label: no letter, no digit, no space. */
export const barrier = '\ufffc';

const same: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' '],
  [/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-'],
  [/[\u2018\u2019\u00b4\u0060\u02bc]/g, "'"],
  [/\uff20/g, '@'],
];
const wideDigit = /[\uff10-\uff19]/g;
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\p{L}][\u0300-\u036f]+/gu;
const label = new RegExp(
  Object.values(labels)
    .flatMap((words) => Object.values(words))
    .map((word) => word.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

export function readingOf(text: string): Reading {
  const { folded, positions } = withoutHidden(text);
  let plain = folded.replace(label, (found) => barrier.repeat(found.length));
  for (const [pattern, to] of same) plain = plain.replace(pattern, to);
  plain = plain.replace(wideDigit, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30));
  if (!positions) return { text: plain, original: (span) => span };
  const at = (place: number): number => positions[place] ?? text.length;
  return {
    text: plain,
    original: ({ start, end, kind }) => ({
      start: at(start),
      end: at(end - 1) + lengthAt(text, at(end - 1), at(end)),
      kind,
    }),
  };
}

/** How much of the original the last character of a span covers: its accents too, and nothing hidden after them. */
function lengthAt(text: string, start: number, next: number): number {
  const accents = /^.[\u0300-\u036f]*/su.exec(text.slice(start, Math.min(next, start + 50)));
  return accents?.[0].length ?? 1;
}

function withoutHidden(text: string): { folded: string; positions?: readonly number[] } {
  if (text.search(hidden) < 0) return { folded: text };
  const positions: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(hidden)) {
    const [found] = match;
    keep(text.slice(from, match.index), from);
    if (/\p{L}/u.test(found)) keep(composed(found), match.index);
    from = match.index + found.length;
  }
  keep(text.slice(from), from);
  return { folded: parts.join(''), positions };

  function keep(part: string, at: number): void {
    parts.push(part);
    for (let i = 0; i < part.length; i += 1) positions.push(at + i);
  }
}

/** One character for a letter and its accents, or the letter alone where no such character exists. */
function composed(letter: string): string {
  const one = letter.normalize('NFC');
  const base = String.fromCodePoint(letter.codePointAt(0)!);
  return one.length === base.length ? one : base;
}
