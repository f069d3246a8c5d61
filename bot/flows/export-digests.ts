/** What the digests have published, as rows: nothing that the thresholds held back, and nothing of an answer but released quotes. */
import type { Department } from '../core/department';
import type { Digest } from '../core/digest';
import { everyDepartment } from './every-department';
import type { Parts } from './ports';

export type ExportRow = Readonly<Record<(typeof exportColumns)[number], string | number>>;

export const exportColumns = [
  'department',
  'week',
  'question',
  'answers',
  'invited',
  'theme',
  'people',
  'difference',
  'trend',
  'quotes',
  'otherVoices',
  'stepsTried',
  'stepsOf',
  'withheld',
] as const;

/** One row a theme, and one for a digest without any. */
export async function exportDigests({ store }: Pick<Parts, 'store'>): Promise<readonly ExportRow[]> {
  const rows: ExportRow[] = [];
  for await (const department of everyDepartment({ store }))
    for (const { value } of await store.digests.list(department)) rows.push(...rowsOf(department, value));
  return rows;
}

export function rowsOf({ name }: Pick<Department, 'name'>, digest: Digest): readonly ExportRow[] {
  const common = {
    department: name,
    week: digest.week,
    question: digest.title,
    answers: digest.participation.answers,
    invited: digest.participation.invited,
    otherVoices: digest.withheld ? '' : digest.otherVoices,
    stepsTried: digest.stepsTried?.tried ?? '',
    stepsOf: digest.stepsTried?.of ?? '',
    withheld: digest.withheld ?? '',
  };
  const none = { theme: '', people: '', difference: '', trend: '', quotes: '' };
  if (digest.themes.length === 0) return [{ ...common, ...none }];
  return digest.themes.map(({ label, people, difference, trend, quotes }) => ({
    ...common,
    theme: label,
    people,
    difference: difference ?? '',
    trend,
    quotes: quotes.join(' | '),
  }));
}
