import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem } from '../core/problem.ts';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { BAD_ADDRESSES } from '../../tests/kit/bad-input/addresses.ts';
import { BAD_ARTICLES } from '../../tests/kit/bad-input/articles.ts';
import type { BadInput, Told } from '../../tests/kit/bad-input/case.ts';
import { BAD_DATES } from '../../tests/kit/bad-input/dates.ts';
import { BAD_FIELDS } from '../../tests/kit/bad-input/fields.ts';
import { BAD_FIGURES } from '../../tests/kit/bad-input/figures.ts';
import { BAD_FILES } from '../../tests/kit/bad-input/files.ts';
import { DEEP_FILES } from '../../tests/kit/bad-input/depth.ts';
import { BAD_ENTRIES } from '../../tests/kit/bad-input/entries.ts';
import { BAD_NAMES } from '../../tests/kit/bad-input/names.ts';
import { BAD_PICTURES } from '../../tests/kit/bad-input/pictures.ts';
import { BAD_JSON } from '../../tests/kit/bad-input/json.ts';
import { BAD_LEDGERS } from '../../tests/kit/bad-input/ledger.ts';
import { BAD_LINEAGE } from '../../tests/kit/bad-input/lineage.ts';
import { BAD_LOCALITIES } from '../../tests/kit/bad-input/localities.ts';
import { BAD_MAPS } from '../../tests/kit/bad-input/map.ts';
import { BAD_MARKUP } from '../../tests/kit/bad-input/markup.ts';
import { BAD_PERMANENCE } from '../../tests/kit/bad-input/permanence.ts';
import { BAD_REFERENCES } from '../../tests/kit/bad-input/references.ts';
import { BAD_RELATIONS } from '../../tests/kit/bad-input/relations.ts';
import { BAD_SOURCES } from '../../tests/kit/bad-input/sources.ts';
import { readArchive } from './read-archive.ts';

const TABLES: readonly [about: string, cases: readonly BadInput[]][] = [
  ['files', BAD_FILES],
  ['depths', DEEP_FILES],
  ['entries', BAD_ENTRIES],
  ['names', BAD_NAMES],
  ['addresses', BAD_ADDRESSES],
  ['pictures', BAD_PICTURES],
  ['JSON', BAD_JSON],
  ['articles', BAD_ARTICLES],
  ['markup', BAD_MARKUP],
  ['fields', BAD_FIELDS],
  ['dates', BAD_DATES],
  ['references', BAD_REFERENCES],
  ['sources', BAD_SOURCES],
  ['relations', BAD_RELATIONS],
  ['figures', BAD_FIGURES],
  ['localities', BAD_LOCALITIES],
  ['lineage', BAD_LINEAGE],
  ['maps', BAD_MAPS],
  ['ledgers', BAD_LEDGERS],
  ['permanence', BAD_PERMANENCE],
];

describe.each(TABLES)('bad %s', (_, cases) => {
  test.each(cases)('an archive with $what is refused in exactly these words', ({ spoil, told }) => {
    const archive = createArchive();
    spoil(archive);
    const result = readArchive(archive.root);
    expect(result.ok ? [] : result.problems.map(tell)).toEqual(told);
    expect(told).not.toEqual([]);
  });
});

test('every code of the catalogue is provoked by a mistake of these tables', () => {
  const provoked = TABLES.flatMap(([, cases]) => cases.flatMap(({ told }) => told.map(([, code]) => code)));
  expect([...new Set(provoked)].sort()).toEqual(Object.keys(PROBLEM_CODES).sort());
});

test('every message and hint is whole sentences', () => {
  for (const [place, , message, hint] of TABLES.flatMap(([, cases]) => cases.flatMap(({ told }) => told))) {
    expect(message, place).toMatch(/^\S.*\.$/u);
    expect(hint, place).toMatch(/^\S.*\.$/u);
  }
});

function tell({ file, position, path, code, message, hint }: Problem): Told {
  const point = position === undefined ? '' : `:${position.line}:${position.column}`;
  return [`${file}${point}${path === '' ? '' : ` ${path}`}`, code, message, hint];
}
