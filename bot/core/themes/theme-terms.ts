/** The words that set a theme apart from the others: class-based TF-IDF over stems, shown as people wrote them. */
import type { ReadText } from './read-texts';

export type Term = {
  readonly stem: string;
  readonly surface: string;
  /** Members that use it, by their place; also as a part of a compound. */
  readonly users: ReadonlySet<number>;
  /** Of the texts of the batch that use it, how many are members. */
  readonly precision: number;
  readonly score: number;
};

/** What a batch knows of its words. */
export type Wording = {
  readonly texts: number;
  /** How many texts use each stem, by itself or as a part of a compound. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly partsOf: (stem: string) => readonly string[];
};

/** Parts of fewer letters are often an accident. */
const shortestPart = 4;
/** A word in a compound tells this much of what it tells by itself. */
const inCompound = 0.5;
/** A member who is like few of the others may be in the wrong theme; its words count less. */
const byTypicality = 0.2;
const leastTypical = 0.05;
/** Of two words of one member each, one whose member has been heard with another word tells this much less for each. */
const heardAlready = 0.15;

export function wordingOf(texts: readonly ReadText[], partsOf: (stem: string) => readonly string[]): Wording {
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    for (const stem of stemsOf(text, partsOf).keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  return { texts: texts.length, frequencies, partsOf };
}

/**
 * All of a theme's content words, the most telling first. Numbers and single letters are none. `typicality` stands
 * beside each member, 1 on average; `tellingOf` weighs a stem by what is known of it, and by how many members use it.
 * The root of the inverse frequency, since among the few texts of a week most words are rare by chance.
 */
export function termsOf(
  members: readonly ReadText[],
  typicality: readonly number[],
  { texts, frequencies, partsOf }: Wording,
  tellingOf: (stem: string, users: number) => number,
): readonly Term[] {
  const forms = new Map<string, Map<string, number>>();
  const users = new Map<string, Map<number, number>>();
  members.forEach((member, at) => {
    for (const [stem, weight] of stemsOf(member, partsOf)) {
      const known = users.get(stem) ?? new Map<number, number>();
      users.set(stem, known.set(at, weight * Math.max(leastTypical, typicality[at] ?? 1) ** byTypicality));
    }
    const seen = new Set<string>();
    for (const { stop, stem, surface, written, joined } of member.tokens) {
      if (stop || seen.has(stem) || !isWord(surface)) continue;
      seen.add(stem);
      const known = forms.get(stem) ?? new Map<string, number>();
      const form = joined ? written : surface;
      forms.set(stem, known.set(form, (known.get(form) ?? 0) + 1));
    }
  });
  const terms = [...forms].map(([stem, known]): Term => {
    const by = users.get(stem) ?? new Map<number, number>();
    const share = [...by.values()].reduce((sum, weight) => sum + weight, 0) / members.length;
    const frequency = frequencies.get(stem) ?? by.size;
    return {
      stem,
      surface: commonest(known),
      users: new Set(by.keys()),
      precision: by.size / frequency,
      score: share * Math.sqrt(Math.log(1 + texts / frequency)) * tellingOf(stem, by.size),
    };
  });
  return terms.sort((a, b) => b.score - a.score || b.users.size - a.users.size || (a.stem < b.stem ? -1 : 1));
}

const isWord = (surface: string): boolean => /\p{L}{2}/u.test(surface);

/** A text's content words and the parts of its compounds, with how much each counts. */
function stemsOf(
  { tokens, language }: ReadText,
  partsOf: (stem: string) => readonly string[],
): ReadonlyMap<string, number> {
  const stems = new Map<string, number>();
  for (const { stop, stem, surface } of tokens) {
    if (stop || !isWord(surface)) continue;
    stems.set(stem, 1);
    if (language !== 'da') continue;
    for (const part of partsOf(stem)) {
      if (part.length >= shortestPart) stems.set(part, Math.max(stems.get(part) ?? 0, inCompound));
    }
  }
  return stems;
}

/** Capitals stay where they stand within a sentence, as in names. Of equally common forms the shortest, then the first by alphabet. */
function commonest(forms: ReadonlyMap<string, number>): string {
  const [best] = [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/**
 * The first of `terms`, which come the most telling first, each a new word: "telefontid" beside "telefon" tells nothing
 * more. What one member alone says comes in turn from each, so that no long answer fills the list.
 */
export function distinctTerms(terms: readonly Term[], most: number): readonly Term[] {
  const chosen: Term[] = [];
  const heard = new Map<number, number>();
  const valueOf = ({ score, users }: Term): number => {
    const [only = 0] = users;
    return users.size > 1 ? score : score / (1 + heardAlready * (heard.get(only) ?? 0));
  };
  while (chosen.length < most) {
    let best: Term | undefined;
    for (const term of terms) {
      // The others tell less, whoever says them.
      if (best && term.score <= valueOf(best)) break;
      if (chosen.some(({ stem }) => stem === term.stem || isLonger(term.stem, stem))) continue;
      if (!best || valueOf(term) > valueOf(best)) best = term;
    }
    if (!best) break;
    chosen.push(best);
    for (const user of best.users) heard.set(user, (heard.get(user) ?? 0) + 1);
  }
  return chosen;
}

/** Letters that a word may have beyond another's and still tell the same. */
const ending = 3;

const isLonger = (stem: string, than: string): boolean =>
  than.length >= shortestPart && stem.startsWith(than) && stem.length - than.length <= ending;
