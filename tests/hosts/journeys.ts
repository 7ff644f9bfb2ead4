import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { factsFor, placeFolder, type BuiltFolder } from '../kit/hosted-site.ts';
import type { Host } from '../kit/hosts.ts';
import { launchBrowser, openWatched, type WatchedPage } from '../kit/launch.ts';
import type { SiteServer } from '../kit/serve.ts';

const ARTICLE = '/tin/2023/tuan-le-doc-sach-giay-trang/';
/** An article whose figures of five years are a chart. */
const ARTICLE_WITH_CHART = '/tin/2024/mot-tuan-doc-o-bia-cung/';
const INDICATOR = '/chi-so/luot-doc/';
const FIGURE = '/so-lieu/luot-doc.giay-trang.2023/';

/** Does on each host what readers do, with a built folder below a path such as `/` or `/luu-tru/2026/`. */
export function describeJourneys(hosts: readonly Host[], { dist }: BuiltFolder, below: string): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const host of hosts) {
    describe.skipIf(!host.isHere)(`${host.name}, below ${below}`, () => {
      let folder: ReturnType<typeof placeFolder>;
      let server: SiteServer;
      let watched: WatchedPage;
      let page: Page;
      /** So many complaints were looked at. */
      let heard = 0;

      beforeAll(async () => {
        folder = placeFolder(dist, below);
        server = await host.serve(folder.root, { ...factsFor(undefined), folder: below });
        watched = await openWatched(browser, server.origin, below);
        page = watched.page;
        // Many servers and a browser share the machine: none of it is about speed.
        page.setDefaultTimeout(50_000);
      });
      afterAll(async () => {
        await watched.close();
        await server.close();
        folder.remove();
      });
      // No console message: no file was missing, and nothing ran against the policy of a page.
      afterEach(() => {
        const complaints = watched.complaints.slice(heard);
        heard = watched.complaints.length;
        expect(complaints).toEqual([]);
      });

      const open = (path: string) => page.goto(below + path.slice(1));
      /** Waits until the page is another one of the site; hosts differ in whether its address ends with a slash. */
      const arrive = async (path: string) => {
        await page.waitForURL((url) => `${url.pathname.replace(/\/$/u, '')}/` === below + path.slice(1));
        await expect.poll(() => page.locator('main h1').count()).toBe(1);
        expect(await isStyled(page)).toBe(true);
      };

      test('the first page leads to an article, and back', async () => {
        await open('/');
        await page
          .locator(`main a[href*="${ARTICLE.slice(1)}"]`)
          .first()
          .click();
        await arrive(ARTICLE);
        await page.locator('header a').first().click();
        await arrive('/');
      });

      test('a chart of an article becomes one to explore', async () => {
        await open(ARTICLE_WITH_CHART);
        await page.locator('lazy-chart button').first().click();
        await page.locator('lazy-chart canvas').first().waitFor();
      });

      test('a figure of an article leads to its page', async () => {
        await open(ARTICLE);
        await page
          .locator(`main a[href*="${FIGURE.slice(1)}"]`)
          .first()
          .click();
        await arrive(FIGURE);
      });

      test('the search finds an article and keeps to a filter, and what it found leads on', async () => {
        await open('/tim-kiem/');
        await page.locator('#q').fill('đọc sách');
        await page.locator('#q').press('Enter');
        const items = page.locator('search-page [data-part=list] > li');
        await items.first().waitFor();
        const all = await items.count();
        await page.locator('input[name=loai][value=article]').check();
        await page.waitForURL(/[?&]loai=article/u);
        await expect.poll(() => items.count(), { timeout: 50_000 }).toBeLessThan(all);
        await page.locator(`[data-part=list] a[href*="${ARTICLE.slice(1)}"]`).click();
        await arrive(ARTICLE);
      });

      test('the lookup finds a locality, which leads to its page', async () => {
        await open('/dia-phuong/');
        await page.locator('locality-index input[name=q]').fill('giay trang');
        await page.locator('[data-part=list] a').first().click();
        await arrive('/dia-phuong/tuong-tuong/p-giay-trang/');
      });

      test('the figures of an indicator are downloaded', async () => {
        await open(INDICATOR);
        await page.locator('.actions [popovertarget=tai]').click();
        const csv = page.locator('#tai a[download][href$=".csv"]').first();
        const [file] = await Promise.all([page.waitForEvent('download'), csv.click()]);
        expect(readFileSync(await file.path(), 'utf8')).toContain('luot-doc.giay-trang.2023,');
        const json = page.locator('#tai a[href$=".json"]').first();
        const address = await json.evaluate((link) => (link as HTMLAnchorElement).href);
        expect((await page.request.get(address)).status()).toBe(200);
      });

      test('the language switch leads to the same page and back', async () => {
        await open(FIGURE);
        const switchTo = (code: string) =>
          page.locator(`header a[hreflang=${code}]`).filter({ visible: true }).first().click();
        await switchTo('en');
        await arrive(`/en${FIGURE}`);
        await switchTo('vi');
        await arrive(FIGURE);
      });

      // Some servers have a page of their own for that.
      if (host.hasOurNotFound) {
        test('an address that is none is answered in style at any depth', async () => {
          const response = await open('/khong/co/trang/nay/');
          expect(response?.status()).toBe(404);
          expect(await isStyled(page)).toBe(true);
          // Browsers tell of the answer itself.
          expect(watched.complaints.slice(heard)).toEqual([expect.stringContaining('status of 404')]);
          heard = watched.complaints.length;
        });
      }
    });
  }
}

/** Whether a style sheet took away the margin that browsers give every page. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => getComputedStyle(document.body).margin === '0px');
}
