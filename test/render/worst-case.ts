/** Every message again, with the longest and nastiest words that anybody could have put into it. */
import { samples } from '../../infra/local/preview/all-samples';
import type { Message } from '../../bot/core/message';
import { longestAnswer } from '../../bot/core/reflection';

/** Never evaluated, or the card would say 42. */
export const expression = '${40+2}';

const nasty = `${expression} **fed** _kursiv_ [klik](https://ond.example/x) <at>Alle</at> <b>b</b> \u202Eשלום\u202C 👩‍👩‍👧‍👦😀 "citat" \\n \\\\ | # \n\n- punkt\n`;

export function nastyText(length: number): string {
  return nasty.repeat(Math.ceil(length / nasty.length)).slice(0, length);
}

/** How long people's words can be, by the field they stand in. */
const lengths: Readonly<Record<string, number>> = {
  name: 80,
  departmentName: 80,
  departmentNames: 80,
  installedBy: 120,
  coaches: 120,
  people: 120,
  departments: 80,
  label: 120,
  quotes: longestAnswer,
  title: 300,
  term: 60,
  meaning: 300,
  text: longestAnswer,
  utterance: 4000,
  /** More than an answer holds: whoever forges card data is held to no length. */
  words: 100_000,
  reason: 1000,
};

/** Lists as long as they come. */
const counts: Readonly<Record<string, number>> = {
  themes: 40,
  quotes: 20,
  plans: 40,
  entries: 60,
  topics: 100,
  changes: 60,
  weeks: 20,
  coaches: 20,
  departmentNames: 40,
  candidates: 20,
  managers: 10,
  ownQuestions: 5,
  words: 20,
  refreshFor: 500,
};

function worsen(value: unknown, key: string): unknown {
  if (typeof value === 'string') return key in lengths ? nastyText(lengths[key]!) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => worsen(item, key));
    return key in counts && items.length > 0
      ? Array.from({ length: counts[key]! }, (_, index) => items[index % items.length])
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      key === 'replies' && typeof inner === 'string' && inner.length > 10
        ? nastyText(longestAnswer)
        : worsen(inner, field),
    ]),
  );
}

export const worstCases: readonly { readonly title: string; readonly message: Message }[] = samples.map(
  ({ title, message }) => ({ title: `${title}, at its worst`, message: worsen(message, '') as Message }),
);
