import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDist } from '../kit/dist.ts';

const site = readDist();
const NOTICES = '/giay-phep.txt';
const titles = [...site.read(NOTICES).matchAll(/(?<==\n)(?<name>\S+).* \([\w.-]+\)$/gmu)].map(
  ({ groups }) => groups?.['name'] ?? '',
);

test('the notices have the licences of fonts, of the search and of every library in a script', () => {
  expect(titles).toEqual(expect.arrayContaining(['pagefind', 'chart.js', '@kurkle/color', 'vite']));
  expect(site.read(NOTICES)).toContain('SIL OPEN FONT LICENSE');
  expect(site.read(NOTICES).match(/Permission is hereby granted, free of charge/gu)?.length).toBeGreaterThanOrEqual(4);
});

test('every font that is sent comes from a package in the notices, or lies beside its licence', () => {
  const known = new Set([
    ...titles.flatMap((name) => hashesOf(join('node_modules', name, 'files'))),
    ...hashesOf(join('src', 'styles', 'fonts')),
  ]);
  const fonts = [...site.files].filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((file) => !known.has(hashOf(join('dist', file))))).toEqual([]);
});

function hashesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => hashOf(join(folder, name)));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
