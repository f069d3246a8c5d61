/** The plain card: a heading, a few lines, and ways on. Most of what the bot says fits in it. */
import template from '../../cards/notice.json';
import type { Language } from '../core/language';
import type { Button } from './buttons';
import type { Rendered, Suggestion } from './rendered';
import { expand } from './template';

export type Notice = {
  readonly summary?: string;
  readonly eyebrow?: string;
  readonly title: string;
  readonly lines?: readonly string[];
  /** Somebody's own words, raw, in fields: they can be marked and copied there on a phone too. Nothing sends them. */
  readonly copies?: readonly { readonly label: string; readonly value: string }[];
  /** Each stands on a line of its own: sentences do not fit beside each other on a phone. */
  readonly buttons?: readonly Button[];
  readonly closing?: readonly string[];
  readonly suggestions?: readonly Suggestion[];
};

export function noticeCard(notice: Notice, language: Language): Rendered {
  const { title, summary = title, eyebrow = '', lines = [], copies = [], closing = [] } = notice;
  const card = expand(template, {
    lang: language,
    summary,
    hasEyebrow: eyebrow !== '',
    eyebrow,
    title,
    lines: asLines(lines),
    copies: copies.map((copy, index) => ({ id: `copy:${index}`, ...copy })),
    buttons: notice.buttons ?? [],
    closing: asLines(closing),
  });
  return { card, summary, ...(notice.suggestions && { suggestions: notice.suggestions }) };
}

/** As a template's `$data` takes them. */
export function asLines(lines: readonly string[]): readonly { readonly line: string }[] {
  return lines.map((line) => ({ line }));
}
