import { DAY, END, MONTH, NOT_COUNTED, START, WORD_END } from './pieces.ts';
import type { Rule } from './rule.ts';

/** Days of remembrance, which news calls by day and month, with the name of the day before it. */
const FEASTS = new Set(
  '1/1 3/2 27/2 8/3 26/3 30/4 1/5 7/5 15/5 19/5 1/6 21/6 28/6 27/7 19/8 2/9 10/10 13/10 15/10 20/10 18/11 20/11 22/12'.split(
    ' ',
  ),
);
const FEAST_WORD = '(?:ngày|lễ|dịp|mừng|tết|khánh|thắng)';
/** What is told of a feast rather than its name: behind one of these, "2/9" may be a share. */
const TOLD = '(?:có|đã|với|còn|chỉ|gồm|được|là|đạt|ở|tại|trong|cho|cả)';
const NAME = String.raw`(?:\s+(?:[-–]\s)?(?!${TOLD}${WORD_END})\p{L}+){0,10}`;
const NOT_SHARED = String.raw`${END}${NOT_COUNTED}(?!\s+(?:số|tổng số)${WORD_END})`;
const DAY_OF_MONTH = `${DAY}/${MONTH}`;

/** Days and months without the word for a day right before them. They come behind the dates that have one. */
export const FEAST_RULES: readonly Rule[] = [
  {
    as: 'date',
    because: 'A day of remembrance is called by day and month.',
    pattern: new RegExp(
      String.raw`${START}(?=\p{N}{1,2}/)(?<=(?<![\p{L}\p{N}])${FEAST_WORD}${NAME}\s+\(?)${DAY_OF_MONTH}(?:(?:\s?[-–,]\s?|\s+và\s+)${DAY_OF_MONTH})*${NOT_SHARED}`,
      'giu',
    ),
    accepts: ([whole]) => (whole.match(/\d+\/\d+/gu) ?? []).every((day) => FEASTS.has(day)),
  },
  {
    as: 'date',
    because: 'Something ends or begins on that day; the day comes after the month, so that it is no share.',
    pattern: new RegExp(
      String.raw`${START}(?=\p{N}{1,2}/)(?<=(?:trước|hết|kể từ|tính đến|cho đến|hạn)\s+)(?<day>${DAY})/(?<month>${MONTH})${NOT_SHARED}`,
      'giu',
    ),
    accepts: ({ groups }) => Number(groups?.['day']) > Number(groups?.['month']),
  },
];
