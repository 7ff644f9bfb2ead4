import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from '../parse.ts';
import * as common from './common.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

const FORMS: [field: keyof typeof common, good: unknown[], bad: unknown[]][] = [
  ['text', ['a', 'hai từ'], ['', ' ', ' a', 'a\n', 1]],
  ['slug', ['ho-ngheo', 'a', 'so-2'], ['', 'Ho', 'hộ', 'a_b', '-a', 'a-', 'a--b', 'a b', 'a/b']],
  ['localityId', ['bac-kan', 'bac-kan/tx-bac-kan', 'a/b/c-2025'], ['', '/a', 'a/', 'a//b', 'Bac-kan', 'bắc-kạn']],
  ['articleId', ['2024/dai-hoi'], ['dai-hoi', '2024/', '2024/a/b', '24/a', '2024/Đại', '2024/a.md']],
  ['date', ['2023', '2024-07', '2024-05-09'], ['2019/2023', '2022/..', '2023-02-29', '']],
  ['day', ['2024-05-09', '2024-02-29'], ['2023', '2024-07', '2023-02-29', '2024-5-9', '']],
  ['period', ['2023', '2019/2023', '2022/..'], ['2024/2023', '2024-13', '2021?', '']],
  ['doubtfulPeriod', ['2021', '2021?', '2019/2021?'], ['2024/2023?', '2021??', '?', '2021-13?']],
  ['url', ['https://example.org/a?b', 'http://x'], ['example.org', 'ftp://x', 'https://', 'https://a b', '']],
  [
    'centroid',
    [
      [22.1, 105.8],
      [-90, 180],
    ],
    [[22.1], [105.8, 220], [91, 0], ['22', '105'], [1, 2, 3]],
  ],
  ['bilingual', [{ vi: 'a', en: 'b' }], [{ vi: 'a' }, { vi: 'a', en: '' }, { vi: 'a', en: 'b', fr: 'c' }]],
  ['vietnamese', [{ vi: 'a' }, { vi: 'a', en: 'b' }], [{ en: 'b' }, {}]],
];

test.each(FORMS)('%s takes what has its form and nothing else', (name, good, bad) => {
  const schema = common[name] as z.ZodType;
  expect(good.filter((value) => !accepts(schema, value))).toEqual([]);
  expect(bad.filter((value) => accepts(schema, value))).toEqual([]);
});

test.each([
  [
    'slug',
    'Hộ nghèo',
    'field/format',
    '"Hộ nghèo" is not of the form lower-case-words-and-digits.',
    'Write it as lower-case-words-and-digits.',
  ],
  ['text', ' a', 'field/format', '" a" has white space at its beginning or end.', 'Remove the spaces around the text.'],
  [
    'url',
    'example.org',
    'field/format',
    '"example.org" is not a web address.',
    'Write the whole address, beginning with https://.',
  ],
  [
    'date',
    '2023-02-29',
    'date/invalid',
    '"2023-02-29" is not a date on the calendar.',
    'Write 2023, 2024-07 or 2024-05-09.',
  ],
  ['day', '2023', 'date/invalid', '"2023" is not a day on the calendar.', 'Write the day as 2024-05-09.'],
  [
    'period',
    '2024-13',
    'date/invalid',
    '"2024-13" is not a date or period on the calendar.',
    'Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.',
  ],
  ['period', '2024/2023', 'date/order', '"2024/2023" ends before it begins.', 'Put the earlier date before the slash.'],
  [
    'doubtfulPeriod',
    '20x1?',
    'date/invalid',
    '"20x1?" is not a date or period on the calendar.',
    'Write 2024-05-09, 2021, or 2021? when it is inferred.',
  ],
] as const)('%s refuses %j in words an editor can use', (name, value, code, message, hint) => {
  const result = parse(common[name], value, { file: 'f', locate: () => undefined });
  expect(result).toMatchObject({ ok: false, problems: [{ code, message, hint }] });
});

test('an entry that stands twice in a list is told, whatever the list holds', () => {
  const list = common.distinct(z.array(common.vietnamese));
  const told = parse(list, [{ vi: 'a' }, { vi: 'a', en: 'b' }, { vi: 'a' }], { file: 'f', locate: () => undefined });
  expect(!told.ok && told.problems.map(({ code, path }) => [code, path])).toEqual([['field/duplicate', '[2]']]);
  expect(accepts(list, [{ vi: 'a' }, { vi: 'a', en: 'b' }])).toBe(true);
});
