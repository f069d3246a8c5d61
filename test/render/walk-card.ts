/** Every object in a card, with the elements that `fallback` holds among them. */
export type Node = Readonly<Record<string, unknown>>;

export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

export function nodesOfType(card: unknown, type: string): readonly Node[] {
  return nodesOf(card).filter((node) => node['type'] === type);
}

/** All that a reader sees in TextBlocks. */
export function shownText(card: unknown): string {
  return nodesOfType(card, 'TextBlock')
    .map(({ text }) => String(text))
    .join('\n');
}
