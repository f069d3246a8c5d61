import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepted, advisories, installScripts } from './advisories';
import { advisoriesOf, isBefore, readLockFile, root } from './lock-file';

const locked = readLockFile();
const places = (of: typeof locked): readonly string[] => of.map(({ place }) => place).sort();

describe('install scripts', () => {
  it('are run for no package', () => {
    const settings = readFileSync(join(root, '.npmrc'), 'utf8').split('\n');
    expect(settings).toContain('ignore-scripts=true');
  });

  it('belong to packages that are known to do without', () => {
    expect(places(locked.filter(({ hasInstallScript }) => hasInstallScript))).toEqual(
      Object.keys(installScripts).sort(),
    );
  });
});

describe('what production installs', () => {
  const production = locked.filter((each) => each.production);

  it('has no known weakness of level high or above but those accepted with a reason', () => {
    expect(places(production.filter((each) => advisoriesOf(each).length > 0))).toEqual(
      Object.keys(accepted).sort(),
    );
  });

  it('is what the advisories are about', () => {
    const names = new Set(production.map(({ name }) => name));
    expect(advisories.filter(({ name }) => !names.has(name))).toEqual([]);
  });
});

it.each([
  ['4.0.0', '4.0.1', true],
  ['4.0.1', '4.0.1', false],
  ['4.10.0', '4.9.9', false],
  ['0.9.0', '0.10.0', true],
  ['5.0.0-beta.1', '5.0.0', false],
])('%s comes before %s: %s', (version, other, before) => expect(isBefore(version, other)).toBe(before));
