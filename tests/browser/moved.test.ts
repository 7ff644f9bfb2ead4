import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, openWatched } from '../kit/launch.ts';
import { findOverflow, findViolations } from '../kit/page-checks.ts';
import { serveFolder } from '../kit/serve-folder.ts';
import type { SiteServer } from '../kit/serve.ts';

const WITHDRAWN = '/so-lieu/sach-cho-muon.bia-cung.2024/';

const { dist } = inject('anywhere');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['/', '/a/b/'])('below %s', (below) => {
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveFolder(dist, below);
  });
  afterAll(() => server.close());

  test.each([
    ['/chi-so/luot-ban-doc/', '/chi-so/luot-doc/', true],
    ['/en/chi-so/luot-ban-doc/', '/en/chi-so/luot-doc/', true],
    ['/tin/2022/tuan-le-doc-sach-giay-trang/', '/tin/2023/tuan-le-doc-sach-giay-trang/', true],
    ['/so-lieu/luot-doc.giay-trang.tuan-le/', '/so-lieu/luot-doc.giay-trang.2023/', false],
  ])('the old address %s brings a reader to %s (JavaScript: %s)', async (from, to, hasJavaScript) => {
    const { page, complaints, close } = await openWatched(browser, server.origin, below + from.slice(1), {
      hasJavaScript,
    });
    await page.waitForURL(server.origin + below + to.slice(1));
    await expect.poll(() => page.locator('main h1').count()).toBe(1);
    await expect.poll(() => page.locator('main[data-gone]').count()).toBe(0);
    await close();
    expect(complaints).toEqual([]);
  });

  test('the page of a withdrawn figure stays, and leads on', async () => {
    const { page, complaints, close } = await openWatched(browser, server.origin, below + WITHDRAWN.slice(1));
    await expect.poll(() => page.locator('main h1').textContent()).toBe('Trang đã rút khỏi kho');
    await page.locator('main a', { hasText: 'hơn 800 lượt' }).click();
    await page.waitForURL(`${server.origin}${below}so-lieu/luot-doc.bia-cung.2024/`);
    await close();
    expect(complaints).toEqual([]);
  });
});

describe('their looks', () => {
  let server: SiteServer;

  beforeAll(async () => {
    server = await serveFolder(dist, '/');
  });
  afterAll(() => server.close());

  test.each([
    [WITHDRAWN, 360, 'light'],
    [WITHDRAWN, 1280, 'dark'],
    [`/en${WITHDRAWN}`, 360, 'dark'],
    ['/so-lieu/luot-doc.giay-trang.tuan-le/', 360, 'light'],
    ['/chi-so/luot-doc/', 360, 'light'],
    ['/chi-so/luot-doc/', 1280, 'dark'],
    ['/tin/2024/mot-tuan-doc-o-bia-cung/', 360, 'dark'],
  ] as const)('%s is accessible and fits at %i px, %s', async (path, width, colorScheme) => {
    const { page, close } = await openWatched(browser, server.origin, '/', { width, colorScheme });
    await stay(page);
    await page.goto(path);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    await close();
  });
});

/** Keeps a page from leading on, so that it can be looked at. */
async function stay(page: Page): Promise<void> {
  await page.route('**/*/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/u, '') });
  });
}
