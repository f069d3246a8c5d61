/** Writes what only this process knows, again and again while the storage is away. */
import { ExponentialBackoff, handleType, retry } from 'cockatiel';
import { StoreAway } from './ports';

const untilBack = retry(handleType(StoreAway), {
  maxAttempts: 10,
  backoff: new ExponentialBackoff({ initialDelay: 200, maxDelay: 30_000 }),
});

/** Throws the last `StoreAway` after about two minutes. The write must be one that may happen twice. */
export function persist<Result>(write: () => Promise<Result>): Promise<Result> {
  return untilBack.execute(write);
}
