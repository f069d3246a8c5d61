/** What should happen while a round is open, besides its prompt: small steps come back, and one reminder. */
import type { Instant } from './calendar';
import type { Delivery } from './delivery';
import { standing } from './delivery-standing';
import type { Round } from './reflection';
import { remindAt } from './reminder';

export type RoundAction =
  /** Each author's small step of an earlier round, to them alone. */
  | { readonly kind: 'bring-back'; readonly round: Round }
  /** Where too few have answered, and to those who asked for one of their own. */
  | { readonly kind: 'remind'; readonly round: Round };

/** Once each: what is done for a round, or found not to be needed, stands among its deliveries under this. */
export const broughtBack = 'brought-back';
export const reminder = 'reminder';

type State = { readonly rounds: readonly Round[]; readonly deliveries: readonly Delivery[] };

export function planRounds({ rounds, deliveries }: State, now: Instant): readonly RoundAction[] {
  return rounds.flatMap((round): readonly RoundAction[] => {
    const of = (what: string) => deliveries.find((each) => each.week === round.week && each.what === what);
    const isOpen = round.status === 'open' && now < round.closesAt && of('prompt')?.status.kind === 'sent';
    if (!isOpen) return [];
    const isFree = (what: string): boolean => standing(of(what), now) === 'free';
    return [
      ...(round.bringsBack !== undefined && isFree(broughtBack)
        ? [{ kind: 'bring-back', round } as const]
        : []),
      ...((remindAt(round) ?? Infinity) <= now && isFree(reminder)
        ? [{ kind: 'remind', round } as const]
        : []),
    ];
  });
}

/** What a round can do without: where it fails, nobody is told, least of all whose it was. */
export function isAside({ what }: Pick<Delivery, 'what'>): boolean {
  return (
    what === reminder ||
    /^(word|idea):/.test(what) ||
    what.startsWith(`${broughtBack}:`) ||
    what.startsWith(`${reminder}:`)
  );
}
