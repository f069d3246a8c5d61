/** The messenger, with a span for each message: of which kind, where to and what came of it, and never to whom. */
import type { Said } from './core/message';
import type { Messenger, Parts, Sending } from './flows/ports';
import { signal } from './flows/signal';

export function traceMessenger(messenger: Messenger, parts: Pick<Parts, 'log' | 'meter'>): Messenger {
  const traced = (to: string, { message: { kind } }: Said, send: () => Promise<Sending>): Promise<Sending> =>
    parts.meter.request(`send ${to}`, { to, message: kind }, async (note) => {
      const sending = await send();
      note({ outcome: sending.kind });
      if (sending.kind === 'throttled')
        signal(parts, 'send-throttled', { to, message: kind, retryAfterMs: sending.retryAfterMs });
      return sending;
    });
  return {
    postToChannel: (channel, said) => traced('channel', said, () => messenger.postToChannel(channel, said)),
    updateInChannel: (channel, posted, said) =>
      traced('update', said, () => messenger.updateInChannel(channel, posted, said)),
    sendToPerson: (to, said) => traced('person', said, () => messenger.sendToPerson(to, said)),
    members: (channel) =>
      parts.meter.request('read members', {}, async (note) => {
        const members = await messenger.members(channel);
        note({ members: members.length });
        return members;
      }),
  };
}
