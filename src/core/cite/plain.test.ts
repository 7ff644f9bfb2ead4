import { expect, it } from 'vitest';
import { citePlain } from './plain.ts';
import type { CitedWork } from './reference.ts';

const known: CitedWork = {
  authors: ['Hoàng Thạc', 'Minh Cường'],
  title: 'Đại hội đại biểu',
  publisher: 'Báo Bắc Kạn',
  published: '2024-05-09',
  url: 'https://example.vn/bai/',
};
const unknown: CitedWork = {
  authors: [],
  title: 'Đại hội đại biểu',
  publisher: undefined,
  published: undefined,
  url: undefined,
};

it.each([
  ['vi', known, 'Hoàng Thạc, Minh Cường, “Đại hội đại biểu”, Báo Bắc Kạn, 09/05/2024, https://example.vn/bai/.'],
  ['en', known, 'Hoàng Thạc, Minh Cường, “Đại hội đại biểu”, Báo Bắc Kạn, 9 May 2024, https://example.vn/bai/.'],
  [
    'vi',
    { ...known, published: '2024' },
    'Hoàng Thạc, Minh Cường, “Đại hội đại biểu”, Báo Bắc Kạn, 2024, https://example.vn/bai/.',
  ],
  [
    'vi',
    { ...known, kind: 'lược thuật' },
    'Hoàng Thạc, Minh Cường, “Đại hội đại biểu”, lược thuật, Báo Bắc Kạn, 09/05/2024, https://example.vn/bai/.',
  ],
  ['vi', unknown, '“Đại hội đại biểu”.'],
] as const)('cites in %s, leaving out what is unknown', (language, reference, text) => {
  expect(citePlain(reference, language)).toBe(text);
});
