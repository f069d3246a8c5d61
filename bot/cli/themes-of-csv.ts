/** A coach's own notes as CSV to a summary that reads well in a terminal. */
import { parse } from 'csv-parse/sync';
import { findThemes, type Theme, type ThemeText } from '../core/themes/find-themes';

type CaseLanguage = 'da' | 'en' | 'mixed';

const words = {
  da: {
    heading: (answers: number, themes: number) =>
      `${answers} svar, ${themes} ${themes === 1 ? 'tema' : 'temaer'}`,
    theme: (label: string, count: number) => `${label} (${count})`,
    terms: 'Ord',
    rest: (count: number) => `${count} svar hører ikke til noget tema`,
    none: 'Ingen temaer: et tema er mindst tre svar om det samme.',
  },
  en: {
    heading: (answers: number, themes: number) =>
      `${answers} answers, ${themes} ${themes === 1 ? 'theme' : 'themes'}`,
    theme: (label: string, count: number) => `${label} (${count})`,
    terms: 'Words',
    rest: (count: number) => `${count} ${count === 1 ? 'answer belongs' : 'answers belong'} to no theme`,
    none: 'No themes: a theme is at least three answers about the same.',
  },
};

/** Throws in words where the file is no CSV, or the column is not there. */
export function summariseCsv(
  content: string,
  file: string,
  column: string | undefined,
  lang: CaseLanguage,
): string {
  const texts = answersIn(content, file, column);
  const themes = findThemes({ lang, texts });
  return summary(texts, themes, lang === 'en' ? 'en' : 'da');
}

/** The column's cells, empty ones left out; ids are the line numbers of the rows. */
export function answersIn(content: string, file: string, column: string | undefined): ThemeText[] {
  const rows = rowsOf(content, file);
  const header = rows[0] ?? [];
  if (rows.length < 2) throw new Error(`${file} has no rows under its first line of column names`);
  const known = header.map((name) => `"${name}"`).join(', ');
  if (column === undefined) throw new Error(`Say which column holds the answers: --column, one of ${known}`);
  const at = header.findIndex((name) => name.trim().toLowerCase() === column.trim().toLowerCase());
  if (at < 0) throw new Error(`${file} has no column "${column}". Its columns are ${known}`);
  return rows
    .slice(1)
    .map((row, index) => ({ id: String(index + 1), text: row[at]?.trim() ?? '' }))
    .filter(({ text }) => text !== '');
}

/** Danish Excel separates with semicolons. */
function rowsOf(content: string, file: string): string[][] {
  const first = content.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ',';
  try {
    return parse(content, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new Error(
      `${file} cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

function summary(texts: readonly ThemeText[], themes: readonly Theme[], language: 'da' | 'en'): string {
  const say = words[language];
  const textOf = new Map(texts.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
  const lines = [say.heading(texts.length, themes.length)];
  if (themes.length === 0) return [...lines, '', say.none].join('\n');
  themes.forEach((theme, index) => {
    lines.push('', `${index + 1}. ${say.theme(theme.label, theme.memberIds.length)}`);
    lines.push(`   ${say.terms}: ${theme.terms.join(', ')}`);
    for (const id of theme.quoteIds) lines.push(`   – ${textOf.get(id)}`);
  });
  const rest = texts.length - themes.reduce((sum, theme) => sum + theme.memberIds.length, 0);
  if (rest > 0) lines.push('', say.rest(rest));
  return lines.join('\n');
}
