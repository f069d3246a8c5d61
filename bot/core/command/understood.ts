/** What could be read of a sentence that no command came of, to be told to the coach. */
import { weekdaysIn } from './frame';
import type { Frame } from './frame';
import type { Decision } from './decide';
import type { Understood } from './misunderstood';
import { peopleIn } from './people';

export function understoodIn(frame: Frame, decision: Decision): Understood {
  if (decision.command) return {};
  const { named } = weekdaysIn(frame);
  const [time, secondTime] = frame.times;
  const weeks = frame.whens.flatMap(({ meaning }) => (meaning.kind === 'weeks' ? meaning.weeks : []));
  const people = decision.meant?.endsWith('manager') ? peopleIn(frame) : undefined;
  const [language] = frame.languages;
  const [cadence] = frame.cadences;
  const { meant, departments } = decision;
  return {
    ...(meant && { command: meant }),
    ...(departments && { departments }),
    ...(named.length === 1 && { weekday: named[0] }),
    ...(time?.sure &&
      !secondTime &&
      !frame.period && {
        time: `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`,
      }),
    ...(cadence && { everyWeeks: cadence.everyWeeks }),
    ...(weeks.length > 0 && { weeks }),
    ...(people && !('kind' in people) && { people }),
    ...(language && { language: language.language }),
    ...(frame.text && { text: frame.text }),
  };
}
