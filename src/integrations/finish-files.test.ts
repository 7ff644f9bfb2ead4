import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { finishFiles } from './finish-files.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'abc');
  writeFileSync(join(folder, 'a/b/c.txt'), 'dđ');
  return folder;
}

test('files are counted with their bytes', () => {
  expect(finishFiles(makeFolder())).toEqual({ files: 2, bytes: 6 });
});

test.skipIf(process.platform === 'win32')(
  'what only its owner could read, everybody may read, and nobody else write',
  () => {
    const folder = makeFolder();
    const paths = ['', 'a', 'a/b', 'a/b/c.txt', 'index.html'].map((name) => join(folder, name));
    for (const path of paths) chmodSync(path, statSync(path).isDirectory() ? 0o700 : 0o600);
    finishFiles(folder);
    expect(paths.map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['755', '755', '755', '644', '644']);
  },
);
