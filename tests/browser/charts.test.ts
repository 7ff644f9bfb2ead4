import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page, Response } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { SeriesChart } from '../../src/core/chart/series.ts';
import { test } from '../kit/browser-test.ts';
import { readDist } from '../kit/dist.ts';

const pages = [...readDist().pages.values()];

/** The first page with such an element, or none: taken from the site, so that any archive will do. */
function pageWith(selector: string, beginning: string): string | undefined {
  return pages.find(({ path, document }) => path.startsWith(beginning) && document.querySelector(selector))?.path;
}

const kinds = [
  ['an indicator', pageWith('figure.chart', '/chi-so/')],
  ['an indicator in English', pageWith('figure.chart', '/en/chi-so/')],
  ['a figure', pageWith('figure.chart', '/so-lieu/')],
  ['an article', pageWith('figure.chart', '/tin/')],
  ['parts of a whole', pages.find(({ html }) => html.includes('class="f-third"'))?.path],
  ['a plan', pages.find(({ html }) => html.includes('class="s-plan"') && html.includes('class="s-open"'))?.path],
].filter((kind): kind is [string, string] => kind[1] !== undefined);

describe.each(kinds)('the charts of %s (%s)', (_, path) => {
  test('fit and can be read at 360 and at 1280 px, in light and dark', async ({ openPage }) => {
    const page = await openPage(path, { width: 360 });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => document.fonts.ready);
      expect(await textFaults(page), `${String(width)} px`).toEqual([]);
      expect(await violations(page), `${String(width)} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
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
    await page.locator('lazy-chart button').first().click();
    await page.locator('lazy-chart canvas').waitFor();
    const bodies = await Promise.all(chartScripts().map((response) => response.body()));
    expect(bodies).toHaveLength(1);
    expect(brotliCompressSync(bodies[0] ?? '').length).toBeLessThanOrEqual(MOST_BYTES);
    await expect.poll(() => outline(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  test('lies over its drawing, goes by keyboard and goes away again', async ({ openPage }) => {
    const page = await openPage(interactive ?? '');
    const drawing = page.locator('lazy-chart svg').first();
    const button = page.locator('lazy-chart button').first();
    await button.scrollIntoViewIfNeeded();
    const place = await drawing.boundingBox();
    await button.focus();
    await page.keyboard.press('Enter');
    const canvas = page.locator('lazy-chart canvas').first();
    await canvas.waitFor();
    await expect.poll(() => canvas.boundingBox()).toEqual(place);
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('lazy-chart [role=status]').first();
    const figures = await page.locator('lazy-chart').first().locator('script').textContent();
    const { text } = (JSON.parse(figures ?? '{}') as { bars?: { text: string }[]; points?: { text: string }[] })
      .bars?.[0] ?? {
      text: '',
    };
    await expect.poll(() => said.textContent()).toContain(text);
    await button.click();
    await expect.poll(() => canvas.count()).toBe(0);
    await expect.poll(() => drawing.boundingBox()).toEqual(place);
  });

  test('may be a series', async ({ openPage }) => {
    const page = await openPage('/404.html');
    // On its way to the browser: the policy of the page lets nobody write into a script there, be it data.
    await page.route(`**${interactive ?? ''}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const data = /(?<=<lazy-chart.*?<script[^>]*>)[^<]*/su;
      await route.fulfill({ response, body: html.replace(data, () => JSON.stringify(SERIES)) });
    });
    await page.goto(interactive ?? '');
    await page.locator('lazy-chart button').first().click();
    const canvas = page.locator('lazy-chart canvas').first();
    await canvas.focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('lazy-chart [role=status]').first().textContent()).toBe('2023: hơn 30%');
  });

  test('is not offered without JavaScript', async ({ openPage }) => {
    const page = await openPage(interactive ?? '', { hasJavaScript: false });
    await expect.poll(() => page.locator('lazy-chart button').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('lazy-chart svg').first().isVisible()).toBe(true);
  });
});

/** No indicator of the archive has a series yet. */
const SERIES: SeriesChart = {
  kind: 'series',
  title: 'Chuỗi',
  note: 'Kết quả; đơn vị: %',
  sign: '%',
  limit: 100,
  isDiscrete: false,
  points: ([2019, 2020, 2023] as const).map((at, index) => ({
    id: String(at),
    label: String(at),
    text: index === 2 ? 'hơn 30%' : '20%',
    short: '20%',
    value: 20 + index * 5,
    comparator: index === 2 ? 'gt' : 'eq',
    type: 'actual',
    at,
  })),
};

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

/** Texts of charts that stick out of their chart, lie over one another, or are too small to read. */
async function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll('.chart svg[role=img]')) {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((element) => ({
        said: element.textContent,
        box: element.getBoundingClientRect(),
        size: Number.parseFloat(getComputedStyle(element).fontSize),
      }));
      for (const [index, { said, box, size }] of texts.entries()) {
        if (size < 12) faults.push(`too small: ${said}`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`sticks out: ${said}`);
        if (box.top < frame.top - 4 || box.bottom > frame.bottom + 4) faults.push(`above or below: ${said}`);
        for (const other of texts.slice(index + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 1 && down > 4) faults.push(`${said} lies over ${other.said}`);
        }
      }
    }
    return faults;
  });
}

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run('.chart')).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} (${target.join(' ')})`));
}
