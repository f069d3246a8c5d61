/** A coach has chosen between namesakes: the command goes on with the one they meant. */
import { z } from 'zod';
import { isMeant } from '../core/command/command';
import type { Message } from '../core/message';
import type { Parts } from './ports';
import { proposeChange } from './propose-change';
import type { Speaker } from './role-of';

/** What the card's buttons carry; of a command, the two that name people. */
const choiceData = z.object({
  command: z.object({
    command: z.enum(['assign-manager', 'remove-manager']),
    departments: z.union([z.literal('all'), z.array(z.string().max(100)).max(200)]),
    people: z.array(z.string().max(200)).max(20),
  }),
  name: z.string().max(200),
  userId: z.string().max(100),
});

export async function chosenPerson(
  parts: Parts,
  speaker: Speaker,
  data: Readonly<Record<string, unknown>>,
): Promise<Message> {
  const read = choiceData.safeParse(data);
  if (!read.success) return { kind: 'outdated-card', words: [] };
  const { command, name, userId } = read.data;
  const stored = await parts.store.departments.list({ tenantId: speaker.tenantId });
  const departments = stored.filter(({ value }) => isMeant(command.departments, value.name));
  const [first] = departments;
  if (!first) return { kind: 'no-department' };
  const people = [...first.value.managers, ...(await parts.messenger.members(first.value.channel))];
  const person = people.find((each) => each.userId === userId);
  if (!person) return { kind: 'unknown-person', name, departmentName: first.value.name };
  return proposeChange(parts, speaker, { command, departments, mentioned: [{ ...person, name }] });
}
