/** Reads along in the Playground: every message and card that the bot has put into a chat or a channel. */
import { once } from 'node:events';
import { WebSocket } from 'ws';

export type Posted = {
  readonly conversationId: string;
  readonly messageId: string;
  readonly text: string;
  readonly cards: readonly unknown[];
};

export type ChannelReader = {
  readonly posted: () => readonly Posted[];
  /** The first message that fits, there already or still to come. Throws after `withinMs`, with what was waited for. */
  readonly waitFor: (what: string, fits: (posted: Posted) => boolean, withinMs?: number) => Promise<Posted>;
  readonly close: () => void;
};

type Event = {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly text?: string;
    readonly attachments?: readonly { readonly content?: unknown }[];
  };
};

export async function readChannels(playgroundUrl: string): Promise<ChannelReader> {
  const socket = new WebSocket(
    `${playgroundUrl.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`,
  );
  const all = new Map<string, Posted>();
  const waiting = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    const { actionConversationId, message } = JSON.parse(data.toString()) as Event;
    if (!message) return;
    all.set(message.messageId, {
      conversationId: actionConversationId,
      messageId: message.messageId,
      text: message.text ?? '',
      cards: (message.attachments ?? []).flatMap(({ content }) => (content === undefined ? [] : [content])),
    });
    for (const look of waiting) look();
  });
  await once(socket, 'open');
  return {
    posted: () => [...all.values()],
    close: () => socket.close(),
    waitFor: (what, fits, withinMs = 20_000) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Waited ${withinMs / 1000} s for ${what}, and it did not come.`));
        }, withinMs);
        const look = (): void => {
          const found = [...all.values()].find(fits);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
