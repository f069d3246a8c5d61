/** Somebody's own small step, as it comes back to them above the questions about it. */
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import type { BroughtBack } from '../core/small-step';
import { weekWords } from './dates';
import { sayIn } from './texts';

export function smallStepData(smallStep: BroughtBack | undefined, language: Language) {
  return {
    hasSmallStep: smallStep !== undefined,
    smallStepTitle: smallStep
      ? sayIn(language)('form.small-step', { week: weekWords(smallStep.week, language) })
      : '',
    smallStep: plainText(smallStep?.text ?? ''),
  };
}
