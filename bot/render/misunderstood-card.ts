/** What a coach wrote and the bot will not act on: what was understood, what is missing, the nearest meanings as buttons. */
import type { Misunderstood, Reason, Understood } from '../core/command/misunderstood';
import type { Language } from '../core/language';
import { plainText, shorten } from '../core/plain-text';
import { button } from './buttons';
import { dateWords, timeWords, weekWords, weekdayWord } from './dates';
import { noticeCard } from './notice-card';
import type { Rendered } from './rendered';
import { sayCommand } from './say-command';
import { listOf, sayIn } from './texts';

const longestShown = 200;
/** What the bot takes back from a button. */
const longestSentence = 500;

export function misunderstoodCard(
  { misunderstood, utterance }: { readonly misunderstood: Misunderstood; readonly utterance: string },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const { reason, understood, suggestions } = misunderstood;
  const parts = understoodWords(understood, language);
  const buttons = suggestions
    .map((command) => sayCommand(command, language))
    .filter((sentence) => sentence.length <= longestSentence)
    .map((sentence) => button(shown(capital(sentence)), 'say', { say: sentence }));
  const lines = [
    t('misunderstood.you-wrote', { words: shown(utterance) }),
    ...(parts.length > 0 ? [t('misunderstood.understood', { parts: parts.join(' · ') })] : []),
    reasonWords(reason, language),
    ...(buttons.length > 0 ? [t('misunderstood.did-you-mean')] : []),
  ];
  return noticeCard(
    {
      eyebrow: t('misunderstood.eyebrow'),
      title: t('misunderstood.title'),
      lines,
      buttons,
      closing: [t('misunderstood.help')],
    },
    language,
  );
}

function reasonWords(reason: Reason, language: Language): string {
  const t = sayIn(language);
  switch (reason.kind) {
    case 'unknown-words':
      return t('reason.unknown-words', { words: listOf(language, reason.words.map(quoted(language))) });
    case 'unknown-department':
      return reason.nearest.length > 0
        ? t('reason.unknown-department.nearest', {
            words: shown(reason.words),
            nearest: listOf(language, reason.nearest.map(plainText)),
          })
        : t('reason.unknown-department', { words: shown(reason.words) });
    case 'several-departments':
      return t('reason.several-departments', {
        words: shown(reason.words),
        candidates: listOf(language, reason.candidates.map(plainText)),
      });
    case 'contradiction':
      return t(`reason.contradiction.${reason.about}`);
    case 'unknown-language':
    case 'impossible-time':
    case 'ambiguous-time':
    case 'vague-time':
    case 'impossible-week':
    case 'impossible-date':
    case 'ambiguous-date':
    case 'impossible-cadence':
      return t(`reason.${reason.kind}`, { words: shown(reason.words) });
    default:
      return t(`reason.${reason.kind}`);
  }
}

/** Everything that could be read, a phrase each. */
function understoodWords(understood: Understood, language: Language): readonly string[] {
  const t = sayIn(language);
  const { command, departments, weekday, time, everyWeeks, weeks, from, until, people, text } = understood;
  return [
    ...(command ? [t(`command.${command}`)] : []),
    ...(departments === 'all' ? [t('say.all')] : []),
    ...(departments && departments !== 'all' && departments.length > 0
      ? [listOf(language, departments.map(plainText))]
      : []),
    ...(everyWeeks ? [t('say.every', { n: everyWeeks })] : []),
    ...(weekday ? [weekdayWord(weekday, language)] : []),
    ...(time ? [t('say.at', { time: timeWords(time, language) })] : []),
    ...(weeks && weeks.length > 0
      ? [
          listOf(
            language,
            weeks.map((week) => weekWords(week, language)),
          ),
        ]
      : []),
    ...(from ? [t('say.pause.from', { date: dateWords(from, language) })] : []),
    ...(until ? [t('say.pause.until', { date: dateWords(until, language) })] : []),
    ...(people && people.length > 0 ? [listOf(language, people.map(plainText))] : []),
    ...(understood.language ? [t(`language.${understood.language}`)] : []),
    ...(text ? [quoted(language)(text)] : []),
  ];
}

function quoted(language: Language): (words: string) => string {
  return (words) => sayIn(language)('digest.quote', { quote: shown(words) });
}

function shown(words: string): string {
  return shorten(plainText(words), longestShown);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
