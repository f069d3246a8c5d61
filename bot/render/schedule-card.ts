/** Plans as a card: asked for, newly enrolled, just changed, or just taken back. */
import template from '../../cards/schedule.json';
import type { Change } from '../core/change';
import type { Language } from '../core/language';
import type { Plan } from '../core/message';
import { plainText } from '../core/plain-text';
import { asLines } from './notice-card';
import { planData } from './plan-data';
import type { Rendered } from './rendered';
import { expand } from './template';
import { sayIn } from './texts';

/** Departments on one card: with more it would be long to scroll on a phone, and near the limit for a message. */
const mostPlans = 6;

type Frame = {
  readonly eyebrow: string;
  readonly title: string;
  readonly intro?: readonly string[];
  readonly closing?: readonly string[];
  readonly buttons?: boolean;
  readonly alwaysNamed?: boolean;
};

function plansCard(plans: readonly Plan[], frame: Frame, language: Language): Rendered {
  const named = frame.alwaysNamed ?? plans.length > 1;
  const card = expand(template, {
    lang: language,
    summary: frame.title,
    eyebrow: frame.eyebrow,
    title: frame.title,
    intro: asLines(frame.intro ?? []),
    plans: plans
      .slice(0, mostPlans)
      .map((plan) => planData(plan, language, { named, buttons: frame.buttons ?? false })),
    closing: asLines(frame.closing ?? []),
  });
  const rest = plans.slice(mostPlans);
  return {
    card,
    summary: frame.title,
    ...(rest.length > 0 && { more: plansCard(rest, { ...frame, alwaysNamed: true }, language) }),
  };
}

export function scheduleCard({ plans }: { readonly plans: readonly Plan[] }, language: Language): Rendered {
  const t = sayIn(language);
  const title =
    plans.length === 1
      ? t('schedule.title.one', { department: plainText(plans[0]!.department.name) })
      : t('schedule.title', { n: plans.length });
  return plansCard(plans, { eyebrow: t('schedule.eyebrow'), title, buttons: true }, language);
}

export function enrolledCard(
  { plan, again }: { readonly plan: Plan; readonly again: boolean },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const department = plainText(plan.department.name);
  const frame = {
    eyebrow: t('enrolled.eyebrow'),
    title: t(again ? 'enrolled.again.title' : 'enrolled.title', { department }),
    intro: [t(again ? 'enrolled.again.what' : 'enrolled.what')],
    closing: [t('enrolled.change', { department })],
  };
  return plansCard([plan], frame, language);
}

export function changedCard({ plans }: { readonly plans: readonly Plan[] }, language: Language): Rendered {
  const t = sayIn(language);
  const frame = {
    eyebrow: t('changed.eyebrow'),
    title: t('changed.title'),
    closing: [t('changed.undo')],
    alwaysNamed: true,
  };
  return plansCard(plans, frame, language);
}

export function undoneCard(
  { plan, change }: { readonly plan: Plan; readonly change: Change },
  language: Language,
): Rendered {
  const t = sayIn(language);
  const frame = {
    eyebrow: t('changed.eyebrow'),
    title: t('undone.title'),
    intro: [t('undone.what', { name: plainText(change.by.name) })],
    alwaysNamed: true,
  };
  return plansCard([plan], frame, language);
}
