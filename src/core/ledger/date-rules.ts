import { DAY, END, MONTH, NOT_COUNTED, NUMBER, START, WORD_END, YEAR } from './pieces.ts';
import type { Rule } from './rule.ts';

const DAY_WORD = '(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp)';
/** "mỗi ngày 12 lượt" and "6 tháng 5 hộ" hold no date. */
const NOT_EACH = String.raw`(?<!(?:mỗi|một|hằng|hàng|từng|bình quân|\p{N})\s+)`;
const DASH = String.raw`\s?[-–—]\s?`;
const AND = String.raw`(?:${DASH}|\s+(?:và|đến|hoặc|tới)\s+|,\s+)`;
const TIME_SPAN = '(?:năm|tháng|tuần|ngày|đêm|giờ|phút|giây|thập kỷ|thập niên|thế kỷ|nhiệm kỳ|quý)';

/** Dates, periods, durations and times. The order counts: what an earlier rule takes, a later one does not see. */
export const DATE_RULES: readonly Rule[] = [
  rule(
    'date',
    'It names a day by day and month in words.',
    `${START}(?:ngày|mùng|mồng)\\s+${DAY}(?:${AND}(?:ngày\\s+)?${DAY})*(?:\\s+tháng\\s+|/)${MONTH}(?:(?:\\s+năm\\s+|/)${YEAR})?${END}`,
  ),
  rule(
    'date',
    'It is a whole date.',
    `${START}(?:${DAY}(?:/${MONTH})?${DASH})?${DAY}(?:/${MONTH}/|-${MONTH}-|\\.${MONTH}\\.)${YEAR}${END}`,
  ),
  rule(
    'date',
    'A word for a day stands before day and month.',
    `${START}${DAY_WORD}\\s+${DAY}(?:${DASH}${DAY})?/${MONTH}(?:${AND}(?:ngày\\s+)?${DAY}/${MONTH})*${END}${NOT_COUNTED}(?!\\s+(?:số|tổng số)${WORD_END})`,
  ),
  rule(
    'date',
    'It names a month of a year.',
    `${START}tháng\\s+${MONTH}(?:${AND}(?:tháng\\s+)?${MONTH})*(?:[/-]|\\s+năm\\s+)${YEAR}${END}`,
  ),
  {
    ...rule(
      'date',
      'It names a quarter.',
      `${START}quý\\s+(?:I{1,3}|IV|[1-4])(?:(?:/|\\s+năm\\s+)${YEAR})?${END}${NOT_COUNTED}`,
    ),
    readsWords: true,
  },
  {
    ...rule(
      'period',
      'It is a stretch of years.',
      `${START}(?<first>${YEAR})(?:${DASH}|\\s+đến\\s+)(?<last>${YEAR})${END}${NOT_COUNTED}`,
    ),
    accepts: ({ groups }) => Number(groups?.['first']) < Number(groups?.['last']),
  },
  rule(
    'period',
    'A term or school year is written with two digits of its last year.',
    `${START}(?:nhiệm kỳ|giai đoạn|năm học|thời kỳ)\\s+${YEAR}${DASH}[0-9]{2}${END}${NOT_COUNTED}`,
  ),
  rule(
    'period',
    'It is a part of a year that is reported on.',
    `${START}[0-9]{1,2}\\s+(?:tháng|quý)\\s+(?:đầu|cuối|của)\\s+năm(?:\\s+${YEAR})?${WORD_END}`,
  ),
  rule(
    'date',
    'It names one or more years.',
    `${START}(?<!(?:mỗi|hằng|hàng|từng)\\s+)năm\\s+${YEAR}${END}(?:${AND}(?:năm\\s+)?${YEAR}${END}${NOT_COUNTED})*`,
  ),
  rule('date', 'It is month and year.', `${START}${MONTH}/${YEAR}${END}${NOT_COUNTED}`),
  rule(
    'date',
    'It names a month.',
    `${START}${NOT_EACH}tháng\\s+${MONTH}(?:(?:${DASH}|\\s+(?:và|đến)\\s+tháng\\s+)${MONTH})?${END}${NOT_COUNTED}`,
  ),
  rule(
    'date',
    'It names a day of the month.',
    `${START}${NOT_EACH}(?:ngày|mùng|mồng)\\s+${DAY}(?:${DASH}${DAY})?${END}${NOT_COUNTED}`,
  ),
  rule(
    'time',
    'It is a time of day.',
    `${START}(?:[01]?[0-9]|2[0-4])\\s?(?:h|giờ)\\s?(?:[0-5][0-9](?:\\s?phút)?)?${WORD_END}|` +
      `(?<=(?:lúc|hồi|vào)\\s+)(?:[01]?[0-9]|2[0-3]):[0-5][0-9]${END}`,
  ),
  rule(
    'duration',
    'It says how long something takes or took.',
    `${START}${NUMBER}(?:${DASH}${NUMBER})?\\s+${TIME_SPAN}${WORD_END}(?!\\s+(?:công|tuổi)${WORD_END})`,
  ),
];

function rule(as: Rule['as'], because: string, pattern: string): Rule {
  return { as, because, pattern: new RegExp(pattern, 'giu') };
}
