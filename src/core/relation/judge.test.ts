import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import { relationSchema } from '../model/relation.ts';
import type { Unit } from '../model/unit.ts';
import { judgeRelation } from './judge.ts';
import type { Term, Verdict } from './verdict.ts';

const COUNT: Unit = { code: 'NUMBER', label: { vi: 'đơn vị', en: 'count' }, per: [], kind: 'count', discrete: true };
const SHARE: Unit = { ...COUNT, code: 'PERCENT', kind: 'share', discrete: false };
const MONEY: Unit = { ...COUNT, code: 'VND', kind: 'money', discrete: false };
const CHANGE: Unit = { ...COUNT, code: 'PERCENT_OR_POINTS', kind: 'change', discrete: false };

function term(unit: Unit, obs_value: number, fields: Partial<Observation> = {}, hasBases = false): Term {
  return { observation: makeObservation({ obs_value, ...fields }), unit, hasBases };
}

const more = { comparator: 'gt' } as const;

/** "holds", "off by 2", "cannot-tell: bounds". */
function tell(relation: object, terms: Record<string, Term>): string {
  const { kind, by, why } = verdictOn(relation, terms);
  return kind + (by === undefined ? '' : ` by ${by}`) + (why === undefined ? '' : `: ${why}`);
}

function verdictOn(relation: object, terms: Record<string, Term>): Verdict {
  return judgeRelation(relationSchema.parse({ id: 'mot', ...relation }), new Map(Object.entries(terms)), new Map());
}

describe('a sum', () => {
  const sum = { kind: 'sum', parts: ['a', 'b'], total: 'c' };
  test.each<[string, Term, Term, Term, string]>([
    ['of whole things', term(COUNT, 6), term(COUNT, 2), term(COUNT, 8), 'holds'],
    ['of whole things that is not', term(COUNT, 6), term(COUNT, 2), term(COUNT, 9), 'off by 1'],
    ['of "hơn 6"', term(COUNT, 6, more), term(COUNT, 2), term(COUNT, 9), 'holds'],
    [
      'that "hơn 6" would have to be stretched for',
      term(COUNT, 6, more),
      term(COUNT, 2),
      term(COUNT, 12),
      'cannot-tell: bounds',
    ],
    ['below what "hơn 6" allows', term(COUNT, 6, more), term(COUNT, 2), term(COUNT, 5), 'off by 3'],
    ['of rounded shares', term(SHARE, 33.3), term(SHARE, 66.6), term(SHARE, 100), 'holds'],
    ['of shares', term(SHARE, 58), term(SHARE, 44), term(SHARE, 100), 'off by 1'],
    ['of other units', term(SHARE, 58), term(COUNT, 44), term(SHARE, 100), 'cannot-tell: units'],
    ['of unknown bases', term(SHARE, 58, {}, true), term(SHARE, 42, {}, true), term(SHARE, 100), 'cannot-tell: bases'],
  ])('%s', (_, a, b, c, expected) => {
    expect(tell(sum, { a, b, c })).toBe(expected);
  });

  test('of a number that is known without a figure', () => {
    expect(tell({ ...sum, total: 100 }, { a: term(SHARE, 58), b: term(SHARE, 42) })).toBe('holds');
    expect(tell({ ...sum, total: 100 }, { a: term(SHARE, 58), b: term(SHARE, 32) })).toBe('off by 9');
  });
});

describe('a ratio', () => {
  const ratio = { kind: 'ratio', part: 'a', whole: 'b', share: 'c' };
  const billion = { unit_mult: 9 } as const;
  test.each<[string, Term, Term, Term, string]>([
    [
      'of two bounded figures',
      term(MONEY, 94, { ...more, ...billion }),
      term(MONEY, 478, { ...more, ...billion, value_type: 'plan' }),
      term(SHARE, 20, { comparator: 'nearly' }),
      'holds',
    ],
    [
      'of figures of two scales',
      term(MONEY, 16, billion),
      term(MONEY, 0.595, { unit_mult: 12, ...more }),
      term(SHARE, 2.7),
      'holds',
    ],
    [
      'that words would have to be stretched for',
      term(MONEY, 94, more),
      term(MONEY, 478, more),
      term(SHARE, 30),
      'cannot-tell: bounds',
    ],
    ['that is not', term(COUNT, 16), term(COUNT, 20), term(SHARE, 85), 'off by 4.5'],
    ['of nothing', term(COUNT, 0), term(COUNT, 0), term(SHARE, 0), 'cannot-tell: whole-may-be-zero'],
    ['of other units', term(COUNT, 1), term(MONEY, 2), term(SHARE, 50), 'cannot-tell: units'],
  ])('%s', (_, a, b, c, expected) => {
    expect(tell(ratio, { a, b, c })).toBe(expected);
  });

  test('of a part that prints its whole', () => {
    const a = term(COUNT, 16, { obs_total: 20 });
    expect(tell({ kind: 'ratio', part: 'a', share: 'c' }, { a, c: term(SHARE, 80) })).toBe('holds');
    expect(verdictOn({ kind: 'ratio', part: 'a' }, { a })).toMatchObject({
      kind: 'cannot-tell',
      why: 'nothing-stated',
      computed: { low: 80, high: 80 },
    });
  });
});

describe('a change', () => {
  const change = { kind: 'change', from: 'a', to: 'b', by: 'c', way: 'up', measure: 'difference' };
  const fall = { ...change, way: 'down', measure: 'unstated' };
  const rise = { ...change, measure: 'unstated' };
  test.each<[string, object, Term, Term, Term, string]>([
    ['in whole things', change, term(COUNT, 11), term(COUNT, 15), term(COUNT, 4), 'holds'],
    ['that is not', change, term(COUNT, 11), term(COUNT, 15), term(COUNT, 5), 'off by 1'],
    ['in per cent', { ...change, measure: 'percent' }, term(COUNT, 100), term(COUNT, 110), term(CHANGE, 10), 'holds'],
    ['in points', fall, term(SHARE, 10.89), term(SHARE, 7.89), term(CHANGE, 3), 'cannot-tell: points-or-percent'],
    ['off in points and in per cent', fall, term(SHARE, 30), term(SHARE, 7.89), term(CHANGE, 3), 'off by 18.105'],
    [
      'in points or in per cent, which come out alike',
      rise,
      term(COUNT, 100),
      term(COUNT, 110),
      term(CHANGE, 10),
      'holds',
    ],
    ['off in points and less so in per cent', rise, term(COUNT, 200), term(COUNT, 250), term(CHANGE, 20), 'off by 9'],
    [
      'of a basis that only the year tells',
      change,
      term(SHARE, 1, { basis: 'a' }, true),
      term(SHARE, 2, { basis: 'a', basis_source: 'inferred' }, true),
      term(CHANGE, 1),
      'cannot-tell: bases',
    ],
    ['of one unknown basis', change, term(SHARE, 1, {}, true), term(SHARE, 2), term(CHANGE, 1), 'cannot-tell: bases'],
    ['across bases', change, term(SHARE, 1, {}, true), term(SHARE, 2, {}, true), term(CHANGE, 1), 'cannot-tell: bases'],
  ])('%s', (_, relation, a, b, c, expected) => {
    expect(tell(relation, { a, b, c })).toBe(expected);
  });

  test('across a merger of the communes that are counted is no growth', () => {
    const counting = (time_period: string, obs_value: number): Term => ({
      ...term(COUNT, obs_value, { time_period }),
      counts_units: 'commune',
    });
    const by = term(COUNT, 14);
    expect(tell(change, { a: counting('2023', 9), b: counting('2024', 23), c: by })).toBe('holds');
    expect(tell(change, { a: counting('2023', 9), b: counting('2025', 23), c: by })).toBe('cannot-tell: series');
    expect(tell(change, { a: term(COUNT, 9), b: term(COUNT, 23, { time_period: '2025' }), c: by })).toBe('holds');
  });

  test('from a figure that is not printed tells what it must have been', () => {
    const { from: _, ...open } = change;
    expect(verdictOn(open, { b: term(COUNT, 15), c: term(COUNT, 4) })).toMatchObject({
      why: 'no-earlier',
      implied: { difference: { low: 11, high: 11 } },
    });
    expect(
      verdictOn(
        { ...open, way: 'down', measure: 'unstated' },
        { b: term(SHARE, 7.89, { value_text: '7,89%' }), c: term(CHANGE, 3) },
      ),
    ).toMatchObject({
      why: 'points-or-percent',
      implied: { difference: { low: 10.385, high: 11.395 }, percent: { low: expect.closeTo(8.087, 3) as number } },
    });
  });

  test('of all there was tells nothing of a figure that is not printed', () => {
    const { from: _, ...open } = { ...change, way: 'down', measure: 'percent' };
    const verdict = verdictOn(open, { b: term(COUNT, 5), c: term(CHANGE, 100) });
    expect(verdict).toEqual({ kind: 'cannot-tell', why: 'no-earlier', implied: {} });
  });

  test('of more than there is now is off', () => {
    const { from: _, ...open } = change;
    expect(tell(open, { b: term(COUNT, 4), c: term(COUNT, 15) })).toBe('off by 11');
  });
});

describe('a count', () => {
  test.each<[string, object, Term, string]>([
    ['of places', {}, term(COUNT, 2, { places: ['a', 'b'] }), 'holds'],
    ['of places of which one is missing', {}, term(COUNT, 3, { places: ['a', 'b'] }), 'off by 1'],
    ['of names', { named: ['Kinh', 'Tày'] }, term(COUNT, 2), 'holds'],
    ['of one name twice', { named: ['Tày', 'Tày'] }, term(COUNT, 2), 'off by 1'],
    ['of nothing named', {}, term(COUNT, 2), 'cannot-tell: nothing-stated'],
    ['of no things', { named: ['Kinh'] }, term(SHARE, 2), 'cannot-tell: units'],
  ])('%s', (_, fields, a, expected) => {
    expect(tell({ kind: 'count', figure: 'a', ...fields }, { a })).toBe(expected);
  });
});

describe('figures that say the same', () => {
  const equal = { kind: 'equal', figures: ['a', 'b', 'c'] };
  test.each<[string, Term, Term, Term, string]>([
    ['agree', term(SHARE, 88), term(SHARE, 88, more), term(SHARE, 88.2), 'holds'],
    ['disagree, the worst is told', term(COUNT, 2), term(COUNT, 3), term(COUNT, 5), 'off by 3'],
    ['may agree', term(COUNT, 20), term(COUNT, 10, more), term(COUNT, 20), 'cannot-tell: bounds'],
    ['are of other units', term(COUNT, 2), term(SHARE, 2), term(COUNT, 2), 'cannot-tell: units'],
  ])('%s', (_, a, b, c, expected) => {
    expect(tell(equal, { a, b, c })).toBe(expected);
  });
});
