/** The directorate's overview: what departments share and in whose words, the difference for citizens first. */
import template from '../../cards/overview.json';
import { dateAt } from '../core/calendar';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import type { Ambiguity, Overview, SharedTheme, Voice } from '../core/overview';
import { peopleOf } from '../core/overview';
import { plainText, shorten } from '../core/plain-text';
import { periodWords } from './dates';
import { differenceWords, longestLabel } from './digest-themes';
import { glossaryData } from './glossary-words';
import { asLines } from './notice-card';
import type { Rendered } from './rendered';
import { expand } from './template';
import { listOf, sayIn } from './texts';

/** More at length would be a report: the rest are named. */
const mostThemes = 8;
const mostVoices = 4;
const mostNamed = 8;

export function overviewCard(
  { overview, glossary = [] }: Extract<Message, { kind: 'overview' }>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const { from, until, timeZone, themes, ambiguities, threshold, isNamedByModel } = overview;
  const period = periodWords(dateAt(from, timeZone), dateAt(until, timeZone), language);
  const summary = t('overview.summary', { period });
  const further = themes.slice(mostThemes).map((theme) => titleOf(theme, language));
  const card = expand(template, {
    lang: language,
    summary,
    eyebrow: t('overview.eyebrow', { period }),
    title: titleWords(overview, language),
    lines: asLines(whoseWords(overview, language)),
    themes: themes.slice(0, mostThemes).map((theme) => themeData(theme, language)),
    hasFurther: further.length > 0,
    further: further.length > 0 ? t('overview.further', { themes: listOf(language, further) }) : '',
    hasAmbiguities: ambiguities.length > 0,
    ambiguitiesTitle: t('overview.ambiguities'),
    ambiguities: asLines(ambiguities.map((each) => ambiguityWords(each, language))),
    ...glossaryData(glossary, language),
    made: isEnough(overview)
      ? [t('overview.made', { threshold }), ...(isNamedByModel ? [t('made.model.some')] : [])].join(' ')
      : t('overview.too-little'),
  });
  return { card, summary, ...(isNamedByModel && { isAiGenerated: true }) };
}

function isEnough({ departments }: Overview): boolean {
  return departments.length > 1;
}

function titleWords(overview: Overview, language: Language): string {
  const t = sayIn(language);
  if (!isEnough(overview)) return t('overview.title.too-little');
  const n = overview.themes.length;
  return n > 0 ? t('overview.title', { n }) : t('overview.title.none');
}

/** Who answered, and who too seldom to be part of it. */
function whoseWords({ departments, tooFew }: Overview, language: Language): readonly string[] {
  const t = sayIn(language);
  const n = departments.reduce((sum, { answers }) => sum + answers, 0);
  const named = departments.map(({ departmentName, answers }) =>
    t('overview.department', { department: plainText(departmentName), n: answers }),
  );
  const answered =
    departments.length > mostNamed
      ? t('overview.answers.many', { n, departments: departments.length })
      : t('overview.answers', { n, departments: listOf(language, named) });
  const few =
    tooFew.length > mostNamed
      ? t('overview.too-few.many', { n: tooFew.length })
      : t('overview.too-few', { departments: listOf(language, tooFew.map(plainText)) });
  return [...(departments.length > 0 ? [answered] : []), ...(tooFew.length > 0 ? [few] : [])];
}

function themeData(theme: SharedTheme, language: Language) {
  const t = sayIn(language);
  const { voices, difference } = theme;
  const facts = { n: peopleOf(theme), departments: voices.length };
  const further = voices.length - mostVoices;
  return {
    title: titleOf(theme, language),
    facts: t(isOfSeveralWeeks(theme) ? 'overview.theme.facts.weeks' : 'overview.theme.facts', facts),
    hasDifference: difference !== undefined,
    difference: differenceWords(theme, language),
    voices: voices.slice(0, mostVoices).map((voice) => voiceData(voice, language)),
    hasFurther: further > 0,
    further: further > 0 ? t('overview.further-voices', { n: further }) : '',
  };
}

function isOfSeveralWeeks({ voices }: SharedTheme): boolean {
  return voices.some(({ weeks }) => weeks > 1);
}

function voiceData({ departmentName, words, people, weeks }: Voice, language: Language) {
  const t = sayIn(language);
  return {
    words: t('overview.voice', { department: plainText(departmentName), words: labelWords(words) }),
    people: t(weeks > 1 ? 'overview.voice.people.weeks' : 'overview.voice.people', { n: people, weeks }),
  };
}

function titleOf({ title, voices }: SharedTheme, language: Language): string {
  return plainText(title?.[language] ?? '') || labelWords(voices[0]?.words ?? '');
}

function labelWords(label: string): string {
  return shorten(plainText(shorten(label, longestLabel)), longestLabel);
}

function ambiguityWords({ word, uses }: Ambiguity, language: Language): string {
  const t = sayIn(language);
  const inWords = uses.map(({ departmentName, words }) =>
    t('overview.ambiguity.use', { department: plainText(departmentName), words: labelWords(words) }),
  );
  return t('overview.ambiguity', { word: plainText(word), uses: listOf(language, inWords) });
}
