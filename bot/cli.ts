/** The command line of coaches and operators, over the same core and flows as the bot. Each command loads on use. */
import { Command } from 'commander';
import type { EraseOptions } from './cli/erase';
import type { RoundsOptions } from './cli/rounds';
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

program
  .command('departments')
  .description('list the departments that are served')
  .option('--json', 'as JSON')
  .action(async (options: { readonly json?: boolean }) =>
    (await import('./cli/departments')).departmentsCommand(options),
  );

program
  .command('rounds')
  .description('list the open rounds')
  .option('--late', 'what is late, uncertain or refused instead, and what to do about it')
  .action(async (options: RoundsOptions) => (await import('./cli/rounds')).roundsCommand(options));

program
  .command('export')
  .description('print what the digests have published, as CSV')
  .option('--excel', 'with semicolons and a byte order mark, as a Danish Excel opens it')
  .action(async (options: { readonly excel?: boolean }) =>
    (await import('./cli/export')).exportCommand(options),
  );

program
  .command('backup')
  .description('copy all tables to one file')
  .requiredOption('--to <file>', 'the file to make, such as sidemand.jsonl.gz')
  .action(async (options: { readonly to: string }) => (await import('./cli/backup')).backupCommand(options));

program
  .command('restore')
  .description('put a backup back into empty tables; again where it was cut off')
  .requiredOption('--from <file>', 'the file that backup made')
  .action(async (options: { readonly from: string }) =>
    (await import('./cli/backup')).restoreCommand(options),
  );

program
  .command('erase')
  .description('erase what is stored of a person')
  .requiredOption('--person <id>', 'their Entra object id')
  .option('--tenant <id>', 'their organisation’s tenant id, where several are served')
  .action(async (options: EraseOptions) => (await import('./cli/erase')).eraseCommand(options));

program
  .command('retention')
  .description('remove what is older than it may be kept, as the running bot does every night')
  .option('--dry-run', 'say what would go, and remove nothing')
  .action(async (options: { readonly dryRun?: boolean }) =>
    (await import('./cli/retention')).retentionCommand(options),
  );

program
  .command('doctor')
  .description('check every setting, the storage, the clock and the credentials, and say what to do')
  .action(async () => (await import('./cli/doctor')).doctorCommand());

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
