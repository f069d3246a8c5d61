/** What is different between a department as it was and as it is: before and after, in words. */
import type { Department } from '../core/department';
import type { Language } from '../core/language';
import {
  cadenceWords,
  digestTimeWords,
  languageWord,
  managersWords,
  ownQuestionsWords,
  pausesWords,
  programmeWords,
  skipsWords,
  stepChoicesWords,
} from './schedule-words';
import type { TextKey } from './texts';
import { say } from './texts';

export type PlanChange = { readonly label: string; readonly before: string; readonly after: string };

type Aspect = { readonly label: TextKey; readonly words: (of: Department, language: Language) => string };

const aspects: readonly Aspect[] = [
  { label: 'plan.prompt', words: ({ schedule }, language) => cadenceWords(schedule.prompt, language) },
  {
    label: 'plan.digest.time',
    words: ({ schedule }, language) => digestTimeWords(schedule.digest, language),
  },
  { label: 'plan.managers', words: managersWords },
  { label: 'plan.programme', words: programmeWords },
  { label: 'plan.steps', words: stepChoicesWords },
  { label: 'plan.language', words: (of, language) => languageWord(of.language, language) },
  { label: 'plan.pauses', words: ({ schedule }, language) => pausesWords(schedule.pauses, language) },
  { label: 'plan.skips', words: ({ schedule }, language) => skipsWords(schedule.skips, language) },
  { label: 'plan.questions', words: (of, language) => ownQuestionsWords(of.ownQuestions, language) },
];

export function planChanges(
  before: Department,
  after: Department,
  language: Language,
): readonly PlanChange[] {
  return aspects
    .map(({ label, words }) => ({
      label: say(language, label),
      before: words(before, language),
      after: words(after, language),
    }))
    .filter((change) => change.before !== change.after);
}
