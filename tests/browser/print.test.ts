import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { childrenOf } from '../../src/core/gazetteer/family.ts';
import { paths } from '../../src/core/address/paths.ts';
import type { Locality } from '../../src/core/model/locality.ts';
import { formatPeriod } from '../../src/core/text/date.ts';
import { recordsOf } from '../../src/site/locality/records-of-unit.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

/** Sheets that an article may take, and the page of a place or of a figure. */
const MOST_PAGES = 4;
const MOST_OF_A_PLACE = 2;
/** So many of the fullest are printed, by each thing that may fill a page. */
const FULLEST = 4;

test('an article takes few sheets, and they say where it stands and of which edition it is', async ({ openPage }) => {
  const { articles, site } = ownArchive();
  expect(articles.size).toBeGreaterThan(0);
  for (const id of articles.keys()) {
    for (const language of site.languages) {
      const path = paths.article(id, language);
      const page = await openPage(path);
      const sheets = await countSheets(page);
      expect(sheets, path).toBeGreaterThan(0);
      expect(sheets, path).toBeLessThanOrEqual(MOST_PAGES);
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('body').innerText();
      expect(printed).toContain(path);
      expect(printed).toContain(formatPeriod(site.edition, language));
      // Buttons, forms and menus are of no use on paper.
      const useless = page.locator('.actions, form, nav, .languages').filter({ visible: true });
      await expect.poll(() => useless.count(), { message: path }).toBe(0);
    }
  }
});

test('the places that most is known of take two sheets at most, in both languages', async ({ openPage }) => {
  const archive = ownArchive();
  const units = [...archive.localities.values()];
  const recordsOfUnit = ({ id }: Locality) => recordsOf(archive, id);
  const fullest = [
    ...byMost(units, (unit) => recordsOfUnit(unit).figures.length, 3 * FULLEST),
    ...byMost(units, (unit) => recordsOfUnit(unit).shared.length),
    ...byMost(units, (unit) => recordsOfUnit(unit).articles.length),
    ...byMost(units, ({ id }) => childrenOf(archive.localities, id).length),
    ...byMost(units, ({ events }) => events.length),
  ].map(({ id }) => id);
  const addresses = [...new Set(fullest)].flatMap((id) =>
    archive.site.languages.map((language) => paths.locality(id, language)),
  );
  expect(await findLong(await openPage(addresses[0] ?? '/', { hasJavaScript: false }), addresses)).toEqual([]);
});

test('topics that are folded on the screen are printed, and what is known of others is not', async ({ openPage }) => {
  const archive = ownArchive();
  const [unit] = byMost([...archive.localities.values()], ({ id }) => recordsOf(archive, id).figures.length);
  const page = await openPage(paths.locality(unit?.id ?? '', 'vi'));
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('.topic-table tbody tr');
  const folded = page.locator('.topic:not([open]) tbody tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  const all = await folded.count();
  await expect.poll(() => folded.filter({ visible: true }).count()).toBe(all);
  await expect.poll(() => page.locator('.after').filter({ visible: true }).count()).toBe(0);
});

test('the figures that most is told of take two sheets at most', async ({ openPage }) => {
  const all = [...ownArchive().figures.values()];
  const fullest = [
    ...byMost(all, ({ observation }) => observation.sources.length),
    ...byMost(all, ({ observation }) => observation.comment?.vi.length ?? 0),
    ...byMost(all, ({ indicator }) => indicator.observations.length),
    ...byMost(all, ({ observation }) => observation.places?.length ?? 0),
  ].map(({ observation }) => paths.figure(observation.obs_id, 'vi'));
  const addresses = [...new Set(fullest)];
  expect(await findLong(await openPage(addresses[0] ?? '/', { hasJavaScript: false }), addresses)).toEqual([]);
});

async function findLong(page: Page, addresses: readonly string[]): Promise<string[]> {
  const long: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const sheets = await countSheets(page);
    if (sheets === 0 || sheets > MOST_OF_A_PLACE) long.push(`${address}: ${String(sheets)}`);
  }
  return long;
}

async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

function byMost<T>(all: readonly T[], count: (one: T) => number, most = FULLEST): T[] {
  return all.toSorted((a, b) => count(b) - count(a)).slice(0, most);
}
