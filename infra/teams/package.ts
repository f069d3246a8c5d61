/** `npm run package`: the Teams app as a zip, to upload in the Teams admin centre. */
import { Command } from 'commander';
import { config as readDotenv } from 'dotenv';
import { version } from '../../package.json';
import { packApp } from './pack-app';

type Options = {
  readonly appId?: string;
  readonly name: string;
  readonly appVersion: string;
  readonly developer: string;
  readonly website?: string;
  readonly privacy?: string;
  readonly terms?: string;
  readonly readChannels?: boolean;
  readonly out: string;
};

/** A name that nobody can own (RFC 2606): enough to try the app out with. */
const nowhere = 'https://example.com/sidemand';

const program = new Command('package')
  .description('Pack the Teams app.')
  .option('--app-id <guid>', 'the bot’s app id; the setting BOT_APP_ID where it is left out')
  .option('--name <words>', 'what the app is called in Teams, 30 characters at most', 'Sidemand')
  .option('--app-version <version>', 'raised with each upload, as Teams asks', version)
  .option('--developer <words>', 'who publishes it, 32 characters at most', 'Sidemand')
  .option('--website <address>', 'where your people find help')
  .option('--privacy <address>', 'where your people read about their data; the website where it is left out')
  .option('--terms <address>', 'where your terms of use stand; the website where it is left out')
  .option('--read-channels', 'ask each team’s owner for ChannelMessage.Read.Group, as GRAPH_ENDPOINT needs')
  .option('--out <file>', 'the zip to write', 'sidemand-teams.zip')
  .showHelpAfterError()
  .action(packageApp);

async function packageApp(options: Options): Promise<void> {
  readDotenv({ quiet: true });
  const appId = (options.appId ?? process.env['BOT_APP_ID'] ?? '').toLowerCase();
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(appId))
    throw new Error(
      `--app-id is ${appId === '' ? 'not given' : `"${appId}"`}: give the bot’s app id, a GUID, which the deployment prints as botAppId; or set BOT_APP_ID.`,
    );
  const website = options.website ?? nowhere;
  const addresses = { website, privacy: options.privacy ?? website, terms: options.terms ?? website };
  for (const [name, address] of Object.entries(addresses))
    if (!/^https:\/\/\S+$/.test(address) || !URL.canParse(address))
      throw new Error(`--${name} is "${address}": give an address that begins with https://.`);
  const entries = await packApp(
    __dirname,
    {
      appId,
      name: options.name,
      version: options.appVersion,
      developer: options.developer,
      ...addresses,
      readsChannels: options.readChannels === true,
    },
    options.out,
  );
  console.log(`${options.out} holds`);
  for (const { name, content } of entries)
    console.log(`  ${name.padEnd(16)}${String(content.length).padStart(6)} bytes`);
  if (options.website === undefined)
    console.log(
      `Its addresses are ${nowhere}: enough for a trial. For your people give --website, --privacy and --terms.`,
    );
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
