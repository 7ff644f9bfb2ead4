import { DAY, END, MONTH, NOT_COUNTED, ROMAN, START, WORD_END } from './pieces.ts';
import type { Rule } from './rule.ts';

const PLAIN_END = `${END}${NOT_COUNTED}`;
const ORDERED =
  '(?<!(?i:mỗi|một|hai|ba|từng)\\s+)(?i:lần thứ|thứ|khóa|khoá|loại|hạng|đợt|bậc|lớp|vòng|vùng|khu vực|thế kỷ|bước|phần|mục|điều|khoản|chương|giai đoạn|dự án|kỳ họp|phụ lục|đại hội|mức độ|cấp độ|(?:tiêu chí|nội dung|chỉ tiêu|dự án) số)';
/** What slogans of campaigns ask for. */
const ASKED = '(?:không|sạch|cùng|tại chỗ|bám|biết)';
/** What comes in levels. */
const LEVELLED = '(?i:nhà|trường|trường học|học sinh|công trình|đường|giao thông|đô thị|bệnh viện|đê|gió|bão)';

/** Numbers that tell one thing from another instead of counting: ordinals, names, points of a list. */
export const NAME_RULES: readonly Rule[] = [
  nameRule(
    'name',
    'A programme is known by the number of the decision that made it.',
    `${START}(?:Chương trình\\s+(?:MTQG\\s+|mục tiêu quốc gia\\s+)?|(?i:các|những)\\s+Chương trình\\s+(?:[0-9]{2,4}a?(?:,|\\s+và)\\s+)+)[0-9]{2,4}a?${PLAIN_END}`,
  ),
  nameRule(
    'name',
    'A road or an urban district is called by a number.',
    `${START}(?:(?i:quốc lộ|tỉnh lộ|đường tỉnh|hương lộ|QL|ĐT)\\.?\\s?[0-9]{1,3}[A-Z]?|(?:Quận|Phường)\\s+[0-9]{1,2})${PLAIN_END}`,
  ),
  nameRule(
    'name',
    'A street or a school is called by a day.',
    `${START}(?<=(?i:đường|phố|quảng trường|công viên|nông trường|tiểu học|THCS|THPT|mầm non)\\s+)${DAY}/${MONTH}${PLAIN_END}(?!\\s+(?:số|tổng số)${WORD_END})`,
  ),
  nameRule(
    'name',
    'A school or a hospital has a number.',
    `${START}(?:Tiểu học|THCS|THPT|Mầm non|Bệnh viện(?:\\s+[Đđ]a khoa)?)\\s+[Ss]ố\\s+[0-9]{1,2}${PLAIN_END}`,
  ),
  nameRule(
    'name',
    'A hamlet or a quarter has a number.',
    `${START}(?:(?:Thôn|Tổ|Khối|Khóm|Tiểu khu)\\s+[0-9]{1,2}[A-Z]?${PLAIN_END}|(?:tổ|khối|khóm)\\s+[0-9]{1,2}[A-Z]?(?=,?\\s+(?:phường|thị trấn)\\s+\\p{Lu}))`,
  ),
  nameRule(
    'name',
    'A point of a road is called by its kilometre.',
    `${START}(?<!\\p{N}\\s)(?<!/)(?i:km)(?![23]${WORD_END})\\s?[0-9]{1,4}(?:\\+[0-9]{1,3})?${PLAIN_END}`,
  ),
  nameRule(
    'name',
    'An industrial revolution is the fourth.',
    `${START}(?<=(?i:công nghiệp|công nghệ|thời đại|kỷ nguyên)\\s+)4\\.0${PLAIN_END}`,
  ),
  nameRule('name', 'It is a generation of mobile networks.', `${START}[2-6]G${WORD_END}`),
  nameRule(
    'name',
    'A slogan counts what it asks for: "5 không, 3 sạch".',
    `${START}(?:[0-9]{1,2}\\s+${ASKED},?\\s+(?:và\\s+)?[0-9]{1,2}\\s+${ASKED}${WORD_END}|(?<=[“"‘])[0-9]{1,2}\\s+${ASKED}(?=[”"’])|(?<=phương châm\\s+)[0-9]{1,2}\\s+${ASKED}${WORD_END})`,
  ),
  nameRule('name', 'The name of the disease holds its year.', `${START}(?i:covid)-19${WORD_END}`),
  {
    ...nameRule(
      'ordinal',
      'It says which one of several.',
      `${START}${ORDERED}\\s+(?:${ROMAN}${WORD_END}|[0-9]{1,2}${PLAIN_END})`,
    ),
    readsWords: true,
  },
  {
    ...nameRule('ordinal', 'Roman numerals number things and count none.', `${START}(?=[IVX]{2})${ROMAN}${WORD_END}`),
    readsWords: true,
  },
  nameRule(
    'level',
    'It says on how many levels of government.',
    `${START}0?[2-5]\\s+cấp${WORD_END}(?!\\s+(?:ủy|uỷ|học)${WORD_END})`,
  ),
  nameRule(
    'level',
    'It says of which level something is; "cấp" before what is handed out, or behind "được", is a verb.',
    `${START}(?<!(?i:được|đã|sẽ|đang|cần|phải|chỉ|tổ chức)\\s+)(?i:cấp)\\s+[1-4](?:(?<=${LEVELLED}\\s+cấp\\s+[1-4])${PLAIN_END}|${END}(?=\\s*(?:[.,;:)]|$)))`,
  ),
  nameRule(
    'unit symbol',
    'The digit is part of a unit.',
    `${START}(?<!\\p{N}\\s(?:\\p{L}{1,12}/)?)[kdcm]?m[23²³]${WORD_END}`,
  ),
  {
    ...nameRule('list number', 'It numbers the points of a list.', String.raw`(?<=\()[0-9]{1,2}(?=\))`),
    accepts: ([number], text) => isListed(Number(number), text),
  },
];

/** True when the numbers around it are there as well: "(1) … (2) …". */
function isListed(number: number, text: string): boolean {
  const isThere = (other: number) => text.includes(`(${String(other)})`);
  return number === 1 ? isThere(2) : number > 1 && Array.from({ length: number - 1 }, (_, i) => i + 1).every(isThere);
}

function nameRule(as: Rule['as'], because: string, pattern: string): Rule {
  return { as, because, pattern: new RegExp(pattern, 'gu') };
}
