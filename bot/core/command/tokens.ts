/** An utterance as words, numbers and marks that know where they stood. */

export type Token = {
  readonly kind: 'word' | 'number' | 'mark' | 'mention' | 'quoted';
  /** As written; of a mention the name, of a quotation what stands between the marks. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

/** The words to read and the same in small letters, position by position. */
export type Reading = {
  /** The words exactly as written: what is kept verbatim is cut from here. */
  readonly source: string;
  readonly lower: string;
  readonly tokens: readonly Token[];
};

const pattern =
  /<at[^<>]*>([^<]*)<\/at>|["“”„»«]([^"“”„»«]*)["“”„»«]|(?<!\p{L})['‘]([^'‘’]+)['’](?!\p{L})|(?:t\.o\.m|f\.o\.m|o'clock|a\.m|p\.m|f\.eks|i\.e|e\.g)\b|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+|[^\s]/gu;

/** Characters that come in several widths and shapes, in one. Keeps the length. */
function plainly(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t\r\n]/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘´`]/g, "'");
}

export function tokenise(utterance: string): Reading {
  const source = utterance.normalize('NFC');
  const text = plainly(source);
  const lower = [...text].map(smallLetter).join('');
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const [whole, mention, quoted, single] = match;
    const inner = mention ?? quoted ?? single ?? whole;
    tokens.push({
      kind: mention !== undefined ? 'mention' : (quoted ?? single) !== undefined ? 'quoted' : kindOf(whole),
      text: inner.trim(),
      lower: [...inner.trim()].map(smallLetter).join(''),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return { source, lower, tokens };
}

function kindOf(text: string): Token['kind'] {
  if (/^\p{L}/u.test(text)) return 'word';
  return /^\d/.test(text) ? 'number' : 'mark';
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}
