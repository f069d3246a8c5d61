/** Posts an idea in IT's channel, once, and keeps its card up to date. */
import type { Idea } from '../core/idea';
import { similarIdeas } from '../core/idea';
import type { Said } from '../core/message';
import { deliverOnce } from './deliver-once';
import type { Parts } from './ports';

const ideaDelivery = ({ departmentId, week, ideaId }: Idea) => ({
  departmentId,
  week,
  what: `idea:${ideaId}`,
});

/** Whether it is there; where it is not certain, it counts as not. */
export async function postIdea(parts: Parts, idea: Idea): Promise<boolean> {
  const it = await parts.store.itChannels.get(idea);
  if (!it) return false;
  const { channel } = it.value;
  const outcome = await deliverOnce(
    parts,
    ideaDelivery(idea),
    () => ideaCard(parts, idea),
    (said) => parts.messenger.postToChannel(channel, said),
  );
  return outcome === 'sent';
}

export async function updateIdea(parts: Parts, idea: Idea): Promise<void> {
  const [it, delivery] = await Promise.all([
    parts.store.itChannels.get(idea),
    parts.store.deliveries.get(ideaDelivery(idea)),
  ]);
  if (!it || delivery?.value.status.kind !== 'sent') return;
  await parts.messenger.updateInChannel(
    it.value.channel,
    delivery.value.status.message,
    await ideaCard(parts, idea),
  );
}

export async function ideaCard(parts: Parts, idea: Idea): Promise<Said> {
  const ideas = (await parts.store.ideas.list(idea)).map(({ value }) => value);
  return {
    language: parts.house.language,
    message: { kind: 'idea', idea, similar: similarIdeas(idea, ideas) },
  };
}
