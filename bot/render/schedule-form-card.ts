/** The plan as a form, for those who would rather click: what it sends becomes a draft like any other. */
import template from '../../cards/schedule-form.json';
import type { Weekday } from '../core/calendar';
import type { Language } from '../core/language';
import { languages } from '../core/language';
import type { Plan } from '../core/message';
import { plainText } from '../core/plain-text';
import { button } from './buttons';
import { weekdayWord } from './dates';
import type { Rendered } from './rendered';
import { languageWord } from './schedule-words';
import { expand } from './template';
import { sayIn } from './texts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const usualCadences = [1, 2, 3, 4];

export function scheduleFormCard(
  { plan: { department } }: { readonly plan: Plan },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const { prompt, digest } = department.schedule;
  const title = t('form.title', { department: plainText(department.name) });
  const cadences = [...new Set([...usualCadences, prompt.everyWeeks])];
  const card = expand(template, {
    lang: language,
    eyebrow: t('schedule.eyebrow'),
    title,
    promptTitle: t('plan.prompt'),
    digestTitle: t('form.digest'),
    dayLabel: t('form.day'),
    dayError: t('form.day.error'),
    timeLabel: t('form.time'),
    timeError: t('form.time.error'),
    cadenceLabel: t('form.cadence'),
    cadenceError: t('form.cadence.error'),
    languageLabel: t('plan.language'),
    languageError: t('form.language.error'),
    managersLabel: t('form.managers'),
    weekday: String(prompt.weekday),
    weekdays: weekdays.map((day) => ({ title: weekdayWord(day, language), value: String(day) })),
    time: prompt.time,
    everyWeeks: String(prompt.everyWeeks),
    cadences: cadences.map((n) => ({ title: t('say.every', { n }), value: String(n) })),
    language: department.language,
    languages: languages.map((each) => ({ title: languageWord(each, language), value: each })),
    digestWeekday: String(digest.weekday),
    digestTime: digest.time,
    // The people picker shows whom it knows by object id (People picker in Adaptive Cards): today's managers among them.
    managers: department.managers.map(({ userId }) => userId).join(','),
    currentManagers: department.managers.map(({ userId, name }) => ({
      title: plainText(name),
      value: userId,
    })),
    nothingYet: t('draft.nothing-yet'),
    actions: [button(t('form.show'), 'schedule-form', { departmentId: department.departmentId })],
  });
  return { card, summary: title };
}
