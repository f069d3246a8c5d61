/** `redact`: cases of texts and people in a file to the texts without personal data. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { redact } from '../core/redaction/redact';

const cases = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    lang: z.enum(['da', 'en', 'mixed'], 'lang must be "da", "en" or "mixed"').nullish(),
    people: z.array(z.string(), 'people must be a list of full names').nullish(),
    text: z.string('text must be a string'),
  }),
  'wanted a list: [{"id": "1", "lang": "da", "people": ["Lise Holm"], "text": "..."}]',
);

export async function redactCommand({ file }: { readonly file: string }): Promise<void> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`Cannot read ${file}`, { cause: error });
  });
  const parsed = cases.safeParse(parseJson(content.replace(/^\ufeff/, ''), file));
  if (!parsed.success) throw new Error(`${file}: ${wordsOf(parsed.error)}`);
  const safe = parsed.data.map(({ id, lang, people, text }) => ({
    id,
    // The finders read both languages; only the words in brackets are of one.
    text: redact(text, { language: lang === 'en' ? 'en' : 'da', people: people ?? [] }),
  }));
  console.log(JSON.stringify(safe, null, 2));
}

function parseJson(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The first thing wrong, with the entry and field it stands in, counted from 1. */
function wordsOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'not the wanted cases';
  const [entry, ...field] = issue.path;
  const place = typeof entry === 'number' ? `entry ${entry + 1}, ${field.join('.')}: ` : '';
  return `${place}${issue.message}`;
}
