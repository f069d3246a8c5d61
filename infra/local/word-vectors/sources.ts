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

/** With what each topic is called. */
export const departments: readonly (Source & { readonly titles: readonly string[] })[] = languages.flatMap(
  (language) =>
    readdirSync(join(folder, language))
      .sort()
      .map((name) => ({ language, ...topicsIn(readFileSync(join(folder, language, name), 'utf8')) })),
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
function topicsIn(file: string): { readonly titles: string[]; readonly topics: string[][] } {
  const titles: string[] = [];
  const topics: string[][] = [];
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) {
      titles.push(line.slice(2));
      topics.push([]);
    } else if (line.startsWith('- ')) topics.at(-1)?.push(line.slice(2));
  }
  return { titles, topics };
}
