import type { Question } from '../../bot/core/programme';
import { readReplies, wordsOf } from '../../bot/core/reflection';

const both = (text: string) => ({ da: text, en: text });
const questions: readonly Question[] = [
  {
    kind: 'choice',
    id: 'who',
    required: true,
    ask: both('?'),
    options: [
      { id: 'citizen', label: both('B') },
      { id: 'me', label: both('M') },
    ],
  },
  {
    kind: 'text',
    id: 'citizen-story',
    required: true,
    ask: both('?'),
    when: { question: 'who', option: 'citizen' },
  },
  { kind: 'text', id: 'more', required: false, ask: both('?') },
];

describe('what a card sends', () => {
  it.each([
    [
      'a choice without what it opens',
      { who: 'citizen' },
      [{ question: 'citizen-story', problem: 'missing' }],
    ],
    ['nothing', {}, [{ question: 'who', problem: 'missing' }]],
    ['an option that is none', { who: 'mayor' }, [{ question: 'who', problem: 'unknown-option' }]],
    ['too many words', { who: 'me', more: 'x'.repeat(2001) }, [{ question: 'more', problem: 'too-long' }]],
    ['no text but an object', { who: { citizen: 1 } }, [{ question: 'who', problem: 'missing' }]],
  ])('is refused when it is %s', (_what, data, problems) =>
    expect(readReplies(questions, data)).toEqual({ problems }),
  );

  it.each([
    [
      'the questions that are open, and no others',
      { who: 'me', 'citizen-story': 'skjult', secret: 'x' },
      { who: 'me' },
    ],
    ['2,000 characters', { who: 'me', more: 'x'.repeat(2000) }, { who: 'me', more: 'x'.repeat(2000) }],
    ['words without the blanks around them', { who: 'me', more: '  ja \n' }, { who: 'me', more: 'ja' }],
    [
      'nothing of what only looks inherited',
      JSON.parse('{"who":"me","__proto__":{"more":"x"}}') as Record<string, unknown>,
      { who: 'me' },
    ],
  ])('is taken as %s', (_what, data, replies) => expect(readReplies(questions, data)).toEqual({ replies }));

  it('is, for themes, its words and not its choices', () => {
    expect(wordsOf(questions, { who: 'citizen', 'citizen-story': 'Hun ventede.', more: 'Længe.' })).toBe(
      'Hun ventede.\nLænge.',
    );
  });
});

it('opens no question behind a choice that is not open itself', () => {
  const nested: readonly Question[] = [
    ...questions,
    {
      kind: 'choice',
      id: 'how-often',
      required: true,
      ask: both('?'),
      when: { question: 'who', option: 'citizen' },
      options: [
        { id: 'daily', label: both('D') },
        { id: 'seldom', label: both('S') },
      ],
    },
    {
      kind: 'text',
      id: 'daily-story',
      required: true,
      ask: both('?'),
      when: { question: 'how-often', option: 'daily' },
    },
  ];
  expect(readReplies(nested, { who: 'me', 'how-often': 'daily' })).toEqual({ replies: { who: 'me' } });
  expect(readReplies(nested, { who: 'citizen', 'citizen-story': 'x', 'how-often': 'daily' })).toEqual({
    problems: [{ question: 'daily-story', problem: 'missing' }],
  });
});
