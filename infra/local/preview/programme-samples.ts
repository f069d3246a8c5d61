/** What is said about programmes, one of each. */
import type { Message } from '../../../bot/core/message';
import { parseProgramme } from '../../../bot/core/programme-file';
import { programmeStanding } from '../../../bot/core/programme-standing';
import { programmes } from '../../../cards/programmes';
import { department, round } from './samples';

const [programme] = programmes as [(typeof programmes)[number]];
const [first, second] = programme.steps as [
  (typeof programme.steps)[number],
  (typeof programme.steps)[number],
];

const flawed = parseProgramme(
  {
    id: 'Vores forløb',
    title: 'Vores forløb',
    audience: { da: 'Alle' },
    steps: [
      { ...first, phase: 'follow-up', questions: [{ kind: 'choice', id: 'a', ask: 'Hvad?', options: [] }] },
      { ...second, meeting: '', farve: 'rød' },
    ],
  },
  'forloeb.json',
);

export const programmeSamples: readonly { readonly title: string; readonly message: Message }[] = [
  { title: 'programmes', message: { kind: 'programmes', programmes, example: 'Økonomi' } },
  {
    title: 'programme',
    message: {
      kind: 'programme',
      departmentName: 'Økonomi',
      programme,
      steps: programmeStanding({
        programme,
        department: {
          ...department,
          stepChoices: [{ programmeId: programme.id, step: second, choice: 'skip', at: 0 }],
        },
        rounds: [{ ...round, programmeId: programme.id, step: first }],
      }),
    },
  },
  {
    title: 'unknown-programme',
    message: { kind: 'unknown-programme', words: 'Nysgerrig på alt', programmes },
  },
  { title: 'programme-added', message: { kind: 'programme-added', programme, replaced: false } },
  { title: 'programme-added again', message: { kind: 'programme-added', programme, replaced: true } },
  {
    title: 'programme-flawed',
    message: { kind: 'programme-flawed', problems: 'problems' in flawed ? flawed.problems : [] },
  },
  ...(['skip-step', 'repeat-step'] as const).map((asked) => ({
    title: `no-such-step ${asked}`,
    message: { kind: 'no-such-step', departmentName: 'Økonomi', asked, programme } as const,
  })),
  { title: 'file-unread', message: { kind: 'file-unread' } },
];
