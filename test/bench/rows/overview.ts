/** The overview of 100 departments with 200 answers each, beside that of one with 100: whether it grows with the work alone. */
import { performance } from 'node:perf_hooks';
import { composeDigest } from '../../../bot/core/compose-digest';
import { composeOverview } from '../../../bot/core/compose-overview';
import type { DepartmentDigests } from '../../../bot/core/compose-overview';
import { findThemes } from '../../../bot/core/themes/find-themes';
import { at, round } from '../../sample-department';
import type { Bench } from '../row';
import { median, two } from '../row';
import { manyTexts } from '../texts';

const period = { every: 'week', from: 0, until: 2, timeZone: 'Europe/Copenhagen' } as const;

export const overviewRow: Bench = async ({ quick }) => {
  const many = Array.from({ length: 100 }, (_, number) => publish(`Afdeling ${number}`, 200 + number));
  const one = [publish('Afdeling', 100)];
  const time = (departments: readonly DepartmentDigests[], times: number): number => {
    const began = performance.now();
    for (let each = 0; each < times; each += 1) composeOverview(period, departments);
    return (performance.now() - began) / times;
  };
  time(many, 20);
  time(one, 500);
  const [large, small]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < (quick ? 5 : 11); turn += 1) {
    large.push(time(many, 10));
    small.push(time(one, 200));
  }
  const themes = (departments: readonly DepartmentDigests[]): number =>
    departments.reduce((sum, { digests }) => sum + (digests[0]?.themes.length ?? 0), 0);
  const perTheme = median(large) / themes(many) / (median(small) / themes(one));
  return [
    {
      what: 'the overview of 100 departments x 200 answers',
      product: `${two(median(large))} ms, ${themes(many)} themes`,
      reference: `one department x 100, ${median(small).toFixed(3)} ms, ${themes(one)} themes`,
      measured: `${two(perTheme)} times the time a theme`,
      target: 'at most 1.1 times linear',
      reached: perTheme <= 1.1,
    },
  ];
};

function publish(departmentName: string, answers: number): DepartmentDigests {
  const texts = manyTexts(answers);
  return {
    departmentName,
    digests: [
      composeDigest({
        round: round(at('2026-11-23 09:00')),
        answers: answers,
        invited: answers,
        themes: findThemes({ lang: 'da', texts }),
        quotes: new Map(),
        earlier: [],
        madeAt: 1,
      }),
    ],
  };
}
