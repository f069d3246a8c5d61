/**
 * Moves word vectors so that texts on one topic come to lie together and apart from those on others: supervised contrastive
 * learning (Khosla et al. 2020, https://arxiv.org/abs/2004.11362) with Adam (Kingma and Ba 2015), on texts as
 * `meaningRows` sees them. What a word was is kept by a pull back to it, as in retrofitting (Faruqui et al. 2015).
 */

export type Lesson = {
  /** Of each text: the rows of its words, with how much each counts. */
  readonly texts: readonly (readonly (readonly [row: number, share: number])[])[];
  /** Of each text: the number of its topic. */
  readonly topics: readonly number[];
};

export type Pace = {
  readonly steps: number;
  readonly lessonsAStep: number;
  /** Of Adam, falling to 0 over the steps. */
  readonly rate: number;
  /** How strongly a vector is held where it was. */
  readonly hold: number;
  /** Lower looks at the likest texts alone. */
  readonly temperature: number;
};

const adam = { first: 0.9, second: 0.999, least: 1e-8 };
const least = 1e-6;

/** What is to be added to each vector. */
export function learn(
  start: Float32Array,
  dimensions: number,
  nextLesson: () => Lesson,
  { steps, lessonsAStep, rate, hold, temperature }: Pace,
): Float32Array {
  const change = new Float32Array(start.length);
  const gradient = new Float32Array(start.length);
  const mean = new Float32Array(start.length);
  const square = new Float32Array(start.length);
  const now = new Float32Array(start.length);
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < now.length; i++) now[i] = start[i]! + change[i]!;
    for (let i = 0; i < gradient.length; i++) gradient[i] = 2 * hold * change[i]!;
    for (let k = 0; k < lessonsAStep; k++)
      addGradient(nextLesson(), now, dimensions, temperature, 1 / lessonsAStep, gradient);
    const pace = rate * (1 - step / steps);
    const firstBias = 1 - adam.first ** (step + 1);
    const secondBias = 1 - adam.second ** (step + 1);
    for (let i = 0; i < change.length; i++) {
      const slope = gradient[i]!;
      mean[i] = adam.first * mean[i]! + (1 - adam.first) * slope;
      square[i] = adam.second * square[i]! + (1 - adam.second) * slope * slope;
      change[i]! -= (pace * (mean[i]! / firstBias)) / (Math.sqrt(square[i]! / secondBias) + adam.least);
    }
  }
  return change;
}

/** Adds `weight` × the slope of a lesson's loss with regard to each vector. */
export function addGradient(
  { texts, topics }: Lesson,
  vectors: Float32Array,
  dimensions: number,
  temperature: number,
  weight: number,
  to: Float32Array,
): void {
  const n = texts.length;
  const { sums, points, apart, places } = layOut(texts, vectors, dimensions);
  const pull = pulls(places, topics, temperature);
  const ofPlaces = places.map((_, i) => {
    const slope = new Float32Array(dimensions);
    for (let j = 0; j < n; j++) {
      const by = (pull[i * n + j]! + pull[j * n + i]!) / temperature;
      if (by !== 0) for (let k = 0; k < dimensions; k++) slope[k]! += by * places[j]![k]!;
    }
    return slope;
  });
  const ofApart = ofPlaces.map((slope, i) => throughUnit(slope, places[i]!, apart[i]!));
  const shared = meanOf(ofApart, n + 1);
  texts.forEach((words, i) => {
    const ofPoint = ofApart[i]!.map((value, k) => value - shared[k]!);
    const ofSum = throughUnit(ofPoint, points[i]!, sums[i]!);
    for (const [row, share] of words)
      for (let k = 0; k < dimensions; k++) to[row * dimensions + k]! += weight * share * ofSum[k]!;
  });
}

/** The mean loss of a lesson's texts: how unlikely those of its own topic are among all others, by likeness. */
export function lossOf(
  lesson: Lesson,
  vectors: Float32Array,
  dimensions: number,
  temperature: number,
): number {
  const { places } = layOut(lesson.texts, vectors, dimensions);
  let loss = 0;
  let counted = 0;
  for (let i = 0; i < places.length; i++) {
    const { odds, alike } = oddsOf(i, places, lesson.topics, temperature);
    if (alike.length === 0) continue;
    counted++;
    for (const j of alike) loss -= Math.log(odds[j]!) / alike.length;
  }
  return loss / counted;
}

/** Texts to points, as `meaningRows` does it, with each step on the way. */
function layOut(
  texts: Lesson['texts'],
  vectors: Float32Array,
  dimensions: number,
): Readonly<Record<'sums' | 'points' | 'apart' | 'places', readonly Float32Array[]>> {
  const sums = texts.map((words) => {
    const sum = new Float32Array(dimensions);
    for (const [row, share] of words)
      for (let k = 0; k < dimensions; k++) sum[k]! += share * vectors[row * dimensions + k]!;
    return sum;
  });
  const points = sums.map(unit);
  const usual = meanOf(points, texts.length + 1);
  const apart = points.map((point) => point.map((value, k) => value - usual[k]!));
  return { sums, points, apart, places: apart.map(unit) };
}

/** The slope of the loss with regard to the likeness of each text (row) with each other. */
function pulls(
  places: readonly Float32Array[],
  topics: readonly number[],
  temperature: number,
): Float32Array {
  const n = places.length;
  const slopes = new Float32Array(n * n);
  const taught = topics.filter((topic, i) => topics.some((other, j) => j !== i && other === topic)).length;
  for (let i = 0; i < n; i++) {
    const { odds, alike } = oddsOf(i, places, topics, temperature);
    if (alike.length === 0) continue;
    for (let j = 0; j < n; j++) slopes[i * n + j] = odds[j]! / taught;
    for (const j of alike) slopes[i * n + j]! -= 1 / alike.length / taught;
  }
  return slopes;
}

/** By likeness, how likely each text is the one that belongs to text i, and which do. */
function oddsOf(
  i: number,
  places: readonly Float32Array[],
  topics: readonly number[],
  temperature: number,
): { readonly odds: Float64Array; readonly alike: readonly number[] } {
  const odds = Float64Array.from(places, (place, j) =>
    j === i ? 0 : Math.exp((dot(places[i]!, place) - 1) / temperature),
  );
  const all = odds.reduce((sum, value) => sum + value, 0);
  return {
    odds: odds.map((value) => value / all),
    alike: topics.flatMap((topic, j) => (j !== i && topic === topics[i] ? [j] : [])),
  };
}

/** The slope behind a division by the length. */
function throughUnit(slope: Float32Array, place: Float32Array, before: Float32Array): Float32Array {
  const along = dot(slope, place);
  const length = lengthOf(before) + least;
  return slope.map((value, k) => (value - along * place[k]!) / length);
}

function unit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) + least;
  return vector.map((value) => value / length);
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(dot(vector, vector));

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function meanOf(rows: readonly Float32Array[], of: number): Float32Array {
  const mean = new Float32Array(rows[0]!.length);
  for (const row of rows) for (let k = 0; k < mean.length; k++) mean[k]! += row[k]! / of;
  return mean;
}
