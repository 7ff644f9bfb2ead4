import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { listAddresses, listStanding } from '../archive/list-addresses.ts';
import { readArchive } from '../archive/read-archive.ts';
import { isFile } from '../core/address/thing.ts';
import { keepAddresses } from './permanence.ts';

const archive = read('tests/fixtures/second-archive');

function read(root: string): Archive {
  const result = readArchive(root);
  if (!result.ok) throw new Error('the archive has problems');
  return result.value;
}

/** A folder that holds a file for every address of the archive's own and for the pages in the place of others. */
function build(...changes: readonly { readonly without?: string; readonly extra?: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const addresses = [...listStanding(archive), ...archive.moved.keys(), '/404.html', '/assets/a.json'];
  const left = addresses.filter((address) => !changes.some(({ without }) => without === address));
  for (const address of [...left, ...changes.flatMap(({ extra }) => extra ?? [])]) {
    const file = join(folder, isFile(address) ? address : `${address}index.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `stands at ${address}`);
  }
  return folder;
}

function keep(folder: string): string {
  return keepAddresses(archive, pathToFileURL(`${folder}/`));
}

test('files of moved pages are those of the new ones, those of withdrawn pages say so', () => {
  const folder = build();
  expect(keep(folder)).toBe(
    `${listAddresses(archive).size - archive.published.size} addresses are not yet recorded in data/published.json: run npm run record before you publish`,
  );
  const text = (address: string) => readFileSync(join(folder, address), 'utf8');
  expect(text('/chi-so/luot-ban-doc.csv')).toBe('stands at /chi-so/luot-doc.csv');
  expect(text('/chi-so/luot-ban-doc.json')).toBe('stands at /chi-so/luot-doc.json');
  expect(text('/chi-so/sach-cho-muon.csv')).toMatch(/^withdrawn,date,was,why,see\r\n\/chi-so\/sach-cho-muon\/,/u);
  expect(JSON.parse(text('/chi-so/sach-cho-muon.json'))).toMatchObject({ date: '2025-04-20' });
});

test('a page that is listed and was not built, and one that was built and is not listed, stop the build', () => {
  const folder = build({ without: '/gioi-thieu/' }, { without: '/chi-so/the-thu-vien.csv' }, { extra: '/nhung/a/' });
  expect(() => keep(folder)).toThrow(`\
The site is not the one that src/archive/kinds-of-pages.ts lists; the engine is at fault, not the archive.
  listed, but not built: /gioi-thieu/ /chi-so/the-thu-vien.csv
  built, but not listed: /nhung/a/
`);
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
});

test('of many addresses the first are named, and the rest counted', () => {
  const extra = Array.from({ length: 12 }, (_, index) => ({ extra: `/nhung/${String(index).padStart(2, '0')}/` }));
  expect(() => keep(build(...extra))).toThrow(/ \/nhung\/09\/ and 2 more\n/u);
});
