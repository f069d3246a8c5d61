import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import type { StartedWeek } from '../started-week';
import { startWeek } from '../started-week';

const [amir, ...others] = town.colleagues;

let week: StartedWeek;
let running: RunningBot;

type Line = { readonly msg: string; readonly correlation?: string };

const lines = (msg: string): readonly Line[] =>
  running
    .logged()
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.msg === msg);

beforeAll(async () => {
  week = await startWeek();
  ({ running } = week);
  await week.answer(amir, 'Fakturaer.');
  await Promise.all(others.map((who) => week.answer(who, 'Fakturaer.')));
  await running.turnTo('2026-11-27 12:00');
}, 60_000);

afterAll(() => running.stop());

describe('a line of the log, where no traces are sent', () => {
  it('bears a mark of its activity alone', () => {
    const marks = lines('answer-saved').map(({ correlation }) => correlation);
    expect(marks).toHaveLength(1 + others.length);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{32}$/);
  });

  it('bears one mark in a department’s turn', () => {
    const posted = lines('round-posted').map(({ correlation }) => correlation);
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(lines('round-due').map(({ correlation }) => correlation)).toEqual(posted);
    const digest = lines('digest-made').map(({ correlation }) => correlation);
    expect(digest).not.toEqual(posted);
    expect(lines('action').map(({ correlation }) => correlation)).toEqual(
      expect.arrayContaining([...posted, ...digest]),
    );
  });
});
