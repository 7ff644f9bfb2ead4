import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';
import { findHost, HOST_NAMES } from './find-host.ts';
import { buildFolder, type BuiltFolder } from './hosted-site.ts';
import { isOwnArchive } from './which-archive.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Built without an address, so that its own addresses are relative. */
    anywhere: BuiltFolder;
    /** Built for an address with a path, so that its own addresses begin at the root of the host. */
    placed: BuiltFolder;
  }
}

/** Where `placed` is built for. */
const PLACE = 'https://so-doc.example/luu-tru/2026';

/**
 * Once before all tests, unless only those run that need none of it: finds servers and browser, or installs them, and
 * builds the two folders that tests share and do not change. Within a test each of it would run into the time limit.
 */
export async function setup({ vitest, provide }: TestProject): Promise<(() => void) | undefined> {
  if (!isOwnArchive()) console.warn('Another archive lies here, so tests/archive/ is left out.');
  if (vitest.projects.every(({ name }) => name === 'unit')) return undefined;
  findBrowser();
  const missing = HOST_NAMES.filter((name) => findHost(name) === undefined);
  if (missing.length > 0) console.warn(`Not installed, so their tests are left out: ${missing.join(', ')}.`);
  const [anywhere, placed] = await Promise.all([buildFolder(), buildFolder(PLACE)]);
  provide('anywhere', anywhere.built);
  provide('placed', placed.built);
  return () => {
    anywhere.remove();
    placed.remove();
  };
}
