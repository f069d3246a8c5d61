/** A schedule in words: how often, when, who gets the digest, what is paused or skipped. */
import { programmes } from '../../cards/programmes';
import type { Place, Department, OwnQuestion, Person } from '../core/department';
import { dateAt, timeAt } from '../core/calendar';
import type { WeekKey } from '../core/calendar';
import { holidayOn } from '../core/holidays';
import type { Language } from '../core/language';
import { plainText, shorten } from '../core/plain-text';
import type { Cadence, DigestTime, Occurrence, Pause } from '../core/schedule';
import { dateWords, dayWords, momentWords, timeWords, weekWords, weekdayWord } from './dates';
import { listOf, sayIn } from './texts';

const longestQuestion = 200;

/** "hver anden mandag kl. 09.00". */
export function cadenceWords({ weekday, time, everyWeeks }: Cadence, language: Language): string {
  return sayIn(language)('plan.cadence', {
    n: everyWeeks,
    weekday: weekdayWord(weekday, language),
    time: timeWords(time, language),
  });
}

/** "fredag kl. 12.00". */
export function digestTimeWords({ weekday, time }: DigestTime, language: Language): string {
  return sayIn(language)('date.dayAndTime', {
    day: weekdayWord(weekday, language),
    time: timeWords(time, language),
  });
}

export function pausesWords(pauses: readonly Pause[], language: Language): string {
  const t = sayIn(language);
  if (pauses.length === 0) return t('plan.none');
  return listOf(
    language,
    pauses.map(({ from, until }) =>
      until
        ? t('plan.pause', { from: dateWords(from, language), until: dateWords(until, language) })
        : t('plan.pause.open', { from: dateWords(from, language) }),
    ),
  );
}

export function skipsWords(skips: readonly WeekKey[], language: Language): string {
  if (skips.length === 0) return sayIn(language)('plan.none');
  return listOf(
    language,
    skips.map((week) => weekWords(week, language)),
  );
}

export function managersWords({ managers }: Department, language: Language): string {
  if (managers.length === 0) return sayIn(language)('plan.none');
  return namesOf(managers, language);
}

export function namesOf(people: readonly Person[], language: Language): string {
  return listOf(
    language,
    people.map(({ name }) => plainText(name)),
  );
}

export function languageWord(of: Language, language: Language): string {
  return sayIn(language)(`language.${of}`);
}

export function ownQuestionsWords(questions: readonly OwnQuestion[], language: Language): string {
  const t = sayIn(language);
  if (questions.length === 0) return t('plan.none');
  return listOf(
    language,
    questions.map(({ text, week }) => {
      const quoted = t('digest.quote', { quote: shorten(plainText(text), longestQuestion) });
      return week ? t('plan.question.week', { quoted, week: weekWords(week, language) }) : quoted;
    }),
  );
}

export function programmeWords({ programmeId, programmeTitle }: Department, language: Language): string {
  const title = programmeTitle ?? programmes.find(({ id }) => id === programmeId)?.title;
  return sayIn(language)('digest.quote', { quote: plainText(title?.[language] ?? programmeId) });
}

export function stepChoicesWords({ stepChoices = [] }: Department, language: Language): string {
  const t = sayIn(language);
  if (stepChoices.length === 0) return t('plan.steps.none');
  return listOf(
    language,
    stepChoices.map(({ step, choice }) =>
      step
        ? t(`plan.steps.${choice}`, { step: plainText(step.title[language]) })
        : t('plan.steps.from-the-first'),
    ),
  );
}

/** "mandag 30. november kl. 09.00", with what is special about it. */
export function occurrenceWords(occurrence: Occurrence, place: Place, language: Language): string {
  const t = sayIn(language);
  const { at, week, movedFrom, cancelled } = occurrence;
  // A time that the clocks skip is posted after the gap: what is said is when it really comes.
  const moment = momentWords(at, place.timeZone, language);
  const line = t('plan.occurrence', { moment, week: weekWords(week, language) });
  if (cancelled) return t(`plan.cancelled.${cancelled}`, { line });
  if (!movedFrom) return line;
  const holiday = holidayOn(movedFrom, place.country, language) ?? '';
  return t('plan.moved', { line, from: dayWords(movedFrom, language), holiday });
}

/** When a change was made, in its department's own time. */
export function changedAtWords(at: number, place: Place, language: Language): string {
  return sayIn(language)('date.dayAndTime', {
    day: dateWords(dateAt(at, place.timeZone), language),
    time: timeWords(timeAt(at, place.timeZone), language),
  });
}
