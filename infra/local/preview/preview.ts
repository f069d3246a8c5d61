/** Writes every message in both languages to one HTML page: `npx tsx infra/local/preview/preview.ts OUT_DIR`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../bot/core/language';
import { samples } from './all-samples';
import { cardPage } from './card-page';

const [outDir] = process.argv.slice(2);
if (!outDir) {
  console.error('Say where: npx tsx infra/local/preview/preview.ts OUT_DIR');
  process.exit(1);
}
mkdirSync(outDir, { recursive: true });
const file = join(outDir, 'cards.html');
writeFileSync(
  file,
  cardPage(samples.flatMap((each) => languages.map((language) => ({ ...each, language })))),
);
console.log(
  `${file}: ${samples.length} messages in ${languages.length} languages (add #dark or #phone to the address)`,
);
