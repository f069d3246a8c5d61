/** A card's buttons: what they send, alike as `Action.Execute` and as the `Action.Submit` that older clients fall back on. */
import { cardVersion } from '../core/card-data';
import type { CardData } from './template';

export type Verb =
  | 'answer'
  | 'choose'
  | 'edit'
  | 'refresh'
  | 'say'
  | 'form'
  | 'schedule-form'
  | 'confirm'
  | 'cancel'
  | 'which-person'
  | 'word'
  | 'idea'
  | 'send-idea'
  | 'idea-ask'
  | 'idea-accept'
  | 'idea-decline'
  | 'idea-done'
  | 'idea-reply'
  | 'idea-name-me'
  | 'theme'
  | 'delete-answer'
  | 'difference'
  | 'uncertain-posted'
  | 'uncertain-post-again';

export type Button = {
  readonly title: string;
  readonly verb: Verb;
  readonly data: CardData;
  /** The same data with the verb in it, which `Action.Submit` has no field for (Work with Universal Actions). */
  readonly submit: CardData;
};

export function button(title: string, verb: Verb, data: CardData = {}): Button {
  const sent = { v: cardVersion, ...data };
  return { title, verb, data: sent, submit: { ...sent, verb } };
}
