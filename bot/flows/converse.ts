/** What somebody writes to the bot, to what it says and does. */
import type { Command } from '../core/command/command';
import { isMeant } from '../core/command/command';
import type { Context } from '../core/command/context';
import { recognise } from '../core/command/recognise';
import { understand } from '../core/command/understand';
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import { appointCoach, dismissCoach } from './appoint-coach';
import { digestNow } from './digest-now';
import { enrolChannel } from './enrol-channel';
import { followCommand } from './follow-command';
import { showHistory } from './history';
import type { Reply, Utterance } from './utterance';
import { deleteOwnAnswers, showOwnAnswers } from './own-answers';
import type { Parts, Stored } from './ports';
import { coachNames, isCoach, isManagerOf, roleOf } from './role-of';

export async function converse(parts: Parts, utterance: Utterance): Promise<readonly Reply[]> {
  const { speaker, text, channel, mentioned } = utterance;
  const stored = await parts.store.departments.list({ tenantId: speaker.tenantId });
  const departments = stored.map(({ value }) => value);
  const recognised = recognise(text);
  switch (recognised?.kind) {
    case 'greeting':
      return [
        {
          message: { kind: 'greeting', role: await roleOf(parts, speaker, departments), name: speaker.name },
        },
      ];
    case 'show-my-answers':
      return [{ message: await showOwnAnswers(parts, speaker), privately: true }];
    case 'delete-my-answers':
      return [{ message: await deleteOwnAnswers(parts, speaker), privately: true }];
    case 'enrol':
      return [
        {
          message: channel
            ? await enrolChannel(parts, speaker, channel, recognised.name)
            : { kind: 'enrol-in-channel' },
        },
      ];
    case 'appoint-coach':
      return appointCoach(parts, speaker, departments, recognised.people, mentioned);
    case 'dismiss-coach':
      return dismissCoach(parts, speaker, departments, recognised.people, mentioned);
    case 'history':
      return [{ message: await showHistory(parts, speaker, departments), privately: true }];
    case 'digest-now':
      return sendDigests(parts, utterance, departments, recognised.departments);
    case undefined:
      return converseOnPlans(parts, utterance, stored);
  }
}

async function converseOnPlans(
  parts: Parts,
  utterance: Utterance,
  stored: readonly Stored<Department>[],
): Promise<readonly Reply[]> {
  const { speaker, text, mentioned } = utterance;
  const departments = stored.map(({ value }) => value);
  const understood = understand(text, contextOf(parts, utterance, departments));
  const role = await roleOf(parts, speaker, departments);
  const mayAsk = role === 'coach' || isAsking(understood.command);
  if (!mayAsk) return [{ message: refusal(role, departments) }];
  if (understood.command === null)
    return [{ message: { kind: 'misunderstood', misunderstood: understood, utterance: text } }];
  return followCommand(parts, speaker, { command: understood, stored, role, mentioned });
}

/** What anybody may ask for: help, and to see a plan. */
function isAsking(command: Command['command'] | null): boolean {
  return command === 'help' || command === 'show-schedule';
}

/** An employee who writes what the bot does not know is greeted, with what they can do, rather than turned away. */
function refusal(role: 'manager' | 'employee' | 'coach', departments: readonly Department[]): Message {
  const coaches = coachNames(departments);
  return coaches.length > 0 ? { kind: 'not-allowed', coaches } : { kind: 'greeting', role };
}

export function contextOf(
  { clock, house }: Parts,
  { language, channel }: Pick<Utterance, 'language' | 'channel'>,
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

/** Managers may have their own departments' digest early; a coach anyone's. Without a name: here, or the only one. */
async function sendDigests(
  parts: Parts,
  { speaker, channel, language }: Utterance,
  departments: readonly Department[],
  named: string | undefined,
): Promise<readonly Reply[]> {
  const coach = await isCoach(parts, speaker);
  const own = departments.filter((department) => coach || isManagerOf(department, speaker));
  if (own.length === 0) return [{ message: refusal('employee', departments) }];
  const chosen = chooseDepartments(parts, { language, channel }, own, named);
  if ('message' in chosen) return [chosen];
  const replies: Reply[] = [];
  for (const department of chosen.departments) {
    const result = await digestNow(parts, department);
    replies.push({ message: { kind: 'digest-now', departmentName: department.name, ...result } });
  }
  return replies;
}

function chooseDepartments(
  parts: Parts,
  { language, channel }: Pick<Utterance, 'language' | 'channel'>,
  own: readonly Department[],
  named: string | undefined,
): { readonly departments: readonly Department[] } | Reply {
  const here = own.filter((department) => department.channel.channelId === channel?.channelId);
  if (named === undefined && here.length === 1) return { departments: here };
  if (named === undefined && own.length === 1) return { departments: own };
  // The names are read as the grammar reads them: a plan asked for by the same words.
  const say = language === 'da' ? `vis planen for ${named ?? ''}` : `show the schedule for ${named ?? ''}`;
  const understood = understand(say, contextOf(parts, { language, channel }, own));
  if (named === undefined || understood.command !== 'show-schedule')
    return {
      message: {
        kind: 'which-department',
        departmentNames: own.map(({ name }) => name).slice(0, 5),
      },
    };
  const { departments: meant } = understood;
  return { departments: own.filter(({ name }) => isMeant(meant, name)) };
}
