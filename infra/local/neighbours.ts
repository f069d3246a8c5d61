/** What the demo has beside the channel in front of you: a second department, and IT. */
import { cardText } from './card-text';
import { neighboursAnswers } from './colleagues';
import type { LocalBot } from './local-bot';
import { answerAs, hasAction } from './play-week';
import type { SideChannel } from './side-channel';
import { openSideChannel } from './side-channel';
import type { TeamsClient } from './teams-client';
import { createTeamsClient } from './teams-client';
import { town } from './town';

export const neighbour = 'Borgerservice';

export type Neighbours = { readonly side: SideChannel; readonly neighbours: TeamsClient };

/** The Playground has room for one channel and the team's General. */
export async function openNeighbours({ messagesUrl }: LocalBot): Promise<Neighbours> {
  const side = await openSideChannel('borgerservice', [town.you, ...town.colleagues]);
  return { side, neighbours: createTeamsClient(messagesUrl, side.serviceUrl, side) };
}

/** IT's channel is the team's General. */
export function itClient({ messagesUrl, playground }: LocalBot): TeamsClient {
  const { team } = town;
  return createTeamsClient(messagesUrl, playground.serviceUrl, { team, channel: { id: team.id } });
}

export async function enrolNeighbours({ side, neighbours }: Neighbours): Promise<void> {
  await neighbours.write(town.you, 'channel', `tilmeld denne kanal som ${neighbour}`);
  await side.card('the enrolment of the second department', (card) => cardText(card).includes(neighbour));
}

export async function answerAsNeighbours({ side, neighbours }: Neighbours): Promise<void> {
  const card = await side.card('the prompt of the second department', (each) => hasAction(each, 'answer'));
  for (const [index, answer] of neighboursAnswers.entries()) {
    const who = town.colleagues[index];
    if (who) await answerAs({ client: neighbours }, who, { cards: [card] }, answer);
  }
}
