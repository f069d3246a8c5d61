/** A department, its programme and its rounds, to change in a table's one respect. */
import { programmes } from '../cards/programmes';
import type { Instant } from '../bot/core/calendar';
import { dateAt, instantOf, weekOf } from '../bot/core/calendar';
import type { Delivery, DeliveryStatus } from '../bot/core/delivery';
import type { Department } from '../bot/core/department';
import { defaultThresholds } from '../bot/core/privacy';
import type { Programme } from '../bot/core/programme';
import type { Round } from '../bot/core/reflection';
import { defaultSchedule, digestAt } from '../bot/core/schedule';

export const copenhagen = { timeZone: 'Europe/Copenhagen', country: 'DK' } as const;
export const programme: Programme = programmes[0]!;

/** "2026-11-23 09:00" in Copenhagen. */
export function at(local: string): Instant {
  const [date, time] = local.split(' ') as [string, string];
  return instantOf(date, time, copenhagen.timeZone);
}

export function local(instant: Instant): string {
  return new Date(instant).toLocaleString('sv-SE', {
    timeZone: copenhagen.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
}

export const karen = { userId: 'karen', teamsUserId: '29:karen', name: 'Karen Holm' };

/** Enrolled on Friday 20 November 2026: Mondays 09:00, digest Fridays 12:00. */
export function department(changes: Partial<Department> = {}): Department {
  return {
    tenantId: 'tenant',
    departmentId: 'oekonomi',
    name: 'Økonomi',
    channel: {
      tenantId: 'tenant',
      teamId: '19:team',
      channelId: '19:channel',
      serviceUrl: 'http://localhost',
    },
    place: copenhagen,
    language: 'da',
    schedule: defaultSchedule('2026-W48'),
    programmeId: programme.id,
    ownQuestions: [],
    managers: [],
    coach: karen,
    status: 'active',
    plannedSince: at('2026-11-20 10:00'),
    ...changes,
  };
}

export function round(openedAt: Instant, changes: Partial<Round> = {}): Round {
  const { departmentId, tenantId, channel, language, schedule, place } = department();
  return {
    departmentId,
    tenantId,
    channel,
    place,
    language,
    week: weekOf(dateAt(openedAt, place.timeZone)),
    status: 'open',
    programmeId: programme.id,
    step: programme.steps[0]!,
    openedAt,
    closesAt: digestAt(schedule, openedAt, place),
    thresholds: defaultThresholds,
    ...changes,
  };
}

export function delivery(week: string, what: string, status: DeliveryStatus): Delivery {
  return { departmentId: 'oekonomi', week, what, attempt: 'one', status };
}

export function sent(when: Instant): DeliveryStatus {
  return { kind: 'sent', at: when, message: { conversationId: 'c', activityId: 'a' } };
}
