import { readdirSync } from 'node:fs';
import { lastingAddress } from '../core/address/permanence.ts';

/** The addresses of a built site that have to last, sorted. `folder` is that of the site. */
export function listAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((name) => lastingAddress(`/${name.replaceAll('\\', '/')}`) ?? [])
    .sort();
}
