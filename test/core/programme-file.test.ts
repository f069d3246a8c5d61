import { programmes } from '../../cards/programmes';
import type { Phase } from '../../bot/core/programme';
import { longestText, parseProgramme } from '../../bot/core/programme-file';

type Json = Record<string, unknown>;
const text = (over: Json = {}): Json => ({ kind: 'text', id: 'story', ask: 'Hvad skete der?', ...over });
const choice = (over: Json = {}): Json => ({
  kind: 'choice',
  id: 'who',
  ask: 'Hvem mærker det?',
  options: [
    { id: 'citizen', label: 'Borgeren' },
    { id: 'me', label: 'Mig' },
  ],
  ...over,
});
const outcome = choice({
  id: 'outcome',
  options: ['done', 'on-the-way', 'not-now', 'changed-my-mind'].map((id) => ({ id, label: id })),
});
const questionsOf = (phase: Phase): Json[] =>
  phase === 'small-step' ? [text({ id: phase })] : phase === 'follow-up' ? [outcome, text()] : [text()];
const step = (phase: Phase, over: Json = {}): Json => ({
  id: phase,
  phase,
  title: 'Ugens spørgsmål',
  meeting: 'Hvad siger vi?',
  questions: questionsOf(phase),
  ...over,
});
const file = (over: Json = {}): Json => ({
  id: 'vores-eget',
  title: { da: 'Vores eget', en: 'Our own' },
  audience: 'Alle',
  about: 'Om hverdagen',
  steps: [step('everyday')],
  ...over,
});
const asking = (...questions: Json[]): Json => file({ steps: [step('everyday', { questions })] });
const arc = (...phases: Phase[]): Json =>
  file({ steps: phases.map((phase, index) => step(phase, { id: `week-${index + 1}` })) });
const problems = (json: unknown): readonly Json[] => {
  const read = parseProgramme(json, 'vores.json');
  return 'problems' in read ? read.problems : [];
};

it.each(programmes.map((programme) => [programme.id, programme] as const))('%s parses', (_id, programme) =>
  expect(parseProgramme(programme, 'shipped')).toEqual(programme),
);

it('takes a plain string for both languages and a question as required', () => {
  const read = parseProgramme(file(), 'vores.json');
  expect(read).toMatchObject({
    audience: { da: 'Alle', en: 'Alle' },
    steps: [{ questions: [{ required: true, ask: { da: 'Hvad skete der?', en: 'Hvad skete der?' } }] }],
  });
});

describe('the arc', () => {
  it.each<[string, Phase[]]>([
    ['whole', ['everyday', 'difference', 'possibility', 'small-step', 'follow-up']],
    ['with a phase repeated', ['everyday', 'everyday', 'difference']],
    ['with a phase left out', ['everyday', 'possibility', 'small-step']],
    ['begun anew after a follow-up', ['everyday', 'small-step', 'follow-up', 'everyday', 'difference']],
  ])('%s', (_name, phases) => expect(problems(arc(...phases))).toEqual([]));

  it.each<[string, Phase[], string]>([
    ['goes back', ['everyday', 'difference', 'everyday'], 'arc-goes-back'],
    ['begins anew before a follow-up', ['everyday', 'small-step', 'everyday'], 'arc-goes-back'],
    ['begins anew in the middle', ['everyday', 'follow-up', 'difference'], 'arc-goes-back'],
    ['does not begin in everyday work', ['possibility'], 'unknown-value'],
  ])('%s', (_name, phases, problem) =>
    expect(problems(arc(...phases))).toMatchObject([
      { problem, source: 'vores.json', path: `steps[${phases.length - 1}].phase`, step: phases.length },
    ]),
  );
});

const long = 'x'.repeat(longestText + 1);
const when = (question: string, option: string): Json => text({ when: { question, option } });
const first = 'steps[0].questions[0]';
const second = 'steps[0].questions[1]';

it.each<[string, unknown, string, string, Json]>([
  ['no programme at all', 'hej', '', 'wrong-type', { expected: 'object' }],
  ['no title', file({ title: undefined }), 'title', 'missing', {}],
  ['one language only', file({ title: { da: 'Vores' } }), 'title.en', 'missing', {}],
  ['a blank text', file({ about: '  ' }), 'about', 'empty-text', {}],
  ['a text too long', file({ about: long }), 'about', 'too-long', { length: 501, longest: 500 }],
  ['a number for a text', file({ about: 7 }), 'about', 'wrong-type', { expected: 'string' }],
  ['an id with spaces', file({ id: 'Vores eget' }), 'id', 'bad-id', { id: 'Vores eget' }],
  ['the id of own questions', file({ id: 'own' }), 'id', 'reserved-id', { id: 'own' }],
  ['a field misspelt', file({ titel: 'x' }), '', 'unknown-field', { field: 'titel' }],
  ['no steps', file({ steps: [] }), 'steps', 'too-few', { fewest: 1 }],
  ['27 steps', arc(...Array<Phase>(27).fill('everyday')), 'steps', 'too-many', { most: 26 }],
  [
    'an unknown phase',
    file({ steps: [step('everyday', { phase: 'dream' })] }),
    'steps[0].phase',
    'unknown-value',
    {},
  ],
  [
    'an unknown kind',
    asking(text({ kind: 'scale' })),
    `${first}.kind`,
    'unknown-value',
    { allowed: ['text', 'choice'] },
  ],
  ['no kind', asking(text({ kind: undefined })), `${first}.kind`, 'missing', {}],
  [
    'one option',
    asking(choice({ options: [{ id: 'a', label: 'A' }] }), text()),
    `${first}.options`,
    'too-few',
    { fewest: 2 },
  ],
  ['a hint on a choice', asking(choice({ hint: 'x' }), text()), first, 'unknown-field', { field: 'hint' }],
  [
    'two steps of one id',
    file({ steps: [step('everyday'), step('everyday')] }),
    'steps[1].id',
    'duplicate-id',
    { first: 'steps[0]' },
  ],
  ['two questions of one id', asking(text(), text()), `${second}.id`, 'duplicate-id', { id: 'story' }],
  ['a reply no object could hold', asking(text({ id: 'constructor' })), `${first}.id`, 'reserved-id', {}],
  [
    'a condition on nothing',
    asking(choice(), when('whom', 'me'), text({ id: 'b' })),
    `${second}.when.question`,
    'when-unknown-question',
    { earlier: ['who'] },
  ],
  [
    'a condition on what comes later',
    asking(when('who', 'me'), choice(), text({ id: 'b' })),
    `${first}.when.question`,
    'when-not-earlier',
    {},
  ],
  [
    'a condition on a text',
    asking(text({ id: 'b' }), when('b', 'me')),
    `${second}.when.question`,
    'when-not-a-choice',
    {},
  ],
  [
    'a condition on no option',
    asking(choice(), when('who', 'us'), text({ id: 'b' })),
    `${second}.when.option`,
    'when-unknown-option',
    { options: ['citizen', 'me'] },
  ],
  [
    'an option that opens nothing',
    asking(choice(), when('who', 'me')),
    'steps[0].questions',
    'no-required-text',
    { replies: { who: 'citizen' } },
  ],
  [
    'a choice passed by',
    asking(
      choice({ required: false }),
      when('who', 'me'),
      text({ id: 'b', when: { question: 'who', option: 'citizen' } }),
    ),
    'steps[0].questions',
    'no-required-text',
    { replies: {} },
  ],
  ['only optional texts', asking(text({ required: false })), 'steps[0].questions', 'no-required-text', {}],
  [
    'a small step without its question',
    file({ steps: [step('everyday'), step('small-step', { questions: [text()] })] }),
    'steps[1].questions',
    'no-small-step-question',
    { step: 2 },
  ],
  [
    'a follow-up without an outcome',
    file({ steps: [step('everyday'), step('follow-up', { questions: [text()] })] }),
    'steps[1].questions',
    'no-outcome-question',
    { step: 2 },
  ],
])('%s', (_name, json, path, problem, data) =>
  expect(problems(json)).toEqual([expect.objectContaining({ source: 'vores.json', path, problem, ...data })]),
);

it('names every place at once', () =>
  expect(problems(file({ title: '', about: 7, steps: [] })).map(({ path }) => path)).toEqual([
    'title',
    'about',
    'steps',
  ]));
