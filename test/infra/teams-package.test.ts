import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import yauzl from 'yauzl';
import { version } from '../../package.json';
import { iconProblems } from '../../infra/teams/check-icons';
import { manifestProblems } from '../../infra/teams/check-manifest';
import type { AppDetails } from '../../infra/teams/fill-manifest';
import { fillManifest } from '../../infra/teams/fill-manifest';
import { packApp } from '../../infra/teams/pack-app';
import type { Pixel } from '../../infra/teams/read-png';
import { readPng } from '../../infra/teams/read-png';

const root = join(__dirname, '../..');
const teams = join(root, 'infra/teams');
const appId = '11111111-2222-4333-8444-555555555555';
const details: AppDetails = {
  appId,
  name: 'Sidemand "Prøve"',
  version,
  developer: 'Østby Kommune',
  website: 'https://intra.example.dk/sidemand',
  privacy: 'https://intra.example.dk/privatliv',
  terms: 'https://intra.example.dk/vilkaar',
  readsChannels: false,
};

/** The command is started as a process of its own several times. */
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'sidemand-package-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function unzipped(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await yauzl.openPromise(file);
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry())
    entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  return entries;
}

function json(entries: ReadonlyMap<string, Buffer>, name: string) {
  return JSON.parse(entries.get(name)!.toString('utf8')) as Record<string, never>;
}

const run = (...args: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), 'package.ts', ...args],
    { cwd: teams, env: { ...process.env, BOT_APP_ID: '' } },
  );

describe('the packed app', () => {
  it('holds the manifest, its English and both icons, as the command lists them', async () => {
    const file = join(folder, 'command.zip');
    const { stdout } = await run('--app-id', appId.toUpperCase(), '--out', file);
    const entries = await unzipped(file);
    expect([...entries.keys()]).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png']);
    for (const [name, content] of entries)
      expect(stdout).toMatch(new RegExp(`${name.replace('.', '\\.')} +${content.length} bytes`));
    expect(stdout).toContain('enough for a trial');
    expect(json(entries, 'manifest.json')).toMatchObject({ id: appId, version, bots: [{ botId: appId }] });
  });

  it('is of this organisation, in both languages', async () => {
    const file = join(folder, 'own.zip');
    await packApp(teams, details, file);
    const entries = await unzipped(file);
    expect(json(entries, 'manifest.json')).toMatchObject({
      name: { short: details.name },
      developer: {
        name: details.developer,
        websiteUrl: details.website,
        privacyUrl: details.privacy,
        termsOfUseUrl: details.terms,
      },
      localizationInfo: { defaultLanguageTag: 'da', additionalLanguages: [{ file: 'en.json' }] },
    });
    expect(json(entries, 'en.json')).toMatchObject({ 'name.short': details.name });
    for (const name of ['color', 'outline'])
      expect(entries.get(`${name}.png`)).toEqual(await readFile(join(teams, `icons/${name}.png`)));
  });

  it('is the same bytes each time', async () => {
    const files = ['one.zip', 'two.zip'].map((name) => join(folder, name));
    for (const file of files) await packApp(teams, details, file);
    const [one, two] = await Promise.all(files.map((file) => readFile(file)));
    expect(one).toEqual(two);
  });

  it.each([
    { readsChannels: false, asks: undefined },
    {
      readsChannels: true,
      asks: {
        permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] },
      },
    },
  ])('asks for a team’s consent only where it was asked for: $readsChannels', async ({ asks, ...chosen }) => {
    const file = join(folder, `consent-${chosen.readsChannels}.zip`);
    await packApp(teams, { ...details, ...chosen }, file);
    const manifest = json(await unzipped(file), 'manifest.json');
    expect(manifest['authorization']).toEqual(asks);
    expect(manifest['webApplicationInfo'] !== undefined).toBe(chosen.readsChannels);
  });
});

describe('what the command is given', () => {
  it.each([
    [[], '--app-id is not given'],
    [['--app-id', 'sidemand'], '--app-id is "sidemand": give the bot’s app id, a GUID'],
    [
      ['--app-id', appId, '--website', 'http://intra'],
      '--website is "http://intra": give an address that begins with https://',
    ],
    [
      ['--app-id', appId, '--name', 'N'.repeat(31)],
      'manifest.json at /name/short must NOT have more than 30 characters',
    ],
    [
      ['--app-id', appId, '--developer', 'N'.repeat(33)],
      'at /developer/name must NOT have more than 32 characters',
    ],
  ])('%j: refused, with the mend', async (args, words) => {
    const refused = run(...args, '--out', join(folder, 'refused.zip'));
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(words) as string,
    });
  });
});

describe('a manifest that Teams would refuse', () => {
  const good = async () =>
    fillManifest(
      {
        manifest: await readFile(join(teams, 'manifest.json'), 'utf8'),
        english: await readFile(join(teams, 'en.json'), 'utf8'),
      },
      details,
    );

  it('is not this one', async () => expect(manifestProblems(await good())).toEqual([]));

  it.each([
    ['cut off', /\}\s*$/, '', 'manifest.json is no JSON'],
    ['a value that nobody knows', '"#4F52B2"', '"${{COLOUR}}"', 'still holds ${{COLOUR}}'],
    ['a scope that there is not', '["personal", "team"]', '["personal", "channel"]', 'at /bots/0/scopes/1'],
    ['an unknown field', '"accentColor"', '"accentColour"', '(accentColour)'],
    ['a colour in words', '"#4F52B2"', '"indigo"', 'at /accentColor'],
    ['an older version', '"1.28"', '"1.19"', 'at /manifestVersion'],
    [
      'a domain',
      '"validDomains": []',
      '"validDomains": ["example.com"]',
      'names the valid domain example.com',
    ],
    [
      'a translation that is not packed',
      '"file": "en.json"',
      '"file": "de.json"',
      'names the translation de.json',
    ],
    ['a bot without an id', '"botId"', '"id"', '(botId)'],
    ['a command too many', '"title": "Hjælp"', '"text": "Hjælp"', "'title'"],
  ])('%s', async (_what, from, to, words) => {
    const { manifest, english } = await good();
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(manifestProblems({ manifest: broken, english }).join('\n')).toContain(words);
  });

  it.each([
    [
      'lacks a title',
      /"bots\[0\]\.commandLists\[1\]\.commands\[1\]\.title".*\n/,
      '',
      'commands[1].title: translate it',
    ],
    [
      'has a title too many',
      'commands[4].title',
      'commands[9].title',
      'commands[9].title, which the manifest does not',
    ],
    [
      'lacks the short description',
      /"description\.short".*\n/,
      '',
      "en.json at its top must have required property 'description.short'",
    ],
    [
      'is too long',
      '"Sidemand: the',
      `"${'N'.repeat(100)}: the`,
      'en.json at /name.full must NOT have more than 100',
    ],
  ])('a translation that %s', async (_what, from, to, words) => {
    const { manifest, english } = await good();
    const broken = english.replace(from, to);
    expect(broken).not.toBe(english);
    expect(manifestProblems({ manifest, english: broken }).join('\n')).toContain(words);
  });
});

/** An RGBA picture without filters. The checksums stay empty: Teams' rules are about the pixels. */
function png(size: number, colour: (x: number, y: number) => Pixel): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6], 8);
  const lines = Array.from({ length: size }, (_line, y) => [
    0,
    ...Array.from({ length: size }, (_pixel, x) => colour(x, y)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('an icon that Teams would refuse', () => {
  const white: Pixel = [255, 255, 255, 255];
  const blue: Pixel = [79, 82, 178, 255];
  const nothing: Pixel = [0, 0, 0, 0];
  const inMiddle = (x: number, y: number): boolean => Math.max(Math.abs(x - 16), Math.abs(y - 16)) < 8;

  it.each(['color', 'outline'] as const)('is not the %s icon', async (name) =>
    expect(iconProblems(name, await readFile(join(teams, `icons/${name}.png`)))).toEqual([]),
  );

  it.each([
    ['color', 'too small', png(96, () => blue), 'icons/color.png is 96 x 96 pixels: make it 192 x 192'],
    ['color', 'see-through', png(192, (x) => (x < 1 ? nothing : blue)), 'has transparent pixels'],
    ['color', 'empty', png(192, () => blue), 'is one colour and nothing else'],
    [
      'color',
      'at the edge',
      png(192, (x) => (x < 36 && x > 20 ? white : blue)),
      'outside the 120 x 120 pixels',
    ],
    ['outline', 'too big', png(192, () => white), 'icons/outline.png is 192 x 192 pixels: make it 32 x 32'],
    ['outline', 'filled', png(32, () => white), 'has no transparent pixel'],
    ['outline', 'empty', png(32, () => nothing), 'shows nothing'],
    [
      'outline',
      'grey',
      png(32, (x, y) => (inMiddle(x, y) ? [200, 200, 200, 255] : nothing)),
      'another colour than white at 9, 9',
    ],
    ['outline', 'no PNG', Buffer.from('GIF89a'), 'is no PNG'],
    ['outline', 'cut off', png(32, () => white).subarray(0, 40), 'draw it again'],
  ] as const)('%s: %s', (name, _what, file, words) => {
    expect(iconProblems(name, file).join('\n')).toContain(words);
  });

  it('is read pixel by pixel', () => {
    const picture = readPng(png(32, (x, y) => [x, y, x + y, 255 - x]));
    expect([picture.at(0, 0), picture.at(31, 2)]).toEqual([
      [0, 0, 0, 255],
      [31, 2, 33, 224],
    ]);
  });
});
