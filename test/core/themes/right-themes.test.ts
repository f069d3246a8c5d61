/**
 * How right the themes are on texts whose authors knew neither the engine nor its lexicon, each case `{id, lang, texts, gold}`:
 * 85 weeks of departments in `answers/`; 5 of candidates, patients, developers and council staff in `opinions/`; and 10 in
 * `unlike-answers/`, where people avoid each other's words. The floors lie a little under what was measured over eight
 * draws, since a single draw moves the Rand index of a small case by several hundredths.
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
    ['Danish answers', /^answers.da-(?!hearing)/, { b3F1: 0.51, ari: 0.28, topicF1: 0.63 }],
    ['English answers', /^answers.en-/, { b3F1: 0.45, ari: 0.2, topicF1: 0.51 }],
    ['the first Danish ones', /^answers.da-(?!hearing).*-0[12]/, { b3F1: 0.56, ari: 0.33, topicF1: 0.7 }],
    ['the first English ones', /^answers.en-.*-0[12]/, { b3F1: 0.53, ari: 0.27, topicF1: 0.63 }],
    ['longer opinions in Danish', /^answers.da-hearing/, { b3F1: 0.72, ari: 0.58, topicF1: 0.85 }],
    ['candidates in Danish', /^opinions.da-/, { b3F1: 0.62, ari: 0.53, topicF1: 0.8 }],
    ['comments in English', /^opinions.en-/, { b3F1: 0.39, ari: 0.19, topicF1: 0.32 }],
    ['Danish answers unlike each other', /^unlike-answers.da-/, { b3F1: 0.41, ari: 0.15, topicF1: 0.43 }],
    ['English answers unlike each other', /^unlike-answers.en-/, { b3F1: 0.44, ari: 0.18, topicF1: 0.43 }],
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
