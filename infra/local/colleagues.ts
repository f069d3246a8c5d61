/** What the simulated colleagues answer, in their own words: one each, in the order of the town's list. */
export type SimulatedAnswer = {
  readonly text: string;
  readonly quotable: boolean;
  /** What they will try, where the week asks for it. */
  readonly smallStep: string;
};

export const colleaguesAnswers: readonly SimulatedAnswer[] = [
  {
    text: 'I tirsdags tastede jeg den samme faktura ind to gange, først i bilagsmappen og så i økonomisystemet. Det gør jeg hver dag.',
    quotable: true,
    smallStep: 'Jeg beder de tre største leverandører om e-faktura.',
  },
  {
    text: 'Fakturaer, der kommer som et billede i en mail, må jeg taste ind i hånden: beløb, CVR-nummer og dato. Tre kvarter om dagen.',
    quotable: false,
    smallStep: 'Jeg tæller, hvor mange fakturaer der kommer som billede.',
  },
  {
    text: 'Jeg har fem adgangskoder, og systemet logger mig af, hver gang jeg henter kaffe. Så skal jeg logge på forfra.',
    quotable: true,
    smallStep: 'Jeg spørger IT, om vi kan nøjes med ét login.',
  },
  {
    text: 'En halv formiddag gik med en faktura, der var tastet forkert ind. Leverandøren rykkede tre gange imens.',
    quotable: true,
    smallStep: 'Jeg ringer til leverandøren i stedet for at skrive.',
  },
  {
    text: 'At logge på igen og igen. I mandags var min adgangskode udløbet, og jeg ventede en time på en ny.',
    quotable: true,
    smallStep: 'Jeg skifter min adgangskode, før den udløber.',
  },
];

/** And what the person in front of the demo would say, when nobody sits there. */
export const yourAnswer: SimulatedAnswer = {
  text: 'Jeg blev logget af midt i et budget og måtte finde adgangskoden frem for fjerde gang den dag.',
  quotable: true,
  smallStep: 'Jeg ringer til Borgerservice og hører, hvordan de logger på.',
};

/** The same week in Borgerservice. */
export const neighboursAnswers: readonly SimulatedAnswer[] = [
  {
    text: 'Borgeren sidder og venter, mens jeg logger på for tredje gang.',
    quotable: false,
    smallStep: 'Jeg logger på, før den første borger kommer.',
  },
  {
    text: 'Jeg skal huske otte adgangskoder for at hjælpe én borger.',
    quotable: true,
    smallStep: 'Jeg skriver en liste over, hvad vi logger på.',
  },
  {
    text: 'Systemet logger mig af midt i samtalen, og så skal adgangskoden skrives forfra.',
    quotable: false,
    smallStep: 'Jeg siger det højt til borgeren, når jeg bliver logget af.',
  },
  {
    text: 'Min adgangskode udløb i onsdags, og jeg kunne ikke logge på hele formiddagen.',
    quotable: true,
    smallStep: 'Jeg beder om et varsel, før koden udløber.',
  },
  {
    text: 'Når jeg skifter skranke, skal jeg logge på det hele igen.',
    quotable: false,
    smallStep: 'Jeg bliver ved den samme skranke en hel dag.',
  },
];

export const ideaForIt =
  'Ét login, der holder hele dagen, så vi ikke skal taste adgangskoden igen efter hver pause.';
export const itAnswers = 'Vi prøver det af med jer i januar.';
