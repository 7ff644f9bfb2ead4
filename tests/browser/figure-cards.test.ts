import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const { articles, figures } = ownArchive();
const article = [...articles.values()].find(({ figureLinks }) => figureLinks.length > 2);
const [first] = article?.figureLinks ?? [];
const figure = figures.get(first?.obs_id ?? '');
const path = `/tin/${article?.id ?? ''}/`;
const words = figure?.indicator.title.vi ?? '';

function cards(page: Page) {
  return page.getByRole('tooltip');
}

test('resting on a figure shows what it is, and leaving it takes the card away', async ({ openPage }) => {
  const page = await openPage(path);
  const link = page.locator('a.figure-ref').first();
  await link.hover();
  await expect.poll(() => cards(page).innerText()).toContain(words);
  await cards(page).hover();
  await expect.poll(() => cards(page).count()).toBe(1);
  await page.locator('h1').hover();
  await expect.poll(() => cards(page).count()).toBe(0);
});

test('the keyboard opens a card that describes its link, and Escape closes it', async ({ openPage }) => {
  const page = await openPage(path, { width: 360 });
  const link = page.locator('a.figure-ref').first();
  await link.focus();
  await expect.poll(() => link.getAttribute('aria-describedby')).not.toBeNull();
  const id = await link.getAttribute('aria-describedby');
  await expect.poll(() => page.locator(`#${id ?? ''}`).innerText()).toContain(words);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page).count()).toBe(0);
  await expect.poll(() => link.getAttribute('aria-describedby')).toBeNull();
});
