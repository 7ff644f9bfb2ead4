import { addressAt } from '../core/address/relative.ts';

/** Makes full addresses for citations where the site knows where it lives, and leaves them as paths where it does not. */
export function fullAddress(site: URL | undefined): (path: string) => string {
  return (path) => (site === undefined ? path : addressAt(site, path));
}
