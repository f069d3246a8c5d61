/** The numbers of the theme engine, each from the middle of a range in which figures on labelled cases hardly change. */

import type { Ramp } from './ramp';

export type Settings = {
  /** Community detections whose agreement decides. */
  readonly runs: number;
  /** Parts that the features are dealt out to, and how many of them each detection sees. */
  readonly parts: number;
  readonly seen: number;
  /** A text is linked to about so many that it is most like. */
  readonly links: number;
  /** What two texts share counts as a link from this on: one everyday word or one stray field is none. */
  readonly weakest: number;
  /** Resolution of modularity, drawn anew for each: more gives smaller communities. */
  readonly resolution: readonly [low: number, high: number];
  /**
   * From few texts to many: up to `from` have few themes, by so much of the resolution, and are at home where they were
   * together least; from `to` on nothing is made easier.
   */
  readonly few: Ramp & { readonly resolution: number };
  /** Texts that stand together in this share of the detections, on average, are one group. */
  readonly agreement: number;
  /** Themes at most, as a multiple of the square root of the number of texts. */
  readonly mostThemes: number;
  /** A text is at home in a theme whose other members it stood with in this share of the detections: of few texts, of many. */
  readonly company: readonly [few: number, many: number];
  /** How much each kind of evidence counts in the similarity of two texts, each being 1 for equal texts. */
  readonly weight: {
    readonly words: number;
    readonly pairs: number;
    readonly grams: number;
    readonly concepts: number;
    readonly fields: number;
    readonly meaning: number;
    readonly usualTopics: number;
    readonly tags: number;
  };
  /**
   * Where texts share few words: what a word that fits any subject counts, how much of what one text alone holds counts in
   * its length, how much of their weight words give to what is known of them, and how much less runs of letters count.
   */
  readonly common: number;
  readonly dropped: number;
  readonly toKnowledge: number;
  readonly fewerGrams: number;
  /** Where texts repeat each other's words: what is left of the weight of concepts. */
  readonly leastConcepts: number;
  /** How much of a concept's weight its near concepts get. */
  readonly near: number;
  /** Earlier answers that are grouped with this week's: they link words that the few of one week do not. */
  readonly earlier: number;
  /** Texts that are compared each with each; of more, a sample is, and the others are placed beside it. */
  readonly compared: number;
  /** Added to the seed: another draw of the same distribution, for measuring. */
  readonly draw: number;
};

export const settings: Settings = {
  runs: 30,
  parts: 10,
  seen: 5,
  links: 40,
  weakest: 0.1,
  resolution: [1.1, 2.2],
  few: { from: 10, to: 40, resolution: 0.75 },
  agreement: 0.45,
  mostThemes: 1.25,
  company: [0.2, 0.45],
  weight: {
    words: 1,
    pairs: 0.7,
    grams: 0.7,
    concepts: 1.2,
    fields: 0.5,
    meaning: 0.8,
    usualTopics: 1,
    tags: 2,
  },
  common: 0.4,
  dropped: 0.3,
  toKnowledge: 0.2,
  fewerGrams: 0.5,
  leastConcepts: 0.2,
  near: 0.2,
  earlier: 300,
  compared: 1200,
  draw: 0,
};

/** A theme has at least this many texts. */
export const fewestMembers = 3;
