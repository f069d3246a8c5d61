import { addWeeks, dateInWeek } from '../../bot/core/calendar';
import type { Round } from '../../bot/core/reflection';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { programmes } from '../../cards/programmes';
import { findAction } from '../../infra/local/find-action';
import { createTeamsClient } from '../../infra/local/teams-client';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';
import type { SeasonDepartment } from './forty-people';
import { coach, departments, director, helper, itChannel, rosterOf } from './forty-people';
import type { Season } from './season';
import { chatOf, openSeason, promptIn, seeded } from './season';

/** Twelve weeks from the first of September 2026; the daycare is closed in the two around the autumn holiday. */
const firstWeek = '2026-W36';
const weeks = Array.from({ length: 12 }, (_, index) => index);
const closed = { department: 'Solsikken', weeks: ['2026-W42', '2026-W43'] };
const keyOf = (index: number): string => addWeeks(firstWeek, index);

let running: RunningBot;
let season: Season;
/** What was sent in each week, from its Monday morning on. */
const sentIn: (readonly SentActivity[])[] = [];
const rounds = new Map<string, readonly Round[]>();

const keyFor = ({ channel }: SeasonDepartment) =>
  departmentKeyOf({ tenantId: town.tenantId, channelId: channel.id });
const toChannel =
  ({ channel }: { readonly channel: { readonly id: string } }) =>
  (sent: SentActivity): boolean =>
    sent.conversationId.startsWith(channel.id);

/** The digest alone has a field for a word to the team. */
const isDigest = ({ card }: Pick<SentActivity, 'card'>): boolean =>
  /"verb":"word"/.test(JSON.stringify(card));

async function confirmed(words: string): Promise<void> {
  await running.client.write(coach, 'private', words);
  const draft = running.connector.sent().at(-1);
  await running.client.tap(coach, 'private', 'confirm', findAction(draft?.card, 'confirm').data);
}

async function liveWeek(index: number): Promise<void> {
  const week = keyOf(index);
  const monday = dateInWeek(week, 1);
  running.connector.news();
  await running.turnTo(`${monday} 08:00`);
  await running.turnTo(`${monday} 09:00`);
  const morning = running.connector.news();
  await season.liveWeek(index, morning);
  if (index === 9)
    for (const { name } of departments.slice(0, 2))
      await confirmed(`brug forløbet »Nysgerrig i hverdagen« i ${name}`);
  await running.turnTo(`${dateInWeek(week, 4)} 12:00`);
  await running.turnTo(`${dateInWeek(week, 5)} 12:00`);
  sentIn.push([...morning, ...running.connector.news()]);
}

beforeAll(async () => {
  running = await startRunningBot('2026-08-28 10:00', {}, {}, rosterOf);
  season = openSeason(running, seeded(20_260_831));
  const url = `${running.url}/api/messages`;
  for (const department of departments) {
    const client = createTeamsClient(url, running.connector.serviceUrl, department);
    await client.write(coach, 'channel', `tilmeld denne kanal som ${department.name}`);
    await confirmed(`brug forløbet »${department.programme}« i ${department.name}`);
    await confirmed(`${department.manager.name} er leder for ${department.name}`);
  }
  await createTeamsClient(url, running.connector.serviceUrl, itChannel).write(helper, 'channel', 'hej');
  await createTeamsClient(url, running.connector.serviceUrl, itChannel).write(
    coach,
    'channel',
    'dette er IT-kanalen',
  );
  await confirmed(`pause ${closed.department} i uge 42-43`);
  await running.client.write(coach, 'private', `tilføj ${director.name} til direktionen`);
  for (const index of weeks) await liveWeek(index);
  running.connector.news();
  await running.turnTo(`${dateInWeek(keyOf(weeks.length), 1)} 08:00`);
  sentIn.push(running.connector.news());
  for (const department of departments)
    rounds.set(
      department.name,
      (await running.bot.parts.store.rounds.list(keyFor(department))).map(({ value }) => value),
    );
}, 300_000);

afterAll(() => running.stop());

const sent = (): readonly SentActivity[] => sentIn.flat();

it('was lived: hundreds of answers, small steps, ideas', () => {
  const answers = [...season.answered.values()].flatMap((each) => [...each.values()]);
  expect(answers.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(300);
  expect(season.steps.length).toBeGreaterThan(40);
  expect(season.ideas.length).toBeGreaterThan(12);
});

describe.each(departments)('$name', (department) => {
  const own = programmes.find(({ title }) => title.da === department.programme)!;
  const asked = () => rounds.get(department.name) ?? [];

  it('followed its programme step by step, and no prompt came twice', () => {
    const ids = asked().map(({ programmeId, step }) => `${programmeId}/${step.id}`);
    const expected = own.steps.map(({ id }) => `${own.id}/${id}`);
    expect(ids.slice(0, expected.length)).toEqual(expected);
    expect(new Set(ids).size).toBe(ids.length);
    const posted = sent().filter((each) => promptIn(department, [each]));
    expect(new Set(posted.map(({ words }) => words)).size).toBe(posted.length);
    expect(posted).toHaveLength(asked().length);
  });

  it('had a prompt every week but those in which it was closed', () => {
    const open = weeks
      .map(keyOf)
      .filter((week) => department.name !== closed.department || !closed.weeks.includes(week));
    expect(asked().map(({ week }) => week)).toEqual(open);
  });

  it('had its coach asked what comes next a week before its programme had run out', () => {
    const last = asked().findIndex(({ step }) => step.id === own.steps.at(-1)?.id);
    const at = weeks.map(keyOf).indexOf(asked()[last]!.week);
    const told = sentIn.map((news) =>
      news.filter(
        ({ conversationId, words }) =>
          conversationId === chatOf(coach) && words.includes(own.title.da) && words.includes(department.name),
      ),
    );
    expect(told.map((each) => each.length).slice(0, at + 1)).toEqual(
      weeks.slice(0, at + 1).map((week) => (week === at ? 1 : 0)),
    );
  });

  it('had each digest read by its manager alone, every figure over the threshold and every week counted once', async () => {
    const digests = (await running.bot.parts.store.digests.list(keyFor(department))).map(
      ({ value }) => value,
    );
    expect(digests.map(({ week }) => week)).toEqual(asked().map(({ week }) => week));
    for (const { week, participation, themes, otherVoices, earlier } of digests) {
      const lived = season.answered.get(department.name)?.get(weeks.map(keyOf).indexOf(week));
      expect(participation.answers).toBe(lived);
      expect(
        [...themes.map(({ people }) => people), ...(otherVoices > 0 ? [otherVoices] : [])].every(
          (n) => n >= 3,
        ),
      ).toBe(true);
      expect(earlier.map((each) => each.week)).toEqual(
        asked()
          .map((each) => each.week)
          .filter((each) => each < week)
          .slice(-11),
      );
    }
    const cards = sent().filter(({ card, kind }) => kind === 'post' && isDigest({ card }));
    const mine = cards.filter(({ words }) => words.includes(`· ${department.name}`));
    expect(new Set(mine.map(({ conversationId }) => conversationId))).toEqual(
      new Set([chatOf(department.manager)]),
    );
    expect(mine).toHaveLength(asked().length);
  });
});

it('brought every small step back to its author alone, once, in the follow-up', () => {
  for (const { who, mark } of season.steps) {
    const seen = sent().filter(({ words }) => words.includes(mark));
    expect(seen.map(({ conversationId }) => conversationId)).toEqual([chatOf(who)]);
  }
});

it('answered every idea to its author in private, and never told IT who', () => {
  for (const { who, mark, ending, asked } of season.ideas) {
    const elsewhere = sent().filter(
      ({ conversationId, words }) => words.includes(mark) && conversationId !== chatOf(who),
    );
    expect(elsewhere.filter((each) => !toChannel(itChannel)(each) && !isDigest(each))).toEqual([]);
    const told = sent().filter(
      (each) => each.conversationId === chatOf(who) && each.words.includes(mark) && !isDigest(each),
    );
    expect(told).toHaveLength(asked ? 2 : 1);
    expect(told.at(-1)?.words).toMatch(
      { accept: /IT tager .* op/, decline: /afvist|siger nej|ikke/i, done: /er gjort|færdig|lavet|klar/i }[
        ending
      ],
    );
  }
  const inIt = JSON.stringify(sent().filter(toChannel(itChannel)));
  for (const { name, userId, teamsUserId } of departments.flatMap(({ people }) => people))
    for (const trace of [name, userId, `${teamsUserId}"`]) expect(inIt).not.toContain(trace);
});

it('named nobody to anybody but coach, manager and director', () => {
  const channels = JSON.stringify(
    sent().filter((each) => departments.some((department) => toChannel(department)(each))),
  );
  for (const { name } of departments.flatMap(({ people }) => people)) expect(channels).not.toContain(name);
});

describe('a paused week', () => {
  it('is no silence: what was steady before is steady after, not new and not back', async () => {
    const department = departments.find(({ name }) => name === closed.department)!;
    const digests = (await running.bot.parts.store.digests.list(keyFor(department))).map(
      ({ value }) => value,
    );
    const of = (week: string) => digests.find((digest) => digest.week === week)!;
    const matter = /besked|forældre/i;
    const before = of('2026-W41').themes.filter(({ label }) => matter.test(label));
    const after = of('2026-W44').themes.filter(({ label }) => matter.test(label));
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(['steady', 'growing', 'fading']).toContain(after[0]?.trend);
    expect(of('2026-W44').earlier.at(-1)?.week).toBe('2026-W41');
  });
});

/** A department's own words with one or two people behind them, as the card prints them. */
const smallVoice = /: »[^«]*« +(?:op til )?[12](?: person|, )/;

it.each(['Økonomi: »Fakturaer«  2 personer', 'Økonomi: »Fakturaer«  op til 1, 3 uger'])(
  'would know a small group: %s',
  (line) => expect(line).toMatch(smallVoice),
);

describe('the directorate', () => {
  const overviews = () => sent().filter(({ words }) => words.startsWith('Overblik på tværs'));

  it('had an overview every Monday from the second on, and nobody else had', () => {
    expect(new Set(overviews().map(({ conversationId }) => conversationId))).toEqual(
      new Set([chatOf(director)]),
    );
    expect(
      sentIn.map((news) => news.filter(({ words }) => words.startsWith('Overblik på tværs')).length),
    ).toEqual([0, ...weeks.map(() => 1)]);
  });

  it('saw that two departments type everything twice, in the words of each, and nothing of one department alone', () => {
    const shared = overviews().filter(
      ({ words }) => /Økonomi: »/.test(words) && /Borgerservice: »/.test(words),
    );
    expect(shared.length).toBeGreaterThan(5);
    for (const { words } of overviews()) {
      expect(words).not.toMatch(/Solsikken: »/);
      expect(words).not.toMatch(smallVoice);
    }
  });
});
