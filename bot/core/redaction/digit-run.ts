/** Runs of a given number of digits with separators between them, found left to right in linear time. */

export type DigitRun = {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the groups, "2-2-2-2". */
  readonly grouping: string;
  /** What stands between the groups, in order. */
  readonly separators: readonly string[];
};

const patterns = new Map<number, RegExp>();

/** `accept` says whether a run is what the caller looks for; after a run that is not, the search goes on inside it. */
export function digitRuns(text: string, count: number, accept: (run: DigitRun) => boolean): DigitRun[] {
  const pattern = patternOf(count);
  const found: DigitRun[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const run = runOf(match[0], match.index);
    if (accept(run)) found.push(run);
    else pattern.lastIndex = match.index + Number.parseInt(run.grouping, 10);
  }
  return found;
}

/** Up to four separating characters, of which at most one is no space. */
function patternOf(count: number): RegExp {
  const known = patterns.get(count);
  if (known) return known;
  const made = new RegExp(`(?<!\\d)\\d(?: {0,2}[-./]? {0,2}\\d){${count - 1}}(?!\\d)`, 'g');
  patterns.set(count, made);
  return made;
}

function runOf(found: string, start: number): DigitRun {
  const groups = found.split(/\D+/);
  return {
    start,
    end: start + found.length,
    digits: groups.join(''),
    grouping: groups.map((group) => group.length).join('-'),
    separators: found.match(/\D+/g) ?? [],
  };
}
