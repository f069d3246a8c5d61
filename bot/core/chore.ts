/** Something that is done once a day, whoever does it. */
import type { Instant, IsoDate } from './calendar';

export type Chore = { readonly chore: string; readonly day: IsoDate; readonly at: Instant };
