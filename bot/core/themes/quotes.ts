/** The answers that show a theme best: the most typical ones, short and readable first. */
import type { ReadText } from './read-texts';

const most = 3;
/** Characters within which a quote reads well in a digest. */
const readable = { from: 20, to: 160 };

/** `typicality` stands beside each member: how alike it is to the others. */
export function quotesOf(members: readonly ReadText[], typicality: readonly number[]): string[] {
  const seen = new Set<string>();
  const ranked = members
    .map((member, i) => ({ member, value: (typicality[i] ?? 0) * ease(member.text.length) }))
    .sort((a, b) => b.value - a.value || (a.member.text < b.member.text ? -1 : 1))
    .filter(({ member }) => {
      const text = member.text.trim().toLowerCase();
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    });
  return ranked.slice(0, most).map(({ member }) => member.id);
}

/** 1 for a length that reads well, less for a fragment or a long story. */
function ease(length: number): number {
  if (length < readable.from) return 0.6 + (0.4 * length) / readable.from;
  return length <= readable.to ? 1 : (readable.to / length) ** 2;
}
