import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';

const KILLS = 20;
const isRoot = process.getuid?.() === 0;

let copy: ProjectCopy;
let good: string;
/** Milliseconds that a whole build takes here today. */
let length: number;

beforeAll(async () => {
  copy = copyProject('tests/fixtures/second-archive');
  await build();
  const start = performance.now();
  await build();
  length = performance.now() - start;
  good = hashOf('dist');
}, 300_000);

afterAll(() => {
  copy.remove();
});

/** The names and texts of all files of a folder of the copy, as one hash. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(copy.root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${file.slice(join(copy.root, folder).length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** What lies beside the site: nothing, when all is well. */
function leftovers(): string[] {
  return readdirSync(copy.root).filter((name) => /^dist\./u.test(name));
}

/** `astro build` itself, without the command that people call, which would have to be killed beside it. */
function startBuild(nodeOptions: readonly string[] = []): { child: ChildProcess; said: () => string } {
  const astro = join(copy.root, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, SITE_URL: undefined };
  const child = spawn(process.execPath, [...nodeOptions, astro, 'build'], { cwd: copy.root, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return { child, said: () => said };
}

async function build(): Promise<{ code: number | null; said: string }> {
  const { child, said } = startBuild();
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, said: said() };
}

describe('a build that is killed', () => {
  test(`leaves the last good site whole, at ${KILLS} moments`, { timeout: 600_000 }, async () => {
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { child } = startBuild();
      // Spread over the whole build, each somewhere in its own twentieth.
      const moment = (length * (kill + Math.random())) / KILLS;
      await Promise.race([setTimeout(moment), once(child, 'exit')]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(hashOf(existsSync(join(copy.root, 'dist')) ? 'dist' : 'dist.old'), `killed after ${moment} ms`).toBe(good);
    }
    expect((await build()).code).toBe(0);
    expect(hashOf('dist')).toBe(good);
    expect(leftovers()).toEqual([]);
  });

  test(
    'between the two renames leaves it as dist.old, and the next build or preview puts it back',
    {
      timeout: 300_000,
    },
    async () => {
      const trap = join(copy.root, 'trap.mjs');
      writeFileSync(
        trap,
        `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const rename = fs.renameSync;
      fs.renameSync = (from, to) => {
        if (String(to).endsWith('dist')) process.kill(process.pid, 'SIGKILL');
        rename(from, to);
      };
      syncBuiltinESMExports();`,
      );
      for (const next of ['build', 'preview'] as const) {
        const { child } = startBuild(['--import', trap]);
        await once(child, 'exit');
        expect(existsSync(join(copy.root, 'dist'))).toBe(false);
        expect(hashOf('dist.old')).toBe(good);
        if (next === 'build') expect((await build()).code).toBe(0);
        else await previewOnce();
        expect(hashOf('dist')).toBe(good);
        expect(leftovers()).toEqual([]);
      }
    },
  );
});

/** Starts the preview, waits for its address and ends it. */
async function previewOnce(): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/run.js', 'preview', '--port', '0'], { cwd: copy.root });
  let said = '';
  for await (const text of child.stdout) if ((said += String(text)).includes('http://127.0.0.1:')) break;
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

test('of two builds at once the second is told, and the first goes on', { timeout: 120_000 }, async () => {
  const first = startBuild();
  const ended = once(first.child, 'exit');
  while (!existsSync(join(copy.root, 'dist.lock')) && first.child.exitCode === null) await setTimeout(20);
  const second = await build();
  expect(second.code).toBe(1);
  expect(second.said).toMatch(
    /A build \(process \d+, since .*\) is at work on .*dist\. Run this again when it has ended\./u,
  );
  expect(await ended).toEqual([0, null]);
  expect(hashOf('dist')).toBe(good);
});

test('a build that an error ends leaves the last good site and nothing beside it', { timeout: 120_000 }, async () => {
  const file = join(copy.root, 'src/pages/broken.astro');
  writeFileSync(file, '---\nthrow new Error("broken on purpose");\n---\n');
  try {
    const { code, said } = await build();
    expect([code, said]).toEqual([1, expect.stringContaining('broken on purpose')]);
  } finally {
    spawnSync('rm', [file]);
  }
  expect(hashOf('dist')).toBe(good);
  expect(leftovers()).toEqual([]);
});

/** Mounts are for root on Linux alone. */
describe.runIf(isRoot && process.platform === 'linux')('a disk that does not let a build write', () => {
  const mounted: string[] = [];

  function mount(...args: string[]): void {
    const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    mounted.push(args.at(-1) ?? '');
  }

  function unmountAll(): void {
    for (const folder of mounted.splice(0).reverse()) spawnSync('umount', [folder]);
  }

  afterAll(unmountAll);

  test('is full: told, and the last good site is whole', { timeout: 120_000 }, () => {
    const folder = join(copy.root, 'www');
    mkdirSync(folder);
    mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder);
    spawnSync('cp', ['-r', join(copy.root, 'dist/tin'), join(folder, 'dist')]);
    spawnSync('cp', [join(copy.root, 'dist/404.html'), join(folder, 'dist')]);
    const before = hashOf('www/dist');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(copy.root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', join(folder, 'dist')],
      { cwd: copy.root, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } },
    );
    expect([status, stdout + stderr]).toEqual([1, expect.stringMatching(/ENOSPC|disk is full|No space left/u)]);
    expect(hashOf('www/dist')).toBe(before);
    expect(readdirSync(folder)).toEqual(['dist']);
    unmountAll();
  });

  test(
    'holds dist/ as a mount of its own, which nothing can take the place of: told',
    { timeout: 120_000 },
    async () => {
      mount('--bind', join(copy.root, 'dist'), join(copy.root, 'dist'));
      const { code, said } = await build();
      unmountAll();
      expect([code, said]).toEqual([1, expect.stringContaining('The site that was built before is untouched.')]);
      expect(hashOf('dist')).toBe(good);
    },
  );

  test('can only be read: told', { timeout: 120_000 }, async () => {
    mount('--bind', copy.root, copy.root);
    mount('-o', 'remount,ro,bind', copy.root);
    const { code, said } = await build();
    unmountAll();
    unmountAll();
    expect([code, said]).toEqual([1, expect.stringContaining('can only be read')]);
    expect(hashOf('dist')).toBe(good);
  });
});
