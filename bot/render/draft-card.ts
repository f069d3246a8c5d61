/** What a change would do, before anything is stored: what was understood, before and after, and the next real dates. */
import template from '../../cards/draft.json';
import type { Language } from '../core/language';
import type { DraftView } from '../core/message';
import { plainText, shorten } from '../core/plain-text';
import { button } from './buttons';
import { asLines } from './notice-card';
import { planChanges } from './plan-changes';
import { nextLines } from './plan-data';
import type { Rendered } from './rendered';
import { sayCommand } from './say-command';
import { expand } from './template';
import { listOf, sayIn } from './texts';

/** Departments shown with their dates; of a change to many more, these stand for the rest, which are named. */
const mostAtLength = 4;
/** Characters of the sentence that says what was understood; a question of one's own can be long. */
const longestUnderstood = 400;

export function draftCard({ draft }: { readonly draft: DraftView }, language: Language): Rendered {
  const t = sayIn(language);
  const understood =
    draft.command && shorten(plainText(sayCommand(draft.command, language)), longestUnderstood);
  const summary = understood === undefined ? t('draft.title.form') : t('draft.summary', { understood });
  const further = draft.plans.slice(mostAtLength).map(({ after }) => plainText(after.department.name));
  const data = { draftId: draft.draftId };
  const card = expand(template, {
    lang: language,
    summary,
    eyebrow: t('draft.eyebrow'),
    title: t(understood === undefined ? 'draft.title.form' : 'draft.title'),
    hasUnderstood: understood !== undefined,
    understood: understood === undefined ? '' : t('draft.understood', { understood }),
    plans: draft.plans.slice(0, mostAtLength).map((plan) => draftPlan(plan, language)),
    further: asLines(
      further.length > 0 ? [t('draft.further', { departments: listOf(language, further) })] : [],
    ),
    nothingYet: t('draft.nothing-yet'),
    actions: [
      { ...button(t('draft.confirm'), 'confirm', data), style: 'positive' },
      { ...button(t('draft.cancel'), 'cancel', data), style: 'default' },
    ],
  });
  return { card, summary };
}

function draftPlan({ before, after }: DraftView['plans'][number], language: Language) {
  const t = sayIn(language);
  const changes = planChanges(before.department, after.department, language);
  return {
    name: plainText(after.department.name),
    changes: changes.map((change) => ({
      label: change.label,
      before: t('draft.before', { words: change.before }),
      after: t('draft.after', { words: change.after }),
    })),
    unchanged: changes.length === 0,
    unchangedWords: t('draft.unchanged'),
    nextTitle: after.next.length > 0 ? t('draft.next') : t('plan.next.none'),
    next: nextLines(after, language),
  };
}
