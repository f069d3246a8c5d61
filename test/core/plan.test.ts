import type { DepartmentState } from '../../bot/core/plan';
import { endedNotice, noticeOf, plan } from '../../bot/core/plan';
import { at, delivery, department, local, programme, round, sent } from '../sample-department';

function state(changes: Partial<DepartmentState> = {}): DepartmentState {
  return { department: department(), programme, rounds: [], deliveries: [], ...changes };
}

/** What would happen, in words a table can hold. */
function decided(of: DepartmentState, now: string): readonly string[] {
  return plan(of, at(now)).actions.map((action) => {
    switch (action.kind) {
      case 'post-prompt':
        return `post ${action.occurrence.week} ${action.asked.step.id}${action.late ? ' late' : ''}`;
      case 'close-round':
        return `close ${action.round.week}`;
      case 'report-missed':
        return `missed ${action.weeks.join(' ')}`;
      case 'mark-uncertain':
        return `uncertain ${action.delivery.week} ${action.delivery.what}`;
      case 'look-for-posted':
        return `look ${action.delivery.week} ${action.delivery.what}`;
      case 'report-trouble':
        return `${action.trouble} ${action.delivery.week} ${action.delivery.what}`;
      case 'report-programme-ended':
        return `ended before ${action.week}`;
      case 'bring-back':
      case 'remind':
        return `${action.kind} ${action.round.week}`;
    }
  });
}

const wakeOf = (of: DepartmentState, now: string): string | undefined => {
  const { wakeAt } = plan(of, at(now));
  return wakeAt === undefined ? undefined : local(wakeAt);
};

const monday = at('2026-11-23 09:00');
const posted = state({ rounds: [round(monday)], deliveries: [delivery('2026-W48', 'prompt', sent(monday))] });
const reminded = state({
  rounds: posted.rounds,
  deliveries: [...posted.deliveries, delivery('2026-W48', 'reminder', sent(monday))],
});
const first = programme.steps[0]!.id;
const second = programme.steps[1]!.id;

describe('a department’s week', () => {
  it.each([
    ['before the prompt is due', state(), '2026-11-23 08:59', [], '2026-11-23 09:00'],
    ['when it is due', state(), '2026-11-23 09:00', [`post 2026-W48 ${first}`], '2026-11-30 09:00'],
    ['when it is posted', posted, '2026-11-23 09:01', [], '2026-11-26 12:00'],
    ['a working day before it closes', posted, '2026-11-26 12:00', ['remind 2026-W48'], '2026-11-27 12:00'],
    ['when it is reminded of', reminded, '2026-11-26 12:01', [], '2026-11-27 12:00'],
    ['when the digest is due', posted, '2026-11-27 12:00', ['close 2026-W48'], '2026-11-30 09:00'],
    [
      'the week after',
      posted,
      '2026-11-30 09:00',
      [`post 2026-W49 ${second}`, 'close 2026-W48'],
      '2026-12-07 09:00',
    ],
  ] as const)('%s', (_name, of, now, actions, wake) => {
    expect(decided(of, now)).toEqual(actions);
    expect(wakeOf(of, now)).toBe(wake);
  });
});

describe('an outage', () => {
  it.each([
    ['of an hour: posted late', '2026-11-23 10:00', [`post 2026-W48 ${first} late`]],
    ['to the evening: still its own day', '2026-11-23 23:59', [`post 2026-W48 ${first} late`]],
    ['of a day: told, not posted', '2026-11-24 09:00', ['missed 2026-W48']],
    [
      'of a week: the old one told, the new one posted',
      '2026-11-30 09:05',
      ['missed 2026-W48', `post 2026-W49 ${first}`],
    ],
    ['of three weeks and a day', '2026-12-08 09:00', ['missed 2026-W48 2026-W49 2026-W50']],
  ])('%s', (_name, now, actions) => expect(decided(state(), now)).toEqual(actions));

  it('leaves the digest due, however late', () => {
    expect(decided(posted, '2026-11-29 22:00')).toEqual(['close 2026-W48']);
  });

  it('counts nothing from before the plan was made', () => {
    const late = state({ department: department({ plannedSince: at('2026-11-23 09:30') }) });
    expect(decided(late, '2026-11-24 10:00')).toEqual([]);
  });

  it('counts no paused week as missed', () => {
    const paused = department({
      schedule: { ...department().schedule, pauses: [{ from: '2026-11-23', until: '2026-11-29' }] },
    });
    expect(decided(state({ department: paused }), '2026-11-25 09:00')).toEqual([]);
  });
});

describe('a delivery on its way', () => {
  const deliveries = (status: Parameters<typeof delivery>[2]): DepartmentState =>
    state({ rounds: [round(monday)], deliveries: [delivery('2026-W48', 'prompt', status)] });

  it.each([
    [
      'claimed by another',
      deliveries({ kind: 'claimed', leaseUntil: at('2026-11-23 09:03') }),
      '2026-11-23 09:02',
      [],
    ],
    [
      'claimed by one that died',
      deliveries({ kind: 'claimed', leaseUntil: at('2026-11-23 09:03') }),
      '2026-11-23 09:03',
      [`post 2026-W48 ${first}`],
    ],
    ['being sent', deliveries({ kind: 'sending', since: monday }), '2026-11-23 09:04', []],
    [
      'being sent for too long',
      deliveries({ kind: 'sending', since: monday }),
      '2026-11-23 09:05',
      ['uncertain 2026-W48 prompt'],
    ],
    [
      'uncertain: the coach is told, nothing is sent',
      deliveries({ kind: 'uncertain', since: monday }),
      '2026-11-23 09:06',
      ['uncertain 2026-W48 prompt'],
    ],
    [
      'refused for good',
      deliveries({ kind: 'failed', at: monday, reason: '403' }),
      '2026-11-23 09:06',
      ['failed 2026-W48 prompt'],
    ],
    [
      'throttled, before its time',
      deliveries({ kind: 'waiting', until: at('2026-11-23 09:08'), attempts: 1 }),
      '2026-11-23 09:07',
      [],
    ],
    [
      'throttled, at its time',
      deliveries({ kind: 'waiting', until: at('2026-11-23 09:08'), attempts: 1 }),
      '2026-11-23 09:08',
      [`post 2026-W48 ${first}`],
    ],
    [
      'never sent, and its day is over',
      deliveries({ kind: 'waiting', until: at('2026-11-23 23:59'), attempts: 3 }),
      '2026-11-24 08:00',
      ['missed 2026-W48'],
    ],
    [
      'being sent as its day ended is not missed',
      deliveries({ kind: 'sending', since: at('2026-11-24 00:01') }),
      '2026-11-24 00:02',
      [],
    ],
  ])('%s', (_name, of, now, actions) => expect(decided(of, now)).toEqual(actions));

  it('is told of once', () => {
    const told = delivery('2026-W48', noticeOf('uncertain', { what: 'prompt' }), sent(monday));
    const { deliveries: before, ...rest } = deliveries({ kind: 'uncertain', since: monday });
    expect(decided({ ...rest, deliveries: [...before, told] }, '2026-11-23 09:30')).toEqual([]);
  });
});

describe('what a coach has asked for once more', () => {
  const asked = (what: string, changes: Partial<ReturnType<typeof delivery>> = {}) => ({
    ...delivery('2026-W48', what, { kind: 'waiting', until: monday, attempts: 0 }),
    askedAgain: 1,
    ...changes,
  });
  const closed = round(monday, { status: 'closed' });

  it.each([
    [
      'a prompt, the day after its own',
      state({ rounds: [round(monday)], deliveries: [asked('prompt')] }),
      '2026-11-24 09:00',
      [`post 2026-W48 ${first} late`],
    ],
    [
      'a recap, after its round was closed',
      { ...posted, rounds: [closed], deliveries: [...posted.deliveries, asked('recap')] },
      '2026-11-27 13:00',
      ['close 2026-W48'],
    ],
    [
      'a digest, after its round was closed',
      { ...posted, rounds: [closed], deliveries: [...posted.deliveries, asked('digest:karen')] },
      '2026-11-27 13:00',
      ['close 2026-W48'],
    ],
    [
      'a digest for somebody who gets none any more',
      { ...posted, rounds: [closed], deliveries: [...posted.deliveries, asked('digest:gone')] },
      '2026-11-27 13:00',
      [],
    ],
    [
      'a prompt that is uncertain once more, and told of once before',
      state({
        rounds: [round(monday)],
        deliveries: [
          asked('prompt', { status: { kind: 'uncertain', since: monday } }),
          delivery('2026-W48', noticeOf('uncertain', { what: 'prompt' }), sent(monday)),
        ],
      }),
      '2026-11-23 09:30',
      ['uncertain 2026-W48 prompt'],
    ],
  ])('%s', (_name, of, now, actions) => expect(decided(of, now)).toEqual(actions));
});

describe('what is uncertain where the channel may be read', () => {
  const uncertain = (what: string, since: string, changes: Partial<DepartmentState> = {}): DepartmentState =>
    state({
      rounds: [round(monday)],
      deliveries: [delivery('2026-W48', what, { kind: 'uncertain', since: at(since) })],
      canLook: true,
      ...changes,
    });
  const told = delivery('2026-W48', noticeOf('uncertain', { what: 'prompt' }), sent(monday));
  const toldOf = uncertain('prompt', '2026-11-23 09:00');

  it.each([
    ['is left alone at first', uncertain('prompt', '2026-11-23 09:00'), '2026-11-23 09:01', []],
    [
      'is looked for after two minutes',
      uncertain('prompt', '2026-11-23 09:00'),
      '2026-11-23 09:02',
      ['look 2026-W48 prompt'],
    ],
    [
      'is looked for before its round is closed',
      uncertain('prompt', '2026-11-27 12:00'),
      '2026-11-27 12:02',
      ['look 2026-W48 prompt'],
    ],
    [
      'is for the coach once a look could not tell',
      { ...toldOf, deliveries: [...toldOf.deliveries, told] },
      '2026-11-27 12:02',
      ['close 2026-W48'],
    ],
    [
      'is for the coach at once where it went to a private chat',
      uncertain('digest:karen', '2026-11-23 09:00'),
      '2026-11-23 09:01',
      ['uncertain 2026-W48 digest:karen', `post 2026-W48 ${first}`],
    ],
  ])('%s', (_name, of, now, actions) => expect(decided(of, now)).toEqual(actions));

  it('wakes the department for the look', () => {
    expect(wakeOf(uncertain('prompt', '2026-11-23 09:00'), '2026-11-23 09:01')).toBe('2026-11-23 09:02');
  });
});

describe('what is asked', () => {
  it('is the coach’s own question in its week, and the programme goes on after it', () => {
    const own = department({
      ownQuestions: [{ id: 'q1', text: 'Hvad ringede borgerne om?', week: '2026-W48' }],
    });
    expect(decided(state({ department: own }), '2026-11-23 09:00')).toEqual(['post 2026-W48 q1']);
    const asked = round(monday, {
      programmeId: 'own',
      step: { ...programme.steps[0]!, id: 'q1' },
      status: 'closed',
    });
    expect(decided(state({ department: own, rounds: [asked] }), '2026-11-30 09:00')).toEqual([
      `post 2026-W49 ${first}`,
    ]);
  });

  it('is never the same twice; when the programme has run out the coach is asked ahead, once, and no week counts as missed', () => {
    const all = programme.steps.map((step, index) =>
      round(monday + index * 1000, { week: `2026-W${10 + index}`, step, status: 'closed' }),
    );
    const out = state({ rounds: all });
    expect(decided(out, '2026-11-23 10:00')).toEqual(['ended before 2026-W49']);
    const told = delivery('2026-W49', endedNotice, sent(monday));
    expect(decided({ ...out, deliveries: [told] }, '2026-11-23 10:00')).toEqual([]);
    expect(decided({ ...out, deliveries: [told] }, '2026-12-01 10:00')).toEqual(['ended before 2026-W50']);
  });
});

it('a department that is away is left alone', () => {
  const away = state({ department: department({ status: 'away' }) });
  expect(plan(away, at('2026-11-23 09:00'))).toEqual({ actions: [], wakeAt: undefined });
});
