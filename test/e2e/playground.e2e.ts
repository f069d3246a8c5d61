/**
 * The product in Microsoft's own client: a person opens the Playground, answers in the channel, writes to the bot and gets
 * the digest. Keeps pictures of what they see.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { createLog } from '../../bot/log';
import { startLocalBot } from '../../infra/local/local-bot';
import { answerAsColleagues, enrol, postNow, prompt, welcome } from '../../infra/local/play-week';

const pictures = process.env['PICTURES'] ?? join(__dirname, '../../.sidemand/pictures');
const waitMs = 30_000;

async function main(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const local = await startLocalBot({ folder: join(__dirname, '../../.sidemand'), log: createLog('error') });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1400 }, locale: 'da-DK' });
    page.setDefaultTimeout(waitMs);
    await page.goto(local.playground.url);
    await step('opens the channel, and is welcomed there', async () => {
      await page.getByText('Økonomi', { exact: true }).first().click();
      await welcome(local, waitMs);
    });
    await step('sees the week’s prompt when the channel is enrolled', async () => {
      await enrol(local, 'Økonomi');
      await postNow(local, 'Økonomi');
      await answerAsColleagues(local, await prompt(local));
      await shows(page, 'Send mit svar');
      await picture(page, 'prompt', 'Send mit svar');
    });
    await step('is told on the card what is missing', async () => {
      await button(page, 'Send mit svar').click();
      await shows(page, 'Skriv');
    });
    await step('answers, and is thanked', async () => {
      await answerField(page).fill(
        'Jeg blev logget af og måtte finde adgangskoden frem for fjerde gang den dag.',
      );
      await button(page, 'Send mit svar').click();
      await shows(page, 'Ret mit svar');
      await picture(page, 'answered', 'Ret mit svar');
    });
    await step('changes the answer', async () => {
      await button(page, 'Ret mit svar').click();
      await shows(page, 'Send mit svar');
      await answerField(page).fill('Jeg måtte logge på fire gange i dag, og adgangskoden var udløbet.');
      await button(page, 'Send mit svar').click();
      await shows(page, 'Ret mit svar');
      const stored = await local.bot.parts.store.answers.list((await openRound(local))!);
      assert.equal(stored.length, 6);
      assert.ok(stored.some(({ value }) => JSON.stringify(value).includes('adgangskoden var udløbet')));
    });
    await step('moves the prompts in words, confirms, and sees the plan', async () => {
      await page.getByText('Personal Chat', { exact: true }).first().click();
      await write(page, 'flyt Økonomi til torsdag kl. 13');
      await shows(page, 'Bekræft');
      await picture(page, 'draft', 'Bekræft');
      await button(page, 'Bekræft').last().click();
      await gone(page, 'Bekræft');
      await write(page, 'vis planen');
      await shows(page, 'torsdag kl. 13.00');
      await picture(page, 'plan', 'torsdag kl. 13.00');
    });
    await step('asks for the digest, and gets it', async () => {
      await write(page, 'send overblik nu');
      await shows(page, '6 af 6');
      await picture(page, 'digest', '6 af 6');
    });
    await step('sees the recap in the channel', async () => {
      await page.getByText('Økonomi', { exact: true }).first().click();
      await shows(page, '6 af 6');
      await picture(page, 'recap', '6 af 6');
    });
    console.log(`\n${steps} passed, 0 failed`);
  } finally {
    await browser.close();
    await local.stop();
  }
}

let steps = 0;

async function step(what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw new Error(`The person ${what}: this did not happen.`, { cause: error });
  }
  steps += 1;
  console.log(`  ✓ ${what}`);
}

async function openRound({ bot }: Awaited<ReturnType<typeof startLocalBot>>) {
  const { store } = bot.parts;
  const [department] = await store.departments.list({ tenantId: '7d2f3a54-0000-4000-8000-000000000000' });
  return (await store.rounds.list(department!.value)).at(-1)?.value;
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).last();
}

function answerField(page: Page): Locator {
  return page.locator('.ac-adaptiveCard textarea, .ac-adaptiveCard [contenteditable=true]').last();
}

async function shows(page: Page, words: string): Promise<void> {
  await page.getByText(words).last().waitFor({ state: 'visible' });
}

async function gone(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: words, exact: true }).waitFor({ state: 'detached' });
}

async function write(page: Page, words: string): Promise<void> {
  const box = page.locator('[role=textbox]').last();
  await box.click();
  await box.pressSequentially(words);
  await box.press('Enter');
}

/** The whole window, and the card alone that shows these words. */
async function picture(page: Page, name: string, words: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}-window.png`) });
  const card = page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
  await card.screenshot({ path: join(pictures, `${name}.png`) });
}

main().catch((error: unknown) => {
  console.error(error);
  console.log(`\n${steps} passed, 1 failed`);
  process.exit(1);
});
