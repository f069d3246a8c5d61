import { createPacer, teamsLimits } from '../../bot/teams/pacer';

/** Time that passes only when somebody waits for it, in order. */
function simulatedTime() {
  let now = 0;
  return {
    now: () => now,
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
    expect(1000 / (sent.at(-1)! / 1000)).toBeGreaterThan(0.95 * 50);
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

  it('lets one tenant’s rush hold up no other', async () => {
    const time = simulatedTime();
    const pace = createPacer(time);
    for (let index = 0; index < 49; index += 1) await pace('busy', `c${index}`);
    await pace('quiet', 'c');
    expect(time.now()).toBe(0);
  });
});
