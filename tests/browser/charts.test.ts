import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import { contextOf } from '../../src/site/context.ts';
import { chartsOfIndicator } from '../../src/site/chart/chart-view.ts';
import { test } from '../kit/browser-test.ts';
import { CHART_CASES } from '../kit/chart-cases.ts';
import { findChartFaults } from '../kit/chart-faults.ts';
import { makeChartArchive } from '../kit/chart-fixture.ts';
import { readDist } from '../kit/dist.ts';

const pages = [...readDist().pages.values()];

/** The first page with such an element, or none: taken from the site, so that any archive will do. */
function pageWith(selector: string, beginning: string): string | undefined {
  return pages.find(({ path, document }) => path.startsWith(beginning) && document.querySelector(selector))?.path;
}

const withChart = pageWith('.chart svg', '/');

/** All drawings of the site, each once, by the language of their pages. */
const drawings = [
  ...new Set(
    pages.flatMap(({ document }) =>
      [...document.querySelectorAll('figure.chart'), ...document.querySelectorAll('.chart:has(.rank)')].map(
        (chart) => chart.outerHTML,
      ),
    ),
  ),
];

/** What charts must bear, drawn. */
const cases = Object.values(CHART_CASES).flatMap((indicator) =>
  chartsOfIndicator(contextOf(makeChartArchive([indicator]), 'vi'), indicator).map(
    ({ title, svg }) => `<figure class="chart"><figcaption>${title}</figcaption>${svg}</figure>`,
  ),
);

describe.runIf(withChart !== undefined)('the charts of all pages, and whatever else they may be made of', () => {
  for (const width of [320, 360, 768, 1280]) {
    test(`have no text that touches another, a dot or an edge at ${String(width)} px`, async ({ openPage }) => {
      const page = await openPage('/404.html', { width });
      // One page with all of them, between the head and the foot of one that has a chart.
      await page.route(`**${withChart ?? ''}`, async (route) => {
        const response = await route.fetch();
        const [head = '', foot = ''] = (await response.text()).split(/(?<=<main[^>]*>).*(?=<\/main>)/su);
        const body = `${head}${[...drawings, ...cases].join('')}${foot}`;
        await route.fulfill({ response, body });
      });
      await page.goto(withChart ?? '');
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => page.locator('figure.chart').count()).toBeGreaterThanOrEqual(cases.length);
      expect(await findChartFaults(page)).toEqual([]);
    });
  }
});

const kinds = [
  ['an indicator', pageWith('figure.chart', '/chi-so/')],
  ['a ranking', pageWith('.rank', '/chi-so/')],
  ['an indicator in English', pageWith('figure.chart', '/en/chi-so/')],
  ['a figure', pageWith('figure.chart', '/so-lieu/')],
  ['an article', pageWith('figure.chart', '/tin/')],
].filter((kind): kind is [string, string] => kind[1] !== undefined);

describe.each(kinds)('the charts of %s (%s)', (_, path) => {
  test('can be used by all, in light and dark', async ({ openPage }) => {
    const page = await openPage(path, { width: 360 });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
  });
});

/** What Chart.js may weigh, with brotli. */
const MOST_BYTES = 55_000;

const interactive = pageWith('lazy-chart', '/chi-so/');

describe.runIf(interactive !== undefined)('an interactive chart', () => {
  test('is loaded only when it is asked for, and moves nothing', async ({ openPage }) => {
    const page = await openPage('/', { width: 360 });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const chartScripts = () => responses.filter((response) => response.url().includes('interactive-chart'));
    await page.goto(interactive ?? '');
    await page.evaluate(() => document.fonts.ready);
    const before = await outline(page);
    expect(chartScripts()).toEqual([]);
    await page.evaluate(() => {
      const log = window as unknown as { shifts: number };
      log.shifts = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) log.shifts += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page);
    const bodies = await Promise.all(chartScripts().map((response) => response.body()));
    expect(bodies).toHaveLength(1);
    expect(brotliCompressSync(bodies[0] ?? '').length).toBeLessThanOrEqual(MOST_BYTES);
    await expect.poll(() => outline(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('has the focus when it opens, and gives it back to its button', async ({ openPage }) => {
    const page = await openPage(interactive ?? '');
    const button = page.locator('lazy-chart button').first();
    const hasFocus = (selector: string) => page.evaluate((one) => document.activeElement?.matches(one), selector);
    await open(page);
    await expect.poll(() => hasFocus('lazy-chart canvas')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasFocus('lazy-chart button')).toBe(true);
    await expect.poll(() => page.locator('lazy-chart canvas').count()).toBe(0);
    await open(page);
    await button.click();
    await expect.poll(() => hasFocus('lazy-chart button')).toBe(true);
  });

  test('lies over its drawing, which is seen with all its numbers and dates, and tells each mark by keyboard', async ({
    openPage,
  }) => {
    const page = await openPage(interactive ?? '');
    const drawing = page.locator('lazy-chart svg').first();
    const texts = await drawing.locator('text').allTextContents();
    await open(page);
    // Reaching for the button may scroll the page.
    const canvas = page.locator('lazy-chart canvas').first();
    await expect.poll(() => canvas.count()).toBe(1);
    await expect.poll(() => canvas.boundingBox()).toEqual(await drawing.boundingBox());
    await expect.poll(() => drawing.locator('text:visible').allTextContents()).toEqual(texts);
    const data = (await page.locator('lazy-chart').first().locator('script').textContent()) ?? '';
    const marks = JSON.parse(data) as string[][];
    const said = page.locator('lazy-chart [role=status]').first();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => said.textContent()).toBe(marks[0]?.join(': '));
    await page.keyboard.press('End');
    await expect.poll(() => said.textContent()).toBe(marks.at(-1)?.join(': '));
  });

  test('tells the mark that the pointer is on, where the drawing has it', async ({ openPage }) => {
    const page = await openPage(interactive ?? '', { width: 360 });
    await open(page);
    const blank = await paintOf(page);
    const dot = await page.locator('lazy-chart svg > circle').first().boundingBox();
    const box = await page.locator('lazy-chart svg').first().boundingBox();
    await page.mouse.move((dot?.x ?? 0) + 5, (dot?.y ?? 0) + 5);
    await expect.poll(() => paintOf(page)).not.toBe(blank);
    await page.mouse.move((box?.x ?? 0) + 1, (box?.y ?? 0) - 30);
    await expect.poll(() => paintOf(page)).toBe(blank);
  });

  test('follows a change of colours while it is open', async ({ openPage }) => {
    const page = await openPage(interactive ?? '', { width: 360 });
    await open(page);
    await page.keyboard.press('Home');
    const light = await paintOf(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paintOf(page)).not.toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paintOf(page)).toBe(light);
  });

  test('is printed as the drawing', async ({ openPage }) => {
    const page = await openPage(interactive ?? '');
    await open(page);
    await page.emulateMedia({ media: 'print' });
    const isSeen = (what: string) => page.locator(`lazy-chart ${what}`).first().isVisible();
    await expect.poll(() => Promise.all(['canvas', 'svg', 'button'].map(isSeen))).toEqual([false, true, false]);
  });

  test('is not offered without JavaScript', async ({ openPage }) => {
    const page = await openPage(interactive ?? '', { hasJavaScript: false });
    await expect.poll(() => page.locator('lazy-chart button').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('lazy-chart svg').first().isVisible()).toBe(true);
  });
});

async function open(page: Page): Promise<void> {
  const button = page.locator('lazy-chart button').first();
  await button.scrollIntoViewIfNeeded();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('lazy-chart canvas').first().waitFor();
}

/** What the canvas of the first chart shows, as one value. */
async function paintOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLCanvasElement>('lazy-chart canvas')?.toDataURL());
}

/** Place and size of what can be seen, wherever the page is scrolled to, but for the canvas and the button that brings it. */
async function outline(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *:not(.box, canvas, [role=status], lazy-chart button)')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      // To tenths: layout counts in 64ths, and a half would be rounded now up, now down.
      .map(({ left, top, width, height }) =>
        [left, top + scrollY, width, height].map((length) => Math.round(length * 10) / 10),
      ),
  );
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run('.chart')).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(' ')})`));
}
