import { readdirSync } from 'node:fs';
import { lastingAddress } from '../core/address/permanence.ts';

/** The addresses of a built site that have to last. `folder` is that of the site. */
export function builtAddresses(folder: string | URL): Set<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.flatMap((name) => lastingAddress(`/${name.replaceAll('\\', '/')}`) ?? []));
}
