/** What stands before a person's name: titles, roles, and words for being called. */
import { wordSet } from './word-set';

export const titles = wordSet(
  `fru frk frøken hr hrr herr dr doktor mr mrs ms mx miss sir madam mister missus`,
);
export const roles = wordSet(
  `borger borgeren borgerens patient patienten beboer beboeren eleven elev barnet datteren sønnen moren faren moderen faderen pårørende ægtefællen naboen vikaren tolken værgen bistandsværgen klienten deltageren ansøgeren ansøger kunden brugeren
  konen manden hustruen søsteren broren broderen svigerdatteren svigersønnen kollega kollegaen kollegerne sygeplejersken lægen læge læreren lærer pædagogen sagsbehandleren sagsbehandler lederen chefen afdelingslederen borgmesteren borgmester`,
  `citizen resident patient pupil daughter son mother father husband wife neighbour neighbor caller client applicant customer sister brother carer caseworker colleague nurse doctor teacher tenant visitor mum dad grandmother grandfather`,
);
export const calls = wordSet(
  `hedder hed kaldes navn navnet navne named called name names surname efternavn fornavn`,
);
/** What stands before the title of a book or a film. */
export const works = wordSet(
  `bogen filmen sangen spillet eventyret forestillingen musicalen serien book film movie musical song novel`,
);
