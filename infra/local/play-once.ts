/** Two weeks played through without a browser: two departments, a small step that comes back, an idea for IT, the overview. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, dateAt, instantOf, weekdayOf } from '../../bot/core/calendar';
import { createLog } from '../../bot/log';
import { cardText } from './card-text';
import type { Posted } from './channel-reader';
import { colleaguesAnswers, ideaForIt, itAnswers, neighboursAnswers, yourAnswer } from './colleagues';
import { findAction } from './find-action';
import type { LocalBot } from './local-bot';
import { startLocalBot } from './local-bot';
import {
  answerAs,
  answerAsColleagues,
  confirmed,
  digestAndRecap,
  enrol,
  hasButton,
  inPrivate,
  prompt,
  welcome,
} from './play-week';
import type { Neighbours } from './neighbours';
import { answerAsNeighbours, enrolNeighbours, itClient, neighbour, openNeighbours } from './neighbours';
import type { TeamsClient } from './teams-client';
import { town } from './town';

const zone = 'Europe/Copenhagen';
const department = 'Økonomi';
const { you, colleagues } = town;
const itHelper = colleagues[4];

type Played = Neighbours & {
  readonly local: LocalBot;
  readonly it: TeamsClient;
  readonly turnTo: (date: string, time: string) => void;
};

/** Throws with what did not come when any part does not happen. */
export async function playOnce(folder: string): Promise<void> {
  const monday = nextMonday(Date.now());
  let ahead = instantOf(monday, '08:55', zone) - Date.now();
  const local = await startLocalBot({
    folder,
    log: createLog(process.env['LOG_LEVEL'] ?? 'error'),
    clock: { now: () => Date.now() + ahead },
  });
  const neighbours = await openNeighbours(local);
  const played: Played = {
    local,
    ...neighbours,
    it: itClient(local),
    turnTo: (date, time) => void (ahead = instantOf(date, time, zone) - Date.now()),
  };
  try {
    await setUp(played);
    await firstWeek(played, monday);
    await secondWeek(played, addDays(monday, 7));
  } finally {
    await local.stop();
    await neighbours.side.stop();
  }
}

async function setUp({ local, side, neighbours, it }: Played): Promise<void> {
  await local.client.install(you);
  title('Mandag kl. 08.55: coachen installerer Sidemand og tilmelder to afdelinger');
  console.log(cardText((await welcome(local)).cards[0]));
  console.log('');
  console.log(await enrol(local, department));
  await enrolNeighbours({ side, neighbours });
  title(
    'Coachen lægger sit eget forløb ind, siger, hvor ideer til IT skal hen, og hvem der er i direktionen',
  );
  const programme = await readFile(join(__dirname, 'two-weeks.json'), 'utf8');
  await local.client.write(you, 'private', programme);
  console.log(await told(local, 'To uger om det, der tager tid'));
  await confirmed(local, `brug forløbet »To uger om det, der tager tid« i ${department} og ${neighbour}`);
  await it.write(you, 'channel', 'dette er IT-kanalen');
  await local.client.write(you, 'private', `tilføj ${you.name} til direktionen`);
  console.log(await told(local, 'Overblikket på tværs går til'));
}

async function firstWeek({ local, side, neighbours, it, turnTo }: Played, monday: string): Promise<void> {
  turnTo(monday, '09:00');
  const posted = await prompt(local);
  title('Mandag kl. 09.00: ugens spørgsmål i begge kanaler');
  console.log(cardText(posted.cards[0]));
  await answerAsColleagues(local, posted);
  const mine = await answerAs(local, you, posted, yourAnswer);
  await answerAsNeighbours({ side, neighbours });
  title('I løbet af ugen');
  console.log(
    `${colleaguesAnswers.length + 1} har svaret i ${department}, og én har rettet sit svar. ${neighboursAnswers.length} har svaret i ${neighbour}.`,
  );
  title('Karen sender en idé til IT, og IT tager den op');
  await sendIdea(local, it, mine);
  const friday = addDays(monday, 4);
  const { digest, recap } = await digestAndRecap(local, department, () => turnTo(friday, '12:00'));
  title('Fredag kl. 12.00: lederens overblik, i privat chat');
  console.log(digest);
  title('Fredag kl. 12.00: opsamlingen i kanalen');
  console.log(recap);
}

/** IT sees a reference and no name; the answer finds its author in private. */
async function sendIdea({ client, reader }: LocalBot, it: TeamsClient, mine: unknown): Promise<void> {
  const form = await client.tap(you, 'channel', 'idea', findAction(mine, 'idea').data);
  await client.tap(you, 'channel', 'send-idea', { ...findAction(form, 'send-idea').data, idea: ideaForIt });
  const arrived = await reader.waitFor('the idea in IT’s channel', hasButton('idea-accept'));
  console.log(cardText(arrived.cards[0]));
  const { data } = findAction(arrived.cards[0], 'idea-accept');
  await it.tap(itHelper, 'channel', 'idea-accept', { ...data, note: itAnswers });
  const answered = await reader.waitFor(
    'IT’s answer to its author',
    (posted) => inPrivate(posted) && says(posted, itAnswers),
  );
  console.log('');
  console.log(cardText(answered.cards[0]));
}

async function secondWeek({ local, turnTo }: Played, monday: string): Promise<void> {
  const { reader, client } = local;
  turnTo(monday, '08:00');
  const overview = await reader.waitFor('the overview', (posted) => says(posted, 'Overblik på tværs ·'));
  title('Mandag kl. 08.00: direktionens overblik på tværs');
  console.log(cardText(overview.cards[0]));
  for (const name of [department, neighbour])
    if (!says(overview, `${name}: »`)) throw new Error(`The overview has no words of ${name}.`);
  turnTo(monday, '09:00');
  const back = await reader.waitFor(
    'the small step',
    (posted) => inPrivate(posted) && says(posted, yourAnswer.smallStep) && hasButton('answer')(posted),
  );
  title('Mandag kl. 09.00: det lille skridt kommer tilbage, i privat chat');
  console.log(cardText(back.cards[0]));
  const { data } = findAction(back.cards[0], 'answer');
  const replies = {
    'reply:outcome': 'done',
    'reply:story': 'De gemmer koden i et fælles skab. Det kan vi også.',
  };
  findAction(await client.tap(you, 'private', 'answer', { ...data, ...replies }), 'edit');
}

/** The latest that the bot has said to the coach in private with these words in it. */
async function told({ reader }: LocalBot, words: string): Promise<string> {
  const said = await reader.waitFor(`“${words}”`, (posted) => inPrivate(posted) && says(posted, words));
  return said.cards.length > 0 ? cardText(said.cards[0]) : said.text;
}

function says({ text, cards }: Posted, words: string): boolean {
  return [text, ...cards.map(cardText)].some((each) => each.includes(words));
}

function nextMonday(now: number): string {
  let day = addDays(dateAt(now, zone), 1);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
}

function title(words: string): void {
  console.log(`\n== ${words}\n`);
}
