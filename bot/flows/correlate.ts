/** A log whose lines of one activity, or of one department's turn, are found by their `correlation`. */
import type { Log } from './ports';

/** `correlationOf` is asked with each line; where it says nothing, the line stays as it is. */
export function correlate(log: Log, correlationOf: () => string | undefined): Log {
  const marked = (write: Log['info']): Log['info'] => {
    return (event, facts) => {
      const correlation = correlationOf();
      write(event, { ...facts, ...(correlation !== undefined && { correlation }) });
    };
  };
  return { info: marked(log.info), warn: marked(log.warn), error: marked(log.error) };
}
