import type { DepartmentState } from '../../bot/core/plan';
import { lateWork } from '../../bot/core/late-work';
import { at, delivery, department, programme, round, sent } from '../sample-department';

const monday = at('2026-11-23 09:00');
const state = (changes: Partial<DepartmentState> = {}): DepartmentState => ({
  department: department(),
  programme,
  rounds: [],
  deliveries: [],
  ...changes,
});
const posted = state({ rounds: [round(monday)], deliveries: [delivery('2026-W48', 'prompt', sent(monday))] });
const withDelivery = (what: string, status: Parameters<typeof delivery>[2]): DepartmentState =>
  state({ ...posted, deliveries: [...posted.deliveries, delivery('2026-W48', what, status)] });

describe('what an operator is told of', () => {
  it.each<[string, DepartmentState, string, readonly string[]]>([
    ['a prompt in its time', state(), '2026-11-23 09:10', []],
    ['a prompt that is late', state(), '2026-11-23 09:16', ['prompt not posted 2026-W48']],
    ['a digest in its time', posted, '2026-11-27 12:10', []],
    ['a digest that is late', posted, '2026-11-27 12:16', ['digest not sent 2026-W48']],
    [
      'a recap that nobody knows of',
      withDelivery('recap', { kind: 'uncertain', since: monday }),
      '2026-11-24 09:00',
      ['uncertain recap 2026-W48'],
    ],
    [
      'a digest that Teams refused, without whose it was',
      withDelivery('digest:lise', { kind: 'failed', at: monday, reason: 'x' }),
      '2026-11-24 09:00',
      ['refused digest 2026-W48'],
    ],
    [
      'a notice to the coach',
      withDelivery('notice:missed', { kind: 'uncertain', since: monday }),
      '2026-11-24 09:00',
      [],
    ],
    ['a week that goes well', posted, '2026-11-24 09:00', []],
  ])('%s', (_name, of, now, expected) => {
    const late = lateWork(of, at(now));
    expect(late.map(({ what, week }) => `${what} ${week}`)).toEqual(expected);
    for (const { mend } of late) expect(mend).not.toBe('');
  });
});
