/** The tables of the page on costs, computed. */
import { limits, peak, reachedAt } from './limits';
import { amounts, costs, total } from './month';
import { prices } from './prices';
import { reckoned, sizes, weeksPerMonth } from './work';

type Row = readonly string[];
export type Table = { readonly head: Row; readonly rows: readonly Row[] };

const bySize = ['', ...sizes.map(({ name }) => name)];
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const short = (value: number): string => (value < 10 ? value.toPrecision(2) : whole(value));
const usd = (value: number): string => `$${value.toFixed(2)}`;
const million = (value: number): string => `${short(value / 1e6)} million`;

/** `alerts` is how many rules the deployment has. */
export function tables(alerts: number): Readonly<Record<'prices' | 'amounts' | 'costs' | 'limits', Table>> {
  const row = (name: string, of: (size: (typeof sizes)[number]) => string): Row => [name, ...sizes.map(of)];
  const [first] = sizes;
  return {
    prices: {
      head: ['what', 'list price', 'its page'],
      rows: Object.values(prices).map(({ what, usd: price, per, page }) => [
        what,
        `$${price * 100 === Math.round(price * 100) ? price.toFixed(2) : price} per ${per}`,
        `<${page}>`,
      ]),
    },
    amounts: {
      head: bySize,
      rows: [
        row('plan', ({ instances, plan }) => `${instances} × ${plan}`),
        row('departments', (size) => whole(amounts(size).departments)),
        row('answers a month', (size) => whole(amounts(size).answers)),
        row('taps a month', (size) => whole(amounts(size).taps)),
        row('storage transactions a month', (size) => million(amounts(size).calls)),
        row('stored after a year', (size) => `${short(amounts(size).storedGb)} GB`),
        row('log and telemetry a month', (size) => `${short(amounts(size).logGb)} GB`),
        row('`logGbPerDay`, at least', (size) => whole(Math.ceil(amounts(size).logGb / weeksPerMonth))),
        row('data out a month', (size) => `${short(amounts(size).outGb)} GB`),
      ],
    },
    costs: {
      head: bySize,
      rows: [
        ...Object.keys(costs(first!, alerts)).map((name) =>
          row(name, (size) => usd(costs(size, alerts)[name]!)),
        ),
        row('**a month**', (size) => `**${usd(total(size, alerts))}**`),
        row('a month for 1,000 of them', (size) => usd((1_000 * total(size, alerts)) / size.employees)),
      ],
    },
    limits: {
      head: [...bySize, 'the limit'],
      rows: [
        [
          ...row('prompts a second', (size) => whole(peak(size).postsPerSecond)),
          `${limits.tenantRequestsPerSecond / reckoned.promptRequests} a tenant`,
        ],
        [...row('all prompts are out after', (size) => `${whole(peak(size).postingSeconds)} s`), ''],
        [
          ...row('storage requests a second, posting', (size) => whole(peak(size).postingCalls)),
          whole(limits.accountCallsPerSecond),
        ],
        [
          ...row('storage requests a second, answering', (size) => whole(peak(size).rushCalls)),
          `${whole(limits.accountCallsPerSecond)}: ${million(reachedAt.account())} employees`,
        ],
        [
          ...row('rows a second, hottest partition', (size) => whole(peak(size).hottestPartition)),
          `${whole(limits.partitionRowsPerSecond)}: ${million(reachedAt.partition())} employees of one tenant`,
        ],
      ],
    },
  };
}

export function markdown({ head, rows }: Table): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The rules of `modules/monitoring.bicep`, from its source. */
export function alertsIn(bicep: string): number {
  const block = /^var alerts = \[\n([^]*?)^\]/m.exec(bicep)?.[1] ?? '';
  return [...block.matchAll(/^ {2}\{ name:/gm)].length;
}
