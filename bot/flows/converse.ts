/** What somebody writes to the bot, to what it says and does. */
import type { Command } from '../core/command/command';
import { recognise } from '../core/command/recognise';
import { understand } from '../core/command/understand';
import type { Department } from '../core/department';
import type { Message } from '../core/message';
import { addProgramme, addProgrammeFile, looksLikeProgramme } from './add-programme';
import { appointCoach, dismissCoach } from './appoint-coach';
import { chooseDepartments, contextOf } from './choose-departments';
import { digestNow } from './digest-now';
import { enrolChannel } from './enrol-channel';
import { followCommand } from './follow-command';
import { followProgramme } from './follow-programme';
import { showHistory } from './history';
import { nameItChannel } from './it-channel';
import { showIdeas } from './show-ideas';
import { keepDirectorate } from './keep-directorate';
import { defineTerm, removeTerm, showGlossary } from './keep-glossary';
import { showOverview } from './show-overview';
import { forgetTopic, keepTopic, showTopics } from './keep-topics';
import type { Reply, Utterance } from './utterance';
import { deleteOwnAnswers, showOwnAnswers } from './own-answers';
import type { Parts, Stored } from './ports';
import { wishReminder } from './wish-reminder';
import { coachNames, isCoach, isManagerOf, roleOf } from './role-of';

export async function converse(parts: Parts, utterance: Utterance): Promise<readonly Reply[]> {
  const { speaker, text, file } = utterance;
  if (file) return [{ message: await addProgrammeFile(parts, speaker, file) }];
  if (looksLikeProgramme(text))
    return [{ message: await addProgramme(parts, speaker, { source: '', text }), privately: true }];
  const stored = await parts.store.departments.list({ tenantId: speaker.tenantId });
  const recognised = recognise(text);
  return parts.meter.step('converse', { recognised: recognised?.kind ?? 'plan' }, async (note) => {
    const replies = await reply(parts, utterance, stored, recognised);
    note({ outcome: replies[0]?.message.kind });
    return replies;
  });
}

async function reply(
  parts: Parts,
  utterance: Utterance,
  stored: readonly Stored<Department>[],
  recognised: ReturnType<typeof recognise>,
): Promise<readonly Reply[]> {
  const { speaker, channel, mentioned } = utterance;
  const departments = stored.map(({ value }) => value);
  switch (recognised?.kind) {
    case 'greeting':
      return [
        {
          message: { kind: 'greeting', role: await roleOf(parts, speaker, departments), name: speaker.name },
        },
      ];
    case 'it-channel':
      return [{ message: await nameItChannel(parts, speaker, departments, channel) }];
    case 'show-ideas':
      return [{ message: await showIdeas(parts, speaker, departments, channel) }];
    case 'define-term':
      return [{ message: await defineTerm(parts, speaker, departments, recognised) }];
    case 'remove-term':
      return [{ message: await removeTerm(parts, speaker, departments, recognised.term) }];
    case 'show-glossary':
      return [{ message: await showGlossary(parts, speaker) }];
    case 'keep-topic':
    case 'add-to-topic':
      return [{ message: await keepTopic(parts, speaker, departments, recognised) }];
    case 'forget-topic':
      return [{ message: await forgetTopic(parts, speaker, departments, recognised.name) }];
    case 'show-topics':
      return [{ message: await showTopics(parts, speaker, recognised.name) }];
    case 'journal-file': {
      const { entries } = await showOwnAnswers(parts, speaker);
      return [{ message: { kind: 'journal-file', entries }, privately: true }];
    }
    case 'remind-me':
    case 'no-reminders':
      return [
        { message: await wishReminder(parts, speaker, recognised.kind === 'remind-me'), privately: true },
      ];
    case 'name-director':
    case 'remove-director':
    case 'overview-every':
    case 'show-directorate':
      return keepDirectorate(parts, speaker, departments, recognised, mentioned);
    case 'show-overview':
      return showOverview(parts, speaker, departments);
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
    case 'show-programmes':
    case 'show-programme':
    case 'use-programme':
    case 'skip-step':
    case 'repeat-step':
      return followProgramme(parts, utterance, stored, recognised);
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
