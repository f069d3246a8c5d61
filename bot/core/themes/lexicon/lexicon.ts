/** The lexicon of municipal working life: one file a domain. A new file is one import and one name in the list. */
import type { Concept, LexiconFile } from './concept';
import care from './care.json';
import children from './children.json';
import citizens from './citizens.json';
import culture from './culture.json';
import employment from './employment.json';
import health from './health.json';
import housingAndTransport from './housing-and-transport.json';
import office from './office.json';
import kitchenAndCleaning from './kitchen-and-cleaning.json';
import planningAndBuildings from './planning-and-buildings.json';
import roadsAndParks from './roads-and-parks.json';
import safetyAndEnvironment from './safety-and-environment.json';
import schools from './schools.json';
import social from './social.json';

const files = [
  care,
  children,
  citizens,
  culture,
  employment,
  health,
  housingAndTransport,
  kitchenAndCleaning,
  office,
  planningAndBuildings,
  roadsAndParks,
  safetyAndEnvironment,
  schools,
  social,
] as readonly LexiconFile[];

export const lexicon: readonly Concept[] = files.flatMap((file) => file.concepts);
