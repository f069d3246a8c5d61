/** Messages to one HTML page, their cards drawn by Microsoft's renderer for web pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../../../bot/core/message';
import { render } from '../../../bot/render/render';

export type TitledMessage = Said & { readonly title: string };

export function cardPage(messages: readonly TitledMessage[]): string {
  const page = readFileSync(join(__dirname, 'page.html'), 'utf8');
  const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8');
  return page
    .replace('/* renderer */', () => renderer)
    .replace('<!-- cells -->', () => messages.map(cell).join('\n'));
}

function cell({ title, ...said }: TitledMessage): string {
  const rendered = render(said);
  const inside = rendered.card
    ? `<div class="card" data-card="${escape(JSON.stringify(rendered.card))}"></div>`
    : `<p class="text">${escape(rendered.text ?? '')}</p>`;
  const starters = (rendered.suggestions ?? []).map((each) => `<span>${escape(each.title)}</span>`).join('');
  return `<section id="${escape(`${title} ${said.language}`.replaceAll(' ', '-'))}">
<h2>${escape(title)} · ${said.language}</h2><p class="summary">${escape(rendered.summary)}</p>${inside}
<p class="starters">${starters}</p></section>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
