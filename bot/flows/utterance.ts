/** What somebody writes to the bot, and what it says back. */
import type { Channel, Person } from '../core/department';
import type { Language } from '../core/language';
import type { Message } from '../core/message';
import type { Speaker } from './role-of';

export type Utterance = {
  readonly speaker: Speaker;
  readonly text: string;
  readonly language: Language;
  /** The channel in which the bot was mentioned; left out in a private chat. */
  readonly channel?: Channel;
  /** A file that came with the words, or instead of any. Reading it throws where it cannot be had. */
  readonly file?: { readonly name: string; readonly read: () => Promise<string> };
  /** People whom the words mention, the bot left out. */
  readonly mentioned: readonly Person[];
};

/** `privately`: not for the eyes of the channel in which it was asked. */
export type Reply = { readonly message: Message; readonly privately?: boolean };
