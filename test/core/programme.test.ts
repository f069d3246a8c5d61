import fc from 'fast-check';
import { programmes } from '../../cards/programmes';
import { languages } from '../../bot/core/language';
import { findProgramme, nextStep, phases } from '../../bot/core/programme';

describe('a programme by its name', () => {
  it.each([
    ['Nysgerrig i hverdagen', 'curious-every-day'],
    ['NYSGERRIG I HVERDAGEN', 'curious-every-day'],
    ['nysgerig i hverdagn', 'curious-every-day'],
    ['Curious every day', 'curious-every-day'],
    ['curious-every-day', 'curious-every-day'],
    ['Tæt på børnene', 'daycare'],
    ['taet paa boernene', 'daycare'],
    ['Close to the chldren', 'daycare'],
    ['Mennesker bag tallene', 'finance'],
    ['people behind the figures', 'finance'],
    ['godt hjulpet', 'citizen-service'],
    ['godt hjulpt', 'citizen-service'],
    ['in good hands', 'citizen-service'],
    ['»Den gode dag«', 'elderly-care'],
    ['A good day', 'elderly-care'],
    ['Den dårlige dag', undefined],
    ['', undefined],
  ])('%s: %s', (words, id) => expect(findProgramme(programmes, words)?.id).toBe(id));
});

describe.each(programmes.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  const ids = programme.steps.map(({ id }) => id);

  it('never gives a used step, whichever were used', () =>
    fc.assert(
      fc.property(fc.subarray(ids), (used) => {
        const next = nextStep(programme, used);
        expect(next?.id).toBe(ids.find((id) => !used.includes(id)));
      }),
    ));

  it('is 8 to 12 weeks, each asked once, in their order, and then runs out', () => {
    const asked: string[] = [];
    for (let next = nextStep(programme, asked); next; next = nextStep(programme, asked)) asked.push(next.id);
    expect(asked).toEqual(ids);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it('walks the whole arc and brings every small step back the week after', () => {
    const walked = programme.steps.map(({ phase }) => phase);
    expect(new Set(walked)).toEqual(new Set(phases));
    const after = walked.flatMap((phase, week) => (phase === 'small-step' ? [walked[week + 1]] : []));
    expect(after).toEqual(after.map(() => 'follow-up'));
  });

  it('is a short path in a third of its weeks: each option opens one question of its own', () => {
    const paths = programme.steps.filter(({ questions }) => questions.some(({ when }) => when));
    expect(paths.length).toBeGreaterThanOrEqual(programme.steps.length / 3);
    for (const { questions } of paths) {
      const options = questions.flatMap((each) => (each.kind === 'choice' ? each.options : []));
      const opening = questions.flatMap(({ when }) => when?.option ?? []);
      expect(opening).toEqual(options.map(({ id }) => id));
    }
  });

  it('gives every text question an example', () => {
    const texts = programme.steps.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'text');
    expect(texts.filter((each) => !('hint' in each))).toEqual([]);
  });

  it.each(languages)('asks nothing of a team meeting twice, and repeats no title (%s)', (language) => {
    const said = programme.steps.flatMap(({ title, meeting }) => [title[language], meeting[language]]);
    expect(new Set(said).size).toBe(said.length);
  });
});
