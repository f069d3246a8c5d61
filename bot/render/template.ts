/** Templates in `cards/` to cards. People's words only ever come in as data, which is never evaluated. */
import { createRequire } from 'node:module';
import type * as templating from 'adaptivecards-templating';
import type { Fill } from './fill-shape';
import { fillerOf, markTexts, shapeOf } from './fill-shape';
import type { AdaptiveCardJson } from './rendered';

/** What a template may be bound to. A field that is left out would show as its own name, so all of them are bound. */
export type CardData = { readonly [field: string]: CardValue };
export type CardValue = string | number | boolean | readonly CardValue[] | CardData;

/** Loaded with the first card: the expression engine is by far the slowest import of the product. */
const load = createRequire(__filename);
let engine: typeof templating | undefined;

type Ready = { readonly template: templating.Template; readonly fills: Map<string, Fill> };

const parsed = new WeakMap<object, Ready>();
/** Of one template. An answer's card has a few dozen, by how much was asked and how much is offered. */
const mostShapes = 100;

/**
 * The engine takes longer than all else that an answer needs, and no template asks what a text says: it expands each
 * shape of data once, and the texts of the next go where that shape has them.
 */
export function expand(template: object, data: CardData): AdaptiveCardJson {
  const { template: expander, fills } = readyOf(template);
  const { key, texts } = shapeOf(data);
  let fill = fills.get(key);
  if (!fill) {
    fill = fillerOf(expander.expand({ $root: markTexts(data) }));
    if (fills.size >= mostShapes) fills.clear();
    fills.set(key, fill);
  }
  return fill(texts) as AdaptiveCardJson;
}

function readyOf(template: object): Ready {
  const known = parsed.get(template);
  if (known) return known;
  engine ??= load('adaptivecards-templating') as typeof templating;
  const ready = { template: new engine.Template(template), fills: new Map<string, Fill>() };
  parsed.set(template, ready);
  return ready;
}
