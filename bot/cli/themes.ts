/** `themes`: a case of answers on standard input, or a column of a CSV file, to its themes. */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { findThemes, type ThemeCase } from '../core/themes/find-themes';
import { lexiconWith } from '../core/themes/lexicon/compile-lexicon';
import { summariseCsv } from './themes-of-csv';

export type ThemesOptions = {
  readonly jsonl?: boolean;
  readonly csv?: string;
  readonly column?: string;
  readonly lang: string;
};

const languages = z.enum(['da', 'en', 'mixed'], 'lang must be "da", "en" or "mixed"');

const themeCase = z.object({
  id: z.string().optional(),
  lang: languages,
  texts: z
    .array(z.object({ id: z.string(), text: z.string(), tag: z.string().optional() }))
    .refine(
      (texts) => new Set(texts.map(({ id }) => id)).size === texts.length,
      'no two texts may have one id',
    ),
  history: z.array(z.string()).optional(),
});

export async function themesCommand(options: ThemesOptions): Promise<void> {
  if (options.csv !== undefined) return printCsv(options.csv, options);
  const input = await text(process.stdin);
  if (!options.jsonl) {
    print(timed(caseOf(input, 'standard input')));
    return;
  }
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const given = caseOf(line, `line ${index + 1}`);
    print({ id: given.id, ...timed(given) });
  }
}

const print = (value: unknown): void => console.log(JSON.stringify(value));

/** `elapsedMs` is the time in the engine, without what is done once at start: loading, compiling the lexicon. */
function timed(given: ThemeCase) {
  lexiconWith();
  const begin = performance.now();
  const themes = findThemes(given);
  return { themes, elapsedMs: Math.round((performance.now() - begin) * 10) / 10 };
}

function caseOf(json: string, where: string): z.infer<typeof themeCase> {
  const parsed = themeCase.safeParse(parseJson(json, where));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.replace(/ +/g, ' '));
}

function parseJson(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`${where} is not JSON. Wanted: {"lang": "da", "texts": [{"id": "1", "text": "..."}]}`);
  }
}

async function printCsv(file: string, options: ThemesOptions): Promise<void> {
  const lang = languages.safeParse(options.lang);
  if (!lang.success) throw new Error(`--lang is "${options.lang}"; it takes da, en or mixed`);
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Error(`Cannot read ${file}`);
  });
  console.log(summariseCsv(content, file, options.column, lang.data));
}
