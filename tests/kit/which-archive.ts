import { existsSync, readFileSync } from 'node:fs';

const PUBLISHED = 'data/published.json';
const OWN_ADDRESS = '"/tin/2024/dai-hoi-dan-toc-thieu-so-tp-bac-kan/"';

/**
 * Whether content/ and data/ hold the archive that tests/archive/ is about: its counts, its names, the pages its readers look
 * for. Whoever puts another archive there loses those tests and no others.
 */
export function isOwnArchive(): boolean {
  const { name } = JSON.parse(readFileSync('data/site.json', 'utf8')) as { name?: unknown };
  // A copy with articles of its own may have kept the name, but not what was published under it.
  return name === 'Kỷ yếu' && existsSync(PUBLISHED) && readFileSync(PUBLISHED, 'utf8').includes(OWN_ADDRESS);
}
