import { readFileSync } from 'node:fs';

/**
 * Whether content/ and data/ hold the archive that tests/archive/ is about: its counts, its names, the pages its readers look
 * for. Whoever puts another archive there loses those tests and no others.
 */
export function isOwnArchive(): boolean {
  const { name } = JSON.parse(readFileSync('data/site.json', 'utf8')) as { name?: unknown };
  return name === 'Kỷ yếu';
}
