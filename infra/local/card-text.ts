/** A card as readable text, for a terminal. */

/** The words that a reader would see, a line each, from the top down; of a chart its title and values. */
export function cardText(card: unknown): string {
  return [...linesOf(card)].filter((line) => line.trim() !== '').join('\n');
}

function* linesOf(element: unknown): Generator<string> {
  if (Array.isArray(element)) {
    for (const each of element as unknown[]) yield* linesOf(each);
    return;
  }
  if (typeof element !== 'object' || element === null) return;
  const part = element as Readonly<Record<string, unknown>>;
  if (part['isVisible'] === false) return;
  const text = wordsOf(part);
  if (text !== undefined) yield text;
  if (part['type'] === 'ColumnSet') {
    yield [...linesOf(part['columns'])].join('  ');
    return;
  }
  // A chart's fallback draws the same figures with words.
  if (typeof part['type'] === 'string' && part['type'].startsWith('Chart.')) yield* linesOf(part['fallback']);
  for (const inner of ['body', 'items', 'columns', 'facts', 'actions', 'inlines', 'rows', 'cells'])
    yield* linesOf(part[inner]);
}

function wordsOf({
  type,
  text,
  title,
  value,
  label,
  placeholder,
}: Readonly<Record<string, unknown>>): string | undefined {
  const said = (words: unknown): string =>
    typeof words === 'string' ? words.replace(/\\(?=[^\w\s])/g, '') : '';
  switch (type) {
    case 'TextBlock':
    case 'TextRun':
      return said(text);
    case 'Input.Text':
      return `${said(label)}\n[ ${said(value) || said(placeholder)} ]`;
    case 'Input.Toggle':
      return `[ ] ${said(title)}`;
    case 'Input.ChoiceSet':
      return said(label);
    case 'Action.Execute':
    case 'Action.Submit':
      return `( ${said(title)} )`;
    case undefined:
      return typeof title === 'string' && typeof value === 'string'
        ? `${said(title)}: ${said(value)}`
        : undefined;
    default:
      return undefined;
  }
}
