/** A week's answer of people who have answered before, from the signed request to the card that comes back, beside a bot that stores it and does nothing else. */
import { startAzurite } from '../../../infra/local/azurite';
import { openLines, sendAnswers, somePeople, startSigner } from '../answers';
import { compile, seedRounds, startProcess } from '../bots';
import type { Bench } from '../row';
import { median, percentile, two } from '../row';

const atOnce = 32;
const mostTurns = 9;
/** Answers before anything is measured: Node compiles what is used often, and a bot runs for weeks. */
const warmUp = 3000;
/**
 * And before each turn: a busy Node takes in one new connection each time that it has done all else, so the last of 32 at
 * once wait for hundreds of answers. Teams keeps its connections.
 */
const opening = 300;

export const answer: Bench = async ({ quick }) => {
  compile();
  const signer = await startSigner();
  const azurite = await startAzurite();
  const world = { connectionString: azurite.connectionString, metadataUrl: signer.metadataUrl };
  const [first, ...rounds] = await seedRounds(world, 'product', 'bench', mostTurns + 1);
  const bots = [await startProcess('product', world, 'product'), await startProcess('bare', world, 'bare')];
  try {
    const [turns, each] = quick ? [5, 300] : [mostTurns, 800];
    const people = somePeople(each);
    for (const { port } of bots) {
      const lines = openLines(port, atOnce);
      await sendAnswers(lines, signer.token, first!, people);
      for (let more = 0; more < (quick ? 900 : warmUp); more += each)
        await sendAnswers(lines, signer.token, first!, somePeople(each));
      lines.close();
    }
    const results = { product: [] as Turn[], bare: [] as Turn[] };
    for (let turn = 0; turn < turns; turn += 1)
      for (const { kind, port } of turn % 2 === 0 ? bots : [...bots].reverse()) {
        const lines = openLines(port, atOnce);
        await sendAnswers(lines, signer.token, first!, somePeople(opening));
        const batch = await sendAnswers(lines, signer.token, rounds[turn]!, people);
        lines.close();
        results[kind].push({ perSecond: batch.perSecond, p99: percentile(batch.milliseconds, 0.99) });
      }
    const of = (kind: 'product' | 'bare', what: keyof Turn): number =>
      median(results[kind].map((turn) => turn[what]));
    const rate = of('product', 'perSecond') / of('bare', 'perSecond');
    const late = of('product', 'p99') / of('bare', 'p99');
    return [
      {
        what: 'an answer, 32 at a time: throughput',
        product: `${of('product', 'perSecond').toFixed(0)}/s`,
        reference: `bare bot, ${of('bare', 'perSecond').toFixed(0)}/s`,
        measured: two(rate),
        target: 'at least 0.90',
        reached: rate >= 0.9,
      },
      {
        what: 'an answer, 32 at a time: 99th percentile',
        product: `${of('product', 'p99').toFixed(0)} ms`,
        reference: `bare bot, ${of('bare', 'p99').toFixed(0)} ms`,
        measured: two(late),
        target: 'at most 1.15',
        reached: late <= 1.15,
      },
    ];
  } finally {
    for (const bot of bots) await bot.stop();
    await azurite.stop();
    await signer.stop();
  }
};

type Turn = { readonly perSecond: number; readonly p99: number };
