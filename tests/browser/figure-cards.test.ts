import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contextOf } from '../../src/site/context.ts';
import { viewFigure } from '../../src/site/figure/figure-view.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const archive = ownArchive();
const { articles, figures } = archive;
const article = [...articles.values()].find(({ figureLinks }) => figureLinks.length > 2);
const [first] = article?.figureLinks ?? [];
const figure = figures.get(first?.obs_id ?? '');
const path = `/tin/${article?.id ?? ''}/`;
const words = figure?.indicator.title.vi ?? '';
const PHONE = { width: 360, height: 740 };

const cards = (page: Page) => page.locator('.figure-card');
const links = (page: Page) => page.locator('a.figure-ref');

test('resting on a figure shows what it is, and leaving it takes the card away', async ({ openPage }) => {
  const page = await openPage(path);
  await links(page).first().hover();
  await expect.poll(() => cards(page).innerText()).toContain(words);
  await cards(page).hover();
  await expect.poll(() => cards(page).count()).toBe(1);
  await page.locator('h1').hover();
  await expect.poll(() => cards(page).count()).toBe(0);
});

test('the keyboard opens a card that describes its link, goes into it, and Escape leaves it', async ({ openPage }) => {
  const page = await openPage(path);
  const link = links(page).first();
  await link.focus();
  const id = await link.getAttribute('aria-describedby');
  await expect.poll(() => page.locator(`#${id ?? ''}`).innerText()).toContain(words);
  const focused = () => page.evaluate(() => document.activeElement?.className);
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('button');
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page).count()).toBe(0);
  await expect.poll(focused).toBe('figure-ref');
  await expect.poll(() => link.getAttribute('aria-describedby')).toBeNull();
  // The next figure has its card all the same.
  await page.keyboard.press('Tab');
  await expect.poll(() => cards(page).count()).toBe(1);
});

test('on a telephone a tap opens the card as a sheet within the window, and it leads to the page', async ({
  openPage,
}) => {
  const page = await openPage(path, PHONE);
  await links(page).first().click();
  await expect.poll(() => cards(page).innerText()).toContain(words);
  const box = await cards(page).boundingBox();
  expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, PHONE.width, PHONE.height]);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await cards(page).locator('a').click();
  await page.waitForURL((url) => url.pathname === `/so-lieu/${figure?.observation.obs_id ?? ''}/`);
});

test('Escape, a tap beside it and its button each close the sheet, and the focus is on the figure again', async ({
  openPage,
}) => {
  const page = await openPage(path, PHONE);
  const ways = [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(20, 20),
    () => cards(page).locator('> button').click(),
  ];
  for (const close of ways) {
    await links(page).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cards(page).count()).toBe(1);
    await close();
    await expect.poll(() => cards(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('figure-ref');
  }
});

test('what is copied is the figure as its page has it, with indicator, place, period, source and address', async ({
  openPage,
}) => {
  const page = await openPage(path);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const link of (await links(page).all()).slice(0, 12)) {
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => cards(page).locator('button').innerText()).toBe('Đã sao chép');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    const told = figures.get(address.pathname.split('/').at(-2) ?? '');
    const { phrase, proviso, place, period } = viewFigure(contextOf(archive, 'vi'), told ?? neverMind());
    expect(copied.startsWith(`${phrase}${proviso}: `), copied).toBe(true);
    expect(copied).toContain(`, ${place.name}, ${period}`);
    expect(copied).toMatch(/\. Nguồn: .+\. http/u);
    expect(copied.endsWith(address.href), copied).toBe(true);
    await page.keyboard.press('Escape');
  }
});

test('without the script a figure leads to its page', async ({ openPage }) => {
  const page = await openPage(path, { ...PHONE, hasJavaScript: false });
  await links(page).first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/so-lieu/'));
});

test('the passage of a figure stands out when its page leads to it', async ({ openPage }) => {
  const page = await openPage(`${path}#so-${first?.obs_id ?? ''}`);
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(':target')).not.toBe(await background('a.figure-ref:not(:target)'));
});

function neverMind(): never {
  throw new Error('the link leads to no figure');
}
