/** Nouns that share a stem with a common verb or adjective: these forms are the noun's. */
import type { Language } from '../language';
import { wordSet } from '../word-set';

const danish = `
  arbejdet besøg besøget besøgene bruger brugere brugerne dokument dokumenter dokumentet fejl fejlen fejlene forskel
  forskelle hjælp hjælpen klage klagen klager klagerne køb købet leder lederen ledere lederne ledelse ledelsen læge
  lægen læger lægerne løb løbet løbene møde mødet møder møderne note noter noterne pas passet passene rettigheder ryg
  ryggen skift stol stole stolen svar svaret svarene udskrivelse udskrivelser udskrivelsen venner viden`;

const english = `
  answers books bookings call calls changes children costs help loans notes order orders pages parking printing
  printer printers repairs requests scanning teeth feet updates visits`;

export const nounHomographs: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: wordSet(danish),
  en: wordSet(english),
};
