import { expect, test } from 'vitest';
import { textToCopy } from './told-figure.ts';

const FIGURE = {
  href: 'https://example.org/so-lieu/a/',
  phrase: 'trên 98% (chỉ tiêu)',
  title: 'Tỷ lệ hộ dùng nước sạch',
  place: 'thành phố Bắc Kạn',
  period: '2029',
};

test('a copied figure says what it is, its notes, its source and its address', () => {
  expect(textToCopy({ ...FIGURE, notes: [] }, 'Nguồn: Báo A.')).toBe(
    'trên 98% (chỉ tiêu): Tỷ lệ hộ dùng nước sạch, thành phố Bắc Kạn, 2029. Nguồn: Báo A. https://example.org/so-lieu/a/',
  );
  expect(textToCopy({ ...FIGURE, notes: ['chuẩn 2022', 'còn ngờ'] }, '')).toContain(', 2029 (chuẩn 2022; còn ngờ). ');
});
