/**
 * How right the themes are on texts whose authors knew neither the engine nor its lexicon, each case `{id, lang, texts, gold}`:
 * 133 weeks of departments in `answers/`, of which those that end in 06 and 07 were written so that people on one theme
 * share few words, and those in 08 last; 5 of candidates, patients, developers and council staff in `opinions/`; and 10 in
 * `unlike-answers/`, where people avoid each other's words. The floors lie a little under what was measured over eight draws,
 * since a single draw moves the Rand index of a small case by several hundredths.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findThemes, type ThemeText } from '../../../bot/core/themes/find-themes';
import { scoresOf, type Scores } from '../../bench/themes-scores';

type Case = {
  readonly lang: 'da' | 'en';
  readonly texts: readonly ThemeText[];
  readonly gold: readonly string[];
};

const names = ['answers', 'opinions', 'unlike-answers'].flatMap((folder) =>
  readdirSync(join(__dirname, folder))
    .sort()
    .map((file) => `${folder}/${file}`),
);
const read = (name: string): Case => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Case;

/** The group of each text, by the order of `of`; -1 for none. */
function groupsOf({ lang, texts }: Case, of: readonly ThemeText[] = texts): number[] {
  const group = new Map<string, number>();
  findThemes({ lang, texts }).forEach(({ memberIds }, k) => memberIds.forEach((id) => group.set(id, k)));
  return of.map(({ id }) => group.get(id) ?? -1);
}

function meanOf(chosen: RegExp): Scores {
  const scores = names
    .filter((name) => chosen.test(name))
    .map((name) => scoresOf(read(name).gold, groupsOf(read(name))));
  const mean = (key: keyof Scores) => scores.reduce((sum, each) => sum + each[key], 0) / scores.length;
  return { b3F1: mean('b3F1'), ari: mean('ari'), topicF1: mean('topicF1'), lost: mean('lost') };
}

describe('themes of answers written without sight of the engine', () => {
  it.each([
    ['Danish answers', /^answers.da-(?!hearing)/, { b3F1: 0.57, ari: 0.37, topicF1: 0.71 }],
    ['English answers', /^answers.en-/, { b3F1: 0.53, ari: 0.31, topicF1: 0.66 }],
    ['the first Danish ones', /^answers.da-(?!hearing).*-0[12]/, { b3F1: 0.63, ari: 0.44, topicF1: 0.79 }],
    ['the first English ones', /^answers.en-.*-0[12]/, { b3F1: 0.62, ari: 0.42, topicF1: 0.8 }],
    ['Danish ones that share few words', /^answers.da-.*-0[67]/, { b3F1: 0.46, ari: 0.21, topicF1: 0.51 }],
    ['English ones that share few words', /^answers.en-.*-0[67]/, { b3F1: 0.42, ari: 0.16, topicF1: 0.42 }],
    ['the last Danish ones', /^answers.da-.*-08/, { b3F1: 0.53, ari: 0.31, topicF1: 0.52 }],
    ['the last English ones', /^answers.en-.*-08/, { b3F1: 0.53, ari: 0.32, topicF1: 0.67 }],
    ['longer opinions in Danish', /^answers.da-hearing/, { b3F1: 0.79, ari: 0.69, topicF1: 0.88 }],
    ['candidates in Danish', /^opinions.da-/, { b3F1: 0.65, ari: 0.57, topicF1: 0.8 }],
    ['comments in English', /^opinions.en-/, { b3F1: 0.42, ari: 0.22, topicF1: 0.48 }],
    ['Danish answers unlike each other', /^unlike-answers.da-/, { b3F1: 0.51, ari: 0.28, topicF1: 0.65 }],
    ['English answers unlike each other', /^unlike-answers.en-/, { b3F1: 0.58, ari: 0.36, topicF1: 0.62 }],
  ] as const)('%s', (_name, chosen, floor) => {
    const { lost, ...measured } = meanOf(chosen);
    const under = (Object.keys(floor) as (keyof typeof floor)[]).filter((key) => measured[key] < floor[key]);
    expect({ under, measured }).toEqual({ under: [], measured });
    expect(lost).toBeLessThanOrEqual(0.1);
  });

  it.each(names)('%s: the same themes whatever the order', (name) => {
    const given = read(name);
    const reversed = { ...given, texts: [...given.texts].reverse() };
    expect(groupsOf(reversed, given.texts)).toEqual(groupsOf(given));
  });
});
