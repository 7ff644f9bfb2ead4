import { expect } from 'vitest';
import { paths } from '../../src/core/address/paths.ts';
import { formatPeriod } from '../../src/core/text/date.ts';
import { test } from '../kit/browser-test.ts';
import { ownArchive } from '../kit/own-archive.ts';

/** Sheets that an article may take. */
const MOST_PAGES = 4;

test('an article takes few sheets, and they say where it stands and of which edition it is', async ({ openPage }) => {
  const { articles, site } = ownArchive();
  expect(articles.size).toBeGreaterThan(0);
  for (const id of articles.keys()) {
    for (const language of site.languages) {
      const path = paths.article(id, language);
      const page = await openPage(path);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
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
