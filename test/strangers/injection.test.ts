import MarkdownIt from 'markdown-it';
import type { Message } from '../../bot/core/message';
import { converse } from '../../bot/flows/converse';
import { tapCard } from '../../bot/flows/tap-card';
import { activitiesOf } from '../../bot/teams/activity-of';
import { samples } from '../../infra/local/preview/all-samples';
import { nodesOf, nodesOfType } from '../render/walk-card';
import { verbs } from './permissions';
import { oekonomi, openRound, roundData, speakerFor, twoDepartments } from './two-departments';

/** Fields of messages in which people's own words stand. */
const theirs = new Set([
  ...[
    'name',
    'departmentName',
    'departmentNames',
    'installedBy',
    'coaches',
    'people',
    'departments',
    'label',
    'quotes',
  ],
  ...['text', 'utterance', 'words', 'reason', 'from', 'because', 'source', 'terms', 'replies'],
]);

/** A message in which everybody's words are these. */
function inWordsOf(message: Message, words: string): Message {
  const replace = (value: unknown, isTheirs: boolean): unknown => {
    if (typeof value === 'string') return isTheirs && !/^\d{4}-/.test(value) ? words : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, isTheirs));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [
        field,
        replace(inner, isTheirs ? isReply(inner) : theirs.has(field)),
      ]),
    );
  };
  // Choices are stored by their ids: only what is typed is long.
  const isReply = (inner: unknown): boolean => typeof inner === 'string' && inner.length > 10;
  return replace(message, false) as Message;
}

const hostile: readonly (readonly [string, string])[] = [
  ['a template expression', 'x ${40+2} ${$root} ${name} $\u007b40+2}'],
  ['a template’s keywords', '"$data": "${x}", "$when": true'],
  ['a date function', '{{DATE(2026-01-01T00:00:00Z, LONG)}} {{TIME(2026-01-01T00:00:00Z)}}'],
  ['a link', '[klik her](https://evil.example)'],
  ['a link by reference', '[klik][1] [1]: https://evil.example'],
  ['a picture', '![x](https://evil.example/x.png)'],
  ['an address', 'https://evil.example www.evil.example evil.example'],
  ['an address in angle brackets', '<https://evil.example> <mailto:a@evil.example>'],
  ['a script’s address', '[x](javascript:alert(1)) javascript:alert(1)'],
  ['an e-mail address', 'lise@evil.example'],
  ['a mention', '<at>Lise Falk</at> <at id="0">Alle</at>'],
  ['a mention in capitals', '<AT>Lise Falk</AT>'],
  ['HTML', '<b>fed</b><img src=x onerror=alert(1)><script>alert(1)</script><a href=//evil.example>x</a>'],
  ['a comment and a declaration', '<!-- x --> <!DOCTYPE html> <?php x ?>'],
  ['a character by its name', '&lt;b&gt; &#60;b&#62; &#x3c;at&#x3e;'],
  ['bold and italic', '**fed** __fed__ *kursiv* _kursiv_ ***begge***'],
  ['struck out and code', '~~nej~~ `kode` ```x```'],
  ['a heading', '# Stort\n\nunder\n====='],
  ['a list', '- punkt\n* punkt\n+ punkt\n1. punkt\n2) punkt'],
  ['a quotation and a rule', '> citat\n\n---\n\n***'],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |'],
  ['a code block', '```\nkode\n```\n\n    kode'],
  ['a card', '{"type":"Action.OpenUrl","title":"x","url":"https://evil.example"}'],
  ['the end of a string', '","type":"Image","url":"https://evil.example","x":"'],
  ['right-to-left marks', '\u202egnp.exe\u202c \u2066x\u2069 \u200f مرحبا'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u009fe'],
  ['half a character', 'a\ud83d b\udc69 c'],
  ['a backslash before each', '\\*\\*fed\\*\\* \\[x\\](https://evil.example)'],
];

const plain = 'helt almindelige ord fra en kollega';

const markdown = new MarkdownIt({ html: true, linkify: true, breaks: false });

/** What a reader's client makes of a text besides paragraphs: elements, by name. */
function elementsOf(text: string): readonly string[] {
  const tags = markdown.render(text).match(/<[a-z!?][^\s>]*/gi) ?? [];
  return [...new Set(tags.filter((tag) => !/^<(p|br)$/i.test(tag)))].sort();
}

/** A card without its words: elements, their properties, and where buttons lead. */
function skeleton(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(skeleton);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'data')
      .map(([name, inner]) => [
        name,
        ['type', 'verb', 'url', 'method', 'style', 'isVisible'].includes(name) ? inner : skeleton(inner),
      ]),
  );
}

/** How often the answer to `${40+2}` stands in what is shown. */
function answersIn(shown: unknown): number {
  return JSON.stringify(shown).match(/\b42\b/g)?.length ?? 0;
}

const shownBy = (message: Message) =>
  activitiesOf({ message, language: 'da' }).map((activity) => ({
    ...activity,
    card: activity.attachments?.[0]?.content as unknown,
  }));

const before = new Map(samples.map(({ title, message }) => [title, shownBy(inWordsOf(message, plain))]));

describe.each(hostile)('%s in anybody’s words', (_what, words) => {
  it.each(samples)('acts nowhere in: $title', ({ title, message }) => {
    const usual = before.get(title) ?? [];
    const shown = shownBy(inWordsOf(message, words));
    expect(shown.map(({ card }) => skeleton(card))).toEqual(usual.map(({ card }) => skeleton(card)));
    for (const [index, activity] of shown.entries()) {
      const { entities, textFormat } = usual[index] ?? {};
      expect([activity.entities, activity.textFormat]).toEqual([entities, textFormat]);
      expect((activity.entities ?? []).filter(({ type }) => type === 'mention')).toEqual([]);
      expect(answersIn(activity)).toBe(answersIn(usual[index]));
      const usualElements = nodesOfType(usual[index]?.card, 'TextBlock').flatMap(({ text }) =>
        elementsOf(String(text)),
      );
      for (const { text } of nodesOfType(activity.card, 'TextBlock')) {
        expect(elementsOf(String(text)).filter((tag) => !usualElements.includes(tag))).toEqual([]);
        expect(String(text)).not.toMatch(
          /<\/?at\b|\{\{|\$\{|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/iu,
        );
      }
    }
  });
});

it('a template expression in people’s words is shown as it was written', () => {
  const message = { kind: 'outdated-card', words: ['${40+2}'] } as const;
  const texts = shownBy(message).flatMap(({ card }) => nodesOf(card).map(({ text, value }) => text ?? value));
  expect(texts.map((text) => String(text).replaceAll('\u2060', ''))).toContain('${40+2}');
});

describe('the names of prototypes', () => {
  const polluting = JSON.stringify({
    say: 'hej',
    draftId: 'draft-of-karen',
    ...roundData,
    what: 'recap',
    theme: '__proto__',
    'reply:story': 'Mine ord.',
  }).slice(0, -1);
  const own = `"__proto__":{"polluted":true,"draftId":"draft-of-karen"},"constructor":{"prototype":{"polluted":true}}`;
  const replies = `"reply:__proto__":"x","reply:constructor":"y","reply:toString":"z"`;
  const data = JSON.parse(`${polluting},${own},${replies},"toString":"x","hasOwnProperty":1}`) as Record<
    string,
    unknown
  >;

  it.each(Object.keys(verbs))('in the data of the button "%s" do nothing', async (verb) => {
    const { parts } = await twoDepartments();
    const names = Object.getOwnPropertyNames(Object.prototype);
    const tapped = {
      speaker: speakerFor('employee of Økonomi'),
      channel: oekonomi.channel,
      language: 'da',
    } as const;
    await tapCard(parts, { ...tapped, tap: { verb, data } });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(names);
    const stored = await parts.store.answers.list(openRound);
    for (const { value } of stored) expect(Object.keys(value.replies)).toEqual(['story']);
    expect((await parts.store.departments.get(oekonomi))?.value).toEqual(oekonomi);
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'as a verb, a word or a name: %s',
    async (name) => {
      const { parts } = await twoDepartments();
      const speaker = { ...speakerFor('configured coach'), name };
      const spoken = { speaker, language: 'da', mentioned: [] } as const;
      const tap = { verb: name, data: { v: 1 } };
      expect((await tapCard(parts, { speaker, channel: undefined, language: 'da', tap })).kind).toBe(
        'outdated-card',
      );
      for (const text of [
        name,
        `pause ${name}`,
        `${name} er leder for Økonomi`,
        `brug forløbet ${name} i Økonomi`,
      ])
        for (const { message } of await converse(parts, { ...spoken, text }))
          expect(['misunderstood', 'unknown-person', 'unknown-programme', 'programme']).toContain(
            message.kind,
          );
    },
  );
});
