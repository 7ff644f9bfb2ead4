import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** How a page is looked at. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly hasJavaScript?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** A page in a browser window of its own, and what went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Every console message, page error and request to another origin so far. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Milliseconds for whatever a page is waited for: a limit for what hangs, since a machine may have other work. */
const LIMIT = 120_000;

/** Starts the browser without its own network traffic; --no-sandbox, since CI often runs as root. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    timeout: LIMIT,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Opens an address of the site at `origin` and writes down all that a page of this site must not do. */
export async function openWatched(
  browser: Browser,
  origin: string,
  path: string,
  view: View = {},
): Promise<WatchedPage> {
  const { width = 1280, height = 800, hasJavaScript = true, colorScheme = 'light' } = view;
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: hasJavaScript,
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(LIMIT);
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      complaints.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(path);
  return { page, complaints, close: () => context.close() };
}
