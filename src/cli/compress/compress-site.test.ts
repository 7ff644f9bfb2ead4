import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../../../tests/kit/run-cli.ts';
import { compressSite } from './compress-site.ts';

const LONG = '<p>Đại hội đại biểu các dân tộc thiểu số</p>\n'.repeat(100);

function createDist(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'dist', name)), { recursive: true });
    writeFileSync(join(root, 'dist', name), text);
  }
  const has = (name: string) => existsSync(join(root, 'dist', name));
  const read = (name: string) => readFileSync(join(root, 'dist', name));
  return { run: () => runCli('compress', compressSite, ['--root', root]), has, read };
}

test('each text has a smaller one beside it in both ways', async () => {
  const { run, read } = createDist({ 'index.html': LONG, 'chi-so/a.csv': LONG });
  const { status, stdout, stderr } = await run();
  expect([status, stderr, stdout.slice(0, 17)]).toEqual([0, '', '2 texts of 0.0 MB']);
  for (const name of ['index.html', 'chi-so/a.csv']) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(LONG);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(LONG);
  }
});

test('what all of them weigh is told, however many are in work at once', async () => {
  const noise = (seed: number) =>
    Array.from({ length: 20_000 }, (_, index) =>
      Math.sin(seed + index)
        .toString(36)
        .slice(-5),
    ).join('');
  const names = Array.from({ length: 12 }, (_, index) => `${index}.html`);
  const { run, read } = createDist({
    'index.html': LONG,
    ...Object.fromEntries(names.map((name, index) => [name, noise(index)])),
  });
  const { stdout } = await run();
  const weigh = (ending: string) => ['index.html', ...names].reduce((sum, name) => sum + read(name + ending).length, 0);
  const told = (ending: string) => (weigh(ending) / 1e6).toFixed(1);
  expect(stdout).toBe(`13 texts of 1.2 MB: ${told('.br')} MB as .br, ${told('.gz')} MB as .gz.\n`);
});

test('the same text gives the same bytes, whatever the time and the system', async () => {
  const { run, read } = createDist({ 'index.html': LONG });
  await run();
  const first = [read('index.html.br'), read('index.html.gz')];
  await run();
  expect([read('index.html.br'), read('index.html.gz')]).toEqual(first);
  // No time, and an unknown system (RFC 1952).
  expect([...read('index.html.gz').subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

test('what would not become smaller has none, nor what is no text', async () => {
  const { run, has } = createDist({ 'index.html': 'a', 'a.woff2': LONG });
  await run();
  expect(['index.html.br', 'index.html.gz', 'a.woff2.br', 'a.woff2.gz'].filter(has)).toEqual([]);
});

test('what was compressed before of texts that are gone or changed goes', async () => {
  const { run, has, read } = createDist({
    'index.html': LONG,
    'a.html.br': 'old',
    'index.html.gz': 'old',
    'b.gz': 'kept',
  });
  await run();
  expect([has('a.html.br'), has('b.gz')]).toEqual([false, true]);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(LONG);
});

test('without a built site there is nothing to compress', async () => {
  const { run } = createDist({});
  const { status, stderr } = await run();
  expect(status).toBe(2);
  expect(stderr).toContain('run npm run build first');
});
