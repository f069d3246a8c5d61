import { findThemes, type Theme, type ThemeText } from '../../../bot/core/themes/find-themes';
import type { Concept } from '../../../bot/core/themes/lexicon/concept';

const numbered = (texts: readonly string[]): ThemeText[] => texts.map((text, i) => ({ id: `t${i}`, text }));
const themesIn = (
  lang: 'da' | 'en' | 'mixed',
  texts: readonly string[],
  extraConcepts: readonly Concept[] = [],
): Theme[] => findThemes({ lang, texts: numbered(texts), extraConcepts });
const labels = (themes: readonly Theme[]): string[] => themes.map(({ label }) => label);

const ferry: Concept = {
  id: 'zz-ferry',
  difference: 'collaboration',
  near: [],
  da: {
    title: 'Færge og overfart',
    words: ['færge', 'overfart', 'kajplads', 'landgang', 'skipper', 'sejlplan'],
  },
  en: { title: 'Ferry and crossing', words: ['ferry', 'crossing', 'gangway', 'skipper', 'berth', 'sailing'] },
};
const gardens = [
  'Rosenbedet skal luges',
  'Rosenbedet er tørt',
  'Ukrudt i rosenbedet',
  'Rosenbedet mangler vand',
];

const roses = ['Weed the rose bed', 'The rose bed is dry', 'Weeds in the rose bed', 'Water for the rose bed'];

describe('a theme’s name', () => {
  it.each([
    [
      'what members write side by side',
      'en',
      ['The care plan was old', 'I never saw a care plan', 'Her care plan is wrong', 'A care plan on paper'],
      'Care plan',
    ],
    [
      'what becomes of a thing',
      'en',
      [
        'My card was declined at the store',
        'Card declined again today',
        'Why is the card declined',
        'The card was declined twice',
      ],
      'Card declined',
    ],
    [
      'two things and how they belong together',
      'en',
      [
        'The meaning of life',
        'Is there a meaning of life',
        'What is the meaning of life to you',
        'Meaning of life please',
      ],
      'Meaning of life',
    ],
    [
      'a thing in the plural where people use it',
      'en',
      [
        'Passwords expire every week',
        'I forgot the password',
        'Another password to remember',
        'The password did not work',
      ],
      'Passwords',
    ],
    [
      'what people do, where they share no thing',
      'en',
      [
        'We spell the names wrong',
        'Spelling the street took an hour',
        'Nobody can spell it',
        'I had to spell it out',
      ],
      'Spelling',
    ],
    [
      'two things with a preposition between them',
      'da',
      [
        'Jeg har brug for hjælp til MitID',
        'Der er ingen hjælp at få',
        'MitID driller de ældre',
        'Hjælp til MitID tager hele formiddagen',
      ],
      'Hjælp til MitID',
    ],
    [
      'a thing of a kind',
      'da',
      [
        'Digitale frivillige var en stor hjælp',
        'Flere digitale frivillige om lørdagen',
        'De frivillige viste det digitale',
        'Frivillige til det digitale hjørne',
      ],
      'Digitale frivillige',
    ],
    [
      'the indefinite form, where people write both',
      'da',
      [
        'Plakaterne blev trykt forkert',
        'Plakaterne hænger stadig i foyeren',
        'Ingen så plakaten',
        'Plakater på bordet',
      ],
      'Plakater',
    ],
    [
      'a noun that looks like a verb elsewhere',
      'da',
      [
        'Besøgene blev flyttet i går',
        'Et besøg faldt ud',
        'Ingen besøg om aftenen',
        'Jeg nåede ikke besøget',
      ],
      'Besøg',
    ],
    [
      'what people do, where they share no thing',
      'da',
      [
        'De graver vejen op igen',
        'Gravede ledningen over',
        'Der bliver gravet hver uge',
        'Så graver de igen',
      ],
      'At grave',
    ],
    [
      'the capitals that people write in a name',
      'da',
      ['Vi taster det i MitID igen', 'Så gik MitID i stå', 'Koden til MitID', 'Uden MitID går det ikke'],
      'MitID',
    ],
    [
      'a known trouble that says the word and more',
      'da',
      [
        'Nøglen hang ikke ved låsen',
        'Låsen sad fast og nøglen knækkede',
        'Jeg ledte efter nøglen til den nye lås',
        'Nøglen passede ikke til låsen',
      ],
      'Nøgler og låste døre',
    ],
    [
      'the shared word where only one word hints at a known trouble',
      'da',
      ['Rosenbedet ligger langt væk', 'Rosenbedet er tørt', 'Henne ved rosenbedet'],
      'Rosenbed',
    ],
  ] as const)('is %s (%s)', (_name, lang, texts, label) => {
    expect(labels(themesIn(lang, texts))).toEqual([label]);
  });

  it('says what the concept is called, and what members say of it', () => {
    const texts = [
      'Sejlplanen holdt aldrig, og gæsterne ventede',
      'Landgang i blæst med gæsterne',
      'Skipperen gik hjem fra gæsterne',
      'Kajplads optaget',
      ...gardens,
    ];
    expect(labels(themesIn('da', texts, [ferry]))).toContain('Færge og overfart: gæster');
  });

  it('has no word of one member alone', () => {
    const texts = ['Rosenbedet ligger langt væk', 'Rosenbedet er tørt', 'Henne ved rosenbedet'];
    expect(labels(themesIn('da', texts))).toEqual(['Rosenbed']);
  });

  it('has no word of one member alone, whatever is put before it', () => {
    const secret = 'Kolibri';
    const texts = gardens.map((text, i) => (i === 0 ? `${secret} ${secret} ${secret}: ${text}` : text));
    const [theme] = themesIn('da', texts);
    expect(theme?.memberIds).toContain('t0');
    expect(theme?.label).not.toMatch(new RegExp(secret, 'i'));
  });

  it('is the concept’s own where members share no word', () => {
    const texts = [
      'Sejlplanen holdt aldrig',
      'Landgang i blæst',
      'Skipperen gik hjem',
      'Kajplads optaget',
      ...gardens,
    ];
    expect(labels(themesIn('da', texts, [ferry]))).toContain('Færge og overfart');
  });

  it('is in the department’s language where some answer in another', () => {
    const texts = [
      'Færgen var forsinket i morges',
      'Færgen gik uden os',
      'The ferry was late and we missed the crossing',
      'The ferry crossing was too short for all of us',
      'We were waiting for the ferry in the rain',
      ...gardens,
    ];
    const [theme] = themesIn('mixed', texts, [ferry]).filter(({ concepts }) => concepts.includes('zz-ferry'));
    expect(theme?.memberIds).toHaveLength(5);
    expect(theme?.label).toMatch(/^Færgen?\b/);
  });
});

describe('the quotes of a theme', () => {
  it('are first those that speak of the concept that gave it its name, in whatever words', () => {
    const texts = [
      'Vi blev forsinket om aftenen igen',
      'Sejlplanen holdt ikke om aftenen, og vi blev forsinket',
      'Landgang i blæst, vi blev forsinket om aftenen',
      'Skipperen gik hjem, vi blev forsinket',
      ...gardens,
    ];
    const theme = themesIn('da', texts, [ferry]).find(({ label }) => label === 'Færge og overfart');
    expect(theme?.quoteIds).toEqual(['t2', 't1', 't0']);
  });
});

describe('what a theme is about', () => {
  const texts = [
    'Sejlplanen holdt aldrig',
    'Færgen gik før tid',
    'Landgang uden gelænder',
    'Ny plan for færgen, sejlplanen er gammel',
  ];
  const theme = (): Theme | undefined =>
    themesIn('da', [...texts, ...gardens], [ferry]).find(({ concepts }) => concepts.includes('zz-ferry'));

  it('is told by the concepts that carry it', () => {
    expect(theme()?.concepts[0]).toBe('zz-ferry');
    expect(theme()?.difference).toBe('collaboration');
  });

  it('names the words that the difference was concluded from, the most used first', () => {
    expect(theme()?.because?.slice(0, 2).sort()).toEqual(['færgen', 'sejlplanen']);
  });

  it('names no word that one member alone writes', () => {
    expect(texts.filter((text) => /landgang/i.test(text))).toHaveLength(1);
    expect(theme()?.because).not.toContain('landgang');
  });

  it('names its words with the capitals that people write', () => {
    const login = ['Vi venter på MitID igen', 'Så gik MitID i stå', 'Koden til MitID', 'Nyt MitID i dag'];
    const [found] = themesIn('da', login);
    expect(found?.because).toEqual(['MitID']);
  });

  it('has no difference where no concept is known', () => {
    const [found] = themesIn('en', ['zyx qwv one', 'zyx qwv two', 'three zyx qwv']);
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty('difference');
  });
});

describe('what brings texts together', () => {
  const strangers = ['Zorbet holdt aldrig', 'Plinket i blæst', 'Kwastoren gik hjem', 'Rifnap optaget'];
  const invented: Concept = {
    ...ferry,
    da: { title: 'Opfundne ord', words: ['zorb', 'plink', 'kwastor', 'rifnap'] },
  };
  const together = (themes: readonly Theme[], ids: readonly string[]): boolean =>
    themes.some(({ memberIds }) => ids.every((id) => memberIds.includes(id)));
  const ids = ['t0', 't1', 't2', 't3'];

  it('a concept does, where no word is shared', () => {
    expect(together(themesIn('da', [...strangers, ...gardens]), ids)).toBe(false);
    expect(together(themesIn('da', [...strangers, ...gardens], [invented]), ids)).toBe(true);
  });

  it.each([
    [
      'da',
      [
        'Autoklaven er i stykker og skal repareres',
        'Printeren hakker og er defekt',
        'Lampen blinker og er gået i sort',
        'Kaffemaskinen brød sammen, teknikeren kom ikke',
      ],
    ],
    [
      'en',
      [
        'The nurse left the ward',
        'A doctor in the clinic',
        'The surgeon and the hospital',
        'A patient in the emergency room',
      ],
    ],
  ] as const)(
    'the same corner of life does, where no word is shared and no trouble is known (%s)',
    (lang, texts) =>
      expect(together(themesIn(lang, [...texts, ...(lang === 'da' ? gardens : roses)]), ids)).toBe(true),
  );

  it('what their authors tapped does', () => {
    const plain = numbered(['Blåt', 'Ni kasser', 'Hos Bodil', 'Uden lim', ...gardens]);
    const tagged = plain.map((text, i) => (i < 4 ? { ...text, tag: 'lageret' } : text));
    expect(together(findThemes({ lang: 'da', texts: plain }), ids)).toBe(false);
    expect(together(findThemes({ lang: 'da', texts: tagged }), ids)).toBe(true);
  });

  it('earlier answers do, and are in no theme themselves', () => {
    const texts = numbered([
      'Sejlplanen er lavet om',
      'Skipperen siger nej',
      'Ny sejlplan i dag',
      'Spørg skipperen',
      ...gardens,
    ]);
    const history = [
      'Skipperens sejlplan',
      'Sejlplan fra skipperen',
      'Skipper uden sejlplan',
      'Skipperen kender ingen sejlplan',
      'Sejlplaner og skippere',
      'En sejlplan til skipperen',
      'Rosenbedet igen',
      'Vand til rosenbedet',
      'Luge rosenbedet',
      'Tørt rosenbed',
      'Ukrudt mellem rosenbedets sten',
    ];
    expect(together(findThemes({ lang: 'da', texts }), ids)).toBe(false);
    const themes = findThemes({ lang: 'da', texts, history });
    expect(together(themes, ids)).toBe(true);
    expect(themes.flatMap(({ memberIds }) => memberIds).sort()).toEqual(texts.map(({ id }) => id).sort());
  });

  it('earlier answers help the same in any order', () => {
    const texts = numbered([...strangers, ...gardens]);
    const history = [...gardens.map((text) => `${text} igen`), 'Skipperen kom', 'Skipper på landgang'];
    expect(findThemes({ lang: 'da', texts, history: [...history].reverse() })).toEqual(
      findThemes({ lang: 'da', texts, history }),
    );
  });
});
