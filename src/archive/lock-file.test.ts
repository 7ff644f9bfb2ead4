import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { LockRefusal, takeLock, type LockOptions } from './lock-file.ts';

const MODULE = fileURLToPath(new URL('./lock-file.ts', import.meta.url));
const OPTIONS: LockOptions = { purpose: 'npm run import', guarded: 'this archive' };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** The number of a process that is gone. */
function findGone(): number {
  return spawnSync(process.execPath, ['--eval', '']).pid;
}

function writeLock(file: string, holder: object): void {
  writeFileSync(file, JSON.stringify({ host: hostname(), since: '2026-11-29T10:00:00.000Z', nonce: 'a', ...holder }));
}

/** A process that takes the lock, says so, and then does what the script says. */
function start(file: string, script: string) {
  const take = `import { takeLock } from ${JSON.stringify(MODULE)};
    const release = await takeLock(${JSON.stringify(file)}, { purpose: 'npm run record', guarded: 'it', patience: 120_000 });
    console.log('taken');
    ${script}`;
  return spawn(process.execPath, ['--input-type=module', '--eval', take], { stdio: ['pipe', 'pipe', 'inherit'] });
}

test('a lock is there while it is held, and nothing is left of it afterwards', async () => {
  const folder = makeFolder();
  const release = await takeLock(join(folder, 'a.lock'), OPTIONS);
  expect(readdirSync(folder)).toEqual(['a.lock']);
  release();
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test('whoever comes second is told who is at work, and leaves the lock alone', async () => {
  const file = join(makeFolder(), 'a.lock');
  const release = await takeLock(file, OPTIONS);
  const before = readFileSync(file, 'utf8');
  const { since } = JSON.parse(before) as { since: string };
  await expect(takeLock(file, OPTIONS)).rejects.toThrow(
    new LockRefusal(
      `npm run import (process ${process.pid}, since ${since}) is at work on this archive. Run this again when it has ended.`,
    ),
  );
  expect(readFileSync(file, 'utf8')).toBe(before);
  release();
});

test('whoever has patience hears once what it waits for, and then has its turn', async () => {
  const file = join(makeFolder(), 'a.lock');
  const first = await takeLock(file, OPTIONS);
  const told: string[] = [];
  const second = takeLock(file, { ...OPTIONS, patience: 60_000, tell: (sentence) => told.push(sentence) });
  await expect.poll(() => told.length, { timeout: 30_000 }).toBe(1);
  first();
  (await second)();
  expect(told).toEqual([expect.stringMatching(/^npm run import \(process .*\) is at work on this archive: waiting/u)]);
});

test('a lock whose process is gone is taken over', async () => {
  const folder = makeFolder();
  const file = join(folder, 'a.lock');
  writeLock(file, { pid: findGone(), purpose: 'npm run new' });
  const release = await takeLock(file, OPTIONS);
  expect(readFileSync(file, 'utf8')).toContain(`"pid":${process.pid}`);
  expect(readdirSync(folder)).toEqual(['a.lock']);
  release();
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === 'linux')('so is one whose number another process bears by now', async () => {
  const file = join(makeFolder(), 'a.lock');
  writeLock(file, { pid: process.pid, purpose: 'npm run new', birth: 'another boot/1' });
  (await takeLock(file, OPTIONS))();
});

test('nobody can know of a process on another host, so its lock stands', async () => {
  const file = join(makeFolder(), 'a.lock');
  writeLock(file, { pid: findGone(), host: 'may-khac', purpose: 'npm run new' });
  await expect(takeLock(file, OPTIONS)).rejects.toThrow(
    `on may-khac, since 2026-11-29T10:00:00.000Z) is at work on this archive. Run this again when it has ended, or delete ${file} if that process is gone.`,
  );
});

test('a lock that is not written yet stands, and one that was never written does not', async () => {
  const file = join(makeFolder(), 'a.lock');
  writeFileSync(file, '');
  await expect(takeLock(file, OPTIONS)).rejects.toThrow(/^Another process is at work on this archive\./u);
  utimesSync(file, new Date(0), new Date(0));
  (await takeLock(file, OPTIONS))();
});

test.each([
  'null',
  '1',
  '"x"',
  '[]',
  '{}',
  '{"pid":0,"host":"a","since":"","purpose":"p","nonce":"a"}',
  '{"pid":1,"host":"a","since":"","purpose":"p","nonce":"../x"}',
])('a file that holds %s is no lock: it is taken for one that was never written', async (text) => {
  const file = join(makeFolder(), 'a.lock');
  writeFileSync(file, text);
  await expect(takeLock(file, OPTIONS)).rejects.toThrow('or delete');
  utimesSync(file, new Date(0), new Date(0));
  (await takeLock(file, OPTIONS))();
});

test('of many who find a lock left behind, one at a time has it', async () => {
  const folder = makeFolder();
  const [file, sum] = [join(folder, 'a.lock'), join(folder, 'sum')];
  writeFileSync(sum, '0');
  // What each reads is old unless it is alone. Some die with the lock in their hands, so that it is left behind again.
  const script = (dies: boolean) => `import { readFileSync, writeFileSync } from 'node:fs';
    const before = Number(readFileSync(${JSON.stringify(sum)}, 'utf8'));
    await new Promise((end) => setTimeout(end, 100));
    writeFileSync(${JSON.stringify(sum)}, String(before + 1));
    if (${dies}) process.kill(process.pid, 'SIGKILL');
    release();`;
  writeLock(file, { pid: findGone(), purpose: 'npm run new' });
  const ends = [true, false, true, false, true, false].map((dies) => once(start(file, script(dies)), 'exit'));
  await Promise.all(ends);
  expect(readFileSync(sum, 'utf8')).toBe('6');
});

test.each(['SIGINT', 'SIGTERM'] as const)('a process that is told to end by %s leaves no lock', async (signal) => {
  const folder = makeFolder();
  const child = start(join(folder, 'a.lock'), 'setInterval(() => undefined, 1000);');
  await once(child.stdout, 'data');
  expect(readdirSync(folder)).toEqual(['a.lock']);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([null, signal]);
  expect(readdirSync(folder)).toEqual([]);
});

test('nor does one that ends without giving it back', async () => {
  const folder = makeFolder();
  await once(start(join(folder, 'a.lock'), 'process.exit(3);'), 'exit');
  expect(readdirSync(folder)).toEqual([]);
});
