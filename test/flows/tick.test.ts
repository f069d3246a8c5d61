import type { Found, Sending } from '../../bot/flows/ports';
import { tick } from '../../bot/flows/tick';
import { at, department } from '../sample-department';
import type { SampleParts } from '../sample-parts';
import { sampleParts, settle } from '../sample-parts';

const monday = '2026-11-23 09:00';

function prompts({ messenger }: SampleParts): readonly string[] {
  return messenger.sent.filter(({ said }) => said.message.kind === 'prompt').map(({ to }) => to);
}

function told({ messenger }: SampleParts): readonly string[] {
  return messenger.sent.filter(({ to }) => to === 'karen').map(({ said }) => said.message.kind);
}

function other(id: string, changes: Parameters<typeof department>[0] = {}) {
  const base = department();
  return department({ departmentId: id, channel: { ...base.channel, channelId: `19:${id}` }, ...changes });
}

describe('a tick', () => {
  it('looks at nothing that is not due', async () => {
    const parts = sampleParts('2026-11-23 08:59');
    await settle(parts, department(), monday);
    expect(await tick(parts)).toEqual({ due: 0, broken: 0 });
  });

  it('leaves one wake for what comes next, and the old one gone', async () => {
    const parts = sampleParts(monday);
    await settle(parts, department(), monday);
    await tick(parts);
    const left = await parts.store.wakes.due(at('2030-01-01 00:00'));
    expect(left.map(({ at: instant }) => instant)).toEqual([at('2026-11-26 12:00')]);
  });

  it('posts each of 200 departments once, by whichever of four instances', async () => {
    const parts = sampleParts(monday);
    const ids = Array.from({ length: 200 }, (_, index) => `d${index}`);
    for (const id of ids) await settle(parts, other(id), monday);
    await Promise.all([tick(parts), tick(parts), tick(parts), tick(parts)]);
    expect([...prompts(parts)].sort()).toEqual(ids.map((id) => `19:${id}`).sort());
  });

  it('takes one of each organisation in turn, so that a large one holds up no other', async () => {
    const parts = sampleParts(monday);
    for (let number = 0; number < 40; number += 1)
      await settle(parts, other(`large-${number}`, { tenantId: 'a-large-one' }), monday);
    for (const id of ['small-1', 'small-2']) await settle(parts, other(id, { tenantId: 'small' }), monday);
    await tick(parts, 1);
    const order = prompts(parts);
    expect(order).toHaveLength(42);
    expect(order.slice(0, 4).filter((to) => to.includes('small'))).toHaveLength(2);
  });

  it('works on 32 of one organisation at once, so that none waits for its limit until it is given up', async () => {
    const parts = sampleParts(monday);
    for (const tenantId of ['one', 'another'])
      for (let number = 0; number < 50; number += 1)
        await settle(parts, other(`${tenantId}-${number}`, { tenantId }), monday);
    const inWork = { one: 0, another: 0 };
    let most = { ...inWork };
    const trace: typeof parts.meter.trace = async (name, facts, run) => {
      if (name !== 'department') return parts.meter.trace(name, facts, run);
      const tenantId = String(facts['departmentId']).startsWith('one') ? 'one' : 'another';
      inWork[tenantId] += 1;
      most = { one: Math.max(most.one, inWork.one), another: Math.max(most.another, inWork.another) };
      return parts.meter.trace(name, facts, run).finally(() => (inWork[tenantId] -= 1));
    };
    await tick({ ...parts, meter: { ...parts.meter, trace } });
    expect(most).toEqual({ one: 32, another: 32 });
    expect(prompts(parts)).toHaveLength(100);
  });

  it.each([
    ['an unknown programme', { programmeId: 'gone' }],
    ['a channel that is elsewhere', { programmeId: 'gone-too' }],
  ])('is stopped by %s for that department alone, and its coach hears of it once', async (_name, broken) => {
    const parts = sampleParts(monday);
    await settle(parts, other('broken', broken), monday);
    await settle(parts, other('whole'), monday);
    expect(await tick(parts)).toEqual({ due: 2, broken: 1 });
    expect(prompts(parts)).toEqual(['19:whole']);
    parts.turnTo('2026-11-23 10:30');
    await tick(parts);
    expect(told(parts)).toEqual(['department-broken']);
  });
});

describe('a prompt whose sending ends badly', () => {
  const crash = (): Promise<Sending> => Promise.reject(new Error('killed'));

  it.each([
    [
      'an answer that never came',
      { kind: 'uncertain', reason: '502' } as const,
      '2026-11-23 09:30',
      0,
      ['uncertain'],
    ],
    ['a process that died while sending', crash, '2026-11-23 10:30', 0, ['department-broken', 'uncertain']],
    [
      'a refusal for good',
      { kind: 'refused', reason: '403 BotDisabledByAdmin' } as const,
      '2026-11-23 09:30',
      0,
      ['undelivered'],
    ],
    ['a throttling', { kind: 'throttled', retryAfterMs: 60_000 } as const, '2026-11-23 09:01', 1, []],
  ])('%s: posted again only where it certainly was not', async (_name, answer, later, posts, notices) => {
    const parts = sampleParts(monday);
    await settle(parts, department(), monday);
    parts.messenger.answerNext(answer);
    await tick(parts);
    parts.turnTo(later);
    await tick(parts);
    await tick(parts);
    expect(prompts(parts)).toHaveLength(posts);
    expect(told(parts)).toEqual(notices);
  });

  it.each([
    ['an answer that never came', { kind: 'uncertain', reason: '502' } as const, '2026-11-23 09:02'],
    ['a process that died while telling', crash, '2026-11-23 10:30'],
  ])(
    'and of which the coach was told with %s is told again, until they certainly were',
    async (_name, answer, later) => {
      const parts = sampleParts(monday);
      await settle(parts, department(), monday);
      parts.messenger.answerNext({ kind: 'uncertain', reason: '502' }, answer);
      await tick(parts);
      parts.turnTo(later);
      await tick(parts);
      parts.turnTo('2026-11-23 12:00');
      await tick(parts);
      expect(told(parts).filter((kind) => kind === 'uncertain')).toEqual(['uncertain']);
      expect(prompts(parts)).toEqual([]);
    },
  );

  it('is looked for until somebody could look: a look that Teams’ limits let nowhere counts for nothing', async () => {
    const found: Found[] = Array.from({ length: 8 }, () => ({ kind: 'not-asked' }));
    const sample = sampleParts(monday);
    const counted: string[] = [];
    const parts: SampleParts = {
      ...sample,
      meter: { ...sample.meter, count: (metric) => void counted.push(metric) },
      findPosted: async () => found.shift() ?? { kind: 'absent' },
    };
    await settle(parts, department(), monday);
    parts.messenger.answerNext({ kind: 'uncertain', reason: '502' });
    await tick(parts);
    for (let minute = 2; found.length > 0; minute += 2) {
      parts.turnTo(`2026-11-23 09:${String(minute).padStart(2, '0')}`);
      await tick(parts);
      expect([...told(parts), ...prompts(parts)]).toEqual([]);
    }
    parts.turnTo('2026-11-23 09:30');
    await tick(parts);
    await tick(parts);
    expect(told(parts)).toEqual([]);
    expect(prompts(parts)).toHaveLength(1);
    expect(counted.filter((metric) => metric === 'sidemand.rounds.uncertain')).toHaveLength(1);
  });

  it('one frozen in the middle of its send and then continued is posted once, and known to be', async () => {
    const parts = sampleParts(monday);
    await settle(parts, department(), monday);
    let go: (sending: Sending) => void = () => undefined;
    parts.messenger.answerNext(() => new Promise((resolve) => void (go = resolve)));
    const frozen = tick(parts);
    while (
      (await parts.store.deliveries.list({ departmentId: 'oekonomi' }))[0]?.value.status.kind !== 'sending'
    )
      await Promise.resolve();
    parts.turnTo('2026-11-23 09:10');
    await tick(parts);
    expect(told(parts)).toEqual(['uncertain']);
    go({ kind: 'sent', message: { conversationId: '19:channel', activityId: '1' } });
    await frozen;
    const [delivery] = await parts.store.deliveries.list({ departmentId: 'oekonomi' });
    expect([prompts(parts).length, delivery?.value.status.kind]).toEqual([1, 'sent']);
  });
});
