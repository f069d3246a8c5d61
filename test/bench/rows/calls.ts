/** What an answer asks of the storage, counted between the two; and whether that grows with what is stored. */
import { startAzurite } from '../../../infra/local/azurite';
import { openLines, sendAnswers, somePeople, startSigner } from '../answers';
import { compile, seedRounds, startProcess } from '../bots';
import { startCountingProxy } from '../counting-proxy';
import type { Bench } from '../row';
import { median } from '../row';

type Load = { readonly weeks: number; readonly departments: number; readonly answers: number };

const small: Load = { weeks: 2, departments: 1, answers: 5 };

export const calls: Bench = async ({ quick }) => {
  compile();
  const large: Load = { weeks: 52, departments: quick ? 50 : 200, answers: quick ? 200 : 1000 };
  const [few, many] = [await countUnder('few', small), await countUnder('many', large)];
  const words = ({ writes, reads }: Calls): string => `${writes} written, ${reads} read`;
  return [
    {
      what: 'storage requests of a weekly answer, median',
      product: `${words(many)}, with ${large.departments} departments, ${large.weeks} weeks and ${large.answers} answers in the round`,
      reference: `${words(few)}, with one department and nothing else`,
      measured: `${many.writes} + ${many.reads}`,
      target: '1 written, at most 1 read, nothing that grows',
      reached: many.writes === 1 && many.reads <= 1 && words(many) === words(few),
    },
  ];
};

type Calls = { readonly writes: number; readonly reads: number };

/** People who answered the week before, one after the other, each counted by itself. */
async function countUnder(name: string, { weeks, departments, answers }: Load): Promise<Calls> {
  const signer = await startSigner();
  const azurite = await startAzurite();
  const proxy = await startCountingProxy(azurite.connectionString);
  const direct = { connectionString: azurite.connectionString, metadataUrl: signer.metadataUrl };
  for (let other = 1; other < departments; other += 1) await seedRounds(direct, name, `${name}-${other}`, 1);
  const [present, before] = await seedRounds(direct, name, name, weeks);
  const bot = await startProcess('product', { ...direct, connectionString: proxy.connectionString }, name);
  const [many, one] = [openLines(bot.port, 16), openLines(bot.port, 1)];
  try {
    const people = somePeople(21);
    await sendAnswers(many, signer.token, present!, somePeople(answers));
    await sendAnswers(one, signer.token, before!, people);
    proxy.take();
    const counted: Calls[] = [];
    for (const person of people) {
      await sendAnswers(one, signer.token, present!, [person]);
      counted.push(proxy.take());
    }
    return {
      writes: median(counted.map(({ writes }) => writes)),
      reads: median(counted.map(({ reads }) => reads)),
    };
  } finally {
    for (const lines of [many, one]) lines.close();
    await bot.stop();
    await proxy.stop();
    await azurite.stop();
    await signer.stop();
  }
}
