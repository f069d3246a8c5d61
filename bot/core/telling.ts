/** What a language model is given of a digest's themes, and the form that its answer must have. */
import { z } from 'zod';
import type { Language } from './language';

export type TellingRequest = {
  readonly language: Language;
  /** Only themes that the digest may name; texts are redacted, and numbered from 1 on through all themes. */
  readonly themes: readonly {
    readonly theme: number;
    readonly label: string;
    readonly answers: readonly { readonly id: number; readonly text: string }[];
  }[];
};

/** Characters. A label is a short noun phrase, the rest a few sentences. */
const [longestLabel, longestParagraph, longestQuestion] = [60, 600, 200];

const line = (longest: number) => z.string().trim().min(3).max(longest);

export const tellingAnswer = z.strictObject({
  themes: z
    .array(z.strictObject({ label: line(longestLabel), themes: z.array(z.int().positive()).min(1) }))
    .min(1),
  paragraph: line(longestParagraph),
  question: line(longestQuestion),
});

export type TellingAnswer = z.infer<typeof tellingAnswer>;

/** What stands in the digest beside the themes. */
export type Telling = { readonly paragraph: string; readonly question: string };
