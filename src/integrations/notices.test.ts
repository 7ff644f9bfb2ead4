import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNotices } from './notices.ts';
import { findPackage, packageOf, readPackage } from './shipped-packages.ts';

let root: string;

/** Lays a package down with a licence of that name, or with none. */
function lay(name: string, licence?: string, text = `Copyright ${name}`): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(join(folder, licence?.includes('/') === true ? 'LICENSE' : ''), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  if (licence !== undefined) writeFileSync(join(folder, licence), text);
  return folder;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ky-yeu-'));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the package of a module', () => {
  test.each([
    ['/a/node_modules/chart.js/dist/chart.js', '/a/node_modules/chart.js'],
    ['/a/node_modules/@kurkle/color/dist/color.esm.js', '/a/node_modules/@kurkle/color'],
    ['/a/node_modules/b/node_modules/c/index.js?v=1', '/a/node_modules/b/node_modules/c'],
    [String.raw`C:\a\node_modules\b\c.js`, String.raw`C:\a\node_modules\b`],
    ['/a/src/client/search.ts', undefined],
    ['\0virtual:one', undefined],
  ])('%s is from %s', (id, folder) => {
    expect(packageOf(id, '/a')).toBe(folder);
  });

  test('what the bundler adds is from the bundler', () => {
    lay('astro');
    const vite = lay('vite');
    expect(packageOf('\0vite/preload-helper.js', root)).toBe(vite);
  });

  test('a package that is not installed is named', () => {
    expect(() => findPackage('no-such-package', root)).toThrow('The package no-such-package is not installed');
  });
});

describe('the licence of a package', () => {
  test.each(['LICENSE', 'LICENSE.md', 'licence.txt', 'LICENSE/LICENSE'])('is found in %s', (file) => {
    expect(readPackage(lay('a', file, '\r\nCopyright a\r\nb\r\n'))).toEqual({
      name: 'a',
      version: '1.2.3',
      licence: 'MIT',
      text: 'Copyright a\nb',
    });
    rmSync(join(root, 'node_modules', 'a'), { recursive: true });
  });

  test('must be there', () => {
    const folder = lay('b', 'LICENSE-of-something-else');
    expect(() => readPackage(folder)).toThrow('b is sent to readers and its package has no licence');
  });

  test('leaves out what a bundler is made of', () => {
    const folder = lay('vite', 'LICENSE.md', '# Vite\nMIT\n\n# Licenses of bundled dependencies\n\nISC');
    expect(readPackage(folder).text).toBe('# Vite\nMIT');
  });
});

describe('the file of notices', () => {
  const one = (name: string, version?: string) => ({
    name,
    ...(version !== undefined && { version }),
    licence: 'MIT',
    text: `Copyright ${name}\n`,
  });

  test('is the same in whatever order things are found, and names each once', () => {
    const text = formatNotices([one('b', '1.0.0'), one('a'), one('b', '1.0.0')]);
    expect(text).toBe(formatNotices([one('a'), one('b', '1.0.0')]));
    expect(text.match(/^[ab].* \(MIT\)$/gmu)).toEqual(['a (MIT)', 'b 1.0.0 (MIT)']);
    expect(text.endsWith('Copyright b\n')).toBe(true);
  });

  test('tells what is inside a package, and refuses a version that nobody looked into', () => {
    expect(formatNotices([one('pagefind', '1.6.0')])).toContain('Arjun Barrett');
    expect(() => formatNotices([one('pagefind', '1.7.0')])).toThrow('this is pagefind 1.7.0: look again');
  });
});
