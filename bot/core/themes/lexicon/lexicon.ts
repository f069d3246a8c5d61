/** The lexicon of municipal working life: one file a domain. A new file is one import and one name in the list. */
import type { Concept, LexiconFile } from './concept';
import care from './care.json';
import caseWork from './case-work.json';
import children from './children.json';
import citizens from './citizens.json';
import communication from './communication.json';
import culture from './culture.json';
import employment from './employment.json';
import finance from './finance.json';
import health from './health.json';
import housingAndTransport from './housing-and-transport.json';
import kitchenAndCleaning from './kitchen-and-cleaning.json';
import learning from './learning.json';
import people from './people.json';
import planningAndBuildings from './planning-and-buildings.json';
import roadsAndParks from './roads-and-parks.json';
import safetyAndEnvironment from './safety-and-environment.json';
import schools from './schools.json';
import social from './social.json';
import societyAtHome from './society-at-home.json';
import societyAndTheWorld from './society-and-the-world.json';
import systems from './systems.json';
import technology from './technology.json';
import workday from './workday.json';

const ofWork = [
  care,
  caseWork,
  children,
  citizens,
  communication,
  culture,
  employment,
  finance,
  health,
  housingAndTransport,
  kitchenAndCleaning,
  learning,
  people,
  planningAndBuildings,
  roadsAndParks,
  safetyAndEnvironment,
  schools,
  social,
  systems,
  technology,
  workday,
] as readonly LexiconFile[];

/** What citizens and candidates write about, and what is nobody's own work. */
const ofSociety = [societyAtHome, societyAndTheWorld] as readonly LexiconFile[];

const conceptsIn = (of: readonly LexiconFile[]): readonly Concept[] => of.flatMap(({ concepts }) => concepts);

/** One file a domain. */
export const lexiconFiles: readonly LexiconFile[] = [...ofWork, ...ofSociety];

const matters = conceptsIn(ofSociety);

export const workingLife = conceptsIn(ofWork);

/** Texts are grouped by these too; no author is asked whether theirs is about one, and no model may speak in their words. */
export const mattersOfSociety: ReadonlySet<string> = new Set(matters.map(({ id }) => id));

export const lexicon: readonly Concept[] = [...workingLife, ...matters];
