import { readDate } from '../text/date.ts';
import { DAY, END, MONTH, NOT_COUNTED, NUMBER, START, WORD_END, YEAR } from './pieces.ts';
import type { Rule } from './rule.ts';

const DAY_WORD = '(?:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp)';
/** "mỗi ngày 12 lượt" and "6 tháng 5 hộ" hold no date. */
const NOT_EACH = String.raw`(?<!(?:mỗi|một|hằng|hàng|từng|bình quân|\p{N})\s+)`;
const DASH = String.raw`\s?[-–—]\s?`;
const AND = String.raw`(?:${DASH}|\s+(?:và|đến|hoặc|tới)\s+|,\s+)`;
const TIME_SPAN = '(?:năm|tháng|tuần|ngày|đêm|giờ|phút|giây|thập kỷ|thập niên|thế kỷ|nhiệm kỳ|quý)';
/** Behind one of these words stand years, whatever follows: "giai đoạn 2021-2025 hộ nghèo giảm". */
const TERM = '(?:nhiệm kỳ|giai đoạn|năm học|thời kỳ)';
/** Behind it, "5/6" is no share of anything. */
const NOT_SHARED = String.raw`${NOT_COUNTED}(?!\s+(?:số|tổng số)${WORD_END})`;
const IS_NOT_SHARED = new RegExp(`^${NOT_SHARED}`, 'iu');
/** Time that is measured as rates and money are. */
const MEASURED = String.raw`(?:(?:tuổi thọ|số\s+(?:năm|tháng|ngày|giờ))(?:\s+\p{L}+){0,6}|(?:bình quân|trung bình)(?:\s+(?:là|đạt|còn|chỉ|lên|hơn|trên|dưới|gần|khoảng)){0,3})\s+`;
const QUARTER = '(?:I{1,3}|IV|[1-4])';

/** Dates, periods, durations and times. The order counts: what an earlier rule takes, a later one does not see. */
export const DATE_RULES: readonly Rule[] = [
  dateRule(
    'duration',
    'It says on how many days, which are named behind it.',
    `${START}0?[2-9](?=\\s+ngày,?\\s+\\(?${DAY}(?:/${MONTH}(?:/${YEAR})?)?(?:${AND}${DAY})+(?:/|\\s+tháng\\s+)${MONTH})`,
  ),
  dateRule(
    'date',
    'It names days by day and month.',
    `${START}(?:ngày|mùng|mồng)\\s+${DAY}(?:${AND}(?:ngày\\s+)?${DAY})*(?:\\s+tháng\\s+|/)${MONTH}(?:(?:\\s+năm\\s+|/)${YEAR})?` +
      `(?:${AND}(?:ngày\\s+)?${DAY}/${MONTH}(?:/${YEAR})?${END}${NOT_SHARED})*${END}`,
  ),
  dateRule(
    'date',
    'Days stand in brackets behind how many they are.',
    `${START}(?<=ngày\\s+\\()${DAY}(?:/${MONTH})?(?:${AND}${DAY})*/${MONTH}(?:/${YEAR})?(?=\\))`,
  ),
  dateRule(
    'date',
    'It is a whole date.',
    `${START}(?:${DAY}(?:/${MONTH})?${DASH})?${DAY}(?:/${MONTH}/|-${MONTH}-|\\.${MONTH}\\.)${YEAR}${END}`,
  ),
  dateRule(
    'date',
    'A word for a day stands before day and month.',
    `${START}${DAY_WORD}\\s+${DAY}(?:${DASH}${DAY})?/${MONTH}(?:${AND}(?:ngày\\s+)?${DAY}/${MONTH})*${END}${NOT_SHARED}`,
  ),
  dateRule(
    'date',
    'It names a month of a year.',
    `${START}tháng\\s+${MONTH}(?:${AND}(?:tháng\\s+)?${MONTH})*(?:[/-]|\\s+năm\\s+)${YEAR}${END}`,
  ),
  {
    ...dateRule(
      'date',
      'It names a quarter.',
      `${START}quý\\s+(?:(?:I{1,3}|IV)${AND})*${QUARTER}(?:(?:/|\\s+năm\\s+)${YEAR})?${END}${NOT_COUNTED}`,
    ),
    readsWords: true,
  },
  {
    ...dateRule(
      'period',
      'It is a stretch of years.',
      `${START}(?<first>${YEAR})(?:${DASH}|\\s+đến\\s+)(?<last>${YEAR})${END}(?:(?<=${TERM}\\s+\\S+(?:\\s\\S)?\\s?\\S+)|${NOT_COUNTED})`,
    ),
    accepts: ({ groups }) => Number(groups?.['first']) < Number(groups?.['last']),
  },
  dateRule(
    'period',
    'A term or school year is written with two digits of its last year.',
    `${START}${TERM}\\s+${YEAR}${DASH}[0-9]{2}${END}${NOT_COUNTED}`,
  ),
  dateRule(
    'period',
    'It is a part of a year that is reported on.',
    `${START}[0-9]{1,2}\\s+(?:tháng|quý)\\s+(?:(?:đầu|cuối|của)\\s+năm(?:\\s+${YEAR})?${WORD_END}|${YEAR}${END}${NOT_COUNTED})`,
  ),
  dateRule(
    'date',
    'It names one or more years.',
    `${START}(?<!(?:mỗi|hằng|hàng|từng)\\s+)năm\\s+${YEAR}${END}(?:${AND}(?:năm\\s+)?${YEAR}${END}${NOT_COUNTED})*`,
  ),
  dateRule(
    'date',
    'A year that is compared with, or that something goes on from.',
    `${START}(?:(?<=cùng kỳ\\s+)${YEAR}${END}${NOT_COUNTED}|(?<=từ\\s+)${YEAR}(?=\\s+đến\\s+nay))`,
  ),
  dateRule('date', 'A Tết is that of its year.', `${START}Tết(?:\\s+\\p{L}+){0,4}\\s+${YEAR}${END}${NOT_COUNTED}`),
  dateRule(
    'date',
    'It names a decade.',
    `${START}(?:những\\s+năm|thập niên|thập kỷ)\\s+(?:(?:1[89]|20)?[1-9]0)${END}${NOT_COUNTED}`,
  ),
  dateRule('date', 'It is month and year.', `${START}${MONTH}/${YEAR}${END}${NOT_COUNTED}`),
  dateRule(
    'date',
    'It names a month.',
    `${START}${NOT_EACH}tháng\\s+${MONTH}(?:(?:${DASH}|\\s+(?:và|đến)\\s+tháng\\s+)${MONTH})?${END}${NOT_COUNTED}`,
  ),
  {
    ...dateRule(
      'date',
      'It names a day of the month.',
      `${START}${NOT_EACH}(?:ngày|mùng|mồng)\\s+${DAY}(?:${DASH}${DAY})?${END}${NOT_COUNTED}`,
    ),
    // Before a month it would be part of a date, had that month such a day; the month is taken by now, so the text is asked.
    accepts: ({ index, 0: whole }, text) => !/^\s+tháng\s+\d/iu.test(text.slice(index + whole.length)),
  },
  dateRule(
    'time',
    'It is a time of day.',
    `${START}(?:[01]?[0-9]|2[0-4])\\s?(?:h|giờ)(?:\\s?[0-5][0-9](?:\\s?phút${WORD_END}|${END}${NOT_COUNTED}))?${WORD_END}|` +
      `(?:[01]?[0-9]|2[0-3])g[0-5][0-9]${WORD_END}|(?<=(?:lúc|hồi|vào)\\s+)(?:[01]?[0-9]|2[0-3]):[0-5][0-9]${END}`,
  ),
  dateRule('time', 'It says that something never closes.', `${START}24/7${END}${NOT_COUNTED}`),
  dateRule(
    'duration',
    'It says how long something takes or took; an average, or years of life or school, are statistics.',
    `${START}(?=\\p{N})(?<!${MEASURED})${NUMBER}(?:${DASH}${NUMBER})?\\s+${TIME_SPAN}${WORD_END}(?!\\s+(?:công|tuổi)${WORD_END})`,
  ),
];

function dateRule(as: Rule['as'], because: string, pattern: string): Rule {
  const dated: Partial<Rule> =
    as === 'date' ? { accepts: (match, text) => isOnCalendar(match[0]) && !isShare(match, text) } : {};
  return { as, because, pattern: new RegExp(pattern, 'giu'), ...dated };
}

/** True for "ngày 5/6 đơn vị": five of six rather than a day, for the day does not come after the month and something is counted. */
function isShare({ index, 0: whole }: RegExpExecArray, text: string): boolean {
  const [, part, all] = /^\D*(\d{1,2})\/(\d{1,2})$/u.exec(whole) ?? [];
  return Number(part) <= Number(all) && !IS_NOT_SHARED.test(text.slice(index + whole.length));
}

const WHOLE_DATE = /(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})/gu;
const DAY_AND_MONTH = /(?<day>\d{1,2})(?:\/|\s+tháng\s+)(?<month>\d{1,2})(?:\s+năm\s+(?<year>\d{4}))?(?![\d/])/giu;
/** Some year with a 29 February, for dates without one. */
const LEAP_YEAR = '2024';

/** False when a day is told that its month does not have: a slip, and no date that anybody should pass over. */
function isOnCalendar(text: string): boolean {
  return [WHOLE_DATE, DAY_AND_MONTH].every((form) =>
    [...text.matchAll(form)].every(({ groups }) => {
      const [month = '', day = ''] = [groups?.['month'], groups?.['day']].map((part) => part?.padStart(2, '0'));
      return readDate(`${groups?.['year'] ?? LEAP_YEAR}-${month}-${day}`) !== undefined;
    }),
  );
}
