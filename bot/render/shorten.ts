/** Text cut to a length for the sake of the card's size and its readers, at a word where there is one near. */

/** How far back from the end a cut may move to stand between words. */
const reach = 30;

export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const cut = characters.slice(0, longest - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length - reach ? cut.slice(0, space) : cut).trimEnd()}…`;
}
