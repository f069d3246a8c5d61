import fc from 'fast-check';
import { programmes } from '../../cards/programmes';
import { findProgramme, nextStep, stepsLeft } from '../../bot/core/programme';
import { openQuestions } from '../../bot/core/reflection';

const order = ['everyday', 'difference', 'possibility', 'small-step', 'follow-up'];

describe.each(programmes.map((programme) => [programme.title.da, programme] as const))(
  '%s',
  (_title, programme) => {
    it('names each step once', () => {
      expect(new Set(programme.steps.map(({ id }) => id)).size).toBe(programme.steps.length);
    });

    it('has 8 to 12 weeks, and begins in everyday work', () => {
      expect(programme.steps.length).toBeGreaterThanOrEqual(8);
      expect(programme.steps.length).toBeLessThanOrEqual(12);
      expect(programme.steps[0]?.phase).toBe('everyday');
      for (const { phase } of programme.steps) expect(order).toContain(phase);
    });

    it.each(programme.steps.map((step) => [step.id, step] as const))(
      '%s always asks for words, in both languages',
      (_id, step) => {
        const texts = [
          step.title,
          step.meeting,
          ...step.questions.flatMap((question) => [
            question.ask,
            ...(question.kind === 'choice' ? question.options.map(({ label }) => label) : []),
          ]),
        ];
        for (const { da, en } of texts) expect(da.trim() !== '' && en.trim() !== '').toBe(true);
        const choices = step.questions.flatMap((question) => (question.kind === 'choice' ? [question] : []));
        const ways =
          choices.length === 0
            ? [{}]
            : choices.flatMap(({ id, options }) => options.map((option) => ({ [id]: option.id })));
        for (const way of ways)
          expect(
            openQuestions(step.questions, way).some(({ kind, required }) => kind === 'text' && required),
          ).toBe(true);
        for (const { when } of step.questions.filter((question) => question.when))
          expect(
            choices.some(
              ({ id, options }) =>
                id === when?.question && options.some((option) => option.id === when.option),
            ),
          ).toBe(true);
      },
    );
  },
);

it('never gives a step that was used, whatever was used before', () => {
  const [programme] = programmes;
  const ids = programme!.steps.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), (used) => {
      const step = nextStep(programme!, used);
      expect(step === undefined ? stepsLeft(programme!, used) : Number(used.includes(step.id))).toBe(0);
    }),
  );
});

it.each(['Nysgerrig i hverdagen', 'nysgerrig i hverdagn', 'CURIOUS EVERY DAY', 'curious-every-day'])(
  '"%s" is found',
  (words) => expect(findProgramme(programmes, words)?.id).toBe('curious-every-day'),
);
