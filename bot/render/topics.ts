/** An organisation's own topics: the whole of them on a card, and what became of one in a sentence. */
import template from '../../cards/entries.json';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText, shorten } from '../core/plain-text';
import type { Topic } from '../core/topic';
import { topicLimits } from '../core/topic';
import { asLines, noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { expand } from './template';
import { listOf, sayIn } from './texts';

/** Topics that one card shows: of more, the first in the alphabet. */
const mostShown = 40;
/** Characters of a topic's words beside others, and where it stands alone. */
const wordsAmongOthers = 200;
const wordsAlone = 1400;

export function topicsCard({ topics }: { readonly topics: readonly Topic[] }, language: Language): Rendered {
  const t = sayIn(language);
  const eyebrow = t('topics.eyebrow');
  const how = [t('topics.why'), t('topics.how'), t('topics.how.more')];
  if (topics.length === 0) return noticeCard({ eyebrow, title: t('topics.none'), lines: how }, language);
  const title = t('topics.title', { n: topics.length });
  const further = topics.length - mostShown;
  const room = topics.length === 1 ? wordsAlone : wordsAmongOthers;
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow,
    title,
    lines: [],
    entries: topics.slice(0, mostShown).map((topic) => ({
      name: nameOf(topic.name),
      weight: 'Bolder',
      hasDetail: true,
      detail: wordsOf(topic, language, room),
    })),
    closing: asLines([...(further > 0 ? [t('topics.further', { n: further })] : []), ...how]),
  });
  return { card, summary: title };
}

export type AboutTopic = Extract<
  Message,
  { kind: 'topic-kept' | 'topic-forgotten' | 'topic-unknown' | 'topic-flawed' }
>;

export function aboutTopic(message: AboutTopic, language: Language): Rendered {
  const text = sentence(message, language);
  return { text, summary: text };
}

function sentence(message: AboutTopic, language: Language): string {
  const t = sayIn(language);
  switch (message.kind) {
    case 'topic-kept':
      return t(message.before ? 'topic-kept.changed' : 'topic-kept', {
        topic: nameOf(message.topic.name),
        words: wordsOf(message.topic, language, wordsAlone),
        before: message.before ? wordsOf(message.before, language, wordsAlone) : '',
      });
    case 'topic-forgotten':
      return t('topic-forgotten', {
        topic: nameOf(message.topic.name),
        words: wordsOf(message.topic, language, wordsAlone),
      });
    case 'topic-unknown':
      return t('topic-unknown', { topic: nameOf(message.name) });
    case 'topic-flawed': {
      const { problem } = message;
      return t(`topic-flawed.${problem.problem}`, {
        ...topicLimits,
        topic: nameOf(message.name),
        word: 'word' in problem ? nameOf(problem.word) : '',
        other: 'by' in problem ? nameOf(problem.by) : '',
      });
    }
  }
}

const nameOf = (words: string): string =>
  shorten(plainText(shorten(words, topicLimits.longestName)), topicLimits.longestName);

const wordsOf = ({ words }: Topic, language: Language, room: number): string =>
  shorten(listOf(language, words.slice(0, topicLimits.mostWords).map(nameOf)), room);
