/** The departments that somebody means by what they wrote: those named, this one, or the only one. */
import { isMeant } from '../core/command/command';
import type { Context } from '../core/command/context';
import { understand } from '../core/command/understand';
import type { Department } from '../core/department';
import type { Parts } from './ports';
import type { Reply, Utterance } from './utterance';

type Where = Pick<Utterance, 'language' | 'channel'>;

/** Departments named when asking back. */
const mostNamed = 5;

/** `named` is the words that name departments, read as the grammar reads them; `own` is whom the speaker may mean. */
export function chooseDepartments(
  parts: Parts,
  where: Where,
  own: readonly Department[],
  named: string | undefined,
): { readonly departments: readonly Department[] } | Reply {
  const here = own.filter((department) => department.channel.channelId === where.channel?.channelId);
  if (named === undefined && here.length === 1) return { departments: here };
  if (named === undefined && own.length === 1) return { departments: own };
  // A plan asked for by the same words.
  const say =
    where.language === 'da' ? `vis planen for ${named ?? ''}` : `show the schedule for ${named ?? ''}`;
  const understood = understand(say, contextOf(parts, where, own));
  if (named === undefined || understood.command !== 'show-schedule')
    return {
      message: {
        kind: 'which-department',
        departmentNames: own.map(({ name }) => name).slice(0, mostNamed),
      },
    };
  const { departments: meant } = understood;
  return { departments: own.filter(({ name }) => isMeant(meant, name)) };
}

export function contextOf(
  { clock, house }: Parts,
  { language, channel }: Where,
  departments: readonly Department[],
): Context {
  const here = departments.find((department) => department.channel.channelId === channel?.channelId);
  return {
    now: clock.now(),
    timeZone: house.place.timeZone,
    departments: departments.map(({ name }) => name),
    language,
    ...(here && { here: here.name }),
  };
}
