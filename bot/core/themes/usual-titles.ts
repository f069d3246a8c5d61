/** What departments like this one call the trouble that a group of texts is about, where its members' own words bear it out. */
import type { Language } from '../language';
import { inventedDepartments } from './lexicon/invented-departments';
import { placesOf, pointsOf } from './meaning-features';
import { fewestUsers, sameRoot } from './naming-words';
import type { ReadText } from './read-texts';
import { stemsIn } from './theme-titles';
import { likestDepartments } from './usual-topics';
import { dot, meanOf, unit } from './vectors';

export type UsualTitle = {
  readonly title: string;
  /** How like the group's middle is to the topic: 1 is the same direction. */
  readonly likeness: number;
  /** Share of the members who write a word of it. */
  readonly said: number;
};

/** A department that is less like the batch has other troubles. */
const leastLike = 0.5;
/** A topic that is less like a group is another. */
const leastOnTopic = 0.5;
/** A topic that is so like a group is what it is about, also where no member has a word of its title. */
const unmistakable = 0.62;
/** What it counts, beside likeness, that all members use a word of the title. */
const borneOut = 0.3;
/** A stem that is shorter stands inside others by chance. */
const shortestRoot = 4;
const longestTitle = 44;

/**
 * For row numbers of the texts: titles, the best first. A word that neither a member nor another such department's title has is
 * its writer's own, and no title is taken that has one: "Hiding tablets in jam" is no name for a trouble with medicine.
 */
export function usualTitles(
  texts: readonly ReadText[],
  language: Language,
): (rows: readonly number[]) => readonly UsualTitle[] {
  const points = pointsOf(texts);
  const places = placesOf(points);
  const own = inventedDepartments().departments.filter((each) => each.language === language);
  const topics = likestDepartments(points, own)
    .filter(({ likeness }) => likeness >= leastLike)
    .flatMap(({ department }) => department.topics)
    .filter(({ title }) => title.length <= longestTitle);
  return (rows) => {
    const middle = unit(meanOf(rows.map((row) => places[row]!)));
    const members = rows.map((row) => texts[row]!);
    const near = topics
      .map((topic) => ({ ...topic, likeness: dot(middle, topic.direction) }))
      .filter(({ likeness }) => likeness >= leastOnTopic)
      .map((each) => ({ ...each, stems: stemsIn(each.title, language) }));
    const isUsual = (each: (typeof near)[number]): boolean =>
      each.stems.every(
        (stem) =>
          members.some((member) => saysOne(member, [stem])) ||
          near.some((other) => other.direction !== each.direction && other.stems.includes(stem)),
      );
    return near
      .map((each) => ({ ...each, users: members.filter((member) => saysOne(member, each.stems)).length }))
      .filter((each) => (each.users >= fewestUsers || each.likeness >= unmistakable) && isUsual(each))
      .map(({ title, likeness, users }) => ({ title, likeness, said: users / rows.length }))
      .sort((a, b) => valueOf(b) - valueOf(a) || (a.title < b.title ? -1 : 1));
  };
}

const valueOf = ({ likeness, said }: UsualTitle): number => likeness + borneOut * said;

const saysOne = ({ tokens }: ReadText, stems: readonly string[]): boolean =>
  tokens.some(({ stem, stop }) => !stop && stems.some((each) => isOne(each, stem)));

const isOne = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= shortestRoot && sameRoot(a, b));
