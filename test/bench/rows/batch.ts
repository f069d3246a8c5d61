/** Themes of ten times as many answers as one batch: how the time grows, and what memory it takes. */
import { performance } from 'node:perf_hooks';
import { findThemes } from '../../../bot/core/themes/find-themes';
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
  const megabytes = process.memoryUsage().rss / 1e6;
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
      what: 'memory of the process meanwhile',
      product: `${megabytes.toFixed(0)} MB`,
      reference: '',
      measured: `${megabytes.toFixed(0)} MB`,
      target: 'under 500 MB: a square of 10,000 would be 800',
      reached: megabytes < 500,
    },
  ];
};
