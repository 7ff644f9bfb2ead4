import { findMoved, type MovedPages } from '../../src/core/address/permanence.ts';

/**
 * Where the page that a set of queries expects stands today: a set outlives addresses, and data/moved.json says where
 * they went. A page that was withdrawn can be nobody's answer, and whoever keeps the set has to choose another.
 */
export function expectedPage(address: string, moved: MovedPages): string {
  const entry = findMoved(address, moved);
  if (entry === undefined) return address;
  if (entry.kind === 'withdrawn') throw new Error(`${address} was withdrawn: expect another page of that query.`);
  return entry.to;
}
