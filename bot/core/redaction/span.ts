/** Where something personal stands in a text, and the word in brackets that takes its place. */
import type { Language } from '../language';

export type Kind = 'name' | 'cpr' | 'phone' | 'email' | 'link' | 'address' | 'plate' | 'account';

/** Offsets as in String.slice. */
export type Span = { readonly start: number; readonly end: number; readonly kind: Kind };

export const labels: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  da: {
    name: '[navn]',
    cpr: '[CPR-nummer]',
    phone: '[telefonnummer]',
    email: '[e-mail]',
    link: '[link]',
    address: '[adresse]',
    plate: '[nummerplade]',
    account: '[kontonummer]',
  },
  en: {
    name: '[name]',
    cpr: '[CPR number]',
    phone: '[phone number]',
    email: '[e-mail]',
    link: '[link]',
    address: '[address]',
    plate: '[licence plate]',
    account: '[account number]',
  },
};

/** Spans that overlap become one, of the kind that comes first in `found`: nothing of either is left. */
export function united(found: readonly Span[]): readonly Span[] {
  const order = found.map((span, rank) => ({ span, rank })).sort((a, b) => a.span.start - b.span.start);
  const spans: { span: Span; rank: number }[] = [];
  for (const next of order) {
    const last = spans.at(-1);
    if (!last || next.span.start >= last.span.end) {
      spans.push(next);
      continue;
    }
    const winner = last.rank <= next.rank ? last : next;
    const end = Math.max(last.span.end, next.span.end);
    spans[spans.length - 1] = {
      span: { start: last.span.start, end, kind: winner.span.kind },
      rank: winner.rank,
    };
  }
  return spans.map(({ span }) => span);
}

export function replaceSpans(text: string, spans: readonly Span[], language: Language): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, kind } of spans) {
    parts.push(text.slice(from, start), labels[language][kind]);
    from = end;
  }
  return parts.join('') + text.slice(from);
}
