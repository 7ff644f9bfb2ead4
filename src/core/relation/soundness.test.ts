import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { boundsOf } from '../figure/bounds.ts';
import { contains } from '../figure/interval.ts';
import type { Comparator, Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { formatNumber } from '../text/number.ts';
import { judgeRatio } from './ratio.ts';
import { judgeSum } from './sum.ts';
import type { Term } from './verdict.ts';

const MONEY: Unit = { code: 'VND', label: { vi: 'đồng', en: 'VND' }, per: [], kind: 'money', discrete: false };
const SHARE: Unit = { ...MONEY, code: 'PERCENT', kind: 'share' };

/** True values, finer than they are printed. */
const truth = fc.integer({ min: 1000, max: 100_000_000 }).map((value) => value / 1000);
const decimals = fc.integer({ min: 0, max: 2 });
const comparator = fc.constantFrom<Comparator>('eq', 'gt', 'ge', 'lt', 'le', 'approx');

/** A true value as an honest source prints it: "hơn" above, "dưới" below, else rounded. */
function print(value: number, places: number, said: Comparator): Observation {
  // In thousandths, which truth is made of, the digits are whole and floor() is not led astray by binary fractions.
  const unit = 10 ** (3 - places);
  const units = Math.round(value * 1000) / unit;
  const below = (Math.floor(units) * unit) / 1000;
  const above = ((Math.floor(units) + 1) * unit) / 1000;
  const rounded = Math.round(value * 10 ** places) / 10 ** places;
  const isExact = Number.isInteger(units);
  const honest = said === 'gt' && isExact ? 'ge' : said;
  const bounds: Partial<Record<Comparator, number>> = { gt: below, ge: below, lt: above, le: above };
  const number = bounds[honest] ?? rounded;
  const digits = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: places }).format(number);
  return makeObservation({ obs_value: number, comparator: honest, value_text: digits });
}

function term(observation: Observation, unit: Unit): Term {
  return { observation, unit, hasBases: false };
}

test('a true value lies in the strict bounds of what is printed for it', () => {
  fc.assert(
    fc.property(truth, decimals, comparator, (value, places, said) => {
      expect(contains(boundsOf(print(value, places, said), MONEY).strict, value)).toBe(true);
    }),
  );
});

test('parts that add up in truth are never off in print', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(truth, decimals, comparator), { minLength: 2, maxLength: 5 }),
      decimals,
      (parts, places) => {
        const total = parts.reduce((sum, [value]) => sum + value, 0);
        const printed = parts.map(([value, fine, said]) => term(print(value, fine, said), MONEY));
        expect(judgeSum(printed, term(print(total, places, 'eq'), MONEY)).kind).not.toBe('off');
      },
    ),
  );
});

test('parts and total that are only rounded hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(truth, decimals), { minLength: 2, maxLength: 5 }), decimals, (parts, places) => {
      const total = parts.reduce((sum, [value]) => sum + value, 0);
      const printed = parts.map(([value, fine]) => term(print(value, fine, 'eq'), MONEY));
      expect(judgeSum(printed, term(print(total, places, 'eq'), MONEY)).kind).toBe('holds');
    }),
  );
});

test('a share that is true is never off in print', () => {
  fc.assert(
    fc.property(truth, truth, decimals, comparator, comparator, (one, other, places, first, second) => {
      const [part, whole] = [Math.min(one, other), Math.max(one, other)];
      const share = print((part / whole) * 100, places, 'eq');
      const verdict = judgeRatio(
        term(print(part, places, first), MONEY),
        term(print(whole, places, second), MONEY),
        term(share, SHARE),
      );
      expect(verdict.kind).not.toBe('off');
    }),
  );
});

test('numbers are printed as the archive prints them', () => {
  expect(print(2.7, 1, 'eq').value_text).toBe(formatNumber(2.7, 'vi'));
});
