/** One size to its month: how much of everything, what it costs, and how near it comes to the limits. */
import { usualBeatMs } from '../../../bot/share-limits';
import { free, prices } from './prices';
import type { Size } from './work';
import { assumed, hoursPerMonth, reckoned, weeksPerMonth } from './work';

const GB = 1e9;

/** `/readyz` is asked once a minute in each instance (*Monitor App Service instances by using Health check*). */
const probesPerHour = 60;
/** TICK_SECONDS is 20. */
const ticksPerHour = 180;
const beatsPerHour = 3_600_000 / usualBeatMs;

export type Amounts = Readonly<
  Record<'departments' | 'taps' | 'answers' | 'calls' | 'storedGb' | 'logGb' | 'outGb', number>
>;

export function amounts({ employees, instances }: Size): Amounts {
  const departments = employees / assumed.peopleInDepartment;
  const weekly = employees * weeksPerMonth;
  const answers = weekly * assumed.answering;
  const saves = answers * (1 + assumed.changing);
  const views = weekly * assumed.viewsPerWeek;
  const ticks = instances * hoursPerMonth * ticksPerHour;
  const taps = saves + views;
  const records =
    saves * reckoned.answerRecords +
    views * reckoned.viewRecords +
    instances * hoursPerMonth * 60 * assumed.figuresPerMinute;
  const calls =
    ticks * reckoned.idleTick +
    instances * hoursPerMonth * (probesPerHour * reckoned.probe + beatsPerHour * reckoned.beat) +
    // Every instance looks at what is due, and one of them does it.
    instances * departments * weeksPerMonth * (reckoned.prompt + reckoned.reminder + reckoned.digest) +
    saves * reckoned.answer +
    answers * reckoned.count +
    views * reckoned.view;
  const weekBytes = employees * assumed.answering * reckoned.answerBytes + departments * reckoned.weekBytes;
  return {
    departments,
    taps,
    answers,
    calls,
    storedGb: (weekBytes * assumed.weeksKept) / GB,
    logGb: (records * reckoned.recordBytes) / GB,
    outGb: (taps * reckoned.cardBytes) / GB,
  };
}

/** US dollars a month, by what they are paid for. */
export function costs(size: Size, alerts: number): Readonly<Record<string, number>> {
  const { calls, storedGb, logGb, outGb } = amounts(size);
  return {
    'App Service': size.instances * hoursPerMonth * prices[size.plan].usd,
    'Private network': 2 * (hoursPerMonth * prices.endpoint.usd + prices.dnsZone.usd) + storedAndRead(calls),
    Tables: storedGb * prices.tableGb.usd + (calls / 10_000) * prices.tableCalls.usd,
    'Log and telemetry': Math.max(0, logGb - free.logGb) * prices.logGb.usd,
    Alerts: alerts * prices.alert.usd + prices.metricAlert.usd,
    'Data out': Math.max(0, outGb - free.egressGb) * prices.egressGb.usd,
    'Key Vault and Azure Bot': prices.vaultCalls.usd + prices.bot.usd,
  };
}

/** Every call taken for an answer's size. */
function storedAndRead(calls: number): number {
  return ((calls * reckoned.answerBytes) / GB) * prices.endpointGb.usd;
}

export function total(size: Size, alerts: number): number {
  return Object.values(costs(size, alerts)).reduce((sum, usd) => sum + usd, 0);
}
