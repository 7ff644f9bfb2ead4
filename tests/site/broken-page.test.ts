import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from '../kit/build-copy.ts';

const PAGE = 'content/pages/gioi-thieu.vi.mdx';

let copy: ProjectCopy;
let page: string;

beforeAll(() => {
  copy = copyProject('tests/fixtures/second-archive');
  page = readFileSync(join(copy.root, PAGE), 'utf8');
});
afterAll(() => copy.remove());

// The check reads the Markdown of a page; what its expressions come to is seen when it is made.
test.each([
  ['{nope}', 'nope is not defined'],
  [
    '<a href={"java" + "script:alert(1)"}>x</a>',
    'the page holds an address that it may not, "javascript:alert(1)", on <a>',
  ],
])('a page that holds %s is told by its file, in few words, and nothing is published', async (line, told) => {
  writeFileSync(join(copy.root, PAGE), page);
  appendFileSync(join(copy.root, PAGE), `\n${line}\n`);
  const failed = await copy.run('build').then(
    () => expect.fail('it was built'),
    (error: unknown) => error as { code: number; stdout: string },
  );
  expect(failed.code).toBe(1);
  expect(failed.stdout).toMatch(/^Nothing is wrong: 2 articles/u);
  expect(failed.stdout.split('\n').slice(-3)).toEqual([PAGE, `  The page /gioi-thieu/ could not be made: ${told}`, '']);
  expect(failed.stdout).not.toMatch(/^\s+at |Error/mu);
});
