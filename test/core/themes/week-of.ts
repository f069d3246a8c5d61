/** A department's answers from the folder beside this file, with the theme that their author gave to each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Week = {
  readonly texts: readonly { readonly text: string }[];
  readonly gold: readonly string[];
};

export function weekOf(name: string): {
  readonly texts: readonly string[];
  readonly gold: readonly string[];
} {
  const { texts, gold } = JSON.parse(
    readFileSync(join(__dirname, 'answers', `${name}.json`), 'utf8'),
  ) as Week;
  return { texts: texts.map(({ text }) => text), gold };
}
