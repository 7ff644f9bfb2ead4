import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../kit/dist.ts';
import { ownArchive } from '../kit/own-archive.ts';
import { launchBrowser, openWatched, type View, type WatchedPage } from '../kit/launch.ts';
import { serveFolder } from '../kit/serve-folder.ts';
import type { SiteServer } from '../kit/serve.ts';
import { pageKinds } from './kinds.ts';

const kinds = pageKinds();
const whole = ['home', 'article', 'indicator', 'figure', 'locality', 'home in English', 'figure in English'];
const { pages } = readDist();
const SEARCH = '/tim-kiem/';
const hasEnglish = pages.has('/en/');
const title = [...ownArchive().articles.values()][0]?.title ?? '';
const charts = [...pages.values()]
  .filter(({ document }) => document.querySelector('lazy-chart') !== null)
  .map(({ path }) => path)
  .slice(0, 1);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/a/b/'])('the built folder below %s', (below) => {
  let server: SiteServer;
  let opened: WatchedPage[] = [];

  beforeAll(async () => {
    server = await serveFolder('dist', below);
  });
  afterAll(() => server.close());

  /** Opens an address of the site where it lies; the page is closed and its complaints are heard by `close`. */
  async function open(path: string, view?: View): Promise<Page> {
    const watched = await openWatched(browser, server.origin, below + path.slice(1), view);
    opened.push(watched);
    return watched.page;
  }

  /** No console message: no file was missing, and nothing ran against the policy of a page. */
  async function expectNoComplaints(): Promise<void> {
    await Promise.all(opened.map(({ close }) => close()));
    const complaints = opened.flatMap((watched) => watched.complaints);
    opened = [];
    expect(complaints).toEqual([]);
  }

  function addressOf(page: Page): string {
    const { pathname } = new URL(page.url());
    return pathname.startsWith(below) ? `/${pathname.slice(below.length)}` : `outside: ${pathname}`;
  }

  test.each(Object.entries(kinds).filter(([kind]) => whole.includes(kind)))('%s is whole', async (_, path) => {
    const page = await open(path);
    await expect.poll(() => page.locator('main h1').count()).toBe(1);
    expect(await isStyled(page)).toBe(true);
    const fonts = await fontStates(page);
    expect(fonts).toContain('loaded');
    expect(fonts).not.toContain('error');
    await expectNoComplaints();
  });

  test('a reader goes from home to an article, its figure and its indicator, and back home', async () => {
    const page = await open('/', { width: 360 });
    for (const beginning of ['/tin/2', '/so-lieu/', '/chi-so/']) {
      await page.locator(`main a[href*="${beginning}"]`).filter({ visible: true }).first().click();
      await page.waitForURL((url) => url.pathname.startsWith(below + beginning.slice(1)));
    }
    await page.locator('header a').first().click();
    await page.waitForURL(server.origin + below);
    await expectNoComplaints();
  });

  test('the files of an indicator are there', async () => {
    const page = await open(kinds['indicator'] ?? '');
    const links = page.locator('main a[href$=".csv"], main a[href$=".json"]');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const response = await page.request.get(address);
      expect([address, response.status()]).toEqual([address, 200]);
    }
    await expectNoComplaints();
  });

  test('the language switch leads to the same page, and is not there in an archive of one language', async () => {
    const path = kinds['figure'] ?? '';
    const page = await open(path);
    if (!hasEnglish) {
      await expect.poll(() => page.locator('header a[hreflang]').count()).toBe(0);
      await expectNoComplaints();
      return;
    }
    await page.locator('header a[hreflang=en]').filter({ visible: true }).first().click();
    await page.waitForURL((url) => url.pathname.includes('/en/'));
    expect(addressOf(page)).toBe(`/en${path}`);
    await expectNoComplaints();
  });

  // Not every archive has a chart that is worth it.
  test.each(charts)('the chart of %s becomes one to explore, by a script that is loaded on need', async (path) => {
    const page = await open(path);
    await page.locator('lazy-chart button').first().click();
    await page.locator('lazy-chart canvas').first().waitFor();
    await expectNoComplaints();
  });

  test('the search finds an article, and its results lead on', async () => {
    const page = await open(`${SEARCH}?q=${encodeURIComponent(title)}`);
    const result = page.locator('main a[href*="/tin/2"]').first();
    await result.waitFor();
    await result.click();
    await page.waitForURL((url) => url.pathname.startsWith(`${below}tin/2`));
    await expectNoComplaints();
  });

  test('an address that is none is answered in style, however deep it is', async () => {
    const { page, close } = await openWatched(browser, server.origin, `${below}khong/co/trang/nay/`);
    await expect.poll(() => page.locator('main h1').count()).toBe(1);
    expect(await isStyled(page)).toBe(true);
    await close();
  });
});

/** Whether a style sheet took away the margin that browsers give every page. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).margin === '0px');
}

/** What became of each font face that is a file of the site; fallback faces are fonts of the reader's machine, or not. */
async function fontStates(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() =>
    [...document.fonts].filter(({ family }) => !family.includes(' as ')).map(({ status }) => status),
  );
}
