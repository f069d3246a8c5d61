/** What the simulated colleagues answer, in their own words. */

/** One answer a colleague, in the order of the town's list, and whether it may be quoted. */
export const colleaguesAnswers: readonly { readonly text: string; readonly quotable: boolean }[] = [
  {
    text: 'I tirsdags tastede jeg den samme faktura ind to gange, først i bilagsmappen og så i økonomisystemet. Det gør jeg hver dag.',
    quotable: true,
  },
  {
    text: 'Jeg brugte en formiddag på at finde ud af, hvem der skal godkende en faktura, når den rigtige er på ferie. Imens ventede leverandøren.',
    quotable: true,
  },
  {
    text: 'Fakturaer, der kommer som billede i en mail, må jeg taste af i hånden. Beløb, CVR, dato. Tre kvarter om dagen.',
    quotable: false,
  },
  {
    text: 'At logge på igen og igen. Jeg har fem adgangskoder, og systemet smider mig af, når jeg henter kaffe.',
    quotable: true,
  },
  {
    text: 'Institutionerne ringer og spørger, hvor meget der er tilbage på budgettet. De kunne selv se det, hvis tallet stod et sted.',
    quotable: true,
  },
];
