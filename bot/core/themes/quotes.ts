/** The answers that show a theme best: the most typical ones, those that say what it is called and read well first. */
import type { ReadText } from './read-texts';

const most = 3;
/** Characters within which a quote reads well in a digest. */
const readable = { from: 20, to: 160 };
/** A reader looks for what the theme is called in what is quoted of it. */
const named = 1.25;

/**
 * All members, the best to quote first. `typicality` stands beside each member: how alike it is to the others. `speaksOf`
 * tells whether a member speaks of what the theme is called.
 */
export function byQuotability(
  members: readonly ReadText[],
  typicality: readonly number[],
  speaksOf: (member: ReadText) => boolean,
): readonly ReadText[] {
  return members
    .map((member, i) => ({
      member,
      value: (typicality[i] ?? 0) * ease(member.text.length) * (speaksOf(member) ? named : 1),
    }))
    .sort((a, b) => b.value - a.value || (a.member.text < b.member.text ? -1 : 1))
    .map(({ member }) => member);
}

/** The first of them, no text twice. */
export function quotesOf(ranked: readonly ReadText[]): string[] {
  const seen = new Set<string>();
  const different = ranked.filter((member) => {
    const text = member.text.trim().toLowerCase();
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
  return different.slice(0, most).map(({ id }) => id);
}

/** 1 for a length that reads well, less for a fragment or a long story. */
function ease(length: number): number {
  if (length < readable.from) return 0.6 + (0.4 * length) / readable.from;
  return length <= readable.to ? 1 : (readable.to / length) ** 2;
}
