import { expect, test } from 'vitest';
import { anchorAt, fitOnLine, NARROWEST, textWidth, wrapText } from './text-width.ts';

/** Measured in Chromium with Source Sans 3 at 13.44 px. */
test.each([
  ['Công nghiệp – xây dựng', 132.9],
  ['Nông, lâm nghiệp, thủy sản', 152.8],
  ['Kết quả, 2019–2025', 109.1],
  ['27.600', 36.8],
  ['NGHỊ QUYẾT MỪNG', 108.4],
  ['', 0],
])('"%s" is reckoned to within a twentieth', (text, measured) => {
  expect(Math.abs(textWidth(text) - measured)).toBeLessThanOrEqual(measured * 0.05);
});

test('marks above and below letters add nothing, composed or not', () => {
  expect(textWidth('Đường')).toBe(textWidth('Đương'));
  expect(textWidth('nghệ'.normalize('NFD'))).toBe(textWidth('nghệ'));
});

test('texts fit side by side while there is room for both', () => {
  expect(fitOnLine('Chỉ tiêu, 2020–2025', 'từ 12% trở lên')).toBe(true);
  expect(fitOnLine('Chỉ tiêu, 2020–2025', 'trên 500.000 lượt khách du lịch mỗi năm')).toBe(false);
});

test('a long text is broken at spaces into lines that fit, and loses nothing', () => {
  const text = 'Kết quả, từ đầu năm đến ngày 23 tháng 7 năm 2024 của tỉnh và các huyện, thành phố';
  const lines = wrapText(text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(text);
  expect(lines.filter((line) => textWidth(line) > NARROWEST)).toEqual([]);
  expect(wrapText('ngắn')).toEqual(['ngắn']);
});

test('a text at the edge is anchored so that it stays inside', () => {
  expect([0, 50, 100].map((x) => anchorAt(x, '2020'))).toEqual(['start', 'middle', 'end']);
});
