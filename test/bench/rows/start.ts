/** How long from `node` to the first 200 of /readyz; and what a bot at rest holds in memory, on storage that is indexed as Azure's is. */
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { startAzurite } from '../../../infra/local/azurite';
import { startSigner } from '../answers';
import type { BotKind, World } from '../bots';
import { compile, leaveTheNightOut, startProcess } from '../bots';
import { residentMb } from '../process-figures';
import { seedDepartments } from '../seed-scale';
import { startTableServer } from '../table-server';
import type { Bench } from '../row';
import { median, two } from '../row';

const kinds: readonly BotKind[] = ['product', 'bare'];
/** By then both have done what they do after a start: the product's first tick among it. */
const settledMs = 6_000;
const departments = 100_000;

export const start: Bench = async ({ quick }) => {
  compile();
  const signer = await startSigner();
  const azurite = await startAzurite();
  const world = { connectionString: azurite.connectionString, metadataUrl: signer.metadataUrl };
  try {
    // The first of each makes its tables, once in an installation's life: it is told beside the others.
    const first = { product: await startOf('product', world), bare: await startOf('bare', world) };
    const took: Record<BotKind, number[]> = { product: [], bare: [] };
    for (let turn = 0; turn < (quick ? 5 : 9); turn += 1)
      for (const kind of kinds) took[kind].push(await startOf(kind, world));
    const ratio = median(took.product) / median(took.bare);
    const held = await heldAtRest(signer.metadataUrl, quick ? 2 : 5);
    const more = median(held.product) - median(held.bare);
    return [
      {
        what: 'start, from node to /readyz',
        product: `${median(took.product).toFixed(0)} ms; the very first, which makes the tables, ${first.product.toFixed(0)} ms`,
        reference: `bare bot, ${median(took.bare).toFixed(0)} ms; ${first.bare.toFixed(0)} ms`,
        measured: two(ratio),
        target: 'at most 1.25',
        reached: ratio <= 1.25,
      },
      {
        what: `memory at rest, ${departments.toLocaleString('en')} departments stored`,
        product: `${median(held.product).toFixed(0)} MB`,
        reference: `bare bot, ${median(held.bare).toFixed(0)} MB`,
        measured: `+${more.toFixed(0)} MB`,
        target: 'at most +30 MB',
        reached: more <= 30,
      },
    ];
  } finally {
    await azurite.stop();
    await signer.stop();
  }
};

async function heldAtRest(
  metadataUrl: string,
  turns: number,
): Promise<Readonly<Record<BotKind, readonly number[]>>> {
  const server = await startTableServer();
  const world = { connectionString: server.connectionString, metadataUrl };
  const held: Record<BotKind, number[]> = { product: [], bare: [] };
  try {
    seedDepartments(server, 'rest', departments, Date.now() + 2 * 60 * 60 * 1000);
    await leaveTheNightOut(world, 'rest');
    for (let turn = 0; turn < turns; turn += 1) {
      // Both at once: what each holds is its own, and so half as long is waited.
      const bots = await Promise.all(kinds.map((kind) => startProcess(kind, world, 'rest')));
      await Promise.all(bots.map(({ port }) => ready(port)));
      await delay(settledMs);
      for (const { kind, child, stop } of bots) {
        held[kind].push(await residentMb(child.pid));
        await stop();
      }
    }
    return held;
  } finally {
    await server.stop();
  }
}

async function startOf(kind: BotKind, world: World): Promise<number> {
  const began = performance.now();
  const bot = await startProcess(kind, world, `start${kind}`);
  await ready(bot.port);
  const took = performance.now() - began;
  await bot.stop();
  return took;
}

async function ready(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    await response.text();
    if (response.status === 200) return;
    await delay(5);
  }
}
