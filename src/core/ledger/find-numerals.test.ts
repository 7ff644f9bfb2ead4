import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals } from './find-numerals.ts';

/** Every numeral as `text = class`, with `?` for one that no rule knows. */
const tell = (text: string) => findNumerals(text).map(({ text: numeral, as }) => `${numeral} = ${as ?? '?'}`);

test.each([
  // statistics: nobody knows them but an observation
  ['hơn 27.600 người dân tộc thiểu số', ['27.600 người = ?']],
  ['còn 1,96% số hộ', ['1,96% = ?']],
  ['còn 1,96 % số hộ', ['1,96 % = ?']],
  ['hơn 3,6 tỷ đồng', ['3,6 tỷ đồng = ?']],
  ['16/20 trường', ['16/20 trường = ?']],
  ['đã xong ở 8/8 huyện, thành phố', ['8/8 huyện = ?']],
  ['12m2/người dân', ['12m2/người = ?']],
  ['12 m²', ['12 m² = ?']],
  ['500 nghìn', ['500 nghìn = ?']],
  ['1,27 triệu', ['1,27 triệu = ?']],
  ['trên 595 tỷ đồng', ['595 tỷ đồng = ?']],
  ['100 triệu đồng/người/năm', ['100 triệu đồng/người/năm = ?']],
  ['từ 12%/năm trở lên', ['12%/năm = ?']],
  ['10–12 xã', ['10–12 xã = ?']],
  ['01 xã', ['01 xã = ?']],
  ['2.000 tỷ', ['2.000 tỷ = ?']],
  ['1.96%', ['1.96% = ?']],
  ['450', ['450 = ?']],
  ['15 nghìn tỷ đồng', ['15 nghìn tỷ đồng = ?']],
  ['G7 và P5', ['G7 = ?', 'P5 = ?']],
  ['½ số hộ', ['½ = ?']],
  ['２０ hộ', ['２０ hộ = ?']],
  ['trên 60 tuổi', ['60 tuổi = ?']],
  ['200 ngày công', ['200 = ?']],
  ['gấp 3 lần', ['3 lần = ?']],
  ['năm 2.000 hộ', ['2.000 hộ = ?']],
  ['mỗi năm 2000 hộ', ['2000 hộ = ?']],
  ['mỗi tháng 5 hộ', ['5 hộ = ?']],
  ['mỗi ngày 12 lượt', ['12 lượt = ?']],
  ['ngày 45/2024', ['45/2024 = ?']],
  ['dự án 5 tỷ đồng', ['5 tỷ đồng = ?']],
  ['đợt 2 hộ', ['2 hộ = ?']],
  ['Kế hoạch 478 tỷ đồng', ['478 tỷ đồng = ?']],
  ['Quyết định 5 dự án', ['5 dự án = ?']],
  ['tháng 5 hộ nghèo giảm', ['5 hộ = ?']],
  ['đêm 1/5 số hộ', ['1/5 = ?']],
  ['quý 2 hộ', ['2 hộ = ?']],
  ['028 3829 1111 hộ', ['028 = ?', '3829 = ?', '1111 hộ = ?']],
  ['còn 120 năm 2024', ['120 = ?', 'năm 2024 = date']],
  ['xã đạt chuẩn (12)', ['12 = ?']],
  ['3 cấp ủy', ['3 = ?']],
  // dates
  ['ngày 9/5', ['ngày 9/5 = date']],
  ['sáng 9/5', ['sáng 9/5 = date']],
  ['ngày 22/01/2021', ['ngày 22/01/2021 = date']],
  ['Sáng 8/1/2021, Ban', ['8/1/2021 = date']],
  ['22-01-2021', ['22-01-2021 = date']],
  ['22.01.2021', ['22.01.2021 = date']],
  ['22–23/5/2024', ['22–23/5/2024 = date']],
  ['tháng 10/2024', ['tháng 10/2024 = date']],
  ['tháng 10 năm 2024', ['tháng 10 năm 2024 = date']],
  ['tháng 5, 6 và 7 năm 2024', ['tháng 5, 6 và 7 năm 2024 = date']],
  ['từ tháng 5 và phải', ['tháng 5 = date']],
  ['ngày 30 tháng 6 năm 2024', ['ngày 30 tháng 6 năm 2024 = date']],
  ['ngày 30 tháng 6', ['ngày 30 tháng 6 = date']],
  ['tháng 5 huyện Ngân Sơn họp', ['tháng 5 = date']],
  ['ngày 20–30', ['ngày 20–30 = date']],
  ['ngày 15 họp', ['ngày 15 = date']],
  ['năm 2024', ['năm 2024 = date']],
  ['Năm 2023 tỷ lệ hộ nghèo', ['Năm 2023 = date']],
  ['năm 2022 và 2023 chuyển sang', ['năm 2022 và 2023 = date']],
  ['từ năm 2019 đến năm 2023', ['năm 2019 đến năm 2023 = date']],
  ['năm 2020, 2000 hộ', ['năm 2020 = date', '2000 hộ = ?']],
  ['10/2024', ['10/2024 = date']],
  ['quý III/2024', ['quý III/2024 = date']],
  ['dịp 2/9', ['dịp 2/9 = date']],
  // periods
  ['nhiệm kỳ 2020 – 2025', ['2020 – 2025 = period']],
  ['giai đoạn 2021-2030', ['2021-2030 = period']],
  ['nhiệm kỳ 2019–2024', ['2019–2024 = period']],
  ['năm học 2023-24', ['năm học 2023-24 = period']],
  ['2025–2020', ['2025–2020 = ?']],
  ['06 tháng đầu năm', ['06 tháng đầu năm = period']],
  ['06 tháng cuối năm 2024', ['06 tháng cuối năm 2024 = period']],
  // durations
  ['18 năm', ['18 năm = duration']],
  ['sau 3 tháng', ['3 tháng = duration']],
  ['5–10 ngày', ['5–10 ngày = duration']],
  ['trong 5 năm 2021–2025', ['5 năm = duration', '2021–2025 = period']],
  // times
  ['7h30', ['7h30 = time']],
  ['7 giờ 30 phút', ['7 giờ 30 phút = time']],
  ['lúc 14:30', ['14:30 = time']],
  ['14 giờ', ['14 giờ = time']],
  ['tỷ lệ 1:10', ['1 = ?', '10 = ?']],
  // ordinals
  ['lần thứ 4', ['lần thứ 4 = ordinal']],
  ['lần thứ IV', ['lần thứ IV = ordinal']],
  ['khóa XV', ['khóa XV = ordinal']],
  ['khoá 15', ['khoá 15 = ordinal']],
  ['loại II', ['loại II = ordinal']],
  ['loại I', ['loại I = ordinal']],
  ['kỳ họp thứ 7', ['thứ 7 = ordinal']],
  ['Dự án 5', ['Dự án 5 = ordinal']],
  ['Đại hội XIII của Đảng', ['Đại hội XIII = ordinal']],
  ['thế kỷ XX', ['thế kỷ XX = ordinal']],
  ['Vi Văn I, Xin', []],
  // levels
  ['02 cấp', ['02 cấp = level']],
  ['chính quyền 3 cấp', ['3 cấp = level']],
  // documents
  ['Nghị quyết số 88/2019/QH14', ['88/2019/QH14 = document number']],
  ['12/NQ-CP', ['12/NQ-CP = document number']],
  ['1719/QĐ-TTg', ['1719/QĐ-TTg = document number']],
  ['05/2011/NĐ-CP', ['05/2011/NĐ-CP = document number']],
  ['Chỉ thị 05-CT/TW', ['05-CT/TW = document number']],
  ['Nghị quyết 30a', ['Nghị quyết 30a = document number']],
  ['kế hoạch số 12', ['kế hoạch số 12 = document number']],
  // names
  ['Chương trình 135', ['Chương trình 135 = name']],
  ['quốc lộ 3', ['quốc lộ 3 = name']],
  ['Quốc lộ 3B', ['Quốc lộ 3B = name']],
  ['dịch Covid-19', ['Covid-19 = name']],
  ['Quận 1', ['Quận 1 = name']],
  // the rest
  ['(1) thu ngân sách; (2) chi', ['1 = list number', '2 = list number']],
  ['0209.3870.123', ['0209.3870.123 = phone number']],
  ['0912 345 678', ['0912 345 678 = phone number']],
  ['+84 912 345 678', ['+84 912 345 678 = phone number']],
  ['https://a.example/2024/5', ['https://a.example/2024/5 = address']],
  ['mỗi m2', ['m2 = unit symbol']],
  ['không có số nào', []],
])('%s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

// The whole grammar of what news prints, kind by kind: what is taken for it, and what must not be.
describe.each<[kind: string, taken: string[], left: string[]]>([
  [
    'date',
    [
      'ngày 9/5',
      'sáng 9/5',
      '22/01/2021',
      '31-12-2023',
      'tháng 10/2024',
      'ngày 30 tháng 6 năm 2024',
      'mùng 5 tháng 3',
      'ngày 1 và 2/7',
      '30–31/12/2023',
      'ngày 29/2',
      '29/2/2024',
      'năm 2024',
      'năm 2021, 2022, 2023',
      'quý I/2024',
      'quý 4 năm 2023',
      'tháng 5',
      'Tháng 10/2024',
      'dịp 2/9',
      '10/2024',
    ],
    [
      '9/5',
      '29/2/2023',
      'ngày 31/4',
      '32/01/2021',
      'tháng 13/2024',
      '2020/2025',
      '12/20 xã',
      '05/06 xã',
      'mỗi năm 2024 hộ',
      'tháng 5 hộ',
      '2024',
      '2024 hộ',
      '9/5 xã',
    ],
  ],
  [
    'period',
    [
      '2020 – 2025',
      '2020-2025',
      '2020–2025',
      '2020—2025',
      '2020 -2025',
      '2020\u00a0–\u00a02025',
      '2020 đến 2025',
      'nhiệm kỳ 2020 - 25',
      'năm học 2023-24',
      '06 tháng đầu năm',
      '6 tháng cuối năm 2024',
    ],
    ['2025–2020', '2000-3000 hộ', '10-12%', '1.500-2.000'],
  ],
  [
    'duration',
    ['18 năm', '1,5 năm', '5-10 năm', '18 tháng', '3 ngày', '6 tuần', '45 phút', '2 nhiệm kỳ'],
    ['30 ngày công', '100 năm tuổi', '18 nămx', '18 hộ'],
  ],
  ['time', ['7h30', '7h', '14 giờ 30 phút', '14 giờ 30', '7 giờ', '23h59'], ['25h30', '7h75', '14:30', '1:10']],
  [
    'ordinal',
    [
      'lần thứ 4',
      'lần thứ IV',
      'khóa XV',
      'khoá 15',
      'loại II',
      'loại 2',
      'hạng III',
      'đợt 3',
      'thứ 5',
      'Đại hội XIII',
      'khu vực III',
      'giai đoạn I',
      'XIII',
    ],
    ['lần thứ 4 hộ', 'hạng 2 sao', 'loại 2 xã', 'đợt 2 hộ', 'thứ 2 huyện', 'lần 4'],
  ],
  [
    'level',
    ['02 cấp', '2 cấp', '3 cấp', 'cấp 4', 'Cấp 3'],
    ['6 cấp', '3 cấp học', '3 cấp ủy', 'cấp 4 hộ', 'cấp 3 bằng khen', 'cấp 2 máy tính', 'cấp 500 triệu đồng', 'cấp 5'],
  ],
  [
    'document number',
    [
      '88/2019/QH14',
      '12/NQ-CP',
      '1719/QĐ-TTg',
      '43-NQ/TW',
      '1409/QĐ-UBDT',
      '04/KH-BTC',
      'Nghị quyết 88',
      'Quyết định số 771',
      'kế hoạch số 12',
      'Nghị quyết 30a',
    ],
    ['Nghị quyết 5 hộ', 'kế hoạch 135 hộ', '12/NQ', 'Kế hoạch 478 tỷ đồng', 'Quyết định 5%', 'nghị quyết 12'],
  ],
  [
    'name',
    [
      'Chương trình 135',
      'Chương trình 30a',
      'Chương trình 1719',
      'Chương trình MTQG 1719',
      'Quốc lộ 3',
      'QL3B',
      'Quận 1',
      'Phường 5',
      'Covid-19',
    ],
    ['Chương trình 135 hộ', 'chương trình 135', 'Quận 1 tỷ', 'phường 5', 'thôn 5', 'Chương trình 12.000'],
  ],
  [
    'phone number',
    ['0209.3870.123', '0912 345 678', '0912.345.678', '(0209) 3870123', '+84 912 345 678'],
    ['0912345678 hộ', '912 345 678', '0912 345', '027 600'],
  ],
  ['list number', [], ['(12)', '(1) xã', '(2) hai']],
])('a numeral as %s', (kind, taken, left) => {
  test.each(taken)('is "%s"', (text) => {
    expect(tell(text)).toEqual([`${text} = ${kind}`]);
  });
  test.each(left)('is not "%s"', (text) => {
    const classes = findNumerals(text).map(({ as }) => as);
    expect(classes.length).toBeGreaterThan(0);
    expect(classes).not.toContain(kind);
  });
});

test.each([
  '27.600',
  '27.600 người',
  '27 600 người',
  '27\u00a0600 người',
  '1,96%',
  '1,96 %',
  '3,6 tỷ đồng',
  '16/20',
  '16/20 trường',
  '8/8',
  '8/8 huyện',
  '12m2',
  '500 nghìn',
  '1,27 triệu',
  '100 triệu đồng/ha/năm',
  '10–12%',
  '10 đến 12%',
  '10% đến 12%',
  '5 – 7%',
  '1.234,5 ha',
  '01 xã',
])('a statistic is one numeral, and only an observation knows it: %s', (text) => {
  expect(tell(text)).toEqual([`${text} = ?`]);
});

test.each([
  ['giai đoạn 2021-2025 hộ nghèo giảm', ['2021-2025 = period']],
  ['nhiệm kỳ 2020 – 2025 xã có', ['2020 – 2025 = period']],
  ['nhà cấp 4 và trường cấp 3', ['cấp 4 = level', 'cấp 3 = level']],
  ['được cấp 3 và 4', ['3 = ?', '4 = ?']],
  ['Đại hội đại biểu lần thứ IV, nhiệm kỳ 2024 - 2029', ['lần thứ IV = ordinal', '2024 - 2029 = period']],
  ['7h30 ngày 9/5/2024', ['7h30 = time', 'ngày 9/5/2024 = date']],
  ['ngày 31 tháng 4 năm 2024', ['31 = ?', 'tháng 4 năm 2024 = date']],
])('in a sentence: %s', (text, told) => {
  expect(tell(text)).toEqual(told);
});

test('what is taken is passed over, and nothing reaches across it', () => {
  expect(findNumerals('năm 2024 còn 5 xã', [{ start: 4, end: 8 }]).map(({ text }) => text)).toEqual(['5 xã']);
  expect(findNumerals('3, 6%', [{ start: 1, end: 2 }]).map(({ text }) => text)).toEqual(['3', '6%']);
});

const WORDS = [
  'năm',
  'tháng',
  'ngày',
  'tỷ lệ',
  'tỷ',
  'thứ',
  'IV',
  '%',
  '/',
  '-',
  '–',
  '.',
  ',',
  ' ',
  '(',
  ')',
  'm2',
  'số',
  'hộ',
  'NQ-CP',
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.nat({ max: 3000 }).map(String), fc.string({ maxLength: 3 })))
  .map((pieces) => pieces.join(''));

test('of any text, each digit lies in exactly one numeral', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const numerals = findNumerals(text);
      const cover = Array.from({ length: text.length }, () => 0);
      for (const { start, end, text: numeral } of numerals) {
        expect(text.slice(start, end)).toBe(numeral);
        for (let index = start; index < end; index += 1) cover[index] = (cover[index] ?? 0) + 1;
      }
      for (const { index } of text.matchAll(/\p{N}/gu)) expect(cover[index]).toBe(1);
      expect(Math.max(0, ...cover)).toBeLessThanOrEqual(1);
    }),
  );
});
