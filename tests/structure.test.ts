import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The program of each module of src/, that of an .astro file being what stands above its markup. */
const MODULES = new Map(
  globSync('src/**/*.{ts,astro}', { exclude: (path) => path.endsWith('.test.ts') }).map((file) => {
    const path = file.replaceAll('\\', '/');
    const text = readFileSync(path, 'utf8');
    const program = path.endsWith('.astro') ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text;
    return [path, ts.createSourceFile(`${path}.ts`, program, ts.ScriptTarget.Latest, true)] as const;
  }),
);

/** The modules of src/ that one imports, types included. */
function importsOf(path: string): string[] {
  const statements = MODULES.get(path)?.statements ?? [];
  return [...statements]
    .flatMap((one) => (ts.isImportDeclaration(one) || ts.isExportDeclaration(one) ? (one.moduleSpecifier ?? []) : []))
    .flatMap((specifier) => (ts.isStringLiteral(specifier) ? [join(dirname(path), specifier.text)] : []))
    .filter((target) => MODULES.has(target));
}

/** A way from a module back to itself, or undefined. */
function findCircle(path: string, way: readonly string[], cleared: Set<string>): readonly string[] | undefined {
  if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
  if (cleared.has(path)) return undefined;
  for (const next of importsOf(path)) {
    const circle = findCircle(next, [...way, path], cleared);
    if (circle !== undefined) return circle;
  }
  cleared.add(path);
  return undefined;
}

test('no module imports itself by way of others', () => {
  expect(MODULES.size).toBeGreaterThan(100);
  const cleared = new Set<string>();
  const circles = [...MODULES.keys()].flatMap((path) => findCircle(path, [], cleared)?.join(' > ') ?? []);
  expect(circles).toEqual([]);
});

/** Names that Astro wants in every file. */
const GIVEN = new Set(['Props', 'GET', 'getStaticPaths']);

test('the name of a function, a type or a class has one meaning: it is defined in one module', () => {
  const places = new Map<string, string[]>();
  for (const [path, { statements }] of MODULES) {
    for (const one of statements) {
      const isNamed =
        ts.isFunctionDeclaration(one) ||
        ts.isInterfaceDeclaration(one) ||
        ts.isTypeAliasDeclaration(one) ||
        ts.isClassDeclaration(one);
      const name = isNamed ? one.name?.text : undefined;
      if (name !== undefined && !GIVEN.has(name)) places.set(name, [...(places.get(name) ?? []), path]);
    }
  }
  expect(Object.fromEntries([...places].filter(([, paths]) => paths.length > 1))).toEqual({});
});
