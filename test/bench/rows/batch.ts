/** Themes of ten times as many answers as one batch: how the time grows, and what memory it takes. */
import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { findThemes } from '../../../bot/core/themes/find-themes';
import { compile, compiledOf, firstMessage } from '../bots';
import type { Bench } from '../row';
import { median, two } from '../row';
import { manyTexts } from '../texts';

export const batch: Bench = async ({ quick }) => {
  const time = (count: number): number => {
    const texts = manyTexts(count);
    const began = performance.now();
    findThemes({ lang: 'da', texts });
    return performance.now() - began;
  };
  time(1000);
  const turns = quick ? 3 : 5;
  const [small, large]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    small.push(time(1000));
    large.push(time(10_000));
  }
  const ratio = median(large) / median(small);
  const megabytes = await heldFor(10_000);
  return [
    {
      what: 'themes of 10,000 answers in one batch',
      product: `${median(large).toFixed(0)} ms`,
      reference: `1,000 answers, ${median(small).toFixed(0)} ms`,
      measured: two(ratio),
      target: 'at most 14',
      reached: ratio <= 14,
    },
    {
      what: 'the most memory that a process of its own held for them',
      product: `${megabytes.toFixed(0)} MB`,
      reference: '',
      measured: `${megabytes.toFixed(0)} MB`,
      target: 'under 500 MB: a square of 10,000 would be 800',
      reached: megabytes < 500,
    },
  ];
};

async function heldFor(texts: number): Promise<number> {
  compile();
  const child = fork(compiledOf('batch-memory'), [String(texts)], { execArgv: [] });
  return Number(await firstMessage(child, 'The batch'));
}
