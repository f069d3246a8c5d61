/** Brings each author's small step back to them, in private, when its follow-up has been posted. */
import type { Person } from '../core/department';
import { broughtBack } from '../core/plan-round';
import type { Answer, Round } from '../core/reflection';
import { smallStepIn } from '../core/small-step';
import type { Outcome } from './deliver-once';
import { deliverOnce } from './deliver-once';
import { membersOrNone } from './members-or-none';
import { noteDone } from './note-done';
import type { Parts } from './ports';
import { privateLanguage } from './private-language';
import { withoutPlace } from './without-place';

/**
 * Nobody's name stands beside an answer: the channel's people are gone through, and whose hash has a small step gets
 * it. Who has answered the follow-up already is left in peace.
 */
export async function bringBack(parts: Parts, round: Round): Promise<void> {
  const { store, pseudonym } = parts;
  const { departmentId, tenantId, bringsBack } = round;
  if (bringsBack === undefined) return;
  const earlier = await store.rounds.get({ departmentId, week: bringsBack });
  if (!earlier) return noteDone(parts, round, broughtBack);
  const [answers, answered, members] = await Promise.all([
    store.answers.list(earlier.value),
    store.answers.list(round),
    membersOrNone(parts, round.channel),
  ]);
  if (members.length === 0) return;
  const steps = new Map(answers.map(({ value }) => [value.author, value]));
  const done = new Set(answered.map(({ value }) => value.author));
  const outcomes: Outcome[] = [];
  for (const person of members) {
    const author = pseudonym({ tenantId, userId: person.userId });
    const answer = steps.get(author);
    if (answer && !done.has(author))
      outcomes.push(await toAuthor(parts, round, earlier.value, person, answer));
  }
  if (!outcomes.some((outcome) => outcome === 'held' || outcome === 'waiting'))
    await noteDone(parts, round, broughtBack);
}

async function toAuthor(
  parts: Parts,
  round: Round,
  earlier: Round,
  person: Person,
  answer: Answer,
): Promise<Outcome> {
  const { departmentId, tenantId, week, channel } = round;
  const words = smallStepIn(earlier, answer);
  if (words === undefined) return 'sent';
  return deliverOnce(
    parts,
    { departmentId, week, what: `${broughtBack}:${answer.author}` },
    () => privateLanguage(parts, tenantId, person.userId, round.language),
    async (language) =>
      withoutPlace(
        await parts.messenger.sendToPerson(
          { ...person, tenantId, serviceUrl: channel.serviceUrl },
          {
            language,
            message: {
              kind: 'prompt-form',
              round,
              replies: {},
              quotable: false,
              problems: [],
              notSaved: false,
              smallStep: { text: words, week: earlier.week },
            },
          },
        ),
      ),
  );
}
