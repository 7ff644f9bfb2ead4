import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of axe that look at colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** The elements that stick out to the right when the page can be scrolled sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} px on ${clientWidth} px`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}

/** What axe finds, a line for each element. */
export function findViolations(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'tag', values: AXE_TAGS });
}

/** What axe finds once the page is shown in the dark; nothing but colours changes there, and only they are looked at. */
export async function findViolationsInDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return runAxe(page, { type: 'rule', values: COLOUR_RULES });
}

async function runAxe(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    return (await runner.run(document, { runOnly: rules })).violations;
  }, runOnly);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`));
}

/** How much of the window may move, and how far, before a reader is disturbed: a fifth of what Lighthouse calls good. */
export const MOST_SHIFT = 0.02;

/** The sum of all layout shifts since the page began to load, to a thousandth: late fonts do not move it either. */
export async function layoutShift(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => {
          add(list.getEntries());
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          add(observer.takeRecords());
          resolve(Math.round(sum * 1000) / 1000);
        }, 100);
      }),
  );
}
