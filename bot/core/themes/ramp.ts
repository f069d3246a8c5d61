/** Numbers to how far they count. */
export type Ramp = { readonly from: number; readonly to: number };

/** From 0, where a value begins to count, to 1, where it counts in full. */
export const rampOf = (value: number, { from, to }: Ramp): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
