/** Fills in, checks and packs the Teams app: the same details give the same bytes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { IconName } from './check-icons';
import { iconProblems, iconSizes } from './check-icons';
import { manifestProblems, translationFile } from './check-manifest';
import type { AppDetails } from './fill-manifest';
import { fillManifest } from './fill-manifest';

export type Entry = { readonly name: string; readonly content: Buffer };

/** What stands in the way of an app, each a line that names the file and the mend. */
export class AppProblems extends Error {
  override readonly name = 'AppProblems';
  constructor(readonly problems: readonly string[]) {
    super(['The app cannot be packed:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
  }
}

/** Reads `folder`, which holds manifest.json, en.json and the icons, and writes the zip to `file`. */
export async function packApp(folder: string, details: AppDetails, file: string): Promise<readonly Entry[]> {
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const { manifest, english } = fillManifest(
    { manifest: await text('manifest.json'), english: await text(translationFile) },
    details,
  );
  const names = Object.keys(iconSizes) as IconName[];
  const icons = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(join(folder, 'icons', `${name}.png`)) })),
  );
  const problems = [
    ...manifestProblems({ manifest, english }),
    ...icons.flatMap(({ name, content }) => iconProblems(name, content)),
  ];
  if (problems.length > 0) throw new AppProblems(problems);
  const entries = [
    { name: 'manifest.json', content: Buffer.from(manifest) },
    { name: translationFile, content: Buffer.from(english) },
    ...icons.map(({ name, content }) => ({ name: `${name}.png`, content })),
  ];
  await writeFile(file, await zipped(entries));
  return entries;
}

/**
 * Stored and not compressed, since another version of zlib may compress to other bytes. A DOS time has no zone: the
 * earliest there is, on the packing machine's own clock.
 */
async function zipped(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const { name, content } of entries)
    zip.addBuffer(content, name, {
      compress: false,
      forceDosTimestamp: true,
      mode: 0o100644,
      mtime: new Date(1980, 0, 1),
    });
  zip.end();
  return buffer(zip.outputStream);
}
