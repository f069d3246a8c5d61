/** The product on this machine, without an account: to try in the Playground, or one week played through (`--once`). */
import { join } from 'node:path';
import { addDays, dateAt, instantOf, weekdayOf } from '../../bot/core/calendar';
import { createLog } from '../../bot/log';
import { cardText } from './card-text';
import { startLocalBot } from './local-bot';
import { answerAsColleagues, digestAndRecap, enrol, prompt } from './play-week';

const zone = 'Europe/Copenhagen';
const folder = join(__dirname, '../../.sidemand');
const department = 'Økonomi';

async function playOnce(): Promise<void> {
  const monday = nextMonday(Date.now());
  let ahead = instantOf(monday, '08:55', zone) - Date.now();
  const turnTo = (date: string, time: string): void =>
    void (ahead = instantOf(date, time, zone) - Date.now());
  const local = await startLocalBot({
    folder,
    log: createLog(process.env['LOG_LEVEL'] ?? 'error'),
    clock: { now: () => Date.now() + ahead },
  });
  try {
    title('Mandag kl. 08.55: coachen tilmelder kanalen');
    console.log(await enrol(local, department));
    turnTo(monday, '09:00');
    const posted = await prompt(local);
    title('Mandag kl. 09.00: ugens spørgsmål i kanalen');
    console.log(cardText(posted.cards[0]));
    const answers = await answerAsColleagues(local, posted);
    title('I løbet af ugen');
    console.log(`${answers} kolleger har svaret, og én har rettet sit svar.`);
    const friday = addDays(monday, 4);
    turnTo(friday, '12:00');
    const { digest, recap } = await digestAndRecap(local);
    title('Fredag kl. 12.00: lederens overblik, i privat chat');
    console.log(digest);
    title('Fredag kl. 12.00: opsamlingen i kanalen');
    console.log(recap);
  } finally {
    await local.stop();
  }
}

async function stay(): Promise<void> {
  const local = await startLocalBot({ folder, log: createLog(process.env['LOG_LEVEL'] ?? 'warn') });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void local.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await enrol(local, department);
  await postNow(local);
  const posted = await prompt(local);
  await answerAsColleagues(local, posted);
  console.log(`
Sidemand kører på denne maskine, med Azurite som lager og Microsofts Agents Playground som klient.

  Åbn   ${local.playground.url}

Du er Karen Holm: coach, leder og medarbejder på én gang. Fem kolleger har allerede svaret. Prøv:

  1. Vælg kanalen Økonomi og svar på ugens spørgsmål. Ret dit svar bagefter.
  2. Skriv i den private chat (Personal Chat):  send overblik nu
     Overblikket kommer i chatten, og opsamlingen i kanalen.
  3. Skriv:  flyt Økonomi til torsdag kl. 13    og tryk Bekræft.   Skriv så:  vis planen
  4. Skriv:  vis mine svar    og    slet mine svar    (or in English: show my answers)

Ctrl-C stopper det hele.
`);
}

/** As a coach does it: by words, and a tap on what the bot shows. */
async function postNow({ client, reader }: Awaited<ReturnType<typeof startLocalBot>>): Promise<void> {
  const { findAction } = await import('./find-action');
  const { town } = await import('./town');
  await client.write(town.you, 'private', `send ugens spørgsmål til ${department} nu`);
  const shown = await reader.waitFor('the draft to confirm', ({ cards }) =>
    cards.some((card) => JSON.stringify(card).includes('"confirm"')),
  );
  const { data } = findAction(shown.cards[0], 'confirm');
  await client.tap(town.you, 'private', 'confirm', data);
}

function nextMonday(now: number): string {
  let day = addDays(dateAt(now, zone), 1);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
}

function title(words: string): void {
  console.log(`\n== ${words}\n`);
}

const run = process.argv.includes('--once') ? playOnce() : stay();
run.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
