import type { Message } from '../../bot/core/message';
import type { Round } from '../../bot/core/reflection';
import { render } from '../../bot/render/render';
import { samples } from '../../infra/local/preview/all-samples';
import { round } from '../../infra/local/preview/sample-week';
import { nodesOf, nodesOfType, shownText } from './walk-card';

type Card = Readonly<Record<string, unknown>>;
const cardOf = (message: Message, language: 'da' | 'en' = 'da'): Card =>
  render({ message, language }).card as Card;
const sample = (title: string): Card => cardOf(samples.find((each) => each.title === title)!.message);
const prompt = (of: Round, refreshFor: readonly string[] = []): Card =>
  cardOf({ kind: 'prompt', round: of, answers: 3, refreshFor });
const verbs = (card: Card): readonly unknown[] => nodesOfType(card, 'Action.Execute').map(({ verb }) => verb);

describe('the prompt in the channel', () => {
  it('asks what the step asks, required and at most 2,000 characters, with the error on the card', () => {
    expect(nodesOfType(prompt(round), 'Input.Text')).toEqual([
      expect.objectContaining({
        id: 'reply:twice',
        isMultiline: true,
        isRequired: true,
        maxLength: 2000,
        placeholder: 'Tænk på en bestemt opgave',
        errorMessage: 'Skriv et svar på højst 2000 tegn.',
        value: '',
      }),
    ]);
    expect(nodesOfType(prompt(round), 'Input.ChoiceSet')).toEqual([
      expect.objectContaining({ id: 'reply:often', style: 'expanded', isRequired: true }),
    ]);
  });

  it('leaves consent off, and says what it means', () => {
    expect(nodesOfType(prompt(round), 'Input.Toggle')).toEqual([
      expect.objectContaining({ id: 'quotable', value: 'false', title: 'Mine ord må citeres uden mit navn' }),
    ]);
  });

  it('says who sees what, how many have answered, and until when', () => {
    const shown = shownText(prompt(round));
    expect(shown).toContain('Ingen ser, hvem der har skrevet hvad. Overblikket kræver mindst 5 svar.');
    expect(shown).toContain('3 svar indtil nu · Åben til fredag 27. november kl. 12.00');
  });

  it('sends the department, the week and the version of the card', () => {
    expect(nodesOfType(prompt(round), 'Action.Execute')).toEqual([
      expect.objectContaining({ verb: 'answer', data: { v: 1, departmentId: 'oekonomi', week: '2026-W48' } }),
    ]);
  });

  it.each([
    [0, undefined],
    [60, 60],
    [500, 60],
  ])('refreshes for at most 60 of %i people', (people, named) => {
    const card = prompt(
      round,
      Array.from({ length: people }, (_, index) => `29:${index}`),
    );
    expect((card['refresh'] as { userIds: string[] } | undefined)?.userIds.length).toBe(named);
  });

  it('has nothing to fill in once it is closed', () => {
    const closed = prompt({ ...round, status: 'closed' });
    expect(nodesOf(closed).filter(({ type }) => /^(Input|Action)/.test(String(type)))).toEqual([]);
    expect(shownText(closed)).toContain('Refleksionen er lukket. Tak for 3 svar.');
  });
});

describe('a choice that opens a question', () => {
  it('is a button an option, with nothing to send before it is made', () => {
    const card = sample('prompt with a choice first');
    expect(verbs(card)).toEqual(['choose', 'choose']);
    expect(nodesOfType(card, 'Input.Text')).toEqual([]);
    expect(nodesOfType(card, 'Action.Execute')[0]).toMatchObject({
      title: 'Ja, jeg prøvede det',
      data: { 'reply:tried': 'yes', departmentId: 'oekonomi', week: '2026-W48' },
    });
  });

  it('brings its question, is marked by more than colour, and goes along with the answer', () => {
    const card = sample('prompt-form after a choice');
    expect(nodesOfType(card, 'Input.Text').map(({ id }) => id)).toEqual(['reply:noticed']);
    const [yes, no] = nodesOfType(card, 'Action.Execute');
    expect([yes?.['title'], no?.['title']]).toEqual(['✓ Ja, jeg prøvede det', 'Nej, det kom jeg ikke til']);
    expect(nodesOfType(card, 'Action.Execute').find(({ verb }) => verb === 'answer')).toMatchObject({
      data: { 'reply:tried': 'yes' },
    });
  });
});

describe('a person’s own view', () => {
  it('gives their words back exactly, in the form', () => {
    const words = 'Vi **retter** _det_ <at>alle</at> ${x} "steder"\n- tre';
    const card = cardOf({
      kind: 'prompt-form',
      round,
      replies: { twice: words },
      quotable: true,
      problems: [],
      notSaved: true,
    });
    expect(nodesOfType(card, 'Input.Text')[0]).toMatchObject({ value: words });
    expect(nodesOfType(card, 'Input.Toggle')[0]).toMatchObject({ value: 'true' });
    expect(shownText(card)).toContain('Dit svar blev ikke gemt');
    expect(nodesOfType(card, 'Action.Execute').find(({ verb }) => verb === 'answer')).toMatchObject({
      title: 'Prøv igen',
    });
  });

  it('shows each problem at its question', () => {
    const shown = shownText(sample('prompt-form with problems'));
    expect(shown).toContain('Svaret er 3 tegn for langt. Forkort det til højst 2000 tegn.');
    expect(shown).toContain('Her mangler dit svar.');
  });

  it('thanks for an answer, and can be changed while the round is open', () => {
    expect(shownText(sample('prompt-answered'))).toContain(
      'Du har sagt ja til, at dine ord må citeres uden dit navn.',
    );
    expect(verbs(sample('prompt-answered'))).toEqual(['edit']);
    expect(verbs(sample('prompt-answered closed'))).toEqual([]);
  });

  it('keeps words that came too late where they can be copied, with nothing to send', () => {
    const card = sample('prompt-late');
    expect(nodesOfType(card, 'Input.Text')[0]?.['value']).toContain(
      'Jeg tastede de samme fakturaoplysninger',
    );
    expect(verbs(card)).toEqual([]);
    expect(shownText(card)).toContain('Den lukkede fredag 27. november kl. 12.00');
  });
});
