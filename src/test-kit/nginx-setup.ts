import { findNginx } from './find-nginx.ts';

/** Finds nginx, or installs it, before any test runs: within a test it would run into the time limit. */
export function setup(): void {
  if (findNginx() === undefined) console.warn('nginx is not installed: the tests of static hosts are left out.');
}
