import fc from 'fast-check';
import { Template } from 'adaptivecards-templating';
import answered from '../../cards/prompt-answered.json';
import { languages } from '../../bot/core/language';
import type { CardData } from '../../bot/render/template';
import { expand } from '../../bot/render/template';
import { render } from '../../bot/render/render';
import { samples } from '../../infra/local/preview/all-samples';
import { worstCases } from './worst-case';

const bound: { readonly template: object; readonly data: CardData; readonly card: object }[] = [];

jest.mock('../../bot/render/template', () => {
  const actual = jest.requireActual<{ readonly expand: typeof expand }>('../../bot/render/template');
  return {
    expand: (template: object, data: CardData) => {
      const card = actual.expand(template, data);
      bound.push({ template, data, card });
      return card;
    },
  };
});

const byEngine = (template: object, data: CardData): unknown =>
  new Template(structuredClone(template)).expand({ $root: data });

it('gives every card that the product knows as the engine itself would', () => {
  // The second time each shape is known, and its texts are another sample's.
  for (const { message } of [...samples, ...worstCases, ...samples])
    for (const language of languages) render({ message, language });
  expect(bound.length).toBeGreaterThan(400);
  for (const { template, data, card } of bound) expect(card).toEqual(byEngine(template, data));
});

describe('a template whose shape is known', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'true', '12', '${title}', '${$root}', '{{title}}', '\ue0000\ue001', '"', '\\n'),
  );
  const fields = { title: text, verb: text, data: fc.record({ v: fc.nat(3), tag: text }) };
  const buttons = fc.array(fc.record({ ...fields, submit: fields.data }), { maxLength: 3 });
  const data = fc.record({
    ...Object.fromEntries(
      ['lang', 'summary', 'eyebrow', 'title', 'thanks', 'themesTitle', 'quotable', 'closing'].map((name) => [
        name,
        text,
      ]),
    ),
    replies: fc.array(fc.record({ ask: text, reply: text }), { maxLength: 3 }),
    hasThemes: fc.boolean(),
    themes: buttons,
    actions: buttons,
  });

  it('takes any words, and shows them as they are', () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(expand(answered, given)).toEqual(byEngine(answered, given));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a card of its own each time', () => {
    const given = { ...fc.sample(data, { numRuns: 1, seed: 1 })[0]!, hasThemes: true };
    const first = expand(answered, given) as unknown as { body: { text: string }[] };
    const before = structuredClone(first);
    first.body[0]!.text = 'changed';
    first.body.pop();
    expect(expand(answered, given)).toEqual(before);
  });
});
