/** The words of a text, with what a name finder asks about each. */

export type Token = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** Lower case, accents off, Swedish and German letters as Danish ones. */
  readonly key: string;
  readonly isCapital: boolean;
  /** First of its sentence: a capital says nothing there. */
  readonly isFirst: boolean;
  /** "1 June", "3. maj". */
  readonly isAfterNumber: boolean;
  /** Nothing but a space, or a full stop after an initial or "Chr", stands between it and the word before. */
  readonly followsOn: boolean;
};

const word = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*){0,4}/gu;
/** Given names that are written short, with a full stop. */
const shortened = /^(?:Chr|Fr|Th|Joh|Jac|Jørg|Vilh|Alb|Edv|Aug|Ferd|Wm|Chas|Geo|Jos|Thos)$/;
const accented: Readonly<Record<string, string>> = {
  ä: 'æ',
  ö: 'ø',
  ü: 'y',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ð: 'd',
  þ: 'th',
};

export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0080-\uffff]/g, (letter) =>
      /[æøå]/.test(letter) ? letter : (accented[letter] ?? plain(letter)),
    );
}

const plain = (letter: string): string => letter.normalize('NFD').replace(/\p{M}/gu, '');

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { index, 0: found } of text.matchAll(word)) {
    const last = tokens.at(-1);
    const gap = last
      ? text.slice(last.end, Math.min(index, last.end + 12))
      : text.slice(Math.max(0, index - 12), index);
    const gapIsWhole = !last || index - last.end <= 12;
    const initial =
      last !== undefined && last.isCapital && (last.word.length === 1 || shortened.test(last.word));
    tokens.push({
      start: index,
      end: index + found.length,
      word: found,
      key: keyOf(found),
      isCapital: /^(?:(?:a[bdlnrs]|abu|el|ul|ibn|bin|ben)-|d')?\p{Lu}/u.test(found),
      isFirst: !last || (/[.!?:\n•–]|(?:^|\n)-/.test(gap) && !(initial && gap === '. ')) || !gapIsWhole,
      isAfterNumber: /\d(?:st|nd|rd|th)?\.? $/.test(gap),
      followsOn:
        last !== undefined && gapIsWhole && (/^ {1,2}$/.test(gap) || (initial && /^\. ?$/.test(gap))),
    });
  }
  return tokens;
}

/** The name in a genitive: "lises", "lise's", "hans'"; each with the length of the name itself. */
export function stems(key: string): readonly string[] {
  const apostrophe = /^(.+)'s$/.exec(key);
  if (apostrophe) return [apostrophe[1]!];
  return key.endsWith('s') && key.length > 2 ? [key, key.slice(0, -1)] : [key];
}
