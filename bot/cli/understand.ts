/** `understand`: the command that a coach’s words mean, printed as JSON; nothing is changed anywhere. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isTimeZone } from '../core/calendar';
import type { Command } from '../core/command/command';
import type { Context } from '../core/command/context';
import type { Misunderstood } from '../core/command/misunderstood';
import { understand } from '../core/command/understand';
import { languageOf } from '../core/language';

type Options = {
  readonly departments?: string;
  readonly locale?: string;
  readonly now?: string;
  readonly timeZone?: string;
  readonly file?: string;
};

const casesSchema = z.object({
  now: z.string(),
  timeZone: z.string(),
  departments: z.array(z.string().min(1)),
  cases: z.array(z.object({ locale: z.string().optional(), utterance: z.string() })),
});

export async function understandCommand(words: string | undefined, options: Options): Promise<void> {
  if (options.file !== undefined) return print(await understandFile(options.file));
  if (words === undefined)
    throw new Error('Nothing to understand: give the words in quotation marks, or --file with cases.');
  const departments = (options.departments ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const context = contextOf(
    options.now ?? new Date().toISOString(),
    options.timeZone ?? 'Europe/Copenhagen',
    departments,
  );
  print(asPrinted(understand(words, { ...context, language: languageOf(options.locale, 'da') })));
}

async function understandFile(path: string): Promise<readonly unknown[]> {
  const { now, timeZone, departments, cases } = parse(path, await read(path));
  const context = contextOf(now, timeZone, departments);
  return cases.map(({ locale, utterance }) =>
    asPrinted(understand(utterance, { ...context, language: languageOf(locale, 'da') })),
  );
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`--file ${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function parse(path: string, text: string): z.infer<typeof casesSchema> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`--file ${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = casesSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new Error(
    `--file ${path} is not {now, timeZone, departments, cases: [{locale, utterance}]}:\n${z.prettifyError(parsed.error)}`,
  );
}

function contextOf(now: string, timeZone: string, departments: readonly string[]): Omit<Context, 'language'> {
  const instant = Date.parse(now);
  if (Number.isNaN(instant))
    throw new Error(`now "${now}" is no instant: write it as 2026-11-23T08:00:00+01:00.`);
  if (!isTimeZone(timeZone))
    throw new Error(`"${timeZone}" is no time zone: write one like Europe/Copenhagen.`);
  return { now: instant, timeZone, departments };
}

/** A command as it is exchanged: every week is left out beside a day or a time. */
export function asPrinted(understood: Command | Misunderstood): unknown {
  if (understood.command !== 'reschedule' || understood.everyWeeks !== 1) return understood;
  const { everyWeeks, ...rest } = understood;
  return rest.weekday !== undefined || rest.time !== undefined ? rest : { ...rest, everyWeeks };
}

function print(result: unknown): void {
  console.log(JSON.stringify(result, undefined, 2));
}
