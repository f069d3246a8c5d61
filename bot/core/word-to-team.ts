/** What a manager answers the team, beside the recap. */

/** The most characters of a word to the team. */
export const longestWord = 1000;

/** What became of it. `typed`: not sent yet, and kept on the card. */
export type WordToTeam = {
  readonly text: string;
  readonly outcome: 'sent' | 'changed' | 'typed' | 'empty' | 'too-long' | 'refused' | 'uncertain';
};
