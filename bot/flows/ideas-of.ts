/** The ideas that a department has sent to IT and that are still under way, or were settled lately; the newest first. */
import type { Idea } from '../core/idea';
import type { Department } from '../core/department';
import type { Parts } from './ports';

/** What was settled longer ago than this is no news, in milliseconds. */
const newsMs = 28 * 24 * 60 * 60 * 1000;
const mostShown = 8;

export async function ideasOf(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  { tenantId, departmentId }: Department,
): Promise<readonly Idea[]> {
  const ideas = (await store.ideas.list({ tenantId })).map(({ value }) => value);
  const isNews = ({ state, lines, sentAt }: Idea): boolean =>
    !['done', 'declined'].includes(state) || (lines.at(-1)?.at ?? sentAt) > clock.now() - newsMs;
  return ideas
    .filter((idea) => idea.departmentId === departmentId && isNews(idea))
    .sort((a, b) => b.sentAt - a.sentAt)
    .slice(0, mostShown);
}
