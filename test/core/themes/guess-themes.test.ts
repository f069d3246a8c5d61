import { guessThemes } from '../../../bot/core/themes/guess-themes';

describe('what an answer may be about', () => {
  it.each([
    ['da', 'Jeg blev logget af igen og måtte finde min adgangskode frem', /login|adgangskod|log/i],
    ['en', 'I was logged out again and had to find my password', /signing in|password/i],
  ] as const)('%s: %s', (language, text, title) => {
    const guesses = guessThemes(text, language, []);
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.length).toBeLessThanOrEqual(3);
    expect(guesses.map((guess) => guess.title).join(' ')).toMatch(title);
  });

  it('bears the name that the department knows it by', () => {
    const [first] = guessThemes('Jeg glemte min adgangskode', 'da', []);
    const known = [{ label: 'Adgangskoder, der udløber', concepts: [first!.id] }];
    expect(guessThemes('Jeg glemte min adgangskode', 'da', known)[0]).toEqual({
      id: first!.id,
      title: 'Adgangskoder, der udløber',
    });
  });

  it('is no matter of society, unless the department published a theme about it', () => {
    const text = 'Politiet burde gå mere på gaden, sagde naboen om banderne';
    const known = [{ label: 'Tryghed i kvarteret', concepts: ['police-and-gangs'] }];
    expect(guessThemes(text, 'da', []).map(({ id }) => id)).not.toContain('police-and-gangs');
    expect(guessThemes(text, 'da', known)).toContainEqual({
      id: 'police-and-gangs',
      title: 'Tryghed i kvarteret',
    });
  });

  it('is nothing where no word tells', () => expect(guessThemes('Xyzzy plugh', 'da', [])).toEqual([]));

  it('is the same whatever else was published', () => {
    const text = 'Fakturaen blev tastet to gange';
    expect(guessThemes(text, 'da', [{ label: 'Ferie', concepts: ['holiday-nobody-knows'] }])).toEqual(
      guessThemes(text, 'da', []),
    );
  });
});
