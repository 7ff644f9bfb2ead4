import { expect, test } from 'vitest';
import { movedSchema, type Withdrawn } from '../model/moved.ts';
import { COLUMNS } from './rows.ts';
import { toWithdrawnFile } from './withdrawn.ts';

const entry = movedSchema.parse({
  kind: 'withdrawn',
  from: '/chi-so/ho-ngheo/',
  date: '2026-01-15',
  was: { vi: 'Tỷ lệ hộ nghèo, "chuẩn" cũ' },
  why: { vi: 'Nguồn rút lại số liệu.' },
  see: ['/chi-so/', '/phuong-phap/'],
}) as Withdrawn;

test('a table says what it was, why it is gone and where to look, in columns of its own', () => {
  expect(toWithdrawnFile(entry, 'csv')).toBe(
    'withdrawn,date,was,why,see\r\n' +
      '/chi-so/ho-ngheo/,2026-01-15,"Tỷ lệ hộ nghèo, ""chuẩn"" cũ",Nguồn rút lại số liệu.,/chi-so/ /phuong-phap/\r\n',
  );
  const fields = Object.keys(JSON.parse(toWithdrawnFile(entry, 'json') ?? '') as object);
  expect(fields.filter((field) => COLUMNS.some((column) => column === field))).toEqual([]);
});

test('JSON says the same, with the pages to look at as a list', () => {
  expect(JSON.parse(toWithdrawnFile(entry, 'json') ?? '')).toEqual({
    withdrawn: '/chi-so/ho-ngheo/',
    date: '2026-01-15',
    was: 'Tỷ lệ hộ nghèo, "chuẩn" cũ',
    why: 'Nguồn rút lại số liệu.',
    see: ['/chi-so/', '/phuong-phap/'],
  });
});

test('nothing is written in the place of what is no text', () => {
  expect(toWithdrawnFile(entry, 'xlsx')).toBeUndefined();
});
