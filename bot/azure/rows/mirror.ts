/** A check at compile time that a shape and the core's type are one: neither can change alone. */
import type { z } from 'zod';

/** A type's fields at every depth, optional ones as if required: what is compared. */
type Mirror<Type> = Type extends readonly (infer Item)[]
  ? readonly Mirror<Item>[]
  : Type extends object
    ? { readonly [Field in keyof Type]-?: Mirror<Exclude<Type[Field], undefined>> }
    : Type;

type Drift<Value, Shape> = [Mirror<Shape>] extends [Mirror<Value>]
  ? []
  : ['the shape leaves out a field or a case of the type, which a read would drop'];

/** Used as `mirrors<Department>()(z.object({ … }))`. */
export function mirrors<Value>() {
  return <Shape extends z.ZodType<Value>>(
    shape: Shape,
    ..._drift: Drift<Value, z.output<Shape>>
  ): z.ZodType<Value> => shape;
}
