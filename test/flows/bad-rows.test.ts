import type { Message } from '../../bot/core/message';
import { tick } from '../../bot/flows/tick';
import { createMemoryStore } from '../fakes/memory-store';
import { department, karen } from '../sample-department';
import { sampleParts, settle } from '../sample-parts';

const monday = '2026-11-23 09:00';
const bad = [3, 14, 15, 92] as const;

/** Three of them changed by hand in the table, and one that follows a programme of another installation. */
async function hundredDepartments() {
  const leftOut: string[] = [];
  const store = createMemoryStore(({ message }) => void leftOut.push(message));
  const parts = { ...sampleParts(monday), store };
  const chat = {
    tenantId: 'tenant',
    serviceUrl: 'http://localhost',
    conversationId: 'a:karen',
    language: 'da',
  } as const;
  await store.privateChats.put({ ...karen, ...chat });
  const { channel } = department();
  for (let number = 0; number < 100; number += 1)
    await settle(
      parts,
      department({
        departmentId: `d${number}`,
        name: `Afdeling ${number}`,
        channel: { ...channel, channelId: `19:${number}` },
        ...(number === 14 && { programmeId: 'gone' }),
      }),
      monday,
    );
  const spoil = (number: number, change: object, schema = 1): void =>
    store.spoil('departments', `d${number}`, (row) => ({
      ...row,
      schema,
      body0: JSON.stringify({ ...(JSON.parse(String(row['body0'])) as object), ...change }),
    }));
  spoil(3, { schedule: 'om mandagen' });
  spoil(15, { place: { timeZone: 'Europe/Atlantis', country: 'DK' } });
  spoil(92, { pace: 'andante' }, 9);
  return parts;
}

describe('four bad rows among 100 departments', () => {
  it('stop those four alone, and their coach is told which and why, once', async () => {
    const parts = await hundredDepartments();
    expect(await tick(parts)).toEqual({ due: 100, broken: bad.length });
    const posted = parts.messenger.sent.filter(({ said }) => said.message.kind === 'prompt');
    expect(posted).toHaveLength(100 - bad.length);
    for (const number of bad) expect(posted.map(({ to }) => to)).not.toContain(`19:${number}`);

    parts.turnTo('2026-11-23 10:30');
    await tick(parts);
    const told = parts.messenger.sent
      .filter(({ to }) => to === karen.userId)
      .map(({ said }) => said.message as Extract<Message, { kind: 'department-broken' }>);
    const of = (number: number) =>
      told.filter(({ departmentName }) => departmentName === `Afdeling ${number}`);
    expect(told).toHaveLength(bad.length);
    expect(of(3)[0]?.what).toContain('is malformed at "schedule"');
    expect(of(14)[0]?.what).toContain('the programme "gone", which is not installed');
    expect(of(15)[0]?.what).toContain('no IANA time zone that this version knows');
    expect(of(92)[0]?.what).toContain('was written by a newer version of the product (schema 9');
  });

  it('leave what a newer version wrote as it stood, and go on when they are mended', async () => {
    const parts = await hundredDepartments();
    await tick(parts);
    let row: unknown;
    parts.store.spoil('departments', 'd92', (present) => {
      row = present;
      return { ...present, schema: 1 };
    });
    expect(JSON.stringify(row)).toContain('andante');
    parts.turnTo('2026-11-23 10:00');
    await tick(parts);
    const posted = parts.messenger.sent.filter(({ said }) => said.message.kind === 'prompt');
    expect(posted.map(({ to }) => to)).toContain('19:92');
  });
});
