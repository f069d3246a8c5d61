/** Words written as prose, to be looked up in lower case. */
export function wordSet(...groups: readonly string[]): ReadonlySet<string> {
  return new Set(groups.flatMap((group) => group.split(/\s+/)).filter((word) => word !== ''));
}
