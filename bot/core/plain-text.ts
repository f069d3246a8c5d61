/**
 * Other people's words made safe to show: nothing in them acts as Markdown, a link, a mention, HTML or a template
 * expression, in a card's TextBlock or in a message, and they read as they were written.
 *
 * A TextBlock always renders Markdown and has no switch for it (Text features, learn.microsoft.com/adaptive-cards).
 * A backslash in front of a mark works in Teams' desktop client and shows on phones (microsoft/AdaptiveCards #5590,
 * #4677), and always shows where no Markdown is read, as in a TextRun. So a word joiner (U+2060, no width) parts what
 * would act together. Asterisks, tildes and backticks act alone, whatever stands beside them (CommonMark, Emphasis and
 * strong emphasis): their look-alikes stand in for them.
 */

const joiner = '\u2060';

const lookAlikes: Readonly<Record<string, string>> = { '*': '\u2217', '~': '\u223C', '`': '\u02CB' };

/** Controls, bidi embeddings, overrides and isolates, invisible operators; not the joiners of emoji and scripts. */
const unseen = /(?![\n\t])\p{Cc}|[\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const loneSurrogate = /\p{Surrogate}/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** What acts together, and the place between: each match is followed by a joiner. */
const pairs = [
  /\\/g,
  /\$(?=\{)|\{(?=\{)/g,
  /<(?=[\p{L}/!?@])/gu,
  /&(?=[#\p{L}])/gu,
  /\](?=[([:])/g,
  /(?<=\S)(?=@)/g,
  /@(?=\S)/g,
  /(?<=\p{L}):(?=\S)/gu,
  /\/(?=\/)/g,
  /(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})/gu,
  /(?<!\p{L})w(?=ww\.)/giu,
];

/** A list, a heading, a quotation, a rule, a table or an underlined heading begins a line with one of these. */
const lineMark = /^(?=[-+#>=|:]|\d{1,9}[.)])/gm;

/** Most titles and many answers: letters and the marks of a sentence, and nothing that acts in any company. */
const nothingActs = /^(?![-\d.])(?:[\p{L}\p{M}\p{N} ,;!?'"’()…–-]|\.(?= |$))*$/u;

export function plainText(text: string): string {
  const trimmed = text.trim();
  if (nothingActs.test(trimmed)) return trimmed;
  let safe = paragraphs(text.replace(lineBreak, '\n').replace(unseen, '').replace(loneSurrogate, '\ufffd'));
  safe = safe.replace(/(?<=\S)[*~]|[*~](?=\S)|^[*~]|`/gm, (mark) => lookAlikes[mark] ?? mark);
  for (const pair of pairs) safe = safe.replace(pair, `$&${joiner}`);
  safe = safe.replace(/(?<=\S)_|_(?=\S)/g, `${joiner}_${joiner}`);
  return safe.replace(lineMark, joiner);
}

/** A TextBlock shows a single line break as a space, so each becomes two (Format cards in Teams). */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}

const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/** How far back from the end a cut may move to stand between words. */
const reach = 30;

/** At most `longest` characters as a reader counts them, cut at a word where one ends near, with an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A segmenter reads all that it is given before it says where the first character ends.
  const near = text.slice(0, longest * mostUnits);
  if (near.length < text.length) return shortened(near, longest) ?? shortened(text, longest) ?? text;
  return shortened(text, longest) ?? text;
}

/** Code units of a long emoji; a text of longer ones is read whole. */
const mostUnits = 12;

/** Undefined where nothing has to go. */
function shortened(text: string, longest: number): string | undefined {
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    kept.push(segment);
    if (kept.length > longest) return `${atWord(kept.slice(0, Math.max(0, longest - 1)))}…`;
  }
  return undefined;
}

function atWord(characters: readonly string[]): string {
  const space = characters.findLastIndex((character) => /^\s+$/.test(character));
  const near = space > 0 && characters.length - space <= reach;
  return (near ? characters.slice(0, space) : characters).join('').trimEnd();
}
