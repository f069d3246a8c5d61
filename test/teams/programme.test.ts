import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { departmentKeyOf } from '../../bot/flows/department-id';
import { programmes } from '../../cards/programmes';
import daycare from '../../cards/programmes/daycare.json';
import { findAction } from '../../infra/local/find-action';
import { town } from '../../infra/local/town';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, tenantId, channel } = town;
const key = departmentKeyOf({ tenantId, channelId: channel.id });
const [curious] = programmes as [(typeof programmes)[number]];

let running: RunningBot;

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  await running.client.write(you, 'channel', 'tilmeld denne kanal som Økonomi');
  running.connector.news();
}, 30_000);

afterAll(() => running.stop());

async function say(words: string): Promise<{ readonly card: unknown; readonly words: string }> {
  await running.client.write(you, 'private', words);
  return running.connector.news().at(-1)!;
}

async function confirmed(words: string): Promise<void> {
  const { card } = await say(words);
  await running.client.tap(you, 'private', 'confirm', findAction(card, 'confirm').data);
  running.connector.news();
}

/** The step that a Monday's prompt asks. */
async function askedOn(monday: string): Promise<string | undefined> {
  await running.turnTo(`${monday} 09:00`);
  running.connector.news();
  const rounds = await running.bot.parts.store.rounds.list(key);
  return rounds.at(-1)?.value.step.id;
}

const stepsOf = (id: string): readonly string[] =>
  programmes.find((programme) => programme.id === id)!.steps.map(({ id }) => id);

it('shows which programmes there are, and where a department stands', async () => {
  const all = await say('vis forløb');
  for (const { title } of programmes) expect(all.words).toContain(title.da);
  const own = await say('hvor langt er Økonomi i forløbet?');
  expect(own.words).toContain(curious.title.da);
  expect(own.words).toContain('kommer næste gang');
});

it('asks the new programme’s steps, skips and repeats as the coach decides, and none twice by itself', async () => {
  expect(await askedOn('2026-11-23')).toBe(stepsOf(curious.id)[0]);
  await confirmed('brug forløbet »Tæt på børnene« i Økonomi');
  const [first, second, third, fourth] = stepsOf(daycare.id);
  expect(await askedOn('2026-11-30')).toBe(first);
  await confirmed('spring næste trin over i Økonomi');
  expect(await askedOn('2026-12-07')).toBe(third);
  await confirmed('gentag sidste trin');
  expect(await askedOn('2026-12-14')).toBe(third);
  expect(await askedOn('2026-12-21')).toBe(fourth);
  await confirmed(`gentag trinnet »${daycare.steps[1]!.title.da}« i Økonomi`);
  expect(await askedOn('2026-12-28')).toBe(second);
  await confirmed(`use the programme “${curious.title.en}” in Økonomi`);
  expect(await askedOn('2027-01-04')).toBe(stepsOf(curious.id)[1]);
});

it('takes back a change of programme', async () => {
  await confirmed('brug programmet »Mennesker bag tallene« i Økonomi');
  const changed = await running.bot.parts.store.departments.get(key);
  expect(changed?.value.programmeId).toBe('finance');
  await say('fortryd');
  const undone = await running.bot.parts.store.departments.get(key);
  expect(undone?.value.programmeId).toBe(curious.id);
});

it.each([
  ['brug forløbet Rumrejsen i Økonomi', /Rumrejsen/],
  ['brug forløbet Nysgerrig i hverdagen', /Forløbet i Økonomi/],
  ['spring næste trin over i Ukendt', /afdeling/],
])('asks back on %s', async (words, answer) => {
  const before = await running.bot.parts.store.departments.get(key);
  expect((await say(words)).words).toMatch(answer);
  expect(await running.bot.parts.store.departments.get(key)).toEqual(before);
});

it('turns away everybody but coaches', async () => {
  const [colleague] = town.colleagues;
  await running.client.write(colleague, 'private', 'brug forløbet Rumrejsen i afdelingen');
  expect(running.connector.news().at(-1)!.words).toMatch(/kun en coach/);
  await running.client.write(colleague, 'private', JSON.stringify(daycare));
  expect(running.connector.news().at(-1)!.words).toMatch(/kun en coach/);
});

describe('a coach’s own programme', () => {
  beforeAll(() => say('vis forløb, tak'));

  const own = { ...daycare, id: 'vores', title: { da: 'Vores eget', en: 'Our own' } };

  it.each([
    ['pasted as it is', JSON.stringify(own)],
    ['pasted in a code block', `\`\`\`json\n${JSON.stringify(own)}\n\`\`\``],
    ['from a word processor', JSON.stringify(own).replace(/"([^"]*)"/g, '“$1”')],
  ])('is taken when it is %s', async (_how, text) => {
    expect((await say(text)).words).toContain('Vores eget');
    const stored = await running.bot.parts.store.programmes.get({ tenantId, id: 'vores' });
    expect(stored?.value.steps).toHaveLength(daycare.steps.length);
  });

  it('is asked like any other', async () => {
    await confirmed('brug forløbet Vores eget i Økonomi');
    expect(await askedOn('2027-01-11')).toBe(daycare.steps[0]!.id);
  });

  it.each([
    ['a place to mend', JSON.stringify({ ...own, steps: [{ ...own.steps[0], phase: 'later' }] }), /Trin 1/],
    ['the id of one that is there', JSON.stringify(daycare), /optaget/],
    ['no JSON', '{ "id": "x", ', /JSON/],
  ])('is sent back with words for it when it has %s', async (_what, text, words) => {
    const stored = await running.bot.parts.store.programmes.list({ tenantId });
    expect((await say(text)).words).toMatch(words);
    expect(await running.bot.parts.store.programmes.list({ tenantId })).toEqual(stored);
  });

  it('is read from an attached file, and from nowhere but where Teams keeps files', async () => {
    const asked: string[] = [];
    const files = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end(JSON.stringify({ ...own, id: 'fra-fil', title: { da: 'Fra en fil', en: 'From a file' } }));
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const { port } = files.address() as AddressInfo;
    await running.client.attach(you, 'forloeb.json', `http://127.0.0.1:${port}/forloeb.json`);
    expect(running.connector.news().at(-1)!.words).toContain('Fra en fil');
    await running.client.attach(you, 'forloeb.json', `http://127.0.0.2:${port}/forloeb.json`);
    expect(running.connector.news().at(-1)!.words).toMatch(/kunne ikke hente filen/);
    expect(asked).toEqual(['/forloeb.json']);
    files.closeAllConnections();
    files.close();
  });
});
