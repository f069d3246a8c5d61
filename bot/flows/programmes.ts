/** The programmes that an organisation can choose among: the installation's, and those its coaches have added. */
import type { Programme } from '../core/programme';
import type { Parts } from './ports';

type Shelves = Pick<Parts, 'store' | 'house'>;

export async function programmesOf(
  { store, house }: Shelves,
  tenantId: string,
): Promise<readonly Programme[]> {
  const own = await store.programmes.list({ tenantId });
  return [...house.programmes, ...own.map(({ value }) => value)];
}

export async function findProgrammeById(
  { store, house }: Shelves,
  tenantId: string,
  id: string,
): Promise<Programme | undefined> {
  return (
    house.programmes.find((programme) => programme.id === id) ??
    (await store.programmes.get({ tenantId, id }))?.value
  );
}
