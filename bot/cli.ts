/** The command line of coaches and operators, over the same core and flows as the bot. Each command loads on use. */
import { Command } from 'commander';
import type { TickOptions } from './cli/tick';
import type { ThemesOptions } from './cli/themes';
import type { understandCommand } from './cli/understand';

type UnderstandOptions = Parameters<typeof understandCommand>[1];

const program = new Command('sidemand')
  .description('Sidemand on the command line: what the bot understands, finds and would do.')
  .showHelpAfterError();

program
  .command('understand [words]')
  .description('print the command that a coach’s words mean, as JSON')
  .option('--departments <names>', 'the departments that exist, with commas between them')
  .option('--locale <language>', 'the language to prefer, da or en', 'da')
  .option('--now <instant>', 'the time to count from, ISO 8601; the present when left out')
  .option('--time-zone <zone>', 'an IANA time zone', 'Europe/Copenhagen')
  .option('--file <cases>', 'a JSON file of {now, timeZone, departments, cases}: prints one entry a case')
  .action(async (words: string | undefined, options: UnderstandOptions) =>
    (await import('./cli/understand')).understandCommand(words, options),
  );

program
  .command('themes')
  .description('find the themes in answers: one case as JSON on standard input, or a column of a CSV file')
  .option('--jsonl', 'read a case a line, print a result a line')
  .option('--csv <file>', 'read answers from a CSV file and print a summary to read')
  .option('--column <name>', 'the column of the CSV file that holds the answers')
  .option('--lang <language>', 'the language of the CSV’s answers: da, en or mixed', 'da')
  .action(async (options: ThemesOptions) => (await import('./cli/themes')).themesCommand(options));

program
  .command('redact')
  .description('take personal data out of texts: prints [{id, text}]')
  .requiredOption('--file <cases>', 'a JSON file of [{id, lang, people, text}]')
  .action(async (options: { readonly file: string }) =>
    (await import('./cli/redact')).redactCommand(options),
  );

program
  .command('tick')
  .description('do what is due now, as the running bot does by itself')
  .option('--dry-run', 'say what would happen and why, and do nothing')
  .option('--at <instant>', 'with --dry-run: as if it were this instant, ISO 8601')
  .action(async (options: TickOptions) => (await import('./cli/tick')).tickCommand(options));

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
