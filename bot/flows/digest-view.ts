/** A stored digest as its readers see it now: what a manager has corrected since it was made is corrected. */
import { correctDifference } from '../core/correct-difference';
import type { Digest } from '../core/digest';
import { byDifference } from '../core/digest';
import type { Parts } from './ports';

export async function digestView({ store }: Pick<Parts, 'store'>, digest: Digest): Promise<Digest> {
  const corrections = (await store.corrections.list(digest)).map(({ value }) => value);
  const themes = digest.themes.map((theme) => correctDifference(theme, corrections, digest.language));
  return { ...digest, themes: themes.sort(byDifference) };
}
