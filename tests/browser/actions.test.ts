import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import { contextOf } from '../../src/site/context.ts';
import { viewFigureHead } from '../../src/site/figure/figure-head-view.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

const archive = ownArchive();
const figure = [...archive.figures.values()][0];
if (figure === undefined) throw new Error('the archive has no figure');
const path = paths.figure(figure.observation.obs_id, 'vi');
const { copied } = viewFigureHead(contextOf(archive, 'vi'), figure, (address) => address).actions;

function primary(page: Page) {
  return page.locator('.actions .main');
}

/** A reader is asked by some browsers; this one has agreed. */
function allowClipboard(page: Page): Promise<void> {
  return page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** What the page put on the clipboard. */
function readCopied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the first action copies number, source and full address at once, and says so', async ({ openPage, server }) => {
  const page = await openPage(path);
  await allowClipboard(page);
  await primary(page).click();
  await expect.poll(() => page.locator('page-actions [role=status]').innerText()).toBe('Đã sao chép');
  await expect.poll(() => primary(page).innerText()).toBe('Đã sao chép');
  expect(await readCopied(page)).toBe(`${copied?.text ?? ''} ${server.origin}${path}`);
  await expect.poll(() => page.locator('#sao-chep').isVisible()).toBe(false);
  // It says what it does again.
  await expect.poll(() => primary(page).innerText(), { timeout: 10_000 }).toBe(copied?.label);
});

test('each other action opens its sheet, which Escape and its button close again', async ({ openPage }) => {
  const page = await openPage(path, { width: 360, height: 740 });
  for (const id of ['trich-dan', 'tai']) {
    const button = page.locator(`.actions [popovertarget=${id}]`);
    await button.click();
    await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(false);
    await button.click();
    await page.locator(`#${id} .sheet-head button`).click();
    await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(false);
  }
});

test('the buttons of a sheet copy what stands above them', async ({ openPage, server }) => {
  const page = await openPage(path);
  await allowClipboard(page);
  await page.locator('.actions [popovertarget=chia-se]').click();
  await page.locator('#chia-se [data-copies]').click();
  await expect.poll(() => page.locator('#chia-se [data-copies]').innerText()).toBe('Đã sao chép');
  expect(await readCopied(page)).toBe(server.origin + path);
});

test('without a clipboard, and without a script, the text stands in a sheet to be selected', async ({ openPage }) => {
  const views = [
    { page: await openPage(path), hasClipboard: false },
    { page: await openPage(path, { hasJavaScript: false }), hasClipboard: true },
  ];
  for (const { page, hasClipboard } of views) {
    if (!hasClipboard) {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
      });
    }
    await primary(page).click();
    await expect.poll(() => page.locator('#sao-chep').isVisible()).toBe(true);
    await expect.poll(() => page.locator('#chep').innerText()).toContain(copied?.text);
    expect(await page.locator('#chep').evaluate((box) => getComputedStyle(box).userSelect)).toBe('all');
  }
  const [, still] = views;
  // A button that would do nothing is not shown.
  await expect.poll(() => still?.page.locator('#sao-chep > button').isVisible()).toBe(false);
});

test('a device that shares by itself is given title and address', async ({ openPage, server }) => {
  const page = await openPage(path);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.locator('.actions [data-shares]').click();
  const shared = JSON.parse(await page.title()) as ShareData;
  expect(shared.url).toBe(server.origin + path);
  expect(shared.title).toContain(figure.observation.value_text);
  await expect.poll(() => page.locator('#chia-se').isVisible()).toBe(false);
});

test('what is copied from the head has no hidden sign in it', async ({ openPage }) => {
  const page = await openPage(path);
  await allowClipboard(page);
  await page.locator('h1').evaluate((head) => getSelection()?.selectAllChildren(head));
  await page.keyboard.press('ControlOrMeta+C');
  const lines = (await readCopied(page)).split('\n').map((line) => line.trim());
  expect(lines[0]).toBe(figure.observation.value_text);
  expect(lines).not.toContain(':');
});
