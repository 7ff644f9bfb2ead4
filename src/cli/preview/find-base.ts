import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path that a built site is made for, `/` or `/archive/`. Its 404.html tells: servers show it at any depth, so that
 * its addresses begin at the root of the host; the path is what stands before the addresses of files of the site.
 */
export function findBase(folder: string): string {
  const file = join(folder, '404.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const addresses = [...html.matchAll(/\s(?:href|src)="(?<address>\/(?!\/)[^"?#]*)"/gu)].flatMap(
    ({ groups }) => groups?.['address'] ?? [],
  );
  const found = pathsAbove(addresses[0] ?? '/').map((base) => ({
    base,
    files: addresses.filter((address) => address.startsWith(base) && isThere(folder, address.slice(base.length)))
      .length,
  }));
  return found.reduce((best, one) => (one.files > best.files ? one : best)).base;
}

/** `/`, `/a/` and `/a/b/` of `/a/b/c`. */
function pathsAbove(address: string): [string, ...string[]] {
  const names = address.split('/').slice(1, -1);
  return ['/', ...names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`)];
}

function isThere(folder: string, name: string): boolean {
  try {
    return existsSync(join(folder, decodeURIComponent(name)));
  } catch {
    return false;
  }
}
