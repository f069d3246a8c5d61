/** The thesaurus: everyday words by the corner of life they belong to, one file a group. Wide where the lexicon is exact. */
import type { Language } from '../../language';
import buildings from './fields/buildings.json';
import communication from './fields/communication.json';
import documents from './fields/documents.json';
import educationAndCulture from './fields/education-and-culture.json';
import everydayServices from './fields/everyday-services.json';
import health from './fields/health.json';
import home from './fields/home.json';
import money from './fields/money.json';
import nature from './fields/nature.json';
import people from './fields/people.json';
import society from './fields/society.json';
import sports from './fields/sports.json';
import technology from './fields/technology.json';
import transport from './fields/transport.json';
import work from './fields/work.json';

/** Words and fixed phrases in lower case, base forms; no word in more than three fields of a file. */
export type Field = {
  readonly id: string;
  /** What a theme may be called whose members share a corner of life and no noun. */
  readonly title: Readonly<Record<Language, string>>;
} & Readonly<Record<Language, readonly string[]>>;

export type FieldGroup = { readonly group: string; readonly fields: readonly Field[] };

export const fieldGroups: readonly FieldGroup[] = [
  buildings,
  communication,
  documents,
  educationAndCulture,
  everydayServices,
  health,
  home,
  money,
  nature,
  people,
  society,
  sports,
  technology,
  transport,
  work,
];
