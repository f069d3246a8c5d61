/** The product on this machine, without an account: to try in the Playground, or two weeks played through (`--once`). */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Instant, Weekday } from '../../bot/core/calendar';
import { addDays, dateAt, instantOf, weekdayOf } from '../../bot/core/calendar';
import { createLog } from '../../bot/log';
import { momentWords } from '../../bot/render/dates';
import { answerAsNeighbours, enrolNeighbours, neighbour, openNeighbours } from './neighbours';
import { startLocalBot } from './local-bot';
import { playOnce } from './play-once';
import { answerAsColleagues, enrol, postNow, prompt, welcome } from './play-week';
import { town } from './town';

const folder = join(__dirname, '../../.sidemand');
const zone = 'Europe/Copenhagen';
const department = 'Økonomi';

/** The Playground shows what comes while it is open: nothing is posted before. In milliseconds, a day. */
const untilSomebodyComes = 24 * 60 * 60 * 1000;

async function stay(): Promise<void> {
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead };
  const local = await startLocalBot({ folder, log: createLog(process.env['LOG_LEVEL'] ?? 'warn'), clock });
  const neighbours = await openNeighbours(local);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void local
      .stop()
      .then(neighbours.side.stop)
      .then(() => process.exit(0));
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
  await enrolNeighbours(neighbours);
  await postNow(local, neighbour);
  await answerAsNeighbours(neighbours);
  await local.client.write(town.you, 'private', `tilføj ${town.you.name} til direktionen`);
  console.log(`Ugens spørgsmål står i kanalen, og fem kolleger har svaret. Prøv:

  1. Svar på spørgsmålet i kanalen Økonomi. Ret dit svar bagefter.
  2. Skriv i den private chat (Personal Chat):   send overblik nu for Økonomi
     Overblikket kommer i chatten, og opsamlingen i kanalen.
  3. Skriv:   flyt Økonomi til torsdag kl. 13    og tryk på Bekræft. Skriv så:   vis planen
  4. Skriv i kanalen General:   @Sidemand dette er IT-kanalen
     Svar så igen på næste spørgsmål, og send en idé til IT.
  5. Skriv:   send overblik nu for Borgerservice    og så:   vis overblikket
     Det er direktionens: hvad de to afdelinger deler, i hver deres ord.
  6. Skriv:   vis mine svar    og    slet mine svar

Tryk på Enter her i vinduet, så går tiden videre: til fredag kl. 12 med overblikket, til mandag kl. 8 med
direktionens overblik og til mandag kl. 9 med næste spørgsmål.

In English: send the digest now for Økonomi · move Økonomi to Thursday at 1 pm · show the plan · show my answers
`);
  createInterface({ input: process.stdin }).on('line', () => {
    const next = nextStop(clock.now());
    ahead = next - Date.now();
    console.log(`Det er ${momentWords(next, zone, 'da')}.`);
  });
}

/** The next of the week's hours at which something comes. */
function nextStop(now: Instant): Instant {
  const today = dateAt(now, zone);
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(today, ahead));
  const stops = days.flatMap((day) =>
    (hours[weekdayOf(day)] ?? []).map((time) => instantOf(day, time, zone)),
  );
  return Math.min(...stops.filter((at) => at > now));
}

const hours: Readonly<Partial<Record<Weekday, readonly string[]>>> = { 1: ['08:00', '09:00'], 5: ['12:00'] };

const run = process.argv.includes('--once') ? playOnce(folder) : stay();
run.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
