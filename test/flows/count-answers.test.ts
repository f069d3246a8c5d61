import { createAnswerCounter } from '../../bot/flows/count-answers';
import { createRoster } from '../../bot/flows/roster';
import { at, delivery, round, sent } from '../sample-department';
import { sampleParts } from '../sample-parts';

const monday = at('2026-11-23 09:00');

/** A bot whose timers run when the test says so. */
async function counting() {
  const base = sampleParts('2026-11-23 10:00');
  const waiting: { run: () => void; afterMs: number }[] = [];
  const updates: number[] = [];
  const parts = {
    ...base,
    timer: (run: () => void, afterMs: number) => void waiting.push({ run, afterMs }),
    messenger: {
      ...base.messenger,
      updateInChannel: async (
        _channel: unknown,
        message: { conversationId: string; activityId: string },
        said: { message: object },
      ) => {
        updates.push((said.message as { answers: number }).answers);
        return { kind: 'sent' as const, message };
      },
    },
  };
  await parts.store.deliveries.put(delivery('2026-W48', 'prompt', sent(monday)));
  const answered = async (author: string): Promise<void> =>
    parts.store.answers.put({
      departmentId: 'oekonomi',
      week: '2026-W48',
      author,
      replies: {},
      quotable: false,
      answeredAt: monday,
    });
  const settled = async (count: number): Promise<void> => {
    while (updates.length < count) await new Promise(setImmediate);
  };
  return { parts, waiting, updates, answered, settled };
}

it('shows the first answer at once, and the many after it together half a minute later', async () => {
  const { parts, waiting, updates, answered, settled } = await counting();
  const count = createAnswerCounter(parts, createRoster(parts));
  await answered('a');
  count(round(monday));
  expect(waiting.map(({ afterMs }) => afterMs)).toEqual([0]);
  waiting.shift()!.run();
  await settled(1);
  for (const author of ['b', 'c', 'd']) {
    await answered(author);
    count(round(monday));
  }
  expect(waiting.map(({ afterMs }) => afterMs)).toEqual([30_000]);
  parts.turnTo('2026-11-23 10:01');
  waiting.shift()!.run();
  await settled(2);
  expect(updates).toEqual([1, 4]);
});

it('is one update for two instances that count at once', async () => {
  const { parts, waiting, updates, answered, settled } = await counting();
  await answered('a');
  createAnswerCounter(parts, createRoster(parts))(round(monday));
  createAnswerCounter(parts, createRoster(parts))(round(monday));
  for (const { run } of waiting) run();
  await settled(1);
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  expect(updates).toEqual([1]);
});
