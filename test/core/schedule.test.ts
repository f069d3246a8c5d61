import { instantOf } from '../../bot/core/calendar';
import type { Schedule } from '../../bot/core/schedule';
import { defaultSchedule, digestAt, occurrencesFrom } from '../../bot/core/schedule';
import { at, copenhagen, local } from '../sample-department';

function schedule(prompt: Partial<Schedule['prompt']> = {}, rest: Partial<Schedule> = {}): Schedule {
  const usual = defaultSchedule('2026-W48');
  return { ...usual, ...rest, prompt: { ...usual.prompt, ...prompt } };
}

/** The next dates as people read a plan: the local time, and what is out of the ordinary. */
function dates(of: Schedule, from: string, weeks: number): readonly string[] {
  return occurrencesFrom(of, at(from), weeks, copenhagen).map(({ at: instant, week, movedFrom, cancelled }) =>
    [week, local(instant), movedFrom && `moved from ${movedFrom}`, cancelled].filter(Boolean).join(' '),
  );
}

describe('a weekly cadence', () => {
  it('keeps the local time when clocks go back, and forward', () => {
    expect(dates(schedule(), '2027-03-21 12:00', 3)).toEqual([
      '2027-W12 2027-03-22 09:00',
      '2027-W13 2027-03-30 09:00 moved from 2027-03-29',
    ]);
    const [before, after] = occurrencesFrom(schedule(), at('2027-10-24 12:00'), 3, copenhagen);
    expect([local(before!.at), local(after!.at)]).toEqual(['2027-10-25 09:00', '2027-11-01 09:00']);
    expect(after!.at - before!.at).toBe(169 * 60 * 60 * 1000);
  });

  it.each([
    [
      // That Sunday is Easter Day: in a country without the holiday, the clock change alone is seen.
      'a time that clocks skip on 28 March 2027 comes at the first minute after',
      7,
      '02:30',
      '2027-03-22 12:00',
      '2027-03-28 03:00',
    ],
    [
      'a time that comes twice on 31 October 2027 comes once, the first time',
      7,
      '02:30',
      '2027-10-25 12:00',
      '2027-10-31 02:30',
    ],
  ] as const)('%s', (_name, weekday, time, from, expected) => {
    const coming = occurrencesFrom(schedule({ weekday, time }), at(from), 1, {
      ...copenhagen,
      country: 'US',
    });
    expect(coming.map(({ at: instant }) => local(instant))).toEqual([expected]);
  });

  it('of the hour that comes twice, posts in the first', () => {
    const [first] = occurrencesFrom(
      schedule({ weekday: 7, time: '02:30' }),
      at('2027-10-25 12:00'),
      1,
      copenhagen,
    );
    expect(first!.at).toBe(Date.parse('2027-10-31T00:30:00Z'));
    expect(instantOf('2027-10-31', '03:00', copenhagen.timeZone) - first!.at).toBe(90 * 60 * 1000);
  });

  it('counts through week 53 into week 1', () => {
    expect(dates(schedule({ weekday: 2 }), '2026-12-21 00:00', 3)).toEqual([
      '2026-W52 2026-12-22 09:00',
      '2026-W53 2026-12-29 09:00',
      '2027-W01 2027-01-05 09:00',
    ]);
  });
});

describe('public holidays', () => {
  it.each([
    [
      'Maundy Thursday waits for the Tuesday after Easter',
      4,
      '2027-03-22 00:00',
      '2027-W12 2027-03-30 09:00 moved from 2027-03-25',
    ],
    [
      'Easter Monday waits for Tuesday',
      1,
      '2027-03-28 00:00',
      '2027-W13 2027-03-30 09:00 moved from 2027-03-29',
    ],
    [
      'Christmas Day on a Friday waits for Monday, and stays the round of its own week',
      5,
      '2026-12-21 00:00',
      '2026-W52 2026-12-28 09:00 moved from 2026-12-25',
    ],
    [
      'New Year’s Day on a Friday waits for Monday',
      5,
      '2026-12-29 00:00',
      '2026-W53 2027-01-04 09:00 moved from 2027-01-01',
    ],
    [
      'Ascension Day waits for Friday',
      4,
      '2027-05-03 00:00',
      '2027-W18 2027-05-07 09:00 moved from 2027-05-06',
    ],
    ['the great prayer day is none since 2024', 5, '2027-04-19 00:00', '2027-W16 2027-04-23 09:00'],
  ] as const)('%s', (_name, weekday, from, expected) =>
    expect(dates(schedule({ weekday }), from, 2)).toContain(expected),
  );
});

describe('every other week', () => {
  it('is counted from its anchor, over the turn of a year with 53 weeks', () => {
    expect(dates(schedule({ everyWeeks: 2, anchor: '2026-W48' }), '2026-12-01 00:00', 8)).toEqual([
      '2026-W50 2026-12-07 09:00',
      '2026-W52 2026-12-21 09:00',
      '2027-W01 2027-01-04 09:00',
      '2027-W03 2027-01-18 09:00',
    ]);
  });
});

describe('pauses and skips', () => {
  it('marks what they cancel', () => {
    const paused = schedule(
      {},
      { pauses: [{ from: '2026-12-21', until: '2027-01-03' }], skips: ['2026-W50'] },
    );
    expect(dates(paused, '2026-12-01 00:00', 6)).toEqual([
      '2026-W50 2026-12-07 09:00 skip',
      '2026-W51 2026-12-14 09:00',
      '2026-W52 2026-12-21 09:00 pause',
      '2026-W53 2026-12-28 09:00 pause',
      '2027-W01 2027-01-04 09:00',
    ]);
  });

  it('an open pause has no end', () => {
    const open = schedule({}, { pauses: [{ from: '2026-12-01' }] });
    expect(dates(open, '2026-12-02 00:00', 60).every((line) => line.endsWith('pause'))).toBe(true);
  });
});

describe('the digest of a round', () => {
  it.each([
    ['Monday’s on Friday', '2026-11-23 09:00', '2026-11-27 12:00'],
    ['one posted late on Thursday gets a day at the least', '2026-11-26 13:00', '2026-12-04 12:00'],
    ['one posted on Thursday morning closes on Friday', '2026-11-26 09:00', '2026-11-27 12:00'],
    ['one due on New Year’s Day waits for Monday', '2026-12-28 09:00', '2027-01-04 12:00'],
  ])('%s', (_name, opened, digest) =>
    expect(local(digestAt(schedule(), at(opened), copenhagen))).toBe(digest),
  );
});
