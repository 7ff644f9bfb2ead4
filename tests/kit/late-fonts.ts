import type { Browser, Page, Route } from 'playwright-core';
import { layoutShift } from './page-checks.ts';

/** When fonts come: so many milliseconds after the first contentful paint, or never. */
export type FontDelay = number | 'never';

/** The layout shift of a page at `width` px whose fonts come late. */
export async function shiftOfLateFonts(
  browser: Browser,
  address: string,
  { width, delay }: { width: number; delay: FontDelay },
): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.route('**/*.woff2', (route) => (delay === 'never' ? route.abort() : release(page, route, delay)));
    await page.goto(address);
    return await layoutShift(page);
  } finally {
    await context.close();
  }
}

async function release(page: Page, route: Route, delay: number): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.waitForTimeout(delay);
  await route.continue();
}

/** Opens an address with its fonts there before the first painting: the style sheet waits for those that are preloaded. */
export async function openWithFonts(page: Page, address: string): Promise<void> {
  const fonts = new Set<string>();
  page.on('response', (response) => {
    const url = response.url();
    if (url.endsWith('.woff2')) void response.finished().then(() => fonts.add(url));
  });
  await page.route('**/*.css', async (route) => {
    const preloads = await page.locator('link[rel=preload][as=font]').count();
    while (fonts.size < preloads) await page.waitForTimeout(20);
    await route.continue();
  });
  await page.goto(address);
}

/** The names of the fonts that draw the letters of an element, as the browser tells them: `Literata`, `DejaVu Sans`. */
export async function fontsThatDraw(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts
    .map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} of the machine`))
    .sort();
}
