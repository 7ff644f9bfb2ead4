import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Observation } from '../model/observation.ts';
import { foldSpaces } from '../text/normalise.ts';
import { formatNumber } from '../text/number.ts';
import { accountFor, type Grounds } from './account.ts';

const NOTHING: Grounds = { thresholds: [], excuses: [], retold: [] };
const observe = (value_text: string, facts: Partial<Observation> = {}) =>
  ({ obs_id: 'a', comparator: 'eq', value_text, ...facts }) as Observation;

/** Every numeral as `text: fate`. */
function tell(text: string, grounds: Partial<Grounds> = {}): string[] {
  const entries = accountFor({ text, runs: [], figures: [] }, { ...NOTHING, ...grounds });
  return entries.map(({ text: numeral, fate }) => {
    const detail =
      fate.kind === 'bound'
        ? ` ${fate.obs_id}`
        : fate.kind === 'recognised'
          ? ` ${fate.as}`
          : fate.kind === 'excused'
            ? ` ${String(fate.excuse)}`
            : '';
    return `${numeral}: ${fate.kind}${detail}`;
  });
}

test('figure links are bound, dates recognised, the rest is bound to nothing', () => {
  const text = 'Năm 2024 còn 1,96% và 5\u00a0xã';
  const figures = [{ start: 13, end: 18, obs_id: 'b' }];
  expect(accountFor({ text, runs: [], figures }, NOTHING)).toEqual([
    { start: 0, text: 'Năm 2024', fate: { kind: 'recognised', as: 'date' } },
    { start: 13, text: '1,96%', fate: { kind: 'bound', obs_id: 'b' } },
    { start: 22, text: '5 xã', fate: { kind: 'unbound' } },
  ]);
});

test.each([
  ['the number with its comparator', 'với hơn 27.600 người', 'hơn 27.600', 'bound a'],
  ['the number without its comparator', 'với 27.600 người', 'hơn 27.600', 'unbound'],
  ['another comparator', 'gần 27.600 người', 'hơn 27.600', 'unbound'],
  ['another number', 'hơn 27.601 người', 'hơn 27.600', 'unbound'],
  ['a number of one thing as that of another', 'có 5 hộ', '5 xã', 'unbound'],
  ['the beginning of what is counted', 'có 150 đại biểu', '150 đại biểu chính thức', 'bound a'],
  ['the number without its scale', 'hơn 3,6 đồng', 'hơn 3,6 tỷ đồng', 'unbound'],
  ['the number without its currency', 'hơn 3,6 tỷ', 'hơn 3,6 tỷ đồng', 'bound a'],
  ['a part without the whole', 'có 16 trường', '16/20 trường', 'unbound'],
  ['part and whole', 'có 16/20 trường', '16/20 trường', 'bound a'],
  ['a bound behind the number', 'đạt từ 80% trở lên', 'từ 80% trở lên', 'bound a'],
])('a lead that tells %s', (_, text, value_text, fate) => {
  const [told] = tell(text, { retold: [observe('9 bản'), observe(value_text)] });
  expect(told?.replace(/^[^:]*: /u, '')).toBe(fate);
});

test.each([
  ['thu nhập từ 100 triệu đồng/ha/năm trở lên', 'từ 100 triệu đồng/ha/năm trở lên', 'recognised threshold'],
  ['thu nhập từ 100 triệu đồng trở lên', 'từ 100 triệu đồng/ha/năm trở lên', 'unbound'],
  ['đạt 4 sao', 'từ 3 sao trở lên', 'unbound'],
])('"%s" against the threshold "%s"', (text, threshold, fate) => {
  expect(tell(text, { thresholds: [threshold] })[0]?.replace(/^[^:]*: /u, '')).toBe(fate);
});

test.each([
  ['trên 60 tuổi', '60 tuổi', ['60 tuổi: excused 0']],
  ['trên 60\ntuổi', '60 tuổi', ['60 tuổi: excused 0']],
  ['vốn 12,5 tỷ', '12', ['12,5 tỷ: unbound']],
  ['vốn 112 tỷ', '12 tỷ', ['112 tỷ: unbound']],
  ['cả 5 xã và 6 bản', 'cả 5 xã và 6 bản', ['5 xã: excused 0', '6 bản: excused 0']],
  ['theo mô hình 4.0 (bản a+b)', 'mô hình 4.0 (bản a+b)', ['4.0: excused 0']],
  ['có hai xã', 'hai xã', ['hai xã: excused 0']],
  ['có hai xã', 'ba xã', ['hai xã: in words']],
  ['năm 2024', 'năm 2024', ['năm 2024: recognised date']],
])('in %j the excuse "%s" gives %j', (text, excuse, told) => {
  expect(tell(text, { excuses: [excuse] })).toEqual(told);
});

/** Words with a numeral that a rule knows, as they stand beside figures. */
const NEIGHBOURS = [
  ['ngày 9/5/2024', 'date'],
  ['tháng 10/2024', 'date'],
  ['năm 2023', 'date'],
  ['ngày 30 tháng 6 năm 2024', 'date'],
  ['quý III/2024', 'date'],
  ['2020 – 2025', 'period'],
  ['06 tháng đầu năm', 'period'],
  ['18 năm', 'duration'],
  ['7h30', 'time'],
  ['lần thứ IV', 'ordinal'],
  ['khóa XV', 'ordinal'],
  ['02 cấp', 'level'],
  ['88/2019/QH14', 'document number'],
  ['1719/QĐ-TTg', 'document number'],
  ['Chương trình 135', 'name'],
  ['Quốc lộ 3', 'name'],
  ['0209.3870.123', 'phone number'],
] as const;
// A list of dates, "năm 2022, năm 2023", would be one numeral.
const GLUE = [', rồi ', ' và theo ', ' của tỉnh; ', ' (nay là ', ') thì ', '. Đến nay, ', '\nvới '];
const figure = fc
  .tuple(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom(1, 10, 100),
    fc.constantFrom('', '%', ' tỷ đồng', ' xã', 'm2'),
  )
  .map(([digits, parts, unit]) => ({ text: formatNumber(digits / parts, 'vi') + unit, as: 'bound' }));
const neighbour = fc.constantFrom(...NEIGHBOURS).map(([text, as]) => ({ text, as }));

test('a figure among numerals of other kinds stays bound, each of these is known, and nothing overlaps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(figure, neighbour), fc.constantFrom(...GLUE)), { minLength: 1 }),
      (pieces) => {
        let text = 'Có ';
        const placed = pieces.map(([piece, glue]) => {
          const start = text.length;
          text += piece.text + glue;
          return { ...piece, start, end: start + piece.text.length };
        });
        const figures = placed
          .filter(({ as }) => as === 'bound')
          .map(({ start, end }) => ({ start, end, obs_id: 'a' }));
        const entries = accountFor({ text, runs: [], figures }, NOTHING);
        expect(entries.map(({ fate }) => (fate.kind === 'recognised' ? fate.as : fate.kind))).toEqual(
          placed.map(({ as }) => as),
        );
        // Each entry is where its piece is and holds no letter of another.
        for (const [index, { start, text: told }] of entries.entries()) {
          const piece = placed[index];
          expect(start >= (piece?.start ?? 0) && start < (piece?.end ?? 0), text).toBe(true);
          expect(foldSpaces(text.slice(start, piece?.end))).toBe(told);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the same figures without their links are bound to nothing, however they are surrounded', () => {
  fc.assert(
    fc.property(figure, fc.constantFrom(...GLUE), neighbour, ({ text }, glue, other) => {
      const fates = accountFor({ text: `Có ${text}${glue}${other.text}`, runs: [], figures: [] }, NOTHING);
      expect(fates[0]?.fate.kind).toBe('unbound');
    }),
  );
});
