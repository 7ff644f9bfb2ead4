import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVietnamese } from './collate.ts';
import { dayBefore, formatPeriod, isForward, readDate, readPeriod } from './date.ts';
import { composeLetters, foldSpaces, slugify } from './normalise.ts';

/** Any text, and Vietnamese in composed and decomposed letters. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aăâeêioôơuưyđĐ0159 -.…', '\u0300', '\u0301', '\u0323', '\u00a0', 'ệ', 'Ộ') }),
);

test.each([
  ['composing letters', composeLetters],
  ['folding spaces', foldSpaces],
  ['making a slug', slugify],
])('%s twice does no more than once', (_, change) => {
  fc.assert(
    fc.property(text, (one) => {
      expect(change(change(one))).toBe(change(one));
    }),
  );
});

test('a slug is the same for composed and decomposed letters', () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(slugify(one.normalize('NFD'))).toBe(slugify(one.normalize('NFC')));
    }),
  );
});

test('Vietnamese order is an order: each text has one place, and of three the places agree', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(compareVietnamese(a, a)).toBe(0);
      expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
      const [first = '', middle = '', last = ''] = [a, b, c].sort(compareVietnamese);
      expect(compareVietnamese(first, middle)).toBeLessThanOrEqual(0);
      expect(compareVietnamese(middle, last)).toBeLessThanOrEqual(0);
      expect(compareVietnamese(first, last)).toBeLessThanOrEqual(0);
    }),
  );
});

/** Days from 1800 to 2199, and the months and years they lie in. */
const day = fc
  .date({ min: new Date('1800-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));

test('every day of the calendar is a date, and lies in its month and its year', () => {
  fc.assert(
    fc.property(day, (one) => {
      expect(readDate(one)).toEqual({ start: one, end: one });
      for (const length of [4, 7]) {
        const { start = '', end = '' } = readDate(one.slice(0, length)) ?? {};
        expect(start <= one && one <= end, one).toBe(true);
      }
    }),
  );
});

test('the day behind a month is in no month of that name, and the day before a day is just before it', () => {
  fc.assert(
    fc.property(day, (one) => {
      const { start = '', end = '' } = readDate(one.slice(0, 7)) ?? {};
      expect(start.endsWith('-01')).toBe(true);
      expect(readDate(`${one.slice(0, 7)}-${String(Number(end.slice(8)) + 1)}`)).toBeUndefined();
      const before = dayBefore(one);
      expect(Date.parse(one) - Date.parse(before)).toBe(86_400_000);
    }),
  );
});

test('a period goes from the beginning of its first date to the end of its last', () => {
  fc.assert(
    fc.property(date, date, (first, last) => {
      const period = readPeriod(`${first}/${last}`);
      expect(period).toEqual({ start: readDate(first)?.start, end: readDate(last)?.end });
      expect(readPeriod(`${first}/..`)).toEqual({ start: readDate(first)?.start, end: undefined });
      expect(readPeriod(first)).toEqual(readDate(first));
      if (period !== undefined) expect(isForward(period)).toBe(period.start <= (period.end ?? ''));
    }),
  );
});

test('a period written for a reader holds the year, month and day of both its ends', () => {
  const numbersOf = (written: string) => [...written.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [first = '', last = ''] = [a, b].sort();
      const written = numbersOf(formatPeriod(`${first}/${last}`, 'vi'));
      for (const part of last.split('-').map(Number)) expect(written, `${first}/${last}`).toContain(part);
      if (!first.endsWith('-01-01')) for (const part of first.split('-').map(Number)) expect(written).toContain(part);
      expect(formatPeriod(`${first}/${last}`, 'en')).not.toMatch(/undefined|NaN/u);
    }),
  );
});

test('reading any text as a period ends in a period or in nothing', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: fc.constantFrom(...'0123-/.?') })), (one) => {
      const period = readPeriod(one);
      if (period !== undefined) expect(readDate(period.start)?.start).toBe(period.start);
    }),
  );
});
