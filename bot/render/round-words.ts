/** What stands around every view of a round: its week and phase, its privacy, when it closes. */
import type { Round } from '../core/reflection';
import { ownProgramme } from '../core/next-step';
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import { momentWords, weekTitle } from './dates';
import type { CardData } from './template';
import type { Say } from './texts';
import { say } from './texts';

/** "Uge 48 · Hverdagen". */
export function roundEyebrow({ week, programmeId, step }: Round, language: Language): string {
  const phase = programmeId === ownProgramme ? 'phase.own' : (`phase.${step.phase}` as const);
  return say(language, 'card.eyebrow', { week: weekTitle(week, language), what: say(language, phase) });
}

export function roundTitle(round: Round, language: Language): string {
  return plainText(round.step.title[language]);
}

export function closingWords(round: Round, language: Language): string {
  return momentWords(round.closesAt, round.place.timeZone, language);
}

export function privacyWords({ thresholds }: Round, t: Say): string {
  return t('prompt.privacy', { answers: thresholds.answers });
}

/** What every button of a round's card carries. */
export function roundData({ departmentId, week }: Round): CardData {
  return { departmentId, week };
}
