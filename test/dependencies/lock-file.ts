/** The lock file as a list of packages, and versions in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Advisory } from './advisories';
import { advisories } from './advisories';

export type Locked = {
  /** "node_modules/a/node_modules/b". */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly production: boolean;
  readonly hasInstallScript: boolean;
};

export const root = join(__dirname, '../..');

type Entry = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
};

export function readLockFile(): readonly Locked[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages).flatMap(([place, { version, dev, devOptional, hasInstallScript }]) =>
    place === '' || version === undefined
      ? []
      : {
          place,
          name: place.split('node_modules/').at(-1)!,
          version,
          production: !dev && !devOptional,
          hasInstallScript: hasInstallScript === true,
        },
  );
}

export function advisoriesOf({ name, version }: Locked): readonly Advisory[] {
  return advisories.filter(
    (each) =>
      each.name === name &&
      isBefore(version, each.fixedIn) &&
      (each.from === undefined || !isBefore(version, each.from)),
  );
}

/** A pre-release counts as its release. */
export function isBefore(version: string, other: string): boolean {
  const [one, two] = [version, other].map((each) => each.split(/[-+]/)[0]!.split('.').map(Number));
  const at = one!.findIndex((part, index) => part !== two![index]);
  return at >= 0 && one![at]! < two![at]!;
}
