import type { ThemeFound } from '../../bot/core/compose-digest';
import { createRedactor } from '../../bot/core/redaction/redact';
import type { Round } from '../../bot/core/reflection';
import { createOpenAiTeller } from '../../bot/azure/openai-teller';
import { retellThemes } from '../../bot/flows/retell-themes';
import type { GoodCase } from './good-tellings';
import { goodCases, unseenCases } from './good-tellings';
import type { LoopbackModel } from './loopback-model';
import { saying, startLoopbackModel } from './loopback-model';

let model: LoopbackModel;
beforeAll(async () => {
  model = await startLoopbackModel();
});
afterAll(() => model.stop());

/** How many of the good answers the digest takes, and why the others are left. */
async function taken(cases: readonly GoodCase[]): Promise<{ of: number; used: number; left: string[] }> {
  const left: string[] = [];
  const keep = (_event: string, facts?: object): void => void left.push(JSON.stringify(facts));
  const log = { info: keep, warn: keep, error: keep };
  const tell = createOpenAiTeller({ endpoint: model.endpoint, deployment: 'good', key: 'the-key' }, log);
  let used = 0;
  for (const { language, themes, tellings } of cases) {
    const named = Object.entries(themes).map(([label, texts], theme) => ({
      label,
      texts: texts.map((text, index) => ({ id: `${theme}-${index}`, text })),
    }));
    const found = named.map(({ label, texts }): ThemeFound => ({
      label,
      terms: [label],
      concepts: [],
      memberIds: texts.map(({ id }) => id),
      quoteIds: [],
    }));
    const round = {
      thresholds: { answers: 5, theme: 3 },
      language,
      departmentId: 'd',
      week: '2026-W48',
    } as unknown as Round;
    const texts = named.flatMap((each) => each.texts);
    for (const telling of tellings) {
      model.answer(saying(telling));
      const told = await retellThemes(
        { tell, log },
        round,
        texts,
        found,
        createRedactor(['Lise Sørensen'], language),
      );
      if (told) used += 1;
    }
  }
  return { of: cases.flatMap(({ tellings }) => tellings).length, used, left };
}

it.each<[string, readonly GoodCase[], number]>([
  ['that the rules were made with', goodCases, 0.75],
  ['that they were not made with', unseenCases, 0.6],
])('most good answers %s are used', async (_which, cases, share) => {
  const { of, used, left } = await taken(cases);
  expect(left).toHaveLength(of - used);
  expect(used / of).toBeGreaterThanOrEqual(share);
});
