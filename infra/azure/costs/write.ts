/** Computes the tables of `costs.md` anew and writes them between their marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertsIn, markdown, tables } from './tables';

const path = join(__dirname, '../costs.md');
const bicep = readFileSync(join(__dirname, '../modules/monitoring.bicep'), 'utf8');

let text = readFileSync(path, 'utf8');
for (const [name, table] of Object.entries(tables(alertsIn(bicep))))
  text = text.replace(
    new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- end -->)`),
    (_all, begin: string, end: string) => `${begin}\n${markdown(table)}\n${end}`,
  );
writeFileSync(path, text);
