/** A card could not take what somebody wrote: why, what to do, and their words to take along. */
import type { Language } from '../core/language';
import { keptWords } from './kept-words';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { sayIn } from './texts';

/** More questions than any step has: what else came was not typed on a card of ours. */
const mostFields = 5;

type Kept = {
  readonly kind: 'outdated-card' | 'round-gone' | 'storage-away';
  readonly words: readonly string[];
};

export function wordsKept({ kind, words }: Kept, language: Language): Rendered {
  const t = sayIn(language);
  if (words.length === 0) return { text: t(`${kind}.what`), summary: t(`${kind}.title`) };
  const copies = words
    .slice(0, mostFields)
    .map((value) => ({ label: t('words-kept'), value: keptWords(value) }));
  return noticeCard({ title: t(`${kind}.title`), lines: [t(`${kind}.what`)], copies }, language);
}
