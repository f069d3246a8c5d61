import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../bot/config';

/** What App Service decides by itself, and what a managed identity makes needless. */
const notOurs = ['HOST', 'PORT', 'BOT_APP_PASSWORD', 'STORAGE_CONNECTION_STRING', 'AZURE_OPENAI_KEY'];
/** What App Service reads. */
const ofTheHost = ['WEBSITE_RUN_FROM_PACKAGE'];

function namesRead(): readonly string[] {
  const names = new Set<string>();
  const env = new Proxy<Record<string, string>>({}, { get: (_env, name) => void names.add(String(name)) });
  const credentials = new Proxy<Record<string, string>>(
    {},
    {
      get: (_env, name) => {
        names.add(String(name));
        return name === 'BOT_APP_ID' ? '00000000-0000-4000-8000-000000000000' : undefined;
      },
    },
  );
  for (const each of [env, credentials]) expect(() => readConfig(each)).toThrow('PSEUDONYM_KEY');
  return [...names];
}

function namesDeployed(): readonly string[] {
  const bicep = readFileSync(join(__dirname, '../../infra/azure/main.bicep'), 'utf8');
  const block = /settings: \{([^}]*)\}/.exec(bicep)?.[1] ?? '';
  return [...block.matchAll(/^\s+([A-Z_]+):/gm)].map((match) => match[1] ?? '');
}

test('the deployment sets every setting that the bot reads', () => {
  const deployed = namesDeployed();
  const wanted = namesRead().filter((name) => !notOurs.includes(name));
  expect(wanted.filter((name) => !deployed.includes(name))).toEqual([]);
});

test('the deployment sets no other setting, and none twice', () => {
  const known = [...namesRead(), ...ofTheHost];
  expect(namesDeployed().filter((name) => !known.includes(name))).toEqual([]);
  expect(new Set(namesDeployed()).size).toBe(namesDeployed().length);
});

test('.env.example explains every setting that the deployment sets', () => {
  const example = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
  const explained = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(namesDeployed().filter((name) => !explained.includes(name) && !ofTheHost.includes(name))).toEqual(
    [],
  );
});
