import type { Browser, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { launchBrowser, openWatched, type View, type WatchedPage } from './launch.ts';
import { serveSite, type SiteServer } from './serve.ts';

interface WorkerFixtures {
  readonly server: SiteServer;
  readonly browser: Browser;
}

interface TestFixtures {
  /** Opens an address of the built site; the test fails on any complaint about the page. */
  readonly openPage: (path: string, view?: View) => Promise<Page>;
}

/** A test in a real browser over the built site. One server and one browser serve all tests of a worker. */
export const test = base.extend<WorkerFixtures & TestFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Vitest reads the names between the braces.
    async ({}, use) => {
      const server = await serveSite();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  openPage: async ({ server, browser }, use) => {
    const opened: WatchedPage[] = [];
    await use(async (path, view) => {
      const watched = await openWatched(browser, server.origin, path, view);
      opened.push(watched);
      return watched.page;
    });
    await Promise.all(opened.map(({ close }) => close()));
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});
