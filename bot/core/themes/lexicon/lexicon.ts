/** The lexicon of municipal working life: one file a domain. A new file is one import and one name in the list. */
import type { Concept, LexiconFile } from './concept';

const files: readonly LexiconFile[] = [];

export const lexicon: readonly Concept[] = files.flatMap((file) => file.concepts);
