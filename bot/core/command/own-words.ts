/** A coach’s own question inside a request: what stands after the colon, or between quotation marks, word for word. */
import type { Context } from './context';
import { findName } from './departments';
import type { Item } from './item';
import type { Reading, Token } from './tokens';
import { tokenise } from './tokens';

/** The request without the question, and the question. */
export type Parted = { readonly request: Reading; readonly text?: string };

const starters =
  /^(?:Hvad|Hvordan|Hvilke|Hvilken|Hvilket|Hvem|Hvor|Hvornår|Hvorfor|What|How|Which|Who|When|Why|Where)$/;

/** @param read recognises the words of a request, to tell whether it is about a question */
export function partOwnWords(
  reading: Reading,
  context: Context,
  read: (request: Reading) => readonly Item[],
): Parted {
  const { source, tokens } = reading;
  const isAbout = (request: Reading): boolean => asksAQuestion(read(request));
  const ends = [...tokens.keys()].filter((at) => endsRequest(tokens, at, source)).slice(0, 4);
  for (const at of ends) {
    const token = tokens[at] as Token;
    const request = tokenise(source.slice(0, token.start));
    const text = source.slice(token.kind === 'word' ? token.start : token.end);
    const isWhole = token.text === ':' || /\?\s*$/.test(text);
    if (isWhole && isAbout(request) && isOwn(tokenise(text), read)) return { request, text: unquoted(text) };
  }
  const isName = (at: number): boolean => {
    const inner = tokenise((tokens[at] as Token).text).tokens;
    return findName(inner, 0, context.departments)?.length === inner.length;
  };
  const quoted = tokens.filter(({ kind }, at) => kind === 'quoted' && !isName(at));
  const [only] = quoted;
  if (quoted.length !== 1 || !only) return { request: tokenise(openNames(source, tokens)) };
  const request = tokenise(`${source.slice(0, only.start)} ${source.slice(only.end)}`);
  const inner = source.slice(only.start, only.end);
  return isAbout(request)
    ? { request, text: unquoted(inner) }
    : { request: tokenise(openNames(source, tokens)) };
}

/** A colon that is none of a clock time’s, a dash or a new line, or the first word of a question. */
function endsRequest(tokens: readonly Token[], at: number, source: string): boolean {
  const { text, kind, start, end } = tokens[at] as Token;
  if (at === 0) return false;
  if (text === ':') {
    const isTime = /\d\s?$/.test(source.slice(0, start)) && /^\s?\d\d(?!\d)/.test(source.slice(end));
    return !isTime && !/\bkl\.?\s*$/i.test(source.slice(0, start));
  }
  if (text === '-' || text === '–' || text === '—')
    return /\s$/.test(source.slice(0, start)) && /^\s+\p{Lu}/u.test(source.slice(end));
  return kind === 'word' && starters.test(text);
}

const lexemeOf = ({ meaning }: Item): string | undefined =>
  meaning.kind === 'word' ? meaning.lexeme : undefined;

function asksAQuestion(items: readonly Item[]): boolean {
  const lexemes = items.map(lexemeOf);
  const about = ['question', 'ask', 'use'].some((lexeme) => lexemes.includes(lexeme));
  return about && !lexemes.some((lexeme) => lexeme === 'manager' || lexeme === 'digest');
}

/** "spørgsmål til Løn: tirsdag kl. 10" has no question behind its colon, but a time. */
function isOwn(text: Reading, read: (request: Reading) => readonly Item[]): boolean {
  const items = read(text);
  const isTimeOnly =
    items.some(({ meaning }) => meaning.kind === 'weekday' || meaning.kind === 'time') &&
    items.every(({ meaning }) => ['weekday', 'time', 'period', 'cadence', 'word'].includes(meaning.kind)) &&
    !/\?/.test(text.source);
  const isNameOnly =
    items.length > 0 &&
    items.every(
      (item) => item.meaning.kind === 'department' || lexemeOf(item) === 'and' || lexemeOf(item) === 'mark',
    ) &&
    items.some(({ meaning }) => meaning.kind === 'department');
  return !isTimeOnly && !isNameOnly;
}

const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '”': '”',
  '»': '«',
  '«': '»',
  "'": "'",
  '‘': '’',
  '’': '’',
};

function unquoted(text: string): string {
  const trimmed = text.trim();
  const close = pairs[trimmed[0] ?? ''];
  const isWrapped =
    trimmed.length > 1 && close !== undefined && [close, '”', '"'].includes(trimmed.at(-1) ?? '');
  const inner = trimmed.slice(1, -1);
  return isWrapped && !inner.includes(trimmed[0] ?? '') ? inner.trim() : trimmed;
}

/** A name between quotation marks is read as the name. */
function openNames(source: string, tokens: readonly Token[]): string {
  let open = source;
  for (const { kind, start, end } of tokens)
    if (kind === 'quoted')
      open = `${open.slice(0, start)} ${open.slice(start + 1, end - 1)} ${open.slice(end)}`;
  return open;
}
