import type * as parser from 'adaptivecards';
import Ajv from 'ajv';
import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../bot/core/language';
import type { Language } from '../../bot/core/language';
import { render } from '../../bot/render/render';
import type { Rendered } from '../../bot/render/rendered';
import { samples } from '../../infra/local/preview/all-samples';
import { round } from '../../infra/local/preview/sample-week';
import { adaptiveCardSchema } from './adaptive-card-schema';
import type { Node } from './walk-card';
import { nodesOf, nodesOfType } from './walk-card';
import { expression, worstCases } from './worst-case';

const AdaptiveCards = jest.requireActual<typeof parser>('adaptivecards/dist/adaptivecards');

const validate = new Ajv({ allErrors: true, strict: false }).compile(adaptiveCardSchema);

/** What Teams draws and the parser does not know (Charts in Adaptive Cards, People picker in Adaptive Cards). */
const teamsOwn = /^(Unknown element type "Chart\.|Property "choices\.data" is supported in version 1\.6)/;

/** A message may be about 100 KB as UTF-16; the product stays under 80 (Format your bot messages). */
const largestCard = 80 * 1024;

function parts(rendered: Rendered): readonly Rendered[] {
  return [rendered, ...(rendered.more ? parts(rendered.more) : [])];
}

const everything: readonly [string, Language, readonly Rendered[]][] = [...samples, ...worstCases].flatMap(
  ({ title, message }) =>
    languages.map((language): [string, Language, readonly Rendered[]] => [
      title,
      language,
      parts(render({ message, language })),
    ]),
);
describe('every message', () => {
  it.each(everything)(
    '%s (%s) is either a card or a text, with a line for the notification',
    (...[, , all]) => {
      for (const { card, text, summary } of all) {
        expect([card, text].filter((each) => each !== undefined)).toHaveLength(1);
        expect(text ?? 'card').not.toBe('');
        expect(summary).not.toBe('');
      }
    },
  );
});

/** What is wrong with a card, in words; empty when nothing is. */
const checks: Readonly<Record<string, (card: object) => readonly unknown[]>> = {
  'is an Adaptive Card 1.5': (card) => (validate(card) ? [] : (validate.errors ?? [])),
  'is read by Microsoft’s own parser without complaint': (card) => {
    const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
    const parsed = new AdaptiveCards.AdaptiveCard();
    // It checks `lang` by a regular expression with a memory, which finds fault with every other card.
    parsed.parse({ ...structuredClone(card), lang: undefined }, context);
    const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
    return [
      ...events.filter((message) => !teamsOwn.test(message)),
      ...parsed.validateProperties().validationEvents.map(({ message }) => message),
    ];
  },
  'is under 80 KB as UTF-16': (card) => {
    const size = Buffer.byteLength(JSON.stringify(card), 'utf16le');
    return size < largestCard ? [] : [`${size} bytes`];
  },
  'has every field bound, and evaluates nobody’s words': (card) => {
    const unbound = JSON.stringify(card).match(/\$\u2060?\{[a-z]\w*\}|\$(data|when)"|42 (\*\*|\u2217)/gi);
    return unbound ?? [];
  },
  'falls back from every Action.Execute to the same Action.Submit': (card) =>
    nodesOfType({ ...card, refresh: undefined }, 'Action.Execute').filter(
      ({ title, verb, data, fallback }) => {
        const submit = fallback as Node | undefined;
        const sent = { ...(data as object), verb };
        return !(
          submit?.['title'] === title &&
          isDeepStrictEqual(submit?.['data'], sent) &&
          (data as Node)['v'] === 1
        );
      },
    ),
  'names its inputs once': (card) => {
    const ids = nodesOf(card).flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [id] : []));
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  },
  'lets nobody mention, link or format': (card) =>
    nodesOfType(card, 'TextBlock')
      .map(({ text }) => String(text))
      .filter((text) => /<at>|<b>|\]\(https|\*\*fed|^- /m.test(text)),
};

describe.each(Object.entries(checks))('every card %s', (_name, problemsOf) => {
  it.each(everything)('%s (%s)', (...[, , all]) => {
    for (const { card } of all) if (card) expect(problemsOf(card)).toEqual([]);
  });
});

it('shows people’s words as they wrote them, ${...} and all', () => {
  const { card } = render({
    message: { kind: 'prompt-late', round, replies: { twice: expression } },
    language: 'da',
  });
  expect(nodesOfType(card, 'Input.Text')[0]).toMatchObject({ value: expression });
});
