/** An idea for IT: as its author sends it, as IT answers it, as the answer comes back. */
import template from '../../cards/idea.json';
import formTemplate from '../../cards/idea-form.json';
import entriesTemplate from '../../cards/entries.json';
import type { Idea } from '../core/idea';
import { answersTo, longestIdea } from '../core/idea';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText, shorten } from '../core/plain-text';
import { button } from './buttons';
import { keptWords } from './kept-words';
import { asLines, noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { roundData, roundEyebrow } from './round-words';
import { expand } from './template';
import { sayIn } from './texts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** Characters of an idea beside others. */
const longestShort = 160;
/** Lines of the talk that a card has room for, the latest. */
const mostLines = 6;
const mostIdeas = 30;

export function ideaFormCard({ round, text, notice }: Of<'idea-form'>, language: Language): Rendered {
  const t = sayIn(language);
  const title = t('idea-form.title');
  const card = expand(formTemplate, {
    lang: language,
    summary: title,
    eyebrow: roundEyebrow(round, language),
    title,
    hasNotice: notice !== undefined,
    notice: notice ? t(`idea-form.${notice}`, { longest: longestIdea }) : '',
    meaning: t('idea-form.meaning'),
    label: t('idea-form.label'),
    longest: longestIdea,
    text: keptWords(text),
    readers: t('idea-form.readers'),
    actions: [
      { ...button(t('idea-form.send'), 'send-idea', roundData(round)), style: 'positive', inputs: 'auto' },
      { ...button(t('form.leave'), 'refresh', roundData(round)), style: 'default', inputs: 'none' },
    ],
  });
  return { card, summary: title };
}

export function ideaSentCard({ round, idea, arrived }: Of<'idea-sent'>, language: Language): Rendered {
  const t = sayIn(language);
  const { reference } = idea;
  return noticeCard(
    {
      eyebrow: roundEyebrow(round, language),
      title: t(arrived ? 'idea-sent.title' : 'idea-sent.waiting', { reference }),
      lines: [plainText(idea.text), t('idea-sent.what')],
      buttons: [button(t('idea-sent.back'), 'refresh', roundData(round))],
    },
    language,
  );
}

export function ideaCard({ idea, similar, notice, note = '' }: Of<'idea'>, language: Language): Rendered {
  const t = sayIn(language);
  const { ideaId, reference, named } = idea;
  const answers = answersTo(idea);
  const summary = t('idea.summary', { reference, department: plainText(idea.departmentName) });
  const card = expand(template, {
    lang: language,
    summary,
    eyebrow: t('idea.eyebrow', { reference }),
    title: t('idea.title', { department: plainText(idea.departmentName) }),
    hasNotice: notice !== undefined,
    notice: notice ? t(`idea.${notice}`) : '',
    state: named
      ? t('idea.state.named', { state: t(`idea.state.${idea.state}`), name: plainText(named) })
      : t(`idea.state.${idea.state}`),
    text: plainText(idea.text),
    lines: linesOf(idea, language),
    similar: asLines(
      similar.map((other) =>
        t('idea.similar', {
          reference: other.reference,
          department: plainText(other.departmentName),
          text: shorten(plainText(other.text), longestShort),
        }),
      ),
    ),
    hasNote: answers.length > 0,
    noteLabel: t('idea.note'),
    longest: longestIdea,
    note: keptWords(note),
    actions: answers.map((answer) => ({
      ...button(t(`idea.answer.${answer}`), `idea-${answer}`, { ideaId }),
      style: answer === 'accept' ? 'positive' : 'default',
    })),
  });
  return { card, summary };
}

/** As its author sees it, in private. */
export function ideaAnsweredCard(
  { idea, answer, notice }: Of<'idea-answered'>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const { ideaId, reference, named } = idea;
  const title = t(`idea-answered.${answer}`, { reference });
  const card = expand(template, {
    lang: language,
    summary: title,
    eyebrow: t('idea.eyebrow', { reference }),
    title,
    hasNotice: notice !== undefined,
    notice: notice ? t(`idea.${notice}`) : '',
    state: t(named ? 'idea-answered.named' : 'idea-answered.unknown'),
    text: plainText(idea.text),
    lines: linesOf(idea, language, 'you'),
    similar: [],
    hasNote: true,
    noteLabel: t('idea-answered.note'),
    longest: longestIdea,
    note: '',
    actions: [
      { ...button(t('idea-answered.reply'), 'idea-reply', { ideaId }), style: 'positive' },
      ...(named
        ? []
        : [{ ...button(t('idea-answered.name-me'), 'idea-name-me', { ideaId }), style: 'default' }]),
    ],
  });
  return { card, summary: title };
}

export function ideasCard({ ideas }: Of<'ideas'>, language: Language): Rendered {
  const t = sayIn(language);
  const title = t('ideas.title', { n: ideas.length });
  if (ideas.length === 0) return noticeCard({ title, lines: [t('ideas.none')] }, language);
  const further = ideas.length - mostIdeas;
  const card = expand(entriesTemplate, {
    lang: language,
    summary: title,
    eyebrow: t('ideas.eyebrow'),
    title,
    lines: [],
    entries: ideas.slice(0, mostIdeas).map((idea) => ({
      name: t('ideas.name', { reference: idea.reference, department: plainText(idea.departmentName) }),
      weight: 'Bolder',
      hasDetail: true,
      detail: t('ideas.detail', {
        text: shorten(plainText(idea.text), longestShort),
        state: t(`idea.state.${idea.state}`),
      }),
    })),
    closing: asLines(further > 0 ? [t('ideas.further', { n: further })] : []),
  });
  return { card, summary: title };
}

/** A digest's line of each idea that is on its way. */
export function ideaLines(ideas: readonly Idea[], language: Language): readonly string[] {
  const t = sayIn(language);
  return ideas.map(({ reference, text, state }) =>
    t('ideas.line', {
      reference,
      text: shorten(plainText(text), longestShort),
      state: t(`idea.state.${state}`),
    }),
  );
}

function linesOf({ lines }: Idea, language: Language, author: 'author' | 'you' = 'author') {
  const t = sayIn(language);
  return lines.slice(-mostLines).map(({ from, text }) => ({
    from: t(`idea.from.${from === 'it' ? 'it' : author}`),
    line: plainText(text),
  }));
}
