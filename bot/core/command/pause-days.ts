/** The days of a pause, from the words that frame them: "until 1 February" ends the day before, a range holds both. */
import type { IsoDate } from '../calendar';
import { addDays } from '../calendar';
import { isToday } from './cadence';
import type { Day } from './day';
import { comingWeekday, lastDayOf } from './day';
import type { Frame, Role, When } from './frame';
import type { Reason } from './misunderstood';
import { areConsecutive, daysOf } from './weeks';

type Span = { readonly from?: IsoDate; readonly until?: IsoDate };
type Ends = { readonly from: IsoDate; readonly until: IsoDate };

/** @param negated "send nothing before …": the pause is what is left out. */
export function pauseDays({ whens }: Frame, day: Day, negated: boolean): Span | Reason {
  const [first, second, ...more] = whens;
  if (!first) return {};
  if (more.length > 0) return { kind: 'contradiction', about: 'date' };
  if (!second) return single(first, day, negated);
  return range(first, second, day);
}

function single(when: When, day: Day, negated: boolean): Span | Reason {
  const { role, meaning, text } = when;
  const ambiguous: Reason = { kind: 'ambiguous-date', words: text };
  if (meaning.kind === 'duration') return ambiguous;
  if (meaning.kind === 'weeks' && meaning.counted) return ambiguous;
  const ends = endsOf(when, day);
  if ('kind' in ends) return ends;
  const isRange = meaning.kind === 'dates' && meaning.shape === 'range';
  const isRest = meaning.kind === 'dates' && meaning.shape === 'rest';
  const excluded: readonly Role[] = negated ? ['until', 'before', 'to'] : ['until', 'to', 'before'];
  if (isRest && role !== 'from') return { until: ends.until };
  if (role === 'through' || role === 'until-after') return isRange ? ambiguous : { until: ends.until };
  if (role === 'from') return isRange || isManyWeeks(when) ? ends : { from: ends.from };
  if (excluded.includes(role))
    return isRange || isManyWeeks(when) ? ambiguous : endingBefore(ends.from, day, text);
  if (role === 'between') return isRange || isManyWeeks(when) ? ends : ambiguous;
  if (role !== 'at' || meaning.kind === 'weekday') return ambiguous;
  return meaning.kind === 'dates' && meaning.shape === 'day' ? ambiguous : ends;
}

const isManyWeeks = ({ meaning }: When): boolean => meaning.kind === 'weeks' && meaning.weeks.length > 1;

function endingBefore(date: IsoDate, { today }: Day, words: string): Span | Reason {
  return date > today ? { until: addDays(date, -1) } : { kind: 'impossible-date', words };
}

function range(first: When, second: When, day: Day): Span | Reason {
  const words = `${first.text} … ${second.text}`;
  const ambiguous: Reason = { kind: 'ambiguous-date', words };
  const isFrom = first.role === 'from' || first.role === 'between' || first.role === 'at';
  if (second.meaning.kind === 'duration') {
    const isStart = first.role === 'from' || (first.role === 'at' && first.meaning.kind === 'dates');
    const start = isStart ? endsOf(first, day) : ambiguous;
    if ('kind' in start) return start;
    return { from: start.from, until: lastDayOf(start.from, second.meaning.count, second.meaning.unit) };
  }
  if (first.meaning.kind === 'duration' && first.role === 'at' && second.role === 'from')
    return range(second, first, day);
  if (second.role === 'from' && (first.role === 'to' || first.role === 'through'))
    return range(second, first, day);
  if (!isFrom || (second.role !== 'to' && second.role !== 'through')) return ambiguous;
  const [start, end] = [endsOf(first, day), endsOf(second, day)];
  if ('kind' in start) return start;
  if ('kind' in end) return end;
  if (first.meaning.kind === 'weekday' || second.meaning.kind === 'weekday') return ambiguous;
  return start.from <= end.until
    ? { from: start.from, until: end.until }
    : { kind: 'contradiction', about: 'date' };
}

function endsOf({ meaning, text, role }: When, day: Day): Ends | Reason {
  const ambiguous: Reason = { kind: 'ambiguous-date', words: text };
  if (meaning.kind === 'dates') return { from: meaning.from, until: meaning.until };
  if (meaning.kind === 'weeks')
    return areConsecutive(meaning.weeks) ? daysOf(meaning.weeks) : { kind: 'contradiction', about: 'week' };
  if (meaning.kind === 'duration') return ambiguous;
  if (meaning.one === 'next' || (role === 'from' && isToday(meaning.weekday, day))) return ambiguous;
  const date = comingWeekday(meaning.weekday, day);
  return { from: date, until: date };
}
