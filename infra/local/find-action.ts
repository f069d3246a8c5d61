/** A button on a card, by what it does. */

export type CardAction = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

/** Throws when the card has no such button. */
export function findAction(card: unknown, verb: string): CardAction {
  const found = search(card, verb);
  if (!found) throw new Error(`The card has no button "${verb}".`);
  return found;
}

function search(element: unknown, verb: string): CardAction | undefined {
  if (typeof element !== 'object' || element === null) return undefined;
  const part = element as Readonly<Record<string, unknown>>;
  if (part['type'] === 'Action.Execute' && part['verb'] === verb) return part as unknown as CardAction;
  for (const inner of Object.values(part)) {
    const found = search(inner, verb);
    if (found) return found;
  }
  return undefined;
}
