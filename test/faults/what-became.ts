/** What became of each department's prompt, digest and recap: as the storage has it, and as Teams got it. */
import { cardMark } from '../../bot/core/card-data';
import type { Delivery } from '../../bot/core/delivery';
import { digestReaders } from '../../bot/core/department';
import type { Department } from '../../bot/core/department';
import { noticeOf } from '../../bot/core/plan';
import type { Store } from '../../bot/flows/ports';
import type { SentActivity } from '../fakes/loopback-connector';

export type Became = {
  readonly department: Department;
  readonly what: string;
  /** Undefined where nothing was begun. */
  readonly status: Delivery['status']['kind'] | undefined;
  /** How often Teams got it. */
  readonly posted: number;
  /** Of what is uncertain or was refused: whether the coach certainly heard of it. */
  readonly isTold: boolean;
};

export async function whatBecame(
  store: Store,
  departments: readonly Department[],
  week: string,
  whats: readonly ('prompt' | 'recap' | 'digest')[],
  sent: readonly SentActivity[],
): Promise<readonly Became[]> {
  const posts = postsByAddress(sent);
  const all = await Promise.all(
    departments.map(async (department) => {
      const deliveries = (await store.deliveries.list(department)).map(({ value }) => value);
      const find = (what: string) => deliveries.find((each) => each.week === week && each.what === what);
      return whats
        .flatMap((what) => (what === 'digest' ? digestsOf(department) : [what]))
        .map((what): Became => {
          const delivery = find(what);
          const status = delivery?.status.kind;
          const trouble = status === 'failed' ? 'failed' : 'uncertain';
          return {
            department,
            what,
            status,
            posted: posts.get(addressOf(department, week, what)) ?? 0,
            isTold: delivery !== undefined && find(noticeOf(trouble, delivery))?.status.kind === 'sent',
          };
        });
    }),
  );
  return all.flat();
}

function digestsOf(department: Department): readonly string[] {
  return digestReaders(department).map(({ userId }) => `digest:${userId}`);
}

function addressOf(department: Department, week: string, what: string): string {
  if (what === 'prompt' || what === 'recap') return cardMark({ ...department, week }, what);
  const reader = digestReaders(department).find(({ userId }) => what === `digest:${userId}`);
  return `a:${reader?.teamsUserId}`;
}

/** Cards of channels by their mark, others by the private chat they went to. */
function postsByAddress(sent: readonly SentActivity[]): ReadonlyMap<string, number> {
  const posts = new Map<string, number>();
  for (const { kind, card, conversationId } of sent) {
    if (kind !== 'post') continue;
    const mark = (card as { body?: readonly { id?: string }[] } | undefined)?.body?.[0]?.id;
    const address = mark ?? conversationId;
    posts.set(address, (posts.get(address) ?? 0) + 1);
  }
  return posts;
}
