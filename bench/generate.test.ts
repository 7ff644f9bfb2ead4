import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findNotices } from '../src/archive/find-notices.ts';
import type { Progress } from '../src/archive/progress.ts';
import { inspectArchive } from '../src/archive/read-archive.ts';
import { FROZEN_ARCHIVE } from '../tests/kit/frozen-archive.ts';
import { HARD_CASES } from './hard-cases.ts';
import { writeArchive } from './write-archive.ts';

const SMALL = { articles: 20, figures: 130, indicators: 20, seed: 1 };

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** All files of a folder with their text. */
function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

test('a synthetic archive is as large as asked for, has no problems and twelve notices', () => {
  const out = makeFolder();
  writeArchive(out, SMALL, FROZEN_ARCHIVE);
  const told: Progress[] = [];
  const result = inspectArchive(out, (progress) => told.push(progress)).result;
  if (!result.ok) expect(result.problems).toEqual([]);
  if (!result.ok) return;
  const { articles, figures, indicators, relations, localities, site } = result.value;
  expect(site.key_indicators.filter((id) => indicators.has(id))).toHaveLength(8);
  expect([articles.size, figures.size, indicators.size]).toEqual([20, 130, 20]);
  expect(relations.size).toBeGreaterThan(10);
  expect(localities.size).toBeGreaterThan(100);
  expect(Map.groupBy(findNotices(result.value), ({ code }) => code)).toEqual(
    new Map(
      ['ledger/number-word', 'observation/unused', 'indicator/empty'].map((code) => [
        code,
        Array.from({ length: 4 }, () => expect.objectContaining({ code }) as unknown),
      ]),
    ),
  );

  const last = (what: Progress['what']) => told.filter((progress) => progress.what === what).at(-1);
  expect(last('articles')).toEqual({ what: 'articles', done: 20, total: 20 });
  expect(last('indicators')).toEqual({ what: 'indicators', done: 20, total: 20 });
  expect(last('texts')).toEqual({ what: 'texts', done: 20, total: 20 });
});

test('the same seed gives the same archive, another seed another one, and its own folder may be written anew', () => {
  const [one, other] = [makeFolder(), makeFolder()];
  writeArchive(one, SMALL, FROZEN_ARCHIVE);
  writeArchive(other, { ...SMALL, seed: 2 }, FROZEN_ARCHIVE);
  expect(readAll(other)).not.toEqual(readAll(one));
  writeFileSync(join(other, 'content/articles/left-over.md'), 'x');
  writeArchive(other, SMALL, FROZEN_ARCHIVE);
  expect(readAll(other)).toEqual(readAll(one));
});

test('a folder of somebody else is refused, and left as it was', () => {
  const out = makeFolder();
  mkdirSync(join(out, 'data'));
  writeFileSync(join(out, 'data/mine.json'), '[]');
  expect(() => writeArchive(out, SMALL, FROZEN_ARCHIVE)).toThrow(
    'is not empty and was not made here. Name a new folder.',
  );
  expect(readAll(out)).toEqual({ '/data/mine.json': '[]' });
});

test.each([
  [{ articles: 11 }, 'at least 12 articles are needed'],
  [{ figures: 39 }, 'at least two figures an article are needed'],
  [{ indicators: 11 }, 'at least 12 indicators are needed'],
])('%j is too small', (size, message) => {
  expect(() => writeArchive(join(tmpdir(), 'never-made'), { ...SMALL, ...size }, FROZEN_ARCHIVE)).toThrow(message);
});

test('ids with a letter too many are told with the right one', () => {
  const out = makeFolder();
  writeArchive(out, SMALL, FROZEN_ARCHIVE, HARD_CASES['unknown-ids']);
  const { result } = inspectArchive(out);
  const hints = result.ok ? [] : result.problems.filter(({ code }) => code === 'figure/unknown');
  expect(hints).toHaveLength(10);
  for (const { message, hint } of hints) {
    const wrong = /"(?<id>[^"]+)"/u.exec(message)?.groups?.['id'] ?? '';
    expect(hint).toBe(`Did you mean "${wrong.slice(0, 6)}${wrong.slice(7)}"? Else add it to data/indicators.`);
  }
});
