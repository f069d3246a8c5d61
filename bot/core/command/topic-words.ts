/** Words that are about the same thing, as a coach writes them: "emne: nøgler = nøgleviser, adgangskode, kodeord". */
import type { Language } from '../language';
import { distinctWords } from '../topic';

export type TopicWords = {
  /** `add-to-topic` leaves the words that the topic has. */
  readonly kind: 'keep-topic' | 'add-to-topic';
  readonly name: string;
  readonly words: readonly string[];
  /** What it was said in. */
  readonly language: Language;
};

const bot = '(?:@?sidemand[,:]?\\s+)?';
const topic = '(?:(?<danish>emnet?)|(?:the\\s+)?topic)';
const name = '(?<name>[^=\\n]{1,200}?)';
const words = '(?<words>[^\\n]{1,2500}?)';
const patterns = [
  [
    'keep-topic',
    new RegExp(`^\\s*${bot}${topic}\\s*(?:[:,]\\s*|\\s)${name}\\s*=\\s*${words}\\s*\\.?\\s*$`, 'iu'),
  ],
  [
    'add-to-topic',
    new RegExp(
      `^\\s*${bot}(?:tilføj|føj|sæt|skriv|add|put)\\s+${words}\\s+(?:til|i|under|to|in)\\s+${topic}\\s+${name}\\s*\\.?\\s*$`,
      'iu',
    ),
  ],
] as const;

/** Longer words name no topic. */
const longest = 3000;

export function readTopicWords(utterance: string): TopicWords | undefined {
  if (utterance.length > longest) return undefined;
  for (const [kind, pattern] of patterns) {
    const { name, words, danish } = pattern.exec(utterance)?.groups ?? {};
    if (name !== undefined && words !== undefined)
      return {
        kind,
        name: unquoted(name),
        words: distinctWords(listed(words)),
        language: danish === undefined ? 'en' : 'da',
      };
  }
  return undefined;
}

/** Parted by commas, the last two also by an "and"; what stands in quotation marks is not parted by one. */
function listed(words: string): readonly string[] {
  const items = words.split(/[,;]/u);
  const last = items.pop() ?? '';
  const lastTwo = /["“„”»«]/u.test(last) ? [last] : last.split(/\s(?:og|samt|eller|and|or)\s/iu);
  return [...items, ...lastTwo].map(unquoted).filter((item) => item !== '');
}

const unquoted = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^["'“„”»«]+|["'“”»«]+$/gu, '')
    .trim();
