import { asPrinted } from '../../../bot/cli/understand';
import type { Context } from '../../../bot/core/command/context';
import { understand } from '../../../bot/core/command/understand';
import { generated } from './generated-phrasings';
import examples from './examples.json';
import { readPhrasings } from './phrasing-table';
import { scoreOf } from './score';

const context: Context = {
  now: Date.parse(examples.now),
  timeZone: examples.timeZone,
  departments: examples.departments,
  language: 'da',
};
const said = (words: string, also: Partial<Context> = {}) => understand(words, { ...context, ...also });

describe('the agreed examples', () => {
  it.each(examples.cases.map((each) => [each.utterance, each] as const))(
    '%s',
    (utterance, { locale, expect: want }) => {
      const found = asPrinted(said(utterance, { language: locale === 'en' ? 'en' : 'da' }));
      if (want.command === null) expect(found).toMatchObject({ command: null });
      else expect(found).toEqual(want);
    },
  );
});

const tables = ['first.txt', 'second.txt', 'third.txt', 'fourth.txt', 'refusals.txt'];

describe('phrasings as coaches write them', () => {
  const all = tables.flatMap(readPhrasings);

  it('are at least 300, a third of them to be refused, in both languages', () => {
    const refused = all.filter(({ expected }) => (expected as { command: unknown }).command === null);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(refused.length / all.length).toBeGreaterThanOrEqual(1 / 3);
    expect(new Set(all.map(({ context: { language } }) => language)).size).toBe(2);
  });

  it.each(tables)('%s: 97 % exact at the least, no wrong act', (file) => {
    const { exact, total, wrongActs } = scoreOf(readPhrasings(file));
    expect(wrongActs).toEqual([]);
    expect(exact / total).toBeGreaterThanOrEqual(0.97);
  });
});

describe('phrasings put together from parts', () => {
  it('are understood whatever the department, the day, the time and the words around', () => {
    const phrasings = generated(context);
    const { exact, total, wrongActs, askedBack } = scoreOf(phrasings);
    expect(phrasings.length).toBeGreaterThanOrEqual(300);
    expect(wrongActs).toEqual([]);
    expect({ exact, askedBack: askedBack.slice(0, 5) }).toEqual({ exact: total, askedBack: [] });
  });
});

describe('the channel in which the coach writes', () => {
  it.each([
    ['flyt til tirsdag kl. 10', { command: 'reschedule', departments: ['Løn'], weekday: 2, time: '10:00' }],
    ['pause this channel until 1 February', { command: 'pause', departments: ['Løn'], until: '2027-01-31' }],
    ['vis planen', { command: 'show-schedule', departments: ['Løn'] }],
    ['pause Jobcenter', { command: 'pause', departments: ['Jobcenter'] }],
  ])('%s', (words, expected) => expect(said(words, { here: 'Løn' })).toEqual(expected));

  it('is not guessed: the only department there is still wants to be named', () => {
    expect(said('flyt til tirsdag', { departments: ['Løn'] })).toMatchObject({
      command: null,
      reason: { kind: 'missing-department' },
    });
  });
});

describe('why nothing is done', () => {
  it.each([
    ['move the Moon department to Tuesday at 10', { kind: 'unknown-department', words: 'Moon' }],
    ['flyt Løn til kl. 25', { kind: 'impossible-time', words: 'kl. 25' }],
    ['flyt Løn til kl. 3', { kind: 'ambiguous-time' }],
    ['flyt Løn til tirsdag morgen', { kind: 'vague-time' }],
    ['spring uge 63 over i Løn', { kind: 'impossible-week' }],
    ['pause Løn indtil 30. februar', { kind: 'impossible-date' }],
    ['pause Løn til efter jul', { kind: 'ambiguous-date' }],
    ['send til Løn hver dag kl. 9', { kind: 'impossible-cadence' }],
    ['flyt Løn til tirsdag og onsdag', { kind: 'contradiction', about: 'weekday' }],
    ['flyt Løn til tirsdag i næste uge', { kind: 'one-off' }],
    ['flyt Løn', { kind: 'missing-when' }],
    ['spring over i Løn', { kind: 'missing-when' }],
    ['flyt til tirsdag', { kind: 'missing-department' }],
    ['digest for Løn on Thursday', { kind: 'missing-digest-time' }],
    ['fjern lederen i Løn', { kind: 'missing-person' }],
    ['skift sprog i Løn', { kind: 'missing-language' }],
    ['sæt Løn til tysk', { kind: 'unknown-language', words: 'tysk' }],
    ['don’t move Løn to Tuesday', { kind: 'negated' }],
    ['Løn tirsdag eller onsdag kl. 10', { kind: 'undecided' }],
    ['Løn blev spurgt tirsdag', { kind: 'not-a-request' }],
    ['genoptag Løn 1. februar', { kind: 'not-on-a-date' }],
    ['pause Løn og flyt Jobcenter til tirsdag', { kind: 'several-commands' }],
    ['slet alle svar', { kind: 'not-a-command' }],
  ])('%s', (words, reason) => expect(said(words)).toMatchObject({ command: null, reason }));

  it('names the departments that a name could mean', () => {
    const departments = ['Ældrecenter Syd', 'Ældrecenter Nord'];
    expect(said('pause Ældrecenter', { departments })).toMatchObject({
      reason: { kind: 'several-departments', candidates: departments },
    });
  });
});

describe('the nearest meanings', () => {
  const reschedule = { command: 'reschedule', departments: ['Løn'] };
  it.each([
    [
      'pause Løn and move Jobcenter to Tuesday',
      [
        { command: 'pause', departments: ['Løn'] },
        { command: 'reschedule', departments: ['Jobcenter'], weekday: 2 },
      ],
    ],
    [
      'Løn tirsdag eller onsdag',
      [
        { ...reschedule, weekday: 2 },
        { ...reschedule, weekday: 3 },
      ],
    ],
    [
      'flyt Løn til kl. 2',
      [
        { ...reschedule, time: '14:00' },
        { ...reschedule, time: '02:00' },
      ],
    ],
    [
      'skip Løn',
      [
        { command: 'skip', departments: ['Løn'], weeks: ['2026-W48'] },
        { command: 'skip', departments: ['Løn'], weeks: ['2026-W49'] },
      ],
    ],
    [
      'pause Løn for two weeks',
      [
        { command: 'pause', departments: ['Løn'], until: '2026-12-06' },
        { command: 'pause', departments: ['Løn'], from: '2026-11-30', until: '2026-12-13' },
      ],
    ],
  ])('%s', (words, suggestions) => {
    expect(said(words)).toMatchObject({ command: null, suggestions });
  });

  it('are never more than three', () => {
    for (const { utterance, context: each } of tables.flatMap(readPhrasings)) {
      const understood = understand(utterance, each);
      if (understood.command === null) expect(understood.suggestions.length).toBeLessThanOrEqual(3);
    }
  });
});
