import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from './lock-file.ts';
import { placeSite, refuseFolder, restoreIdleSite, restoreSite, siteFolders } from './site-folder.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Every file below the root with its text. */
function files(): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path.slice(root.length + 1)}: ${readFileSync(path, 'utf8')}`)
    .sort();
}

test('a finished site takes the place of the one before, of which nothing stays', () => {
  write('dist/a', 'old');
  write('dist.new/b', 'new');
  placeSite(siteFolders(join(root, 'dist')));
  expect(files()).toEqual(['dist/b: new']);
});

test('the first site needs none before it', () => {
  write('dist.new/b', 'new');
  placeSite(siteFolders(join(root, 'dist')));
  expect(files()).toEqual(['dist/b: new']);
});

test('a site that cannot be placed leaves the one before as it was', () => {
  write('dist/a', 'old');
  write('dist/.git/HEAD', 'main');
  expect(() => {
    placeSite(siteFolders(join(root, 'dist')));
  }).toThrow('ENOENT');
  expect(files()).toEqual(['dist/.git/HEAD: main', 'dist/a: old']);
});

test('a first site that cannot be placed is told of by its own name', () => {
  const folders = siteFolders(join(root, 'dist'));
  expect(() => {
    placeSite(folders);
  }).toThrow(`rename '${folders.next}'`);
});

test('a build that was killed between the two renames is undone', () => {
  write('dist.old/a', 'old');
  write('dist.new/b', 'new');
  restoreSite(siteFolders(join(root, 'dist')));
  expect(files()).toEqual(['dist/a: old']);
});

test('a build that was killed at any other moment leaves nothing behind', () => {
  write('dist/a', 'good');
  write('dist.old/b', 'older');
  write('dist.new/c', 'half');
  restoreSite(siteFolders(join(root, 'dist')));
  expect(files()).toEqual(['dist/a: good']);
});

test('where nothing was built there is nothing to restore', () => {
  restoreSite(siteFolders(join(root, 'dist')));
  expect(files()).toEqual([]);
});

test('a working tree of git in the folder outlives builds, finished or killed', () => {
  write('dist/a', 'old');
  write('dist/.git/HEAD', 'main');
  write('dist.new/b', 'new');
  const folders = siteFolders(join(root, 'dist'));
  placeSite(folders);
  expect(files()).toEqual(['dist/.git/HEAD: main', 'dist/b: new']);
  mkdirSync(folders.next);
  renameSync(join(folders.site, '.git'), join(folders.next, '.git'));
  restoreSite(folders);
  expect(files()).toEqual(['dist/.git/HEAD: main', 'dist/b: new']);
});

test('a link to the folder stays a link, and the folder that it leads to is replaced', () => {
  write('www/site/a', 'old');
  symlinkSync(join(root, 'www/site'), join(root, 'dist'));
  const folders = siteFolders(join(root, 'dist'));
  write('www/site.new/b', 'new');
  placeSite(folders);
  expect(files()).toEqual(['dist/b: new', 'www/site/b: new']);
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
});

test('a site is not touched by who only looks at it while a build is at work, and restored when the build was killed', async () => {
  write('dist.old/a', 'old');
  write('dist.new/b', 'half');
  const folders = siteFolders(join(root, 'dist'));
  const release = await takeLock(folders.lock, { purpose: 'a build', guarded: 'dist' });
  const before = files();
  await restoreIdleSite(folders.site);
  expect(files()).toEqual(before);
  release();
  await restoreIdleSite(folders.site);
  expect(files()).toEqual(['dist/a: old']);
});

describe('a build must not put a site', () => {
  const project = () => join(root, 'p');
  beforeEach(() => {
    write('p/content/a.md', '');
    write('p/www/404.html', '');
    write('p/www/.git/HEAD', '');
    write('p/fresh/.git/HEAD', '');
    write('p-public/dist/404.html', '');
    write('documents/letter.txt', '');
    mkdirSync(join(root, 'elsewhere'));
  });

  test.each([
    ['content', 'such as a.md'],
    ['content/a.md', 'is a file'],
    ['.', 'such as content'],
    ['..', 'such as documents'],
    ['../documents', 'such as letter.txt'],
    ['../p-public/dist', 'since its path begins alike'],
  ])('in the place of %s', (place, told) => {
    expect(refuseFolder(join(project(), place), project())).toContain(told);
    symlinkSync(place, join(project(), 'dist'));
    expect(refuseFolder(join(project(), 'dist'), project())).toContain(told);
  });

  test('in that of a folder around the project, whatever lies there', () => {
    write('404.html', '');
    expect(refuseFolder(root, project())).toContain('no site built here');
  });

  test('at the end of a link that leads nowhere', () => {
    symlinkSync('nowhere', join(project(), 'dist'));
    expect(refuseFolder(join(project(), 'dist'), project())).toContain('leads nowhere');
  });

  test.runIf(existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev)('on another disk', () => {
    const other = mkdtempSync('/dev/shm/site-');
    try {
      symlinkSync(other, join(project(), 'dist'));
      expect(refuseFolder(join(project(), 'dist'), project())).toContain('another disk');
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  test.each(['dist', 'www', 'fresh', 'www/dist', '../elsewhere', '../elsewhere/a/b/dist'])(
    'but it may in that of %s',
    (place) => {
      expect(refuseFolder(join(project(), place), project())).toBeUndefined();
    },
  );
});
