/** A messenger that remembers what it was given, and answers as a test sets it. */
import type { Person } from '../../bot/core/department';
import type { Said } from '../../bot/core/message';
import type { Messenger, Sending } from '../../bot/flows/ports';

export type Recorded = { readonly to: string; readonly said: Said };

export type RecordingMessenger = Messenger & {
  readonly sent: readonly Recorded[];
  /** What the next sends come to, in order; after them all are sent. A function runs in the middle of the send. */
  readonly answerNext: (...answers: readonly (Sending | (() => Promise<Sending>))[]) => void;
};

export function createRecordingMessenger(members: readonly Person[] = []): RecordingMessenger {
  const sent: Recorded[] = [];
  const answers: (Sending | (() => Promise<Sending>))[] = [];
  const send = async (to: string, said: Said): Promise<Sending> => {
    const next = answers.shift();
    const answer = typeof next === 'function' ? await next() : next;
    if (answer && answer.kind !== 'sent') return answer;
    sent.push({ to, said });
    return answer ?? { kind: 'sent', message: { conversationId: to, activityId: String(sent.length) } };
  };
  return {
    sent,
    answerNext: (...next) => void answers.push(...next),
    postToChannel: ({ channelId }, said) => send(channelId, said),
    updateInChannel: async (_channel, message) => ({ kind: 'sent', message }),
    sendToPerson: ({ userId }, said) => send(userId, said),
    members: async () => members,
  };
}
