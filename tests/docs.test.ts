import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const PAGES = ['README.md', 'CONTRIBUTING.md', '.github/HOSTING.md', ...globSync('docs/*.md')];

/** A path of the tree, alone between backquotes. Paths with a "<kind>" or of a file that an archive may lack are left out. */
const PATH = /`((?:src|tests|bench|docs|\.github|\.vscode)\/[^`\s<>]*)`/gu;
/** Files that an example says how to add. */
const EXAMPLES = /person/iu;

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names only paths that there are', () => {
    const paths = [...text.matchAll(PATH)].flatMap(([, path = '']) => (EXAMPLES.test(path) ? [] : [path]));
    const isThere = (path: string) => (path.includes('*') ? globSync(path).length > 0 : existsSync(path));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const commands = [...text.matchAll(/\bnpm run (?:--?[a-z]+ )?([a-z][a-z:-]*)/gu)].flatMap(([, name]) => name ?? []);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  test('leads only to files and headings that there are', () => {
    const prose = text.replace(/```[^]*?```|`[^`]*`/gu, '');
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)];
    const isBroken = ([, path = '', heading]: RegExpExecArray) => {
      const file = path === '' ? page : new URL(path, `file:///${page}`).pathname.slice(1);
      if (!existsSync(file)) return true;
      return heading !== undefined && !headingsOf(readFileSync(file, 'utf8')).includes(heading);
    };
    expect(links.filter(isBroken).map(([link]) => link)).toEqual([]);
  });
});

/** Headings as GitHub names them in addresses. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d\s-]/gu, '')
      .replace(/\s/gu, '-'),
  );
}
