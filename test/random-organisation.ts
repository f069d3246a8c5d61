/** Random organisations, what the product publishes of them, and what whoever reads it can point at. */
import fc from 'fast-check';
import type { WeekKey } from '../bot/core/calendar';
import type { ThemeFound } from '../bot/core/compose-digest';
import { composeDigest } from '../bot/core/compose-digest';
import type { Digest } from '../bot/core/digest';
import type { Thresholds } from '../bot/core/privacy';
import type { Answer } from '../bot/core/reflection';
import { stepsTried } from '../bot/core/small-step';
import { programmes } from '../cards/programmes';
import type { Atoms, Exposed, Figure } from './privacy-oracle';
import { exposedGroups } from './privacy-oracle';
import { at, round } from './sample-department';

const followUp = programmes[0]!.steps.find(({ phase }) => phase === 'follow-up')!;

/** One department's week as it really was: how many people stand behind each theme, and what they said of their step. */
export type Week = {
  readonly themes: readonly number[];
  readonly others: number;
  readonly outcomes: readonly ('done' | 'not-now' | '')[];
};

export const week = fc
  .record({
    themes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    others: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ themes, others }) => {
    const answers = themes.reduce((sum, people) => sum + people, 0) + others;
    const outcome = fc.constantFrom('done' as const, 'not-now' as const, '' as const);
    return fc
      .array(outcome, { minLength: answers, maxLength: answers })
      .map((outcomes): Week => ({ themes, others, outcomes }));
  });
/** Departments, each with some weeks. */
export const organisation = fc.array(fc.array(week, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
});

export const thresholds: Thresholds = { answers: 5, theme: 3 };
/** Without digits: every number in what is shown is a figure. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const themeName = (index: number): string => `tema ${letters[index]}`;

export type Made = { readonly key?: string; readonly week?: WeekKey; readonly thresholds?: Thresholds };

/**
 * The digest as the product makes it. A theme's label bears the key of its department and week; its concept is the same
 * wherever it stands in the list, so that departments share it.
 */
export function digestOf(
  { themes, outcomes }: Week,
  earlier: readonly Digest[],
  { key = '', week: weekKey = '2026-W48', thresholds: under = thresholds }: Made = {},
): Digest {
  let member = 0;
  const found: readonly ThemeFound[] = themes.map((people, index) => ({
    label: [key, themeName(index)].join(' ').trim(),
    terms: [[key, themeName(index)].join('')],
    concepts: [`concept-${letters[index]}`],
    memberIds: Array.from({ length: people }, () => `a${(member += 1)}`),
    quoteIds: [],
  }));
  const asked = {
    ...round(at('2026-11-23 09:00'), { step: followUp }),
    week: weekKey,
    thresholds: under,
  };
  const answers = outcomes.map((outcome, index): Answer => ({
    departmentId: 'oekonomi',
    week: asked.week,
    author: `a${index}`,
    replies: outcome === '' ? {} : { outcome },
    quotable: false,
    answeredAt: 0,
  }));
  return composeDigest({
    round: asked,
    answers: answers.length,
    invited: answers.length + 3,
    themes: found,
    quotes: new Map(),
    earlier,
    stepsTried: stepsTried(asked, answers, under),
    madeAt: 0,
  });
}

/** What anybody but the authors is shown of a week, as figures over atoms; participation is shown by design. */
export type Shown = {
  readonly atoms: Atoms;
  readonly families: readonly Figure[];
  readonly figures: readonly Figure[];
};

/** `key` tells one week of one department from another: nobody's answers stand in two of them. */
export function shownOf(key: string, of: Week, digest: Digest): Shown {
  const named = (name: string): string => `${key} ${name}`;
  const themes = of.themes.map((people, index) => [named(themeName(index)), people] as const);
  const steps = (['done', 'not-now', ''] as const).map(
    (outcome) => [named(`step ${outcome}`), of.outcomes.filter((each) => each === outcome).length] as const,
  );
  const voices = [...themes, [named('others'), of.others] as const];
  const published = new Set(digest.themes.map(({ label }) => (label.startsWith(key) ? label : named(label))));
  const atomsOf = (all: readonly (readonly [string, number])[]): Figure => all.map(([name]) => name);
  const rest = atomsOf(voices).filter((name) => !published.has(name));
  const [done, notNow] = atomsOf(steps);
  return {
    atoms: new Map([...voices, ...steps]),
    families: [atomsOf(voices), atomsOf(steps)],
    figures: [
      atomsOf(voices),
      atomsOf(steps),
      ...[...published].map((name) => [name]),
      ...(digest.withheld === 'few-answers' ? [] : [rest]),
      ...(digest.stepsTried ? [[done!], [done!, notNow!]] : []),
    ],
  };
}

/** What can be pointed at. A whole round under the threshold is shown to its manager by design: nothing in it is. */
export function exposedIn(shown: readonly Shown[]): readonly Exposed[] {
  const whole = new Set(shown.flatMap(({ atoms, families }) => families.map((each) => peopled(each, atoms))));
  return allExposedIn(shown, [], thresholds.theme).filter(
    ({ atoms: group }) => !shown.some(({ atoms }) => whole.has(peopled(group, atoms))),
  );
}

/** The same without exception, with more figures of somebody else's. */
export function allExposedIn(
  shown: readonly Shown[],
  more: readonly Figure[],
  fewest: number,
): readonly Exposed[] {
  const atoms = new Map(shown.flatMap(({ atoms }) => [...atoms]));
  const families = shown.flatMap(({ families }) => families);
  return exposedGroups(atoms, families, [...shown.flatMap(({ figures }) => figures), ...more], fewest);
}

/** By the atoms that anybody is in. */
function peopled(group: Figure, atoms: Atoms): string {
  return [...group]
    .filter((name) => atoms.get(name))
    .sort()
    .join();
}
