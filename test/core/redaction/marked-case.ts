/** A case as a person reads it: ⟦a secret⟧ must be gone, ⟨a look-alike⟩ must stay. */
import type { Language } from '../../../bot/core/language';
import { createRedactor } from '../../../bot/core/redaction/redact';
import { labels } from '../../../bot/core/redaction/span';

export type Batch = Readonly<
  Record<Language, { readonly people: readonly string[]; readonly texts: readonly string[] }>
>;

export type Outcome = {
  readonly marked: string;
  readonly safe: string;
  readonly kind: 'secret' | 'look-alike';
  readonly words: string;
  readonly isRight: boolean;
};

const marks = /[⟦⟧⟨⟩]/g;
const label = /\[[^[\]]+\]/g;
const isLabel: ReadonlySet<string> = new Set(Object.values(labels).flatMap((words) => Object.values(words)));

export function outcomesOf(batch: Batch): readonly Outcome[] {
  return (['da', 'en'] as const).flatMap((language) => {
    const { people, texts } = batch[language];
    const redact = createRedactor(people, language);
    return texts.flatMap((marked) => outcomesOfText(marked, redact(marked.replace(marks, ''))));
  });
}

function outcomesOfText(marked: string, safe: string): readonly Outcome[] {
  const rest = piecesOf(marked.replace(/⟦[^⟧]*⟧/g, ' '));
  const left = piecesOf(safe.replace(label, (words) => (isLabel.has(words) ? ' ' : words)));
  const secrets = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(({ 1: words }) => ({
    ...{ marked, safe, kind: 'secret' as const, words: words! },
    isRight: piecesOf(words!).every((piece) => rest.includes(piece) || !left.includes(piece)),
  }));
  const alike = [...marked.matchAll(/⟨([^⟩]*)⟩/g)].map(({ 1: words }) => ({
    ...{ marked, safe, kind: 'look-alike' as const, words: words! },
    isRight: safe.includes(words!),
  }));
  return [...secrets, ...alike];
}

/** Whatever of a secret would tell something: words and figures, down to a single one of them left over. */
function piecesOf(text: string): readonly string[] {
  const kept = new Set('fru frk hr mr mrs ms miss dr and reg nr no konto kontonr account s'.split(' '));
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((piece) => !kept.has(piece));
}

export function shareRight(outcomes: readonly Outcome[], kind: Outcome['kind']): number {
  const of = outcomes.filter((outcome) => outcome.kind === kind);
  return of.filter(({ isRight }) => isRight).length / of.length;
}
