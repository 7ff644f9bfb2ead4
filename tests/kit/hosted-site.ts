import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHostFacts, type HostFacts } from '../../src/core/hosting/host-facts.ts';
import { movedSchema } from '../../src/core/model/moved.ts';
import { copyProject } from './build-copy.ts';

const ARCHIVE = 'tests/fixtures/second-archive';

/** A built archive, to be put on hosts. */
export interface BuiltFolder {
  /** The copy of the project that it was built in. */
  readonly root: string;
  /** The folder that was built. */
  readonly dist: string;
  /** What the build printed. */
  readonly output: string;
  /** What the build was told of where the site will live. */
  readonly siteUrl: string | undefined;
}

/** Builds the archive about reading weeks, in both languages; `remove` takes all of it away again. */
export async function buildFolder(siteUrl?: string): Promise<{ built: BuiltFolder; remove: () => void }> {
  const copy = copyProject(ARCHIVE);
  const file = join(copy.root, 'data/site.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('["vi"]', '["vi", "en"]'));
  const output = await copy.run('build', siteUrl === undefined ? {} : { SITE_URL: siteUrl });
  return { built: { root: copy.root, dist: join(copy.root, 'dist'), output, siteUrl }, remove: copy.remove };
}

/** What the files of hosts are made from, for that archive at an address. */
export function factsFor(siteUrl: string | undefined): HostFacts {
  const entries = movedSchema.array().parse(JSON.parse(readFileSync(join(ARCHIVE, 'data/moved.json'), 'utf8')));
  const site = siteUrl === undefined ? undefined : new URL(siteUrl);
  return readHostFacts(site, new Map(entries.map((entry) => [entry.from, entry])), true);
}

/**
 * Puts a built folder below a path of a folder that a server serves, and gives that folder. It is a copy that anybody may
 * read: servers that root starts hand requests to other users.
 */
export function placeFolder(dist: string, below: string): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'www-'));
  mkdirSync(join(root, below), { recursive: true });
  cpSync(dist, join(root, below), { recursive: true });
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
  chmodSync(root, 0o755);
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
