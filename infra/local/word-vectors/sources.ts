/** Where it stands which words belong together: invented answers by department, the lexicon by domain, the thesaurus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../../bot/core/language';
import { entriesOf } from '../../../bot/core/themes/lexicon/concept';
import { fieldGroups } from '../../../bot/core/themes/lexicon/fields';
import { lexiconFiles } from '../../../bot/core/themes/lexicon/lexicon';

/** Topics that are told apart from each other: of each, its answers, or its words and turns of phrase. */
export type Source = { readonly language: Language; readonly topics: readonly (readonly string[])[] };

const folder = join(__dirname, 'answers');

export const departments: readonly Source[] = languages.flatMap((language) =>
  readdirSync(join(folder, language))
    .sort()
    .map((name) => ({ language, topics: answersIn(readFileSync(join(folder, language, name), 'utf8')) })),
);

export const domains: readonly Source[] = languages.flatMap((language) =>
  lexiconFiles.map(({ concepts }) => ({
    language,
    topics: concepts.map((concept) => entriesOf(concept[language])),
  })),
);

export const cornersOfLife: readonly Source[] = languages.map((language) => ({
  language,
  topics: fieldGroups.flatMap(({ fields }) => fields.map((field) => field[language])),
}));

/** A department's file has a line `# ...` a topic, and below it a line `- ...` an answer. */
function answersIn(file: string): string[][] {
  const topics: string[][] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) topics.push([]);
    else if (line.startsWith('- ')) topics.at(-1)?.push(line.slice(2));
  }
  return topics;
}
