import type { IdeaAnswer, IdeaState } from '../../bot/core/idea';
import { answerIdea, answersTo, ideaStates, referenceFrom, similarIdeas } from '../../bot/core/idea';
import { idea } from '../store/values';

describe('what IT can do with an idea', () => {
  it.each<[IdeaState, readonly IdeaAnswer[]]>([
    ['new', ['ask', 'accept', 'decline', 'done']],
    ['asked', ['ask', 'accept', 'decline', 'done']],
    ['accepted', ['ask', 'decline', 'done']],
    ['declined', ['accept']],
    ['done', []],
  ])('when it is %s: %j', (state, answers) => expect(answersTo({ state })).toEqual(answers));

  it.each<[IdeaState, IdeaAnswer, string, IdeaState | undefined]>([
    ['new', 'ask', 'Hvor tit?', 'asked'],
    ['new', 'ask', '', undefined],
    ['new', 'decline', 'For dyrt i år', 'declined'],
    ['new', 'decline', '', undefined],
    ['asked', 'accept', '', 'accepted'],
    ['accepted', 'done', 'Fra mandag', 'done'],
    ['declined', 'accept', '', 'accepted'],
    ['done', 'accept', '', undefined],
    ['declined', 'done', '', undefined],
  ])('%s, %s with "%s": %s', (state, answer, text, next) => {
    const before = idea({ state, lines: [] });
    const after = answerIdea(before, answer, text, 5);
    expect(after?.state).toBe(next);
    expect(after?.lines ?? []).toEqual(next && text ? [{ from: 'it', text, at: 5 }] : []);
  });

  it('is one of the states that are known', () =>
    expect(new Set(ideaStates.flatMap((state) => answersTo({ state }))).size).toBe(4));
});

it('has a reference that can be read aloud', () => {
  const seen = new Set<string>();
  for (let byte = 0; byte < 256; byte += 1)
    seen.add(referenceFrom(Uint8Array.from([byte, 255 - byte, (byte * 7) % 256, (byte * 31) % 256])));
  for (const reference of seen) expect(reference).toMatch(/^IT-[2-9A-HJKMNP-Z]{4}$/);
  expect(seen.size).toBeGreaterThan(200);
});

it('resembles ideas that share what they are about, the nearest first', () => {
  const own = idea({ ideaId: 'own', concepts: ['invoice', 'double-entry'] });
  const near = idea({ ideaId: 'near', concepts: ['double-entry', 'invoice'], departmentName: 'Løn' });
  const far = idea({ ideaId: 'far', concepts: ['invoice'], departmentName: 'Biblioteket' });
  const none = idea({ ideaId: 'none', concepts: ['parking'] });
  expect(similarIdeas(own, [none, far, own, near]).map(({ ideaId }) => ideaId)).toEqual(['near', 'far']);
});
