import { createPostFinder } from '../../bot/teams/find-posted';
import { HeldBack, createPacer, teamsLimits } from '../../bot/teams/pacer';
import { sendingOf } from '../../bot/teams/sending';
import { department } from '../sample-department';

const neverAsked = { get: () => Promise.reject(new Error('asked')) };

/** Time that passes only when somebody waits for it, in order. */
function simulatedTime() {
  let now = 0;
  return {
    now: () => now,
    clock: () => now,
    after: async (ms: number) => {
      now += ms;
    },
  };
}

function mostWithin(times: readonly number[], withinMs: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length));
}

describe('the pace of what is sent', () => {
  it('stays under 50 a second in a tenant, and near it', async () => {
    const time = simulatedTime();
    const pace = createPacer(time);
    const sent: number[] = [];
    for (let index = 0; index < 1000; index += 1) {
      await pace('tenant', `conversation ${index}`);
      sent.push(time.now());
    }
    expect(mostWithin(sent, 1000)).toBeLessThanOrEqual(50);
    expect(1000 / (sent.at(-1)! / 1000)).toBeGreaterThan(0.97 * 50);
  });

  it('keeps a limit over longer while its own timers come late, and not any more afterwards', async () => {
    const time = simulatedTime();
    let lateBy = 60;
    const late = { ...time, after: (ms: number) => time.after(ms + lateBy) };
    const pace = createPacer(late);
    const span = async (): Promise<number> => {
      const sent: number[] = [];
      for (let index = 0; index < 201; index += 1) {
        await pace('tenant', `conversation ${index}`);
        sent.push(time.now());
      }
      return Math.min(...sent.slice(150).map((at, index) => at - sent[index + 100]!));
    };
    expect(await span()).toBeGreaterThanOrEqual(1075);
    lateBy = 0;
    await span();
    expect(await span()).toBeCloseTo(1025);
  });

  it.each(teamsLimits.conversation)(
    'stays under $requests in $withinMs ms in one conversation',
    async ({ requests, withinMs }) => {
      const time = simulatedTime();
      const pace = createPacer(time);
      const sent: number[] = [];
      for (let index = 0; index < 200; index += 1) {
        await pace('tenant', 'one');
        sent.push(time.now());
      }
      expect(mostWithin(sent, withinMs)).toBeLessThanOrEqual(requests);
    },
  );

  it('grows with what is sent alone: 100,000 conversations within an hour', async () => {
    const time = simulatedTime();
    const pace = createPacer(time);
    const took = async (from: number, count: number): Promise<number> => {
      const began = performance.now();
      for (let index = from; index < from + count; index += 1)
        await pace(`tenant ${index % 100}`, `c${index}`);
      return performance.now() - began;
    };
    await took(0, 10_000);
    const few = await took(10_000, 10_000);
    const many = await took(20_000, 80_000);
    // Eight times as many; a look through all of them with each would take hundreds of times as long.
    expect(many).toBeLessThan(8 * 5 * few);
  });

  it('lets one tenant’s rush hold up no other', async () => {
    const time = simulatedTime();
    const pace = createPacer(time);
    for (let index = 0; index < 200; index += 1) await pace('busy', `c${index}`);
    const before = time.now();
    await pace('quiet', 'c');
    expect(time.now()).toBe(before);
  });

  it('keeps to its part of the limit, and to none while it knows of none', async () => {
    const time = simulatedTime();
    const pace = createPacer(time, () => (time.now() < 2000 ? undefined : 1 / 4));
    const sent: number[] = [];
    for (let index = 0; index < 100; index += 1) {
      await pace('tenant', `conversation ${index}`);
      sent.push(time.now());
    }
    expect(sent[0]).toBe(2000);
    expect(mostWithin(sent, 1000)).toBe(12);
  });

  it('holds a request back at once when the process has given up its part of the limits', async () => {
    let part: number | undefined;
    const time = { ...simulatedTime(), after: async () => void (part = 0) };
    await expect(createPacer(time, () => part)('tenant')).rejects.toThrow(/given up its part/);
  });

  it('holds a request back for good when it has waited for a minute, or was frozen so long', async () => {
    const time = simulatedTime();
    const pace = createPacer(time, () => undefined);
    await expect(pace('tenant')).rejects.toThrow(HeldBack);
    expect(
      await sendingOf(() => pace('tenant').then(() => ({ conversationId: '', activityId: '' }))),
    ).toMatchObject({
      kind: 'throttled',
    });
    const findPosted = createPostFinder(neverAsked, () => pace('tenant').then(() => 'group'), '');
    expect(await findPosted(department().channel, 'mark', 0)).toEqual({ kind: 'not-asked' });
  });
});
