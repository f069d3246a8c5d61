/** A digest of 500 answers on Azurite, from the read of its rows to the stored result, beside that read alone. */
import { performance } from 'node:perf_hooks';
import { openTableStore } from '../../../bot/azure/table-store';
import { makeDigest } from '../../../bot/flows/make-digest';
import { tokenise } from '../../../bot/core/themes/tokenise';
import { startAzurite } from '../../../infra/local/azurite';
import { at, department, round } from '../../sample-department';
import { sampleParts } from '../../sample-parts';
import type { Bench, Row } from '../row';
import { median, two } from '../row';
import { manyTexts } from '../texts';
import { scikitLearn } from '../themes-scikit-learn';

const answers = 500;
const method = 'scikit-learn k-means, silhouette';

export const digestRow: Bench = async ({ quick }) => {
  const azurite = await startAzurite();
  try {
    const { connectionString } = azurite;
    const store = await openTableStore({ connectionString, tablePrefix: 'digest' }, (error) => {
      throw error;
    });
    await store.check();
    const open = round(at('2026-11-23 09:00'));
    const texts = manyTexts(answers);
    for (const { id, text } of texts)
      await store.answers.put({
        departmentId: open.departmentId,
        week: open.week,
        author: id,
        replies: { story: text },
        quotable: true,
        answeredAt: 0,
      });
    const parts = { ...sampleParts('2026-11-27 12:00'), store };
    const [whole, reads]: [number[], number[]] = [[], []];
    const timed = async (run: () => Promise<unknown>): Promise<number> => {
      const began = performance.now();
      await run();
      return performance.now() - began;
    };
    await makeDigest(parts, { department: department() }, open);
    for (let turn = 0; turn < (quick ? 5 : 11); turn += 1) {
      await store.digests.remove(open);
      whole.push(await timed(() => makeDigest(parts, { department: department() }, open)));
      reads.push(await timed(() => store.answers.list(open)));
    }
    const ratio = median(whole) / median(reads);
    const first: Row = {
      what: `a digest of ${answers} answers, themes included`,
      product: `${median(whole).toFixed(0)} ms`,
      reference: `the read of the rows, ${median(reads).toFixed(0)} ms`,
      measured: two(ratio),
      target: 'under 3',
      reached: ratio < 3,
    };
    return [first, ...besidePython(texts, median(whole))];
  } finally {
    await azurite.stop();
  }
};

/** Only where an interpreter has it; Debian's own is asked as well, since another may stand before it. */
function besidePython(
  texts: readonly { readonly id: string; readonly text: string }[],
  ms: number,
): readonly Row[] {
  const stems = texts.map(({ text }) =>
    tokenise(text, 'da')
      .tokens.filter(({ stop }) => !stop)
      .map(({ stem }) => stem),
  );
  const given = { id: '500', lang: 'da' as const, texts, gold: [], stems, topics: 8 };
  const found = ['python3', '/usr/bin/python3']
    .map((python) => scikitLearn(python, [given], [method]))
    .find((each) => each !== undefined);
  const theirs = found?.[0]?.ms;
  if (theirs === undefined) return [];
  return [
    {
      what: 'the same digest beside scikit-learn',
      product: `${ms.toFixed(0)} ms`,
      reference: `TF-IDF and k-means with silhouette alone, ${theirs.toFixed(0)} ms`,
      measured: two(ms / theirs),
      target: 'under 1',
      reached: ms < theirs,
    },
  ];
}
