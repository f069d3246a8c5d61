import type { Instant } from '../../bot/core/calendar';
import type { Department } from '../../bot/core/department';
import { defaultSchedule } from '../../bot/core/schedule';
import { tick } from '../../bot/flows/tick';
import { at, department } from '../sample-department';
import { sampleParts } from '../sample-parts';

const minute = 60_000;

/** A department that is looked at whenever the clock is turned, and what came of it, in order. */
async function clockwork(changes: Partial<Department> = {}) {
  const { plannedSince } = department(changes);
  let now = plannedSince;
  const parts = { ...sampleParts('2026-11-20 10:00'), clock: { now: () => now } };
  const { tenantId, departmentId } = department();
  await parts.store.departments.put(department(changes));
  await parts.store.wakes.put({ tenantId, departmentId, at: plannedSince });
  return {
    turnTo: async (instant: Instant) => {
      now = instant;
      await tick(parts);
    },
    came: () =>
      parts.messenger.sent.map(({ said }) => said.message.kind).filter((kind) => kind !== 'reminder'),
  };
}

describe('a clock', () => {
  it.each([
    [
      'that jumps back an hour after the prompt',
      ['2026-11-23 09:00', '2026-11-23 08:00', '2026-11-23 09:00'],
      ['prompt'],
    ],
    [
      'that jumps back an hour after the digest',
      ['2026-11-23 09:00', '2026-11-27 12:00', '2026-11-27 11:00', '2026-11-27 12:01'],
      ['prompt', 'digest', 'recap'],
    ],
    [
      'that jumps forward a day over the prompt',
      ['2026-11-23 08:59', '2026-11-24 08:59', '2026-11-24 09:30', '2026-11-30 09:00'],
      ['missed', 'prompt'],
    ],
    [
      'that jumps forward a day over the digest',
      ['2026-11-23 09:00', '2026-11-26 13:00', '2026-11-27 13:00', '2026-11-27 13:01'],
      ['prompt', 'digest', 'recap'],
    ],
    [
      'of a machine that slept over a weekend',
      ['2026-11-23 09:00', '2026-11-27 11:59', '2026-11-30 09:10', '2026-11-30 09:11'],
      ['prompt', 'prompt', 'digest', 'recap'],
    ],
    [
      'of a machine that slept over a weekend and the prompt’s day',
      ['2026-11-23 09:00', '2026-11-27 11:59', '2026-12-01 08:00', '2026-12-01 08:01'],
      ['prompt', 'missed', 'digest', 'recap'],
    ],
  ])('%s: nothing comes twice, nothing goes unsaid', async (_name, turns, expected) => {
    const { turnTo, came } = await clockwork();
    for (const turn of turns) await turnTo(at(turn));
    expect(came()).toEqual(expected);
  });

  it.each([
    ['the change from summer time, when 02:30 comes twice', '2026-10-24', '2026-W43', '2026-10-25T00:30:00Z'],
    ['the change to summer time, when 02:30 does not come', '2026-03-28', '2026-W13', '2026-03-29T01:00:00Z'],
  ])('%s: one prompt, at the first minute that there is', async (_name, eve, anchor, expected) => {
    const schedule = {
      ...defaultSchedule(anchor),
      prompt: { weekday: 7, time: '02:30', everyWeeks: 1, anchor } as const,
    };
    const { turnTo, came } = await clockwork({ schedule, plannedSince: at(`${eve} 12:00`) });
    const posted: string[] = [];
    for (let now = at(`${eve} 23:00`); now < at(`${eve} 23:00`) + 6 * 60 * minute; now += 10 * minute) {
      const before = came().length;
      await turnTo(now);
      if (came().length > before) posted.push(new Date(now).toISOString());
    }
    expect(came()).toEqual(['prompt']);
    expect(posted).toEqual([new Date(expected).toISOString()]);
  });
});
