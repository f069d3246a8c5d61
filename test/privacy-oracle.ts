/**
 * Tries to point at a small group by sums and differences of published figures. Groups are sums of atoms: sets of people
 * that whoever reads the figures knows to be disjoint, without knowing who is in them.
 */

/** How many people are in each atom. */
export type Atoms = ReadonlyMap<string, number>;

/** A published figure: the atoms that it is the sum of. */
export type Figure = readonly string[];

export type Exposed = { readonly atoms: readonly string[]; readonly people: number };

/**
 * The groups of 1 to `fewest - 1` people, of atoms of one family, whose size follows from the figures: their indicator is
 * a linear combination of the figures'.
 */
export function exposedGroups(
  atoms: Atoms,
  families: readonly Figure[],
  figures: readonly Figure[],
  fewest: number,
): readonly Exposed[] {
  const names = [...atoms.keys()];
  const span = reduced(figures.map((figure) => names.map((name) => (figure.includes(name) ? 1 : 0))));
  return families.flatMap((family) =>
    subsets(family).flatMap((group): Exposed[] => {
      const people = group.reduce((sum, name) => sum + (atoms.get(name) ?? 0), 0);
      if (people === 0 || people >= fewest) return [];
      const indicator = names.map((name) => (group.includes(name) ? 1 : 0));
      return isIn(span, indicator) ? [{ atoms: group, people }] : [];
    }),
  );
}

type Row = readonly number[];

const nothing = 1e-9;

/** Gaussian elimination: rows with a leading 1 each, no two in one column. */
function reduced(rows: readonly Row[]): readonly Row[] {
  const basis: Row[] = [];
  for (const row of rows) {
    const rest = without(basis, row);
    const lead = rest.findIndex((value) => Math.abs(value) > nothing);
    if (lead >= 0) basis.push(rest.map((value) => value / (rest[lead] ?? 1)));
  }
  return basis;
}

function without(basis: readonly Row[], row: Row): Row {
  return basis.reduce<Row>((left, each) => {
    const lead = each.findIndex((value) => Math.abs(value) > nothing);
    const factor = left[lead] ?? 0;
    return left.map((value, at) => value - factor * (each[at] ?? 0));
  }, row);
}

function isIn(basis: readonly Row[], row: Row): boolean {
  // The basis is not fully reduced: what one row leaves, a later one may take away.
  let left = row;
  for (let pass = 0; pass < basis.length; pass += 1) left = without(basis, left);
  return left.every((value) => Math.abs(value) < nothing);
}

function subsets(names: readonly string[]): readonly (readonly string[])[] {
  return names.reduce<readonly (readonly string[])[]>(
    (all, name) => [...all, ...all.map((each) => [...each, name])],
    [[]],
  );
}
