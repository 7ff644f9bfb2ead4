import type { Entries } from './entry.ts';
import { DELEGATES, POVERTY, SITE, TOPICS } from './small-archive.ts';

export const JSON_FILES: Entries<'json'> = {
  'json/syntax': {
    title: { vi: 'Tệp JSON viết sai quy tắc', en: 'The file is not valid JSON' },
    why: {
      vi: 'Một dấu phẩy hay dấu ngoặc sai chỗ làm cho máy không đọc được cả tệp. Lỗi hay gặp nhất là viết số thập phân theo kiểu Việt Nam: trong JSON, `1,96` bị hiểu là hai số.',
      en: 'One comma or bracket out of place and the whole file cannot be read. The most frequent slip is a decimal comma: in JSON, `1,96` is two numbers.',
    },
    mend: {
      vi: 'Tìm quanh dòng được nêu và ngay trước đó: thiếu hay thừa dấu phẩy, ngoặc kép, ngoặc nhọn, ngoặc vuông. Số thập phân viết bằng dấu chấm; số in ở nguồn giữ nguyên dấu phẩy trong `value_text`.',
      en: 'Look at the line named and just before it for a missing or extra comma, quote or bracket. Decimals take a full stop; the figure as printed keeps its comma in `value_text`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_value": 1.96,',
        wrong: '"obs_value": 1,96,',
        prints: `data/indicators/ho-ngheo.json
  22:22    This is not valid JSON: decimals take a full stop, not a comma.  [json/syntax]
           Look for a missing or extra comma, quote or bracket here or just before.`,
      },
      {
        what: 'a thousand words that are no JSON, of which the first are told',
        file: TOPICS,
        text: `[${'x '.repeat(1000)}]`,
        prints: `data/topics.json
${Array.from({ length: 100 }, (_, index) => noJson(2 * index + 2)).join('\n')}`,
      },
      {
        what: 'several errors of JSON in a file',
        file: POVERTY,
        right: '"obs_value": 1.96,',
        wrong: '"obs_value": 1.96',
        beside: [{ file: POVERTY, right: '"comparator": "lt"', wrong: '"comparator": lt' }],
        prints: `data/indicators/ho-ngheo.json
  23:7     This is not valid JSON: a comma is missing before this.  [json/syntax]
           Look for a missing or extra comma, quote or bracket here or just before.
  34:21    This is not valid JSON: text stands between double quotes.  [json/syntax]
           Look for a missing or extra comma, quote or bracket here or just before.
  34:23    This is not valid JSON: a value is missing here.  [json/syntax]
           Look for a missing or extra comma, quote or bracket here or just before.`,
      },
    ],
  },
  'json/duplicate-key': {
    title: { vi: 'Một trường được ghi hai lần', en: 'A field is written twice' },
    why: {
      vi: 'Máy chỉ giữ một trong hai giá trị và không nói giá trị nào. Con số đăng lên có thể là con số cũ.',
      en: 'Programs keep one of the two values and do not say which. The figure shown might be the old one.',
    },
    mend: { vi: 'Giữ dòng đúng, xóa dòng kia.', en: 'Keep the line that is right and delete the other.' },
    cases: [
      {
        file: POVERTY,
        right: '"value_text": "1,96%",',
        wrong: '"value_text": "1,96%",\n      "value_text": "1,97%",',
        prints: `data/indicators/ho-ngheo.json
  27:7     observations[0].value_text  The key "value_text" stands twice in one object.  [json/duplicate-key]
           Keep one of the two.`,
      },
    ],
  },
  'json/digits': {
    title: { vi: 'Số có quá nhiều chữ số', en: 'A number has too many digits' },
    why: {
      vi: 'Máy giữ đúng được 15 chữ số; từ chữ số thứ 16 trở đi máy làm tròn mà không báo. Con số đăng lên sẽ khác con số đã ghi.',
      en: 'Programs keep 15 digits and round the rest in silence. The figure shown would be another one than was written.',
    },
    mend: {
      vi: 'Chỉ ghi những chữ số mà nguồn in. Số rất lớn thì dùng đơn vị lớn hơn (`unit_mult`).',
      en: 'Write only the digits that the source prints. For a very large number take a larger unit (`unit_mult`).',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_value": 1.96,',
        wrong: '"obs_value": 1.9600000000000001,',
        prints: `data/indicators/ho-ngheo.json
  22:20    observations[0].obs_value  The number 1.9600000000000001 has more than 15 digits.  [json/digits]
           Programs would round it. Write no more digits than the source prints, or take a larger unit.`,
      },
      {
        what: 'numbers that a program would round, beside one of many digits that it would keep',
        file: POVERTY,
        right: '"obs_value": 1.96',
        wrong: `"obs_value": 1.96${'0'.repeat(19)}1`,
        beside: [
          { file: POVERTY, right: '"obs_value": 1.2,', wrong: '"obs_value": 1.20000000000000000,' },
          { file: DELEGATES, right: '"obs_value": 150', wrong: '"obs_value": 1234567890123456' },
        ],
        prints: `data/indicators/dai-bieu.json
  16:20    observations[0].obs_value  The number 1234567890123456 has more than 15 digits.  [json/digits]
           Programs would round it. Write no more digits than the source prints, or take a larger unit.

data/indicators/ho-ngheo.json
  22:20    observations[0].obs_value  The number 1.9600000000000000000001 has more than 15 digits.  [json/digits]
           Programs would round it. Write no more digits than the source prints, or take a larger unit.`,
      },
    ],
  },
  'json/too-deep': {
    title: { vi: 'Ngoặc lồng nhau quá sâu', en: 'Brackets stand too deep in one another' },
    why: {
      vi: 'Không tệp nào của kho lồng quá mười tầng. Tệp lồng sâu hơn nhiều là tệp hỏng, và có thể làm chương trình dừng giữa chừng mà không nói được vì sao.',
      en: 'No file of an archive nests ten levels. One that nests far deeper is broken, and may stop programs halfway without their being able to say why.',
    },
    mend: {
      vi: 'Bỏ những dấu ngoặc thừa, hoặc lấy lại bản trước từ lịch sử.',
      en: 'Take out the brackets that are too many, or restore the earlier version from the history.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_value": 1.96,',
        wrong: `"obs_value": ${'['.repeat(51)}1.96${']'.repeat(51)},`,
        prints: `data/indicators/ho-ngheo.json
  22:67    Brackets stand more than 50 deep in one another here.  [json/too-deep]
           Take out those that are too many; nothing in an archive nests so deep.`,
      },
      {
        what: 'a million brackets of JSON',
        file: TOPICS,
        text: '['.repeat(1_000_000),
        prints: `data/topics.json
  1:51     Brackets stand more than 50 deep in one another here.  [json/too-deep]
           Take out those that are too many; nothing in an archive nests so deep.`,
      },
      {
        what: 'a million braces of JSON that end, and a string of brackets, which is none of these',
        file: TOPICS,
        text: `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`,
        beside: [{ file: SITE, right: '"name": "Sổ', wrong: `"name": "Sổ${'['.repeat(60)}` }],
        prints: `data/topics.json
  1:251    Brackets stand more than 50 deep in one another here.  [json/too-deep]
           Take out those that are too many; nothing in an archive nests so deep.`,
      },
    ],
  },
};

/** What is printed of a word in the first line that is no JSON. */
function noJson(column: number): string {
  return `  ${`1:${column}`.padEnd(8)} This is not valid JSON: text stands between double quotes.  [json/syntax]
           Look for a missing or extra comma, quote or bracket here or just before.`;
}
