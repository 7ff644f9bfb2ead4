import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';
import { watchConnections } from '../kit/watch-connections.ts';

/** Ways to run a program on Linux where there is no network, not even the machine itself: as root, and as anyone. */
const CUT_OFF = [
  ['unshare', '--net'],
  ['unshare', '--user', '--map-root-user', '--net'],
];
const cutOff = CUT_OFF.find(([program = '', ...options]) => spawnSync(program, [...options, 'true']).status === 0);

/** Builds in a folder, with a umask and variables of its own, by way of another program if one is named. */
async function build(root: string, umask: string, variables: NodeJS.ProcessEnv, by: readonly string[] = []) {
  const [program, ...rest] = [...by, 'sh', '-c', `umask ${umask} && exec npm run --silent build`];
  const unset = { NODE_ENV: undefined, VITEST: undefined, SITE_URL: undefined, ASTRO_TELEMETRY_DISABLED: undefined };
  await promisify(execFile)(program, rest, {
    cwd: root,
    env: { ...process.env, ...unset, ...variables },
    maxBuffer: 64e6,
  });
}

/** A hash of each file of a built site, by its name. */
function hashesOf(root: string): Map<string, string> {
  const folder = join(root, 'dist');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [path.slice(folder.length), hashOf(path)]));
}

describe.skipIf(process.platform === 'win32')('this archive, built twice in two folders', () => {
  const watch = watchConnections();
  let first: ProjectCopy;
  let second: ProjectCopy;

  beforeAll(async () => {
    first = copyProject('.');
    second = copyProject('.');
    await build(first.root, '022', { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', ...watch.variables });
  }, 900_000);

  afterAll(() => {
    first.remove();
    second.remove();
    watch.remove();
  });

  test('asks for no connection', () => {
    expect(watch.connections()).toEqual([]);
  });

  test.skipIf(cutOff === undefined)('is built where there is no network', async () => {
    await build(second.root, '077', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, cutOff);
    expect(hashesOf(second.root).size).toBeGreaterThan(1000);
  });

  test('is the same to the byte under another time zone, language and umask', async () => {
    if (cutOff === undefined) await build(second.root, '077', { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
    const [one, other] = [hashesOf(first.root), hashesOf(second.root)];
    const names = new Set([...one.keys(), ...other.keys()]);
    expect([...names].filter((name) => one.get(name) !== other.get(name))).toEqual([]);
  });
});
