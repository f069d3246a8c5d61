import fc from 'fast-check';
import { programmes } from '../../cards/programmes';
import { findProgramme, nextStep, stepsLeft } from '../../bot/core/programme';

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
        expect(stepsLeft(programme, used)).toBe(new Set(ids).size - used.length);
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
});
