/** A manager's digest: participation, themes, quotes, the question for the next meeting, and how it was made. */
import template from '../../cards/digest.json';
import type { Digest, Participation } from '../core/digest';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import { plainText } from '../core/plain-text';
import type { Figure } from './bars';
import { barRows, chartPoints } from './bars';
import { weekTitle, weekWords } from './dates';
import { correctionData, wordData } from './digest-answers';
import { furtherThemes, themeFigure, themesAtLength, themeWords } from './digest-themes';
import { ideaLines } from './idea-cards';
import { asLines } from './notice-card';
import type { Rendered } from './rendered';
import { expand } from './template';
import type { Say } from './texts';
import { sayIn } from './texts';

export function digestCard(
  { digest, departmentName, ideas = [], word }: Extract<Message, { kind: 'digest' }>,
  language: Language,
): Rendered {
  const t = sayIn(language);
  const week = weekWords(digest.week, language);
  const department = plainText(departmentName);
  const summary = t('digest.summary', { week, department });
  const atLength = themesAtLength(digest);
  const themes = atLength.map((theme) => themeFigure(theme, language));
  const further = furtherThemes(digest, language);
  const weeks = [...digest.earlier, digest.participation].map((each) => weekFigure(each, language));
  const card = expand(template, {
    lang: language,
    summary,
    eyebrow: t('card.eyebrow', { week: weekTitle(digest.week, language), what: department }),
    title: plainText(digest.title),
    participation: participationWords(digest.participation, t),
    ...stepsTriedData(digest, t),
    ...withheld(digest, t),
    hasThemeChart: themes.length > 1,
    themesTitle: t('digest.themes'),
    peopleTitle: t('digest.people'),
    themeBars: chartPoints(themes),
    themeRows: barRows(themes),
    themes: atLength.map((theme) => themeWords(theme, language)),
    hasFurther: further !== '',
    further,
    hasOthers: digest.otherVoices > 0 && digest.themes.length > 0,
    others: t('digest.others', { n: digest.otherVoices }),
    meetingTitle: t('digest.meeting'),
    hasTelling: digest.telling !== undefined,
    telling: plainText(digest.telling?.paragraph ?? ''),
    meeting: plainText(digest.telling?.question ?? digest.meeting[language]),
    hasWeeks: weeks.length > 1,
    weeksTitle: t('digest.weeks'),
    weekBars: chartPoints(weeks),
    weekRows: barRows(weeks),
    hasIdeas: ideas.length > 0,
    ideasTitle: t('ideas.eyebrow'),
    ideas: asLines(ideaLines(ideas, language)),
    ...wordData(digest, word, language),
    ...correctionData(digest, language),
    made: madeWords(digest, t),
  });
  return { card, summary, ...(digest.telling && { isAiGenerated: true }) };
}

export function participationWords({ answers, invited }: Participation, t: Say): string {
  return invited > 0
    ? t('digest.participation', { n: answers, invited })
    : t('digest.answers', { n: answers });
}

export function stepsTriedData({ stepsTried }: Digest, t: Say) {
  return {
    hasStepsTried: stepsTried !== undefined,
    stepsTried: stepsTried ? t('digest.steps-tried', { n: stepsTried.tried, of: stepsTried.of }) : '',
  };
}

function withheld(
  { withheld, participation, thresholds }: Digest,
  t: Say,
): { isWithheld: boolean; withheldTitle: string; withheldMeaning: string } {
  if (!withheld) return { isWithheld: false, withheldTitle: '', withheldMeaning: '' };
  return {
    isWithheld: true,
    withheldTitle: t(`digest.withheld.${withheld}`),
    withheldMeaning: t(`digest.withheld.${withheld}.meaning`, {
      n: participation.answers,
      answers: thresholds.answers,
      theme: thresholds.theme,
    }),
  };
}

function weekFigure({ week, answers }: Participation, language: Language): Figure {
  const label = weekTitle(week, language);
  return { label, row: sayIn(language)('digest.week.row', { week: label, n: answers }), count: answers };
}

/** How many answers it builds on, what was left out, and by which thresholds. */
function madeWords({ participation, thresholds, withheld, themes, telling }: Digest, t: Say): string {
  if (withheld === 'few-answers') return t('digest.made.few', { answers: thresholds.answers });
  const quoted = themes.some(({ quotes }) => quotes.length > 0);
  const basis = t('digest.made', { n: participation.answers, theme: thresholds.theme });
  const by = t(telling ? 'digest.made.model' : 'digest.made.embedded');
  return [basis, ...(themes.length > 0 ? [by] : []), ...(quoted ? [t('digest.made.quotes')] : [])].join(' ');
}
