/** Templates in `cards/` to cards. People's words only ever come in as data, which is never evaluated. */
import { createRequire } from 'node:module';
import type * as templating from 'adaptivecards-templating';
import type { AdaptiveCardJson } from './rendered';

/** What a template may be bound to. A field that is left out would show as its own name, so all of them are bound. */
export type CardData = { readonly [field: string]: CardValue };
export type CardValue = string | number | boolean | readonly CardValue[] | CardData;

/** Loaded with the first card: the expression engine is by far the slowest import of the product. */
const load = createRequire(__filename);
let engine: typeof templating | undefined;

const parsed = new WeakMap<object, templating.Template>();

export function expand(template: object, data: CardData): AdaptiveCardJson {
  engine ??= load('adaptivecards-templating') as typeof templating;
  let ready = parsed.get(template);
  if (!ready) {
    ready = new engine.Template(template);
    parsed.set(template, ready);
  }
  return ready.expand({ $root: data }) as AdaptiveCardJson;
}
