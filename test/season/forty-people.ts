/** Three departments of a small municipality with forty people, a coach, a director and IT: all of it invented. */
import type { Citizen } from '../../infra/local/town';
import { town } from '../../infra/local/town';

const firstNames =
  'Agnete Birger Cilla Ditmar Edna Frode Gunvor Hjalmar Irma Jeppe Kamma Laurids Mathea Nikolaj Olga Preben Ragnhild Sixten Thyra Ulrik';
const lastNames = ['Egelykke', 'Bryndum'];

const forty: readonly Citizen[] = lastNames.flatMap((last, half) =>
  firstNames.split(' ').map((first, index) => {
    const number = 100 + half * 20 + index;
    return {
      userId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      teamsUserId: `29:person-${number}`,
      name: `${first} ${last}`,
    };
  }),
);

const other = (number: number, name: string): Citizen => ({
  userId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  teamsUserId: `29:person-${number}`,
  name,
});

export const coach = town.you;
export const director = other(200, 'Bodil Findesen');
export const helper = other(201, 'Ingolf Tastrup');

export type SeasonDepartment = {
  readonly name: string;
  readonly programme: string;
  readonly team: { readonly id: string };
  readonly channel: { readonly id: string };
  readonly people: readonly Citizen[];
  readonly manager: Citizen;
  /** What its people keep coming back to: one matter that others may share, and one of their own. */
  readonly matters: readonly (readonly string[])[];
};

const twice = {
  finance: [
    'Vi taster de samme fakturaer ind to gange, fordi systemerne ikke taler sammen.',
    'Jeg taster hver faktura ind to gange.',
    'Fakturaer tastes dobbelt, først i det ene system og så i det andet.',
    'Hver faktura bliver tastet ind både i økonomisystemet og i regnearket.',
    'Det er dobbelt arbejde, at fakturaer skal tastes ind i to systemer.',
    'Fakturaen kommer som billede, og så taster jeg den ind to gange.',
  ],
  citizens: [
    'Jeg skriver borgerens adresse ind i tre skemaer, det er dobbelt arbejde.',
    'Adressen tastes ind to gange, i skemaet og i fagsystemet.',
    'Dobbelt indtastning af adresser, hver gang en borger flytter.',
    'Når en borger flytter, taster jeg adressen ind i to systemer.',
    'Adresser bliver skrevet ind to gange, fordi systemerne ikke taler sammen.',
    'Jeg taster den samme adresse ind tre gange.',
  ],
};
const approvals = [
  'Jeg venter på godkendelse fra lederen, før jeg kan betale.',
  'Godkendelsen tager tre dage, og imens ligger sagen og venter.',
  'Det hele står stille, mens vi venter på en godkendelse.',
  'Vi venter altid på, at lederen godkender betalingen.',
];
const queues = [
  'Køen ved skranken er lang om mandagen.',
  'Borgerne står i kø ved skranken i en halv time.',
  'Der er kø ved skranken, hver gang skatten kommer.',
  'Køen ved skranken vokser, når en af os er syg.',
];
const parents = [
  'Forældrene skriver beskeder hele dagen, og vi når ikke at svare.',
  'Beskeder fra forældre kommer midt i frokosten.',
  'Vi svarer på forældrenes beskeder i stedet for at være på gulvet.',
  'Der kommer tyve beskeder fra forældre om dagen.',
  'Forældre sender beskeder, mens vi er ude med børnene.',
];
const photographs = [
  'Billederne af børnene skal flyttes fra telefonen til computeren.',
  'Vi bruger en time på at lægge billeder op.',
  'Det tager lang tid at få billeder af børnene over på computeren.',
  'Billederne ligger på hver sin telefon.',
];

const place = (key: string) => ({
  team: { id: `19:team-${key}@thread.tacv2` },
  channel: { id: `19:channel-${key}@thread.tacv2` },
});

export const departments: readonly SeasonDepartment[] = [
  {
    name: 'Økonomi',
    programme: 'Mennesker bag tallene',
    ...place('oekonomi'),
    people: forty.slice(0, 15),
    manager: forty[0]!,
    matters: [twice.finance, approvals],
  },
  {
    name: 'Borgerservice',
    programme: 'Godt hjulpet',
    ...place('borgerservice'),
    people: forty.slice(15, 28),
    manager: forty[15]!,
    matters: [twice.citizens, queues],
  },
  {
    name: 'Solsikken',
    programme: 'Tæt på børnene',
    ...place('solsikken'),
    people: forty.slice(28),
    manager: forty[28]!,
    matters: [parents, photographs],
  },
];

export const itChannel = {
  team: { id: '19:team-it@thread.tacv2' },
  channel: { id: '19:channel-it@thread.tacv2' },
};

/** The director sits in Økonomi's team and answers nothing. */
export function rosterOf(conversationId: string): readonly Citizen[] {
  const department = departments.find(({ team }) => team.id === conversationId);
  if (!department) return [coach, helper];
  return [coach, ...(department.name === 'Økonomi' ? [director] : []), ...department.people];
}
