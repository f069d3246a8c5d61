/** `npm run bench`: one table of the product beside references. `--quick` turns less often; names choose rows. */
import { machineInWords } from './machine';
import type { Bench } from './row';
import { printHead, printRows } from './row';

/** Each loads with its own turn: what one row has in memory is not the next one's. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  answer: async () => (await import('./rows/answer')).answer,
  calls: async () => (await import('./rows/calls')).calls,
  tick: async () => (await import('./rows/tick')).tickRow,
  monday: async () => (await import('./rows/monday')).monday,
  platform: async () => (await import('./rows/platform')).platform,
  digest: async () => (await import('./rows/digest')).digestRow,
  overview: async () => (await import('./rows/overview')).overviewRow,
  batch: async () => (await import('./rows/batch')).batch,
  start: async () => (await import('./rows/start')).start,
  understanding: async () => (await import('./rows/understanding')).understanding,
};

/** In runs of seconds they would measure bots that Node has not compiled yet: they want to be asked for by name. */
const notQuick: ReadonlySet<string> = new Set(['platform']);

async function run(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'themes') {
    process.argv = [...process.argv.slice(0, 2), ...rest];
    await import('./themes');
    return;
  }
  const words = first === undefined ? rest : [first, ...rest];
  const quick = words.includes('--quick');
  const chosen = words.filter((word) => !word.startsWith('--'));
  const unknown = chosen.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(
      `There is no row "${unknown.join('", "')}": choose of ${Object.keys(benches).join(', ')}.`,
    );
  const began = performance.now();
  console.log(`${machineInWords(new Date())}\n`);
  printHead();
  for (const [name, load] of Object.entries(benches)) {
    const isWanted = chosen.length > 0 ? chosen.includes(name) : !(quick && notQuick.has(name));
    if (!isWanted) continue;
    try {
      printRows(await (await load())({ quick }));
    } catch (error) {
      // One that could not be measured takes no other with it.
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
  console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
