import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { configureFonts, FONT_SETS } from '../kit/font-sets.ts';
import { shiftOfLateFonts, type FontDelay } from '../kit/late-fonts.ts';
import { MOST_SHIFT } from '../kit/page-checks.ts';
import { launchBrowser } from '../kit/launch.ts';
import { serveSite, type SiteServer } from '../kit/serve.ts';
import { pageKinds } from '../browser/kinds.ts';

const DELAYS: readonly FontDelay[] = [300, 1500, 5000, 'never'];
const WIDTHS = [360, 412, 1280];
/** Most of the time goes by with waiting for fonts. */
const AT_ONCE = 4;

describe.each(FONT_SETS)('on a machine with $name', (set) => {
  const configuration = configureFonts(set);
  if (configuration === undefined && process.env['CI'] !== undefined)
    throw new Error(`The packages ${set.packages.join(', ')} cannot be downloaded: run apt-get update.`);
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    if (configuration === undefined) return;
    vi.stubEnv('FONTCONFIG_FILE', configuration);
    [server, browser] = [await serveSite(), await launchBrowser()];
  });
  afterAll(async () => {
    if (configuration === undefined) return;
    vi.unstubAllEnvs();
    await Promise.all([server.close(), browser.close()]);
  });

  const cases = DELAYS.flatMap((delay) => WIDTHS.map((width) => ({ delay, width })));
  test.skipIf(configuration === undefined).for(cases)(
    'no page moves at $width px when fonts come $delay ms after the first painting',
    { timeout: 1_800_000 },
    async (view) => {
      const kinds = Object.entries(pageKinds());
      const shifts: { kind: string; shift: number }[] = [];
      const look = async () => {
        for (let next = kinds.shift(); next !== undefined; next = kinds.shift()) {
          const [kind, path] = next;
          shifts.push({ kind, shift: await shiftOfLateFonts(browser, server.origin + path, view) });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, look));
      const worst = Math.max(...shifts.map(({ shift }) => shift));
      console.log(`${set.name}, ${view.width} px, ${view.delay}: ${shifts.length} pages, at most ${worst}`);
      expect(shifts.filter(({ shift }) => shift > MOST_SHIFT)).toEqual([]);
    },
  );
});
