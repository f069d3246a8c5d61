/** A person's replies as they read them back: the question, and their words or the option they chose. */
import type { Language } from '../core/language';
import { plainText } from '../core/plain-text';
import type { Step } from '../core/programme';
import type { Replies } from '../core/reflection';

export type OwnWords = { readonly ask: string; readonly reply: string };

export function ownWords({ questions }: Step, replies: Replies, language: Language): readonly OwnWords[] {
  return questions.flatMap((question) => {
    const reply = replies[question.id];
    if (reply === undefined) return [];
    const chosen =
      question.kind === 'choice'
        ? question.options.find(({ id }) => id === reply)?.label[language]
        : undefined;
    return [{ ask: plainText(question.ask[language]), reply: plainText(chosen ?? reply) }];
  });
}
