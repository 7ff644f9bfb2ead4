import { findBrowser } from './find-browser.ts';

/** Finds the browser, or installs one, before any test runs: within a test it would run into the time limit. */
export function setup(): void {
  findBrowser();
}
