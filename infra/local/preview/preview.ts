/** Writes every message in both languages to one HTML page: `npx tsx infra/local/preview/preview.ts OUT_DIR`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../bot/core/language';
import type { Rendered } from '../../../bot/render/rendered';
import { render } from '../../../bot/render/render';
import { samples } from './all-samples';

const page = readFileSync(join(__dirname, 'page.html'), 'utf8');
const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');

function cell(title: string, language: string, rendered: Rendered): string {
  const inside = rendered.card
    ? `<div class="card" data-card="${escape(JSON.stringify(rendered.card))}"></div>`
    : `<p class="text">${escape(rendered.text ?? '')}</p>`;
  const starters = (rendered.suggestions ?? []).map((each) => `<span>${escape(each.title)}</span>`).join('');
  return `<section id="${escape(`${title} ${language}`.replaceAll(' ', '-'))}">
<h2>${escape(title)} · ${language}</h2><p class="summary">${escape(rendered.summary)}</p>${inside}
<p class="starters">${starters}</p></section>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const [outDir] = process.argv.slice(2);
if (!outDir) {
  console.error('Say where: npx tsx infra/local/preview/preview.ts OUT_DIR');
  process.exit(1);
}
mkdirSync(outDir, { recursive: true });
const cells = samples.flatMap(({ title, message }) =>
  languages.map((language) => cell(title, language, render({ message, language }))),
);
const file = join(outDir, 'cards.html');
writeFileSync(
  file,
  page.replace('/* renderer */', () => renderer).replace('<!-- cells -->', () => cells.join('\n')),
);
console.log(
  `${file}: ${samples.length} messages in ${languages.length} languages (add #dark or #phone to the address)`,
);
