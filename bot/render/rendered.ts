/** What a message becomes: a card or a text, with the line that a notification shows. */

import type { Language } from '../core/language';

/** An Adaptive Card 1.5 as JSON. */
export type AdaptiveCardJson = {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
};

/** A prompt starter under the message: tapping it writes `text` to the bot. */
export type Suggestion = { readonly title: string; readonly text: string };

export type FileOffer = {
  readonly name: string;
  readonly description: string;
  readonly sizeInBytes: number;
  /** Comes back with the person's yes. */
  readonly context: { readonly file: 'journal'; readonly language: Language };
};

export type Rendered = {
  /** Exactly one of card and text is there. */
  readonly card?: AdaptiveCardJson;
  readonly text?: string;
  /** The notification's line. */
  readonly summary: string;
  /** Offered beside the text: Teams asks the person before anything is sent. */
  readonly file?: FileOffer;
  /** A language model wrote some of it: Teams says so beside the bot's name. */
  readonly isAiGenerated?: boolean;
  readonly suggestions?: readonly Suggestion[];
  /** What one message has no room for, to be sent after it. */
  readonly more?: Rendered;
};
