import { readDate } from './date.ts';

const DAY_FIRST =
  /^(?:ngày\s+)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+(?:tháng\s+)?)(?<month>\d{1,2})(?:\s*[/.-]\s*|,?\s+(?:năm\s+)?)(?<year>\d{4})$/iu;

/**
 * A day as people type it, "30/6/2025", "30-06-2025", "30.6.2025", "30 tháng 6 năm 2025" or "2025-06-30", as
 * `yyyy-mm-dd`; undefined when it is none, or not on the calendar.
 */
export function readTypedDay(typed: string): string | undefined {
  const text = typed.normalize('NFC').trim();
  const { day = '', month = '', year = '' } = DAY_FIRST.exec(text)?.groups ?? {};
  const written = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return written.length === 10 && readDate(written) !== undefined ? written : undefined;
}

/** A day as people type it: `2025-06-30` is "30/6/2025". */
export function typeDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
