/** What the directorate is shown, one of each. */
import type { Message } from '../../../bot/core/message';
import type { Overview } from '../../../bot/core/overview';
import { instantOf } from '../../../bot/core/calendar';

const timeZone = 'Europe/Copenhagen';

const overview: Overview = {
  every: 'week',
  from: instantOf('2026-11-16', '08:00', timeZone),
  until: instantOf('2026-11-23', '08:00', timeZone),
  timeZone,
  departments: [
    { departmentName: 'Økonomi', answers: 12, weeks: 1 },
    { departmentName: 'Borgerservice', answers: 9, weeks: 1 },
    { departmentName: 'Biblioteket', answers: 14, weeks: 1 },
  ],
  tooFew: ['Havnen'],
  themes: [
    {
      title: { da: 'Breve, som ingen forstår', en: 'Letters that nobody understands' },
      difference: 'quality',
      because: ['breve', 'ringer igen'],
      voices: [
        { departmentName: 'Borgerservice', words: 'Borgerne ringer igen om brevet', people: 5, weeks: 1 },
        { departmentName: 'Økonomi', words: 'Rykkere i et svært sprog', people: 3, weeks: 1 },
      ],
    },
    {
      title: { da: 'Dobbelt indtastning', en: 'Double entry' },
      difference: 'time',
      because: ['to gange', 'taster'],
      voices: [
        { departmentName: 'Økonomi', words: 'Fakturaer tastes to gange', people: 6, weeks: 1 },
        { departmentName: 'Biblioteket', words: 'Lånere oprettes i to systemer', people: 4, weeks: 1 },
        { departmentName: 'Borgerservice', words: 'Det samme i tre skemaer', people: 3, weeks: 1 },
      ],
    },
  ],
  ambiguities: [
    {
      word: 'skemaet',
      uses: [
        { departmentName: 'Borgerservice', words: 'Skemaet til ansøgninger' },
        { departmentName: 'Biblioteket', words: 'Skemaet passer ikke med vagterne' },
      ],
    },
  ],
  threshold: 3,
};

const many = Array.from({ length: 12 }, (_, at) => `Daginstitutionen Ved Skoven og Søen nummer ${at + 1}`);

export const overviewSamples: readonly { readonly title: string; readonly message: Message }[] = [
  {
    title: 'overview',
    message: {
      kind: 'overview',
      overview,
      glossary: [{ term: 'skema', meaning: 'det, en borger udfylder; arbejdstider hedder vagtplan' }],
    },
  },
  {
    title: 'overview of a month',
    message: {
      kind: 'overview',
      overview: {
        ...overview,
        every: 'month',
        from: instantOf('2026-11-02', '08:00', timeZone),
        until: instantOf('2026-12-07', '08:00', timeZone),
        departments: many.map((departmentName) => ({ departmentName, answers: 31, weeks: 4 })),
        tooFew: many.slice(0, 9),
        themes: Array.from({ length: 12 }, (_, at) => ({
          voices: many.map((departmentName, index) => ({
            departmentName,
            words: `Det samme bliver skrevet ind ${at + 2} gange i hver sit system af hver sin kollega`,
            people: 3 + index,
            weeks: 1 + (index % 4),
          })),
        })),
      },
    },
  },
  {
    title: 'overview with nothing shared',
    message: { kind: 'overview', overview: { ...overview, themes: [], ambiguities: [], tooFew: [] } },
  },
  {
    title: 'overview too little',
    message: {
      kind: 'overview',
      overview: { ...overview, departments: overview.departments.slice(0, 1), themes: [], ambiguities: [] },
    },
  },
  {
    title: 'directorate',
    message: {
      kind: 'directorate',
      directors: ['Bente Holm', 'Kim Riis'],
      every: 'month',
      next: '2026-12-07',
    },
  },
  {
    title: 'directorate weekly',
    message: { kind: 'directorate', directors: ['Bente Holm'], every: 'week', next: '2026-11-30' },
  },
  { title: 'no-directorate', message: { kind: 'no-directorate' } },
  ...[true, false].map((certain) => ({
    title: `overview-undelivered ${certain ? 'certain' : 'uncertain'}`,
    message: { kind: 'overview-undelivered', name: 'Bente Holm', certain } as const,
  })),
];
