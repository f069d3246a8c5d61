/** Phrasings put together from parts that the grammar knows nothing of: each part carries its own meaning. */
import type { Context } from '../../../bot/core/command/context';
import type { Phrasing } from './phrasing-table';

type Part = readonly [words: string, means: Readonly<Record<string, unknown>>];

const days: readonly Part[] = [
  ['mandag', { weekday: 1 }],
  ['om tirsdagen', { weekday: 2 }],
  ['onsdage', { weekday: 3 }],
  ['Thursday', { weekday: 4 }],
  ['Fridays', { weekday: 5 }],
  ['hver torsdag', { weekday: 4 }],
];
const times: readonly Part[] = [
  ['kl. 9', { time: '09:00' }],
  ['kl 9.15', { time: '09:15' }],
  ['klokken halv ti', { time: '09:30' }],
  ['kvart over otte', { time: '08:15' }],
  ['kl. fem minutter i tolv', { time: '11:55' }],
  ['1:30pm', { time: '13:30' }],
  ['at noon', { time: '12:00' }],
  ['half past ten', { time: '10:30' }],
  ['at quarter to eleven', { time: '10:45' }],
  ['8 om morgenen', { time: '08:00' }],
];
const moves = [
  'flyt {who} til {when}',
  'Kan du flytte {who} til {when}?',
  '{who} skal spørges {when}',
  'please move {who} to {when}',
  'Could you set {who} to {when}, thanks',
  '{who}: {when}',
];
const weeks: readonly Part[] = [
  ['uge 7', { weeks: ['2027-W07'] }],
  ['uge 52 og 53', { weeks: ['2026-W52', '2026-W53'] }],
  ['næste uge', { weeks: ['2026-W49'] }],
  ['week 48', { weeks: ['2026-W48'] }],
  ['weeks 10-12', { weeks: ['2027-W10', '2027-W11', '2027-W12'] }],
];
const skips = ['spring {when} over i {who}', 'skip {when} for {who}', 'drop {when} hos {who}, tak'];
const spans: readonly Part[] = [
  ['indtil 1. februar', { until: '2027-01-31' }],
  ['until 1 February', { until: '2027-01-31' }],
  ['til og med 15. januar', { until: '2027-01-15' }],
  ['from 1 July to 8 August', { from: '2027-07-01', until: '2027-08-08' }],
  ['i uge 27-32', { from: '2027-07-05', until: '2027-08-15' }],
  ['i juli', { from: '2027-07-01', until: '2027-07-31' }],
];
const pauses = ['pause {who} {when}', 'sæt {who} på pause {when}', 'Can you put {who} on hold {when}?'];
const refused = [
  'flyt ikke {who} til mandag',
  '{who} blev flyttet til mandag kl. 9',
  'should we pause {who}?',
  'maybe skip week 8 for {who}',
  'flyt {who} til mandag eller tirsdag',
  'flyt {who} til kl. 25',
  'skip week 60 for {who}',
  'pause {who} until 31 June',
  'slet {who}',
  'move {who} and the Moon to Monday',
  'hvorfor er {who} på pause?',
  '{who} was asked on Monday at 9',
];

export function generated(context: Context): readonly Phrasing[] {
  const who: readonly Part[] = [
    ...context.departments.map((name): Part => [name, { departments: [name] }]),
    ['løn og jobcenter', { departments: ['Løn', 'Jobcenter'] }],
    ['skoleomraadet', { departments: ['Skoleområdet'] }],
    ['alle afdelinger', { departments: 'all' }],
  ];
  const whens = days.flatMap(([day, on], index) =>
    [0, 3, 6].map((step): Part => {
      const [time, at] = times[(index + step) % times.length] as Part;
      return [`${day} ${time}`, { ...on, ...at }];
    }),
  );
  const all = (templates: readonly string[], parts: readonly Part[], command: string | null) =>
    who.flatMap(([name, departments]) =>
      templates.flatMap((template) =>
        parts.map(([words, means]): Phrasing => ({
          utterance: template.replace('{who}', name).replace('{when}', words),
          expected: command === null ? { command } : { command, ...departments, ...means },
          context,
        })),
      ),
    );
  return [
    ...all(moves, [...days, ...times, ...whens], 'reschedule'),
    ...all(skips, weeks, 'skip'),
    ...all(pauses, spans, 'pause'),
    ...all(refused, [['', {}]], null),
  ];
}
