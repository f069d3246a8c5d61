/** What stands before a person's name: titles, roles, and words for being called. */
import { wordSet } from '../word-set';

export const titles = wordSet(
  `fru frk frøken hr hrr herr dr doktor mr mrs ms mx miss sir madam mister missus`,
);
export const roles = wordSet(
  `borger borgeren borgerens patient patienten beboer beboeren eleven elev barnet datteren sønnen moren faren moderen faderen pårørende ægtefællen naboen vikaren tolken værgen bistandsværgen klienten deltageren ansøgeren ansøger kunden brugeren
  konen manden hustruen søsteren broren broderen svigerdatteren svigersønnen kollega kollegaen kollegerne sygeplejersken lægen læge læreren lærer pædagogen sagsbehandleren sagsbehandler lederen chefen afdelingslederen borgmesteren borgmester
  vikar nabo mor far moderen søn datter bror søster kone mand hustru dreng drengen pige pigen ven vennen veninde veninden kæreste kæresten klient beboer ægtefælle svigermor svigerfar mormor farmor morfar farfar bedstemor bedstefar
  tolk værge kontaktperson kontaktpersonen kontaktpædagog kontaktpædagogen pædagogmedhjælper sygeplejerske overlæge overlægen vagtlæge vagtlægen psykolog psykologen psykiater advokat advokaten socialrådgiver socialrådgiveren fysioterapeut fysioterapeuten ergoterapeut ergoterapeuten
  jordemoder tandlæge tandlægen præsten sognepræst pedel pedellen tømrer tømreren tømrermester murermester elektriker elektrikeren vvs-mand kørelærer skoleleder skolelederen bibliotekar bibliotekaren sekretær sekretæren konsulenten praktikant praktikanten elever studerende lærling klassekammerat kammeraten chauffør chaufføren hjemmehjælper plejebarnet plejemor plejefar`,
  `citizen resident patient pupil daughter son mother father husband wife neighbour neighbor caller client applicant customer sister brother carer caseworker colleague nurse doctor teacher tenant visitor mum dad grandmother grandfather solicitor lawyer psychologist physiotherapist midwife dentist janitor caretaker librarian secretary trainee apprentice intern headteacher consultant`,
);
export const calls = wordSet(
  `hedder hed kaldes navn navnet navne named called name names surname efternavn fornavn`,
);
/** What stands before the title of a book or a film. */
export const works = wordSet(
  `bogen filmen sangen spillet eventyret forestillingen musicalen serien book film movie musical song novel`,
);
