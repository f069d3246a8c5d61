/** Removes what is older than it may be kept, as the running bot does every night; or says what would go. */
import type { Removed } from '../flows/retain';
import { retain } from '../flows/retain';
import { operate } from './operate';

export async function retentionCommand({ dryRun }: { readonly dryRun?: boolean }): Promise<void> {
  await operate(
    async (parts, { retention }) => {
      const removed = await retain(parts, retention, { dryRun: dryRun === true });
      console.log(
        `Answers are kept for ${retention.answerDays} days and digests for ${retention.digestDays} (KEEP_ANSWERS_DAYS, KEEP_DIGESTS_DAYS).`,
      );
      console.log(`${dryRun ? 'Would remove' : 'Removed'} ${words(removed)}.`);
    },
    { logLevel: 'error' },
  );
}

function words(removed: Removed): string {
  return Object.entries(removed)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
