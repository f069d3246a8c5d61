/** Colleagues who answer every prompt, and try again until the bot has said that it has their answer. */
import { setTimeout as delay } from 'node:timers/promises';
import { findAction } from '../../infra/local/find-action';
import { createTeamsClient } from '../../infra/local/teams-client';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { BotProcess } from './bot-fleet';

export type Acknowledged = { readonly departmentId: string; readonly author: Citizen; readonly text: string };

export type Answering = {
  /** The last answer of each person in each department that the bot has thanked for. */
  readonly acknowledged: () => readonly Acknowledged[];
  /** Resolves when everybody has answered all prompts posted so far. */
  readonly finish: () => Promise<void>;
};

export type AnswerOptions = {
  readonly bots: () => readonly BotProcess[];
  readonly prompts: () => readonly SentActivity[];
  readonly serviceUrl: string;
  readonly teamOf: (channelId: string) => string;
  readonly random: () => number;
};

/** How long after a prompt the last colleague answers, in milliseconds. */
const slowestMs = 3_000;

export function answerAll({ bots, prompts, serviceUrl, teamOf, random }: AnswerOptions): Answering {
  const thanked = new Map<string, Acknowledged>();
  const underWay: Promise<void>[] = [];
  let seen = 0;
  let stopped = false;

  const answer = async (prompt: SentActivity, author: Citizen, text: string): Promise<void> => {
    const { data } = findAction(prompt.card, 'answer');
    const channelId = prompt.conversationId.split(';')[0]!;
    await delay(random() * slowestMs);
    for (;;) {
      const bot = bots()[random() < 0.5 ? 0 : 1]!;
      const place = { team: { id: teamOf(channelId) }, channel: { id: channelId } };
      const client = createTeamsClient(bot.messagesUrl, serviceUrl, place);
      const card = await client
        .tap(author, 'channel', 'answer', { ...data, 'reply:story': text })
        .catch(() => undefined);
      if (card !== undefined && JSON.stringify(card).includes('"verb":"edit"')) {
        const departmentId = String(data['departmentId']);
        thanked.set(`${departmentId} ${author.userId}`, { departmentId, author, text });
        return;
      }
      await delay(50);
    }
  };

  /** The first changes their mind once. */
  const answers = async (prompt: SentActivity): Promise<void> => {
    const [first, second, third] = town.colleagues;
    const name = prompt.id;
    await Promise.all([
      answer(prompt, first, `Første svar ${name}`).then(() => answer(prompt, first, `Andet svar ${name}`)),
      answer(prompt, second, `Svar ${name}`),
      answer(prompt, third, `Mit svar ${name}`),
    ]);
  };

  const takeUp = (): void => {
    const posted = prompts();
    for (const prompt of posted.slice(seen)) underWay.push(answers(prompt));
    seen = posted.length;
  };
  const watching = (async () => {
    while (!stopped) {
      takeUp();
      await delay(100);
    }
  })();

  return {
    acknowledged: () => [...thanked.values()],
    async finish() {
      stopped = true;
      await watching;
      takeUp();
      await Promise.all(underWay);
    },
  };
}
