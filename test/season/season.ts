/** A season as it is lived: who answers what in which week, over the bot's own endpoint. */
import { findAction } from '../../infra/local/find-action';
import type { TeamsClient } from '../../infra/local/teams-client';
import { createTeamsClient } from '../../infra/local/teams-client';
import type { Citizen } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import type { SeasonDepartment } from './forty-people';
import { departments, helper, itChannel } from './forty-people';

/** The same numbers between 0 and 1 in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word that nobody else writes, by which a text can be followed wherever it goes. */
function markOf(kind: string, week: number, who: Citizen): string {
  const number = Number(who.userId.slice(-3));
  const letters = [week, Math.floor(number / 26), number % 26].map((each) => String.fromCharCode(97 + each));
  return `${kind}${letters.join('')}`;
}

export type SmallStep = { readonly who: Citizen; readonly week: number; readonly mark: string };
export type SentIdea = {
  readonly who: Citizen;
  readonly week: number;
  readonly mark: string;
  /** What IT answers in the end. */
  readonly ending: 'accept' | 'decline' | 'done';
  readonly asked: boolean;
};

export type Season = {
  readonly steps: readonly SmallStep[];
  readonly ideas: readonly SentIdea[];
  /** By department, how many answered each week; a week without a prompt has no entry. */
  readonly answered: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly liveWeek: (week: number, news: readonly SentActivity[]) => Promise<void>;
};

export function openSeason(running: RunningBot, random: () => number): Season {
  const steps: SmallStep[] = [];
  const ideas: SentIdea[] = [];
  const answered = new Map<string, Map<number, number>>();
  const url = `${running.url}/api/messages`;
  const { serviceUrl } = running.connector;
  const clients = new Map(
    departments.map((department) => [department.name, createTeamsClient(url, serviceUrl, department)]),
  );
  const it = createTeamsClient(url, serviceUrl, itChannel);
  return {
    steps,
    ideas,
    answered,
    async liveWeek(week, news) {
      for (const department of departments) {
        const prompt = promptIn(department, news);
        if (!prompt) continue;
        const client = clients.get(department.name)!;
        let count = 0;
        for (const [index, who] of department.people.entries()) {
          if (random() > 0.8) continue;
          count += 1;
          const card = await answer(client, department, prompt, week, who, index);
          if (random() > 0.06) continue;
          await sendIdea(client, card, week, who);
        }
        answered.set(
          department.name,
          (answered.get(department.name) ?? new Map<number, number>()).set(week, count),
        );
      }
    },
  };

  async function answer(
    client: TeamsClient,
    { matters }: SeasonDepartment,
    prompt: SentActivity,
    week: number,
    who: Citizen,
    index: number,
  ): Promise<unknown> {
    const form = hasButton(prompt.card, 'choose')
      ? await choose(client, who, prompt.card, index)
      : prompt.card;
    const data = { ...findAction(form, 'answer').data, ...chosenIn(form, index) };
    const [field] = textFields(form);
    if (field === undefined) throw new Error('The card has no text field.');
    if (field === 'reply:small-step') {
      const mark = markOf('skridt', week, who);
      steps.push({ who, week, mark });
      return saved(client, who, {
        ...data,
        [field]: `${matters[1]?.[index % 4] ?? ''} Det prøver jeg uden, ${mark}.`,
      });
    }
    const matter = matters[random() < 0.6 ? 0 : 1] ?? [];
    const text = matter[Math.floor(random() * matter.length)] ?? '';
    return saved(client, who, { ...data, [field]: text, quotable: String(random() < 0.3) });
  }

  async function saved(client: TeamsClient, who: Citizen, data: object): Promise<unknown> {
    const card = await client.tap(who, 'channel', 'answer', data);
    if (!hasButton(card, 'edit')) throw new Error('The answer was not saved.');
    return card;
  }

  async function choose(client: TeamsClient, who: Citizen, card: unknown, index: number): Promise<unknown> {
    const choices = buttons(card, 'choose');
    const choice = choices[index % choices.length];
    return client.tap(who, 'channel', 'choose', choice?.data ?? {});
  }

  /** IT asks every other author back, and ends each idea in one of three ways. */
  async function sendIdea(client: TeamsClient, card: unknown, week: number, who: Citizen): Promise<void> {
    const mark = markOf('ide', week, who);
    const ending = (['accept', 'decline', 'done'] as const)[ideas.length % 3]!;
    const asked = ideas.length % 2 === 0;
    const form = await client.tap(who, 'channel', 'idea', findAction(card, 'idea').data);
    const { data } = findAction(form, 'send-idea');
    await client.tap(who, 'channel', 'send-idea', { ...data, idea: `Det kunne gå af sig selv: ${mark}` });
    ideas.push({ who, week, mark, ending, asked });
    const inIt = (): SentActivity =>
      latest(
        running,
        ({ conversationId, words }) =>
          conversationId.startsWith(itChannel.channel.id) && words.includes(mark),
      );
    if (asked) {
      await it.tap(helper, 'channel', 'idea-ask', {
        ...findAction(inIt().card, 'idea-ask').data,
        note: `Hvor tit sker det, ${mark}?`,
      });
      const question = latest(
        running,
        ({ conversationId, words }) =>
          conversationId === chatOf(who) && words.includes(`Hvor tit sker det, ${mark}`),
      );
      await client.tap(who, 'private', 'idea-reply', {
        ...findAction(question.card, 'idea-reply').data,
        note: `Hver dag, ${mark}.`,
      });
    }
    const verb = `idea-${ending}`;
    await it.tap(helper, 'channel', verb, { ...findAction(inIt().card, verb).data, note: `Fordi ${mark}.` });
  }
}

/** Where the bot writes to somebody in private. */
export function chatOf({ teamsUserId }: Citizen): string {
  return `a:${teamsUserId}`;
}

/** The prompt among what was sent to a department's channel. */
export function promptIn(
  { channel }: SeasonDepartment,
  news: readonly SentActivity[],
): SentActivity | undefined {
  return news.find(
    ({ conversationId, kind, card }) =>
      kind === 'post' &&
      conversationId.startsWith(channel.id) &&
      (hasButton(card, 'answer') || hasButton(card, 'choose')),
  );
}

function latest(running: RunningBot, is: (sent: SentActivity) => boolean): SentActivity {
  const found = running.connector.sent().findLast(is);
  if (!found) throw new Error('Nothing of the kind was sent.');
  return found;
}

type Button = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

function partsOf(element: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof element !== 'object' || element === null) return [];
  return [element as Readonly<Record<string, unknown>>, ...Object.values(element).flatMap(partsOf)];
}

function buttons(card: unknown, verb: string): readonly Button[] {
  return partsOf(card).filter(
    (part) => part['type'] === 'Action.Execute' && part['verb'] === verb,
  ) as unknown as Button[];
}

function hasButton(card: unknown, verb: string): boolean {
  return buttons(card, verb).length > 0;
}

/** One option of each choice that stands beside the text. */
function chosenIn(card: unknown, index: number): Readonly<Record<string, string>> {
  const choices = partsOf(card).filter(
    ({ type }) => type === 'Input.ChoiceSet',
  ) as unknown as readonly ChoiceSet[];
  return Object.fromEntries(
    choices.map(({ id, choices: options }) => [id, options[index % options.length]?.value ?? '']),
  );
}

type ChoiceSet = { readonly id: string; readonly choices: readonly { readonly value: string }[] };

function textFields(card: unknown): readonly string[] {
  return partsOf(card)
    .filter(({ type, id }) => type === 'Input.Text' && typeof id === 'string' && id.startsWith('reply:'))
    .map(({ id }) => String(id));
}
