/** Asks the registry what is known of the packages that production installs; where it does not answer, what is written down counts. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { accepted } from '../dependencies/advisories';
import { advisoriesOf, readLockFile, root } from '../dependencies/lock-file';
import { figuresOf } from './figures';

type Audit = {
  readonly vulnerabilities?: Readonly<
    Record<
      string,
      { readonly severity: string; readonly nodes: readonly string[]; readonly via: readonly unknown[] }
    >
  >;
};

export async function dependencies(): Promise<void> {
  const figures = figuresOf('dependencies');
  const production = readLockFile().filter((each) => each.production);
  figures.note('packages that production installs', production.length);
  figures.must(
    'known advisories of level high, not accepted',
    production.filter((each) => advisoriesOf(each).length > 0 && !(each.place in accepted)).length,
    { is: 0 },
  );
  const { vulnerabilities } = await audit();
  if (!vulnerabilities)
    figures.note('the registry’s audit', 'does not answer here: what is written down counts');
  else {
    // A package that is named for what it depends on alone has the names of those in `via`, and no advisory of its own.
    const own = Object.values(vulnerabilities).filter(
      ({ severity, via }) =>
        ['high', 'critical'].includes(severity) && via.some((each) => typeof each === 'object'),
    );
    const places = own.flatMap(({ nodes }) => nodes).filter((place) => !(place in accepted));
    for (const place of places) console.error(place);
    figures.must(
      'packages with advisories of level high in the registry’s audit, not accepted',
      places.length,
      {
        is: 0,
      },
    );
  }
  figures.judge();
}

/** Ends with 1 where it finds something, with its findings on standard output all the same. */
async function audit(): Promise<Audit> {
  const args = ['audit', '--omit=dev', '--json'];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: root, timeout: 60_000 }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  );
  try {
    return JSON.parse(stdout) as Audit;
  } catch {
    return {};
  }
}
