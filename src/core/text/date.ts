import type { Language } from './language.ts';
import { itemAt } from '../item-at.ts';

/**
 * Dates and periods as the archive writes them: EDTF level 0 (`2023`, `2024-07`, `2024-05-09`) or an interval
 * of two such dates with inclusive ends (`2019/2023`), the last of which may be open (`2022/..`).
 */

/** A stretch of whole days, both ends inclusive, as `yyyy-mm-dd`; no end means that it goes on. */
export interface Period {
  readonly start: string;
  readonly end: string | undefined;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Reads a date or an interval; undefined when it is not on the calendar or not of these forms. */
export function readPeriod(text: string): Period | undefined {
  const [first = '', last, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const start = readDate(first);
  if (start === undefined) return undefined;
  if (last === undefined) return start;
  if (last === '..') return { start: start.start, end: undefined };
  const end = readDate(last);
  return end && { start: start.start, end: end.end };
}

/** The days of a date or an interval that is known to be one, as the checker has made sure of all in the archive. */
export function periodOf(text: string): Period {
  const period = readPeriod(text);
  if (period === undefined) throw new Error(`"${text}" is no period`);
  return period;
}

/** The year a figure is about: the last of its period, or the first where the period is open. */
export function lastYearOf(timePeriod: string): string {
  const { start, end = start } = periodOf(timePeriod);
  return end.slice(0, 4);
}

/** The days that a year, a month or a day spans; undefined when there is no such date. */
export function readDate(text: string): { start: string; end: string } | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const lastDay = daysInMonth(Number(year), Number(month));
  if (lastDay === undefined) return undefined;
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${lastDay}` };
  if (Number(day) < 1 || Number(day) > lastDay) return undefined;
  return { start: text, end: text };
}

/** True when the period runs forward; an open end always does. */
export function isForward(period: Period): boolean {
  return period.end === undefined || period.start <= period.end;
}

/** The day before: `2025-07-01` gives `2025-06-30`. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

function daysInMonth(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Writes a date or an interval for a reader: `2024-05-09` is "9/5/2024" or "9 May 2024", `2024-07` is
 * "tháng 7/2024" or "July 2024", `2019/2023` is "2019–2023", `2022/..` is "từ 2022" or "since 2022",
 * `2024-10-18/2024-10-19` is "18–19/10/2024" or "18–19 October 2024", and
 * `2024-01-01/2024-07-23` is "từ đầu năm đến 23/7/2024" or "1 January – 23 July 2024".
 */
export function formatPeriod(text: string, language: Language): string {
  const [first = '', last] = text.split('/');
  if (last === undefined) return formatDate(first, language);
  if (first === last) return formatDate(first, language);
  if (last === '..') return `${language === 'vi' ? 'từ' : 'since'} ${formatDate(first, language)}`;
  return formatWithinYear(first, last, language) ?? formatInterval(first, last, language);
}

function formatInterval(first: string, last: string, language: Language): string {
  const isYears = first.length === 4 && last.length === 4;
  return [formatDate(first, language), formatDate(last, language)].join(isYears ? '–' : ' – ');
}

/** Months of one year, and the days since its beginning, are said as people say them. */
function formatWithinYear(first: string, last: string, language: Language): string | undefined {
  const year = first.slice(0, 4);
  if (!last.startsWith(`${year}-`) || first.length !== last.length) return undefined;
  const [from, to] = [first, last].map((date) => Number(date.slice(5, 7))) as [number, number];
  if (first.length === 7) {
    return language === 'vi' ? `tháng ${from}–${to}/${year}` : `${monthName(from)}–${monthName(to)} ${year}`;
  }
  if (first !== `${year}-01-01`) return from === to ? formatWithinMonth(first, last, language) : undefined;
  return language === 'vi' ? `từ đầu năm đến ${formatDate(last, 'vi')}` : `1 January – ${formatDate(last, 'en')}`;
}

/** Days of one month name it once: "18–19/10/2024", "18–19 October 2024". */
function formatWithinMonth(first: string, last: string, language: Language): string {
  return `${Number(first.slice(8))}–${formatDate(last, language)}`;
}

function monthName(month: number): string {
  return itemAt(ENGLISH_MONTHS, month - 1);
}

function formatDate(text: string, language: Language): string {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return year;
  if (language === 'vi') {
    return day === undefined ? `tháng ${Number(month)}/${year}` : `${Number(day)}/${Number(month)}/${year}`;
  }
  const name = monthName(Number(month));
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
