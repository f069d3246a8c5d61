/** Reminds a channel once that a round is about to close, and in private those who have asked for it. Never by name. */
import type { Person } from '../core/department';
import { reminder } from '../core/plan-round';
import type { Round } from '../core/reflection';
import { fewHaveAnswered } from '../core/reminder';
import type { Outcome } from './deliver-once';
import { deliverOnce } from './deliver-once';
import { membersOrNone } from './members-or-none';
import { noteDone } from './note-done';
import type { Parts } from './ports';
import { privateLanguage } from './private-language';
import { withoutPlace } from './without-place';

export async function remind(parts: Parts, round: Round): Promise<void> {
  const { store, pseudonym } = parts;
  const { tenantId } = round;
  const [answers, people, wishes] = await Promise.all([
    store.answers.list(round),
    membersOrNone(parts, round.channel),
    store.wishes.list({ tenantId }),
  ]);
  if (people.length === 0) return;
  const answered = new Set(answers.map(({ value }) => value.author));
  const wishing = new Set(wishes.map(({ value }) => value.userId));
  const outcomes: Outcome[] = [];
  for (const person of people) {
    const author = pseudonym({ tenantId, userId: person.userId });
    if (wishing.has(person.userId) && !answered.has(author))
      outcomes.push(await toPerson(parts, round, person, author));
  }
  if (outcomes.some((outcome) => outcome === 'held' || outcome === 'waiting')) return;
  if (fewHaveAnswered(answers.length, people.length)) await toChannel(parts, round, answers.length);
  else await noteDone(parts, round, reminder);
}

function toChannel(parts: Parts, round: Round, answers: number): Promise<Outcome> {
  const { departmentId, week, channel, language } = round;
  return deliverOnce(
    parts,
    { departmentId, week, what: reminder },
    async () => undefined,
    () => parts.messenger.postToChannel(channel, { language, message: { kind: 'reminder', round, answers } }),
  );
}

function toPerson(parts: Parts, round: Round, person: Person, author: string): Promise<Outcome> {
  const { departmentId, tenantId, week, channel } = round;
  return deliverOnce(
    parts,
    { departmentId, week, what: `${reminder}:${author}` },
    () => privateLanguage(parts, tenantId, person.userId, round.language),
    async (language) =>
      withoutPlace(
        await parts.messenger.sendToPerson(
          { ...person, tenantId, serviceUrl: channel.serviceUrl },
          { language, message: { kind: 'own-reminder', round } },
        ),
      ),
  );
}
