/**
 * The digest that a manager would get of a file of answers, as a picture:
 * `npx tsx infra/local/preview/digest-of-case.ts OUT_DIR CASE.json ...`, a case being {id, lang, department, question,
 * texts: [{id, text}]}. Two of three authors are taken to have released their answer as a quote.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { composeDigest } from '../../../bot/core/compose-digest';
import type { Digest } from '../../../bot/core/digest';
import { createRedactor } from '../../../bot/core/redaction/redact';
import { findThemes } from '../../../bot/core/themes/find-themes';
import { cardPage } from './card-page';
import { round } from './sample-week';

const caseFile = z.object({
  id: z.string().regex(/^[\w-]+$/),
  lang: z.enum(['da', 'en', 'mixed']),
  department: z.string(),
  question: z.string(),
  texts: z.array(z.object({ id: z.string(), text: z.string() })),
});
type CaseFile = z.infer<typeof caseFile>;

function digestOf({ lang, question, texts: given }: CaseFile): Digest {
  const language = lang === 'en' ? 'en' : 'da';
  const redact = createRedactor([], language);
  const texts = given.map(({ id, text }) => ({ id, text: redact(text) }));
  const title = { da: question, en: question };
  return composeDigest({
    round: { ...round, language, step: { ...round.step, title } },
    answers: texts.length,
    invited: Math.ceil(texts.length * 1.25),
    themes: findThemes({ lang, texts }),
    quotes: new Map(texts.filter((_text, i) => i % 3 > 0).map(({ id, text }) => [id, text])),
    earlier: [],
    madeAt: round.closesAt,
  });
}

async function main([outDir, ...files]: readonly string[]): Promise<void> {
  if (!outDir || files.length === 0) {
    console.error('Say where and what: npx tsx infra/local/preview/digest-of-case.ts OUT_DIR CASE.json ...');
    process.exit(1);
  }
  mkdirSync(outDir, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const file of files) {
      const given = caseFile.parse(JSON.parse(readFileSync(file, 'utf8')));
      const digest = digestOf(given);
      const message = { kind: 'digest', digest, departmentName: given.department } as const;
      const html = join(outDir, `${given.id}.html`);
      writeFileSync(html, cardPage([{ title: given.id, language: digest.language, message }]));
      const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
      await page.goto(pathToFileURL(resolve(html)).href);
      const picture = join(outDir, `${given.id}.png`);
      await page.locator('.card').screenshot({ path: picture });
      await page.close();
      console.log(picture);
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
