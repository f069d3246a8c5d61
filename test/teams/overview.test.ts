import { overviewKey } from '../../bot/core/directorate';
import { cardText } from '../../infra/local/card-text';
import { findAction } from '../../infra/local/find-action';
import type { TeamsClient } from '../../infra/local/teams-client';
import { createTeamsClient } from '../../infra/local/teams-client';
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';
import type { SentActivity } from '../fakes/loopback-connector';
import type { RunningBot } from '../running-bot';
import { startRunningBot } from '../running-bot';

const { you, colleagues, tenantId, team } = town;
const [amir, birthe] = colleagues;
const everybody: readonly Citizen[] = [you, ...colleagues];

const channels = {
  Økonomi: '19:oekonomi@thread.tacv2',
  Borgerservice: '19:borgerservice@thread.tacv2',
  Havnen: '19:havnen@thread.tacv2',
} as const;
type Name = keyof typeof channels;
const names = Object.keys(channels) as Name[];

/** What each department's people write, one after the other. */
const said: Readonly<Record<Name, readonly string[]>> = {
  Økonomi: [
    'Vi taster de samme fakturaer ind to gange, fordi systemerne ikke taler sammen.',
    'Jeg taster hver faktura ind to gange.',
    'Fakturaer tastes dobbelt, først i det ene system og så i det andet.',
    'Hver faktura bliver tastet ind både i økonomisystemet og i regnearket.',
    'Det er dobbelt arbejde, at fakturaer skal tastes ind i to systemer.',
    'Fakturaen kommer som billede, og så taster jeg den ind to gange.',
  ],
  Borgerservice: [
    'Jeg skriver borgerens adresse ind i tre skemaer, det er dobbelt arbejde.',
    'Adressen tastes ind to gange, i skemaet og i fagsystemet.',
    'Dobbelt indtastning af adresser, hver gang en borger flytter.',
    'Når en borger flytter, taster jeg adressen ind i to systemer.',
    'Adresser bliver skrevet ind to gange, fordi systemerne ikke taler sammen.',
    'Jeg taster den samme adresse ind tre gange.',
  ],
  Havnen: ['Kajpladsen er optaget, når skibet kommer.'],
};

let running: RunningBot;
let clients: Readonly<Record<Name, TeamsClient>>;

/** What a person got in private since the last look. */
const gotBy = (who: Citizen, news: readonly SentActivity[]): readonly SentActivity[] =>
  news.filter(({ conversationId }) => conversationId === `a:${who.teamsUserId}`);

async function answerAll(name: Name, news: readonly SentActivity[]): Promise<void> {
  const prompt = news.find(({ conversationId }) => conversationId.startsWith(channels[name]));
  const { data } = findAction(prompt?.card, 'answer');
  const [texts, people] = [said[name], name === 'Havnen' ? everybody.slice(0, 2) : everybody];
  for (const [index, who] of people.entries())
    await clients[name].tap(who, 'channel', 'answer', {
      ...data,
      'reply:story': texts[index % texts.length] ?? '',
    });
}

beforeAll(async () => {
  running = await startRunningBot('2026-11-20 10:00');
  const url = `${running.url}/api/messages`;
  clients = Object.fromEntries(
    names.map((name) => [
      name,
      createTeamsClient(url, running.connector.serviceUrl, { team, channel: { id: channels[name] } }),
    ]),
  ) as Record<Name, TeamsClient>;
  for (const name of names) await clients[name].write(you, 'channel', `tilmeld denne kanal som ${name}`);
}, 30_000);

afterAll(() => running.stop());

const write = async (who: Citizen, text: string): Promise<readonly SentActivity[]> => {
  running.connector.news();
  await running.client.write(who, 'private', text);
  return running.connector.news();
};

it('is nobody’s until a coach says whose', async () => {
  expect((await write(you, 'hvem er i direktionen?')).at(-1)?.words).toContain(
    'Ingen får overblikket på tværs',
  );
  expect((await write(birthe, 'tilføj Birthe Skov til direktionen')).at(-1)?.words).toContain('Karen Holm');
  expect((await write(birthe, 'vis overblikket')).at(-1)?.words).toContain('Karen Holm');
});

it('goes weekly to those a coach names, and the coach is told when', async () => {
  const [told] = await write(you, 'tilføj Amir Hansen og Bodil Findesikke til direktionen');
  expect(told?.words).toBe(
    'Overblikket på tværs går til Amir Hansen hver uge. Næste gang er mandag 23. november.',
  );
  expect(running.connector.sent().at(-1)?.words).toContain('Jeg kan ikke finde Bodil Findesikke');
});

it('is left out while there are no digests of two departments', async () => {
  running.connector.news();
  await running.turnTo('2026-11-23 08:00');
  expect(gotBy(amir, running.connector.news())).toEqual([]);
});

it('shows what two departments share in their own words, without a third that few have answered in', async () => {
  running.connector.news();
  await running.turnTo('2026-11-23 09:00');
  const prompts = running.connector.news();
  for (const name of names) await answerAll(name, prompts);
  await running.turnTo('2026-11-27 12:00');
  running.connector.news();
  await running.turnTo('2026-11-30 07:59');
  expect(gotBy(amir, running.connector.news())).toEqual([]);
  await running.turnTo('2026-11-30 08:00');
  const news = running.connector.news();
  expect(news).toHaveLength(1);
  const [overview] = gotBy(amir, news);
  expect(overview?.words).toContain('12 svar fra Borgerservice (6) og Økonomi (6)');
  expect(overview?.words).toContain('For få svar til at være med: Havnen');
  expect(overview?.words).toMatch(/12 personer i 2 afdelinger/);
  expect(overview?.words).toMatch(/Økonomi: »[^«]*faktura[^«]*«/iu);
  expect(overview?.words).not.toContain('Kajpladsen');
});

it('comes once, whoever looks how often', async () => {
  await running.bot.parts.store.wakes.put({
    ...overviewKey(tenantId),
    at: running.bot.parts.clock.now(),
  });
  await running.turnTo('2026-11-30 08:05');
  expect(gotBy(amir, running.connector.news())).toEqual([]);
});

it('can be asked for by the directorate and the coach at any time, in their own language', async () => {
  expect((await write(amir, 'show the overview')).at(-1)?.words).toContain('12 people in 2 departments');
  expect((await write(you, 'vis overblikket')).at(-1)?.words).toContain('12 personer i 2 afdelinger');
});

it('explains the words of the glossary that occur in it, once', async () => {
  await write(you, 'ordbog: faktura = en regning, som kommunen skal betale');
  const shown = (await write(amir, 'vis overblikket')).at(-1);
  expect(cardText(shown?.card).split('en regning, som kommunen skal betale')).toHaveLength(2);
});

it('shows a manager the latest digest of their own department instead', async () => {
  await write(you, 'Birthe Skov er leder for Økonomi');
  const draft = running.connector.sent().at(-1);
  await running.client.tap(you, 'private', 'confirm', findAction(draft?.card, 'confirm').data);
  const shown = await write(birthe, 'vis overblikket');
  expect(shown).toHaveLength(1);
  expect(shown[0]?.words).toContain('Uge 48 · Økonomi');
  expect(shown[0]?.words).not.toContain('Borgerservice');
});

it('comes monthly when the coach says so, and no more to whoever is taken out', async () => {
  expect((await write(you, 'send overblikket på tværs hver måned')).at(-1)?.words).toContain(
    'hver måned. Næste gang er mandag 7. december',
  );
  expect((await write(you, 'fjern Amir Hansen fra direktionen')).at(-1)?.words).toContain(
    'Ingen får overblikket på tværs',
  );
  running.connector.news();
  await running.turnTo('2026-12-07 08:00');
  expect(gotBy(amir, running.connector.news())).toEqual([]);
});
