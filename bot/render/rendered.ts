/** What a message becomes: a card or a text, with the line that a notification shows. */

/** An Adaptive Card 1.5 as JSON. */
export type AdaptiveCardJson = {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly [property: string]: unknown;
};

/** A prompt starter under the message: tapping it writes `text` to the bot. */
export type Suggestion = { readonly title: string; readonly text: string };

export type Rendered = {
  /** Exactly one of card and text is there. */
  readonly card?: AdaptiveCardJson;
  readonly text?: string;
  /** The notification's line. */
  readonly summary: string;
  readonly suggestions?: readonly Suggestion[];
  /** What one message has no room for, to be sent after it. */
  readonly more?: Rendered;
};
