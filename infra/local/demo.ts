/** The product on this machine, without an account: to try in the Playground, or one week played through (`--once`). */
import { join } from 'node:path';
import { addDays, dateAt, instantOf, weekdayOf } from '../../bot/core/calendar';
import { createLog } from '../../bot/log';
import { cardText } from './card-text';
import { startLocalBot } from './local-bot';
import { colleaguesAnswers, yourAnswer } from './colleagues';
import { answerAs, answerAsColleagues, digestAndRecap, enrol, postNow, prompt, welcome } from './play-week';
import { town } from './town';

const zone = 'Europe/Copenhagen';
const folder = join(__dirname, '../../.sidemand');
const department = 'Økonomi';

/** The Playground shows what comes while it is open: nothing is posted before. In milliseconds, a day. */
const untilSomebodyComes = 24 * 60 * 60 * 1000;

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
    await local.client.install(town.you);
    title('Mandag kl. 08.55: coachen installerer Sidemand og tilmelder kanalen');
    console.log(cardText((await welcome(local)).cards[0]));
    console.log('');
    console.log(await enrol(local, department));
    turnTo(monday, '09:00');
    const posted = await prompt(local);
    title('Mandag kl. 09.00: ugens spørgsmål i kanalen');
    console.log(cardText(posted.cards[0]));
    await answerAsColleagues(local, posted);
    await answerAs(local, town.you, posted, yourAnswer);
    title('I løbet af ugen');
    console.log(`${colleaguesAnswers.length + 1} har svaret, og én har rettet sit svar.`);
    const friday = addDays(monday, 4);
    const { digest, recap } = await digestAndRecap(local, () => turnTo(friday, '12:00'));
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
  console.log(`
Sidemand kører på denne maskine, med Azurite som lager og Microsofts Agents Playground som klient.

  Åbn   ${local.playground.url}   og vælg kanalen Økonomi i venstre side.

Du er Karen Holm: coach, leder og medarbejder på én gang. Ctrl-C stopper det hele.
`);
  await welcome(local, untilSomebodyComes);
  await enrol(local, department);
  await postNow(local, department);
  await answerAsColleagues(local, await prompt(local));
  console.log(`Ugens spørgsmål står i kanalen, og fem kolleger har svaret. Prøv:

  1. Svar på spørgsmålet i kanalen Økonomi. Ret dit svar bagefter.
  2. Skriv i den private chat (Personal Chat):   send overblik nu
     Overblikket kommer i chatten, og opsamlingen i kanalen.
  3. Skriv:   flyt Økonomi til torsdag kl. 13    og tryk på Bekræft. Skriv så:   vis planen
  4. Skriv:   vis mine svar    og    slet mine svar

In English: send the digest now · move Økonomi to Thursday at 1 pm · show the plan · show my answers
`);
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
