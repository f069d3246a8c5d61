/**
 * E-mail addresses, spelt with "at" too, and links: with a scheme, with www, a bare domain with a path, or one within another.
 * "borger.dk" is what a service is called.
 */
import { givenNames } from './given-names';
import type { Span } from './span';

const top =
  'dk|com|org|net|eu|io|se|no|de|uk|nu|info|gov|edu|app|me|tv|co|fo|gl|fi|nl|fr|ai|dev|cloud|online|shop|ly|be|link|page|site|it|es|pl|biz|name|pro|digital|social|group|work|chat|to|ms|gg|is|eus|us|ca|ch|at';
const domain = '[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,6}';
const local = "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]{1,64}";

const dot = '(?:\\.| ?[\\[({<] ?(?:dot|punktum|prik|\\.) ?[\\])}>] ?| (?:dot|punktum|prik) )';
const spelt = `[\\p{L}\\p{N}-]{1,63}(?:${dot}[\\p{L}\\p{N}-]{1,63}){0,4}${dot}(?:${top})`;

const email = new RegExp(`${local} ?@ ?${domain}\\.\\p{L}{2,24}(?![\\p{L}\\p{N}])`, 'gu');
const bracketed = new RegExp(
  `${local} ?[\\[({<] ?(?:at|snabel-?a|@|a) ?[\\])}>] ?${spelt}(?![\\p{L}\\p{N}])`,
  'giu',
);
const snabel = new RegExp(`${local} (?:snabel-?a|snabel a) ${spelt}(?![\\p{L}\\p{N}])`, 'giu');
const bareAt = new RegExp(`${local} (?:at) ${spelt}(?![\\p{L}\\p{N}])`, 'giu');
const hostless = new RegExp(`${local}@[\\p{L}\\p{N}-]{2,63}(?![\\p{L}\\p{N}.@])`, 'gu');

const link =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftps?|sftp|hxxps?|file|msteams|ms-\p{L}{2,20}):\/\/|www\.)[^\s<>"\ufffc]+/giu;
const bareLink = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,5}(?:${top})(?::\\d{2,5})?\\/[^\\s<>"\\ufffc]+`,
  'giu',
);

/** "ressource.silkeborg.dk". */
const within = new RegExp(
  `(?<![\\p{L}\\p{N}.@/-])(?!www\\.)[\\p{L}\\p{N}-]{2,63}\\.[\\p{L}\\p{N}-]{2,63}\\.(?:dk|com|org|net|eu|io)(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}])`,
  'giu',
);

export function findOnline(text: string): readonly Span[] {
  const links = [link, bareLink, within].flatMap((pattern) =>
    matches(text, pattern, 'link').map(withoutEnd(text)),
  );
  const emails = [email, bracketed, snabel, hostless].flatMap((pattern) => matches(text, pattern, 'email'));
  const spoken = matches(text, bareAt, 'email').filter(({ start, end }) =>
    isAddressed(text.slice(start, end)),
  );
  return [...links, ...emails, ...spoken];
}

function matches(text: string, pattern: RegExp, kind: 'link' | 'email'): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind,
  }));
}

/** Punctuation at the end belongs to the sentence. */
const withoutEnd =
  (text: string) =>
  ({ start, end, kind }: Span): Span => {
    let last = end;
    while (last > start + 1 && /[.,;:!?)\]}'»”*_]/.test(text[last - 1]!)) last -= 1;
    return { start, end: last, kind };
  };

/** "lise at dragoer.dk" is an address, "look at borger.dk" is not. */
function isAddressed(words: string): boolean {
  const first = words.split(' ', 1)[0]!;
  return /[._\d]/.test(first) || givenNames.has(first.toLowerCase()) || /(?:dot|punktum|prik)/i.test(words);
}
