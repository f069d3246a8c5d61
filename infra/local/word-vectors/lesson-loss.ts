/**
 * How alike a lesson's texts are, as the engine sees them, and how word vectors are to move for texts on one topic to become
 * more alike than others: the loss of supervised contrastive learning (Khosla et al. 2020, https://arxiv.org/abs/2004.11362)
 * and its slope.
 */
import { oddsOf, sharesOf, topicTemperature, type AskedTopic } from '../../../bot/core/themes/usual-topics';
import { dot, setApart, unit, type Apart } from '../../../bot/core/themes/vectors';
import {
  addThroughWords,
  layOut,
  sumsByTopic,
  throughBeside,
  throughUnit,
  type LaidOut,
  type Texts,
  type Words,
} from './lay-out-texts';

/** Another department, with how like it is: its topics are what texts are held against, as `usualTopics` does it. */
export type Neighbour = Texts & { readonly likeness: number };
export type Lesson = Texts & { readonly neighbours?: readonly Neighbour[] };

type Held = Neighbour & {
  readonly laid: LaidOut;
  readonly sums: readonly Float32Array[];
  readonly directions: readonly Float32Array[];
};
type View = {
  readonly own: LaidOut;
  readonly neighbours: readonly Held[];
  readonly usual: readonly AskedTopic[];
  readonly shares: readonly Float32Array[];
  readonly beside: Apart;
};

/** Of the likeness of two texts, where neighbours are asked; the other half is that of their words. */
const byNeighbours = 0.5;

/** The mean loss of a lesson's texts: how unlikely those of its own topic are among all others, by likeness. */
export function lossOf(
  lesson: Lesson,
  vectors: Float32Array,
  dimensions: number,
  temperature: number,
): number {
  const likeness = likenessIn(look(lesson, vectors, dimensions));
  let loss = 0;
  let counted = 0;
  for (let i = 0; i < lesson.texts.length; i++) {
    const { odds, alike } = chancesOf(i, likeness, lesson.topics, temperature);
    if (alike.length === 0) continue;
    counted++;
    for (const j of alike) loss -= Math.log(odds[j]!) / alike.length;
  }
  return loss / counted;
}

/** Adds `weight` × the slope of a lesson's loss with regard to each vector. */
export function addGradient(
  lesson: Lesson,
  vectors: Float32Array,
  dimensions: number,
  temperature: number,
  weight: number,
  to: Float32Array,
): void {
  const view = look(lesson, vectors, dimensions);
  const { own, neighbours, usual, shares, beside } = view;
  const pull = pulls(likenessIn(view), lesson.topics, temperature);
  const ofPlaces = pulled(pull, own.places, shareOfWords(view) / temperature);
  const add = (laid: LaidOut, texts: readonly Words[], slopes: readonly Float32Array[]): void =>
    addThroughWords(laid, texts, slopes, dimensions, weight, to);
  if (neighbours.length > 0) {
    const ofOdds = throughBeside(pulled(pull, beside.places, byNeighbours / temperature), beside).map(
      (slope, i) => throughShares(slope, shares[i]!),
    );
    ofOdds.forEach((slope, i) =>
      usual.forEach(({ direction }, t) => addTimes(direction, slope[t]! / topicTemperature, ofPlaces[i]!)),
    );
    let next = 0;
    for (const { laid, texts, topics, sums, directions } of neighbours) {
      const ofSums = directions.map((direction, k) => {
        const slope = new Float32Array(dimensions);
        own.places.forEach((place, i) => addTimes(place, ofOdds[i]![next + k]! / topicTemperature, slope));
        return throughUnit(slope, direction, sums[k]!);
      });
      next += directions.length;
      add(
        laid,
        texts,
        topics.map((topic) => ofSums[topic]!),
      );
    }
  }
  add(own, lesson.texts, ofPlaces);
}

function look({ texts, neighbours = [] }: Lesson, vectors: Float32Array, dimensions: number): View {
  const own = layOut(texts, vectors, dimensions);
  const held = neighbours.map((neighbour): Held => {
    const laid = layOut(neighbour.texts, vectors, dimensions);
    const sums = sumsByTopic(laid.places, neighbour.topics);
    return { ...neighbour, laid, sums, directions: sums.map(unit) };
  });
  const usual = held.flatMap(({ directions, likeness }) =>
    directions.map((direction) => ({ direction, odds: oddsOf(likeness) })),
  );
  const shares = own.places.map((place) => sharesOf(place, usual));
  return { own, neighbours: held, usual, shares, beside: setApart(shares) };
}

const shareOfWords = ({ neighbours }: View): number => (neighbours.length > 0 ? 1 - byNeighbours : 1);

/** The likeness of each text (row) with each other. */
function likenessIn(view: View): readonly Float32Array[] {
  const { own, neighbours, beside } = view;
  return own.places.map((place, i) =>
    Float32Array.from(own.places, (other, j) => {
      const byWords = shareOfWords(view) * dot(place, other);
      return neighbours.length === 0
        ? byWords
        : byWords + byNeighbours * dot(beside.places[i]!, beside.places[j]!);
    }),
  );
}

/** The slope of the loss with regard to the likeness, × the temperature, of each text (row) with each other. */
function pulls(
  likeness: readonly Float32Array[],
  topics: readonly number[],
  temperature: number,
): readonly Float64Array[] {
  const taught = topics.filter((topic, i) => topics.some((other, j) => j !== i && other === topic)).length;
  return topics.map((_, i) => {
    const { odds, alike } = chancesOf(i, likeness, topics, temperature);
    if (alike.length === 0) return odds.fill(0);
    const slope = odds.map((value) => value / taught);
    for (const j of alike) slope[j]! -= 1 / alike.length / taught;
    return slope;
  });
}

/** By likeness, how likely each text is the one that belongs to text i, and which do. */
function chancesOf(
  i: number,
  likeness: readonly Float32Array[],
  topics: readonly number[],
  temperature: number,
): { readonly odds: Float64Array; readonly alike: readonly number[] } {
  const odds = Float64Array.from(likeness[i]!, (value, j) =>
    j === i ? 0 : Math.exp((value - 1) / temperature),
  );
  const all = odds.reduce((sum, value) => sum + value, 0);
  return {
    odds: odds.map((value) => value / all),
    alike: topics.flatMap((topic, j) => (j !== i && topic === topics[i] ? [j] : [])),
  };
}

/** The slope with regard to each vector of what is `by` × the dot product of each with each. */
function pulled(pull: readonly Float64Array[], vectors: readonly Float32Array[], by: number): Float32Array[] {
  return vectors.map((vector, i) => {
    const slope = new Float32Array(vector.length);
    vectors.forEach((other, j) => addTimes(other, by * (pull[i]![j]! + pull[j]![i]!), slope));
    return slope;
  });
}

/** The slope behind the square roots of shares that add up to 1, with regard to their logarithms before the division. */
function throughShares(slope: Float32Array, shares: Float32Array): Float32Array {
  const along = dot(slope, shares) / 2;
  return slope.map((value, t) => (shares[t]! * value) / 2 - shares[t]! ** 2 * along);
}

function addTimes(vector: Float32Array, by: number, to: Float32Array): void {
  if (by !== 0) for (let k = 0; k < vector.length; k++) to[k]! += by * vector[k]!;
}
