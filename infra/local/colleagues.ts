/** What the simulated colleagues answer, in their own words: one each, in the order of the town's list. */
export const colleaguesAnswers: readonly { readonly text: string; readonly quotable: boolean }[] = [
  {
    text: 'I tirsdags tastede jeg den samme faktura ind to gange, først i bilagsmappen og så i økonomisystemet. Det gør jeg hver dag.',
    quotable: true,
  },
  {
    text: 'Fakturaer, der kommer som et billede i en mail, må jeg taste ind i hånden: beløb, CVR-nummer og dato. Tre kvarter om dagen.',
    quotable: false,
  },
  {
    text: 'Jeg har fem adgangskoder, og systemet logger mig af, hver gang jeg henter kaffe. Så skal jeg logge på forfra.',
    quotable: true,
  },
  {
    text: 'En halv formiddag gik med en faktura, der var tastet forkert ind. Leverandøren rykkede tre gange imens.',
    quotable: true,
  },
  {
    text: 'At logge på igen og igen. I mandags var min adgangskode udløbet, og jeg ventede en time på en ny.',
    quotable: true,
  },
];

/** And what the person in front of the demo would say, when nobody sits there. */
export const yourAnswer = {
  text: 'Jeg blev logget af midt i et budget og måtte finde adgangskoden frem for fjerde gang den dag.',
  quotable: true,
};
