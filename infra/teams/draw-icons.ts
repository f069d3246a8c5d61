/** Draws the icons' PNGs from their SVGs, after a change to those: `npx tsx infra/teams/draw-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { iconSizes } from './check-icons';

const folder = join(__dirname, 'icons');

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  try {
    for (const [name, size] of Object.entries(iconSizes)) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
      await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
      await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
