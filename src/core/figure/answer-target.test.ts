import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { localitySchema } from '../model/locality.ts';
import type { Comparator, Observation } from '../model/observation.ts';
import { answerTarget, resultOf } from './answer-target.ts';
import { readPeriod } from '../text/date.ts';
import type { TargetMeasure } from './target-result.ts';

const SHARE = { kind: 'share', discrete: false } as const;
const COUNT = { kind: 'count', discrete: true } as const;
/** A measure; unless said otherwise a target is set for the ground of the day on which its period begins. */
type Case = Omit<TargetMeasure, 'groundDay'> & { readonly groundDay?: string };
const RISING: Case = {
  indicator: { bases: [], direction: 'higher-is-better', aggregation: 'end' },
  unit: SHARE,
  localities: new Map(),
};
const FALLING = measure({ direction: 'lower-is-better' });
const STANDARDS = measure({
  direction: 'lower-is-better',
  bases: [{ id: 'chuan-2022', label: { vi: 'a', en: 'a' }, from: '2022' }],
});
const SUM: Case = { ...measure({ aggregation: 'sum' }), unit: COUNT };
const YEARLY = measure({ aggregation: 'each-year' });

function measure(indicator: Partial<TargetMeasure['indicator']>): Case {
  return { ...RISING, indicator: { ...RISING.indicator, ...indicator } };
}

const LATER = '2026-11-21';
const BEFORE = '2024-06-30';

function result(time_period: string, obs_value: number, fields: Partial<Observation> = {}): Observation {
  return makeObservation({ time_period, obs_value, ...fields });
}

function target(obs_value: number, fields: Partial<Observation> = {}): Observation {
  return makeObservation({ time_period: '2021/2025', obs_value, value_type: 'target', ...fields });
}

function about(obs_value: number): Observation {
  return target(obs_value, { comparator: 'approx' });
}

function answer(aimed: Observation, results: readonly Observation[], how: Case = RISING, today = LATER) {
  const groundDay = readPeriod(aimed.time_period)?.start ?? '';
  return answerTarget(aimed, [aimed, ...results], { groundDay, ...how }, today);
}

type Row = readonly [
  name: string,
  target: Observation,
  results: readonly Observation[],
  measure: Case,
  today: string,
  state: string,
  rule: string,
];

const TABLE: readonly Row[] = [
  // A target at the end of its period.
  ['the level at the due day', target(80), [result('2025', 80)], RISING, LATER, 'met', 'reached'],
  ['more than asked', target(80), [result('2025', 91)], RISING, LATER, 'met', 'reached'],
  ['less than asked', target(80), [result('2025', 79.9)], RISING, LATER, 'missed', 'short'],
  ['less where less is better', target(1.2), [result('2025', 1.1)], FALLING, LATER, 'met', 'reached'],
  ['more where less is better', target(1.2), [result('2025', 1.96)], FALLING, LATER, 'missed', 'short'],
  ['a month that ends on the due day', target(80), [result('2025-12', 80)], RISING, LATER, 'met', 'reached'],
  ['a result before the due day', target(80), [result('2023', 70)], RISING, BEFORE, 'on-the-way', 'under-way'],
  [
    'a result at the level before the due day',
    target(80),
    [result('2023', 85)],
    RISING,
    BEFORE,
    'on-the-way',
    'at-level',
  ],
  ['that result when the due day is past', target(80), [result('2023', 85)], RISING, LATER, 'not-reported', 'overdue'],
  ['a result behind the due day', target(80), [result('2026', 85)], RISING, LATER, 'not-reported', 'overdue'],
  ['a result before the period', target(80), [result('2020', 85)], RISING, BEFORE, 'not-reported', 'no-result'],
  ['no result before the due day', target(80), [], RISING, BEFORE, 'not-reported', 'no-result'],
  ['no result on the due day itself', target(80), [], RISING, '2025-12-31', 'not-reported', 'no-result'],
  ['no result on the day after', target(80), [], RISING, '2026-01-01', 'not-reported', 'overdue'],
  [
    'a result for a period without an end',
    target(80),
    [result('2022/..', 85)],
    RISING,
    LATER,
    'not-reported',
    'overdue',
  ],
  [
    'a target without a due day',
    target(80, { time_period: '2021/..' }),
    [result('2023', 70)],
    RISING,
    LATER,
    'on-the-way',
    'under-way',
  ],
  ['the due day is not past', target(80), [result('2025', 85)], RISING, '2025-11-01', 'on-the-way', 'at-level'],

  // Words around the numbers.
  [
    '85% for "trên 85%", perhaps rounded',
    target(85, { comparator: 'gt' }),
    [result('2025', 85)],
    RISING,
    LATER,
    'not-comparable',
    'open',
  ],
  [
    '250 whole things for "trên 250"',
    target(250, { comparator: 'gt' }),
    [result('2025', 250)],
    { ...RISING, unit: COUNT },
    LATER,
    'missed',
    'short',
  ],
  [
    '"trên 85%" for "trên 85%"',
    target(85, { comparator: 'gt' }),
    [result('2025', 85, { comparator: 'gt' })],
    RISING,
    LATER,
    'met',
    'reached',
  ],
  [
    '"trên 80%" for 85%',
    target(85),
    [result('2025', 80, { comparator: 'gt' })],
    RISING,
    LATER,
    'not-comparable',
    'open',
  ],
  ['"dưới 80%" for 85%', target(85), [result('2025', 80, { comparator: 'lt' })], RISING, LATER, 'missed', 'short'],
  ['"gần 100%" for 85%', target(85), [result('2025', 100, { comparator: 'nearly' })], RISING, LATER, 'met', 'reached'],
  [
    '"gần 90%" for 85%',
    target(85),
    [result('2025', 90, { comparator: 'nearly' })],
    RISING,
    LATER,
    'not-comparable',
    'open',
  ],
  [
    'a little less than "khoảng 60%"',
    target(60, { comparator: 'approx' }),
    [result('2025', 58)],
    RISING,
    LATER,
    'not-comparable',
    'open',
  ],
  [
    'much less than "khoảng 60%"',
    target(60, { comparator: 'approx' }),
    [result('2025', 50)],
    RISING,
    LATER,
    'missed',
    'short',
  ],
  ['"khoảng 4%" of which less is better for 4%', about(4), [result('2025', 4)], FALLING, LATER, 'met', 'reached'],
  ['the same for a little more', about(4), [result('2025', 4.2)], FALLING, LATER, 'not-comparable', 'open'],
  ['the same for much more', about(4), [result('2025', 5.2)], FALLING, LATER, 'missed', 'short'],
  ['"từ 60% trở lên"', target(60, { comparator: 'ge' }), [result('2025', 60)], RISING, LATER, 'met', 'reached'],
  [
    '"không quá 5%" of what should fall',
    target(5, { comparator: 'le' }),
    [result('2025', 5)],
    FALLING,
    LATER,
    'met',
    'reached',
  ],
  // "dưới 5%" is met below 5 only. A share printed as 5% may have been 4,96%; five things are five.
  ['5% for "dưới 5%"', target(5, { comparator: 'lt' }), [result('2025', 5)], FALLING, LATER, 'not-comparable', 'open'],
  ['4,9% for "dưới 5%"', target(5, { comparator: 'lt' }), [result('2025', 4.9)], FALLING, LATER, 'met', 'reached'],
  ['5,2% for "dưới 5%"', target(5, { comparator: 'lt' }), [result('2025', 5.2)], FALLING, LATER, 'missed', 'short'],
  [
    '"dưới 5%" for "dưới 5%"',
    target(5, { comparator: 'lt' }),
    [result('2025', 5, { comparator: 'lt' })],
    FALLING,
    LATER,
    'met',
    'reached',
  ],
  [
    'five things for "dưới 5"',
    target(5, { comparator: 'lt' }),
    [result('2025', 5)],
    { ...FALLING, unit: COUNT },
    LATER,
    'missed',
    'short',
  ],
  [
    'four things for "dưới 5"',
    target(5, { comparator: 'lt' }),
    [result('2025', 4)],
    { ...FALLING, unit: COUNT },
    LATER,
    'met',
    'reached',
  ],
  [
    '"gần 5%" of which less is better for 5%',
    target(5, { comparator: 'nearly' }),
    [result('2025', 5)],
    FALLING,
    LATER,
    'not-comparable',
    'open',
  ],
  [
    'a range that ends at what may not be exceeded',
    target(5, { obs_value_upper: 7 }),
    [result('2025', 6, { obs_value_upper: 7 })],
    FALLING,
    LATER,
    'met',
    'reached',
  ],
  [
    'a target bounded on the wrong side',
    target(60, { comparator: 'le' }),
    [result('2025', 50)],
    RISING,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'a range that lies above',
    target(60),
    [result('2025', 60, { obs_value_upper: 65 })],
    RISING,
    LATER,
    'met',
    'reached',
  ],
  [
    'a range around the target',
    target(60),
    [result('2025', 55, { obs_value_upper: 65 })],
    RISING,
    LATER,
    'not-comparable',
    'open',
  ],

  // What cannot be compared.
  [
    'no way is better',
    target(58),
    [result('2025', 60)],
    measure({ direction: 'neither' }),
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'no way is better and no result',
    target(58),
    [],
    measure({ direction: 'neither' }),
    LATER,
    'not-reported',
    'overdue',
  ],
  [
    'the same definition',
    target(1.2, { basis: 'chuan-2022' }),
    [result('2025', 1.1, { basis: 'chuan-2022' })],
    STANDARDS,
    LATER,
    'met',
    'reached',
  ],
  [
    'another definition',
    target(1.2, { basis: 'chuan-2016' }),
    [result('2025', 1.96, { basis: 'chuan-2022' })],
    STANDARDS,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'a target of unknown definition',
    target(1.2),
    [result('2023', 1.96, { basis: 'chuan-2022' })],
    STANDARDS,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'a definition that only the year tells',
    target(1.2, { basis: 'chuan-2022' }),
    [result('2025', 1.1, { basis: 'chuan-2022', basis_source: 'inferred' })],
    STANDARDS,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'communes counted after they were merged',
    target(10),
    [result('2025', 12)],
    measure({ counts_units: 'commune' }),
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'communes counted before they were merged',
    target(10, { time_period: '2021/2024' }),
    [result('2024', 12)],
    measure({ counts_units: 'commune' }),
    LATER,
    'met',
    'reached',
  ],
  ['two unknown definitions', target(1.2), [result('2025', 1.96)], STANDARDS, LATER, 'not-comparable', 'obstacle'],
  [
    'another year to compare with',
    target(8, { base_period: '2020' }),
    [result('2025', 9, { base_period: '2019' })],
    RISING,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'counted in another way',
    target(80),
    [result('2025', 85, { aggregation: 'average' })],
    RISING,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'counted in a way nobody states',
    target(80, { aggregation: 'unstated' }),
    [result('2021/2025', 85, { aggregation: 'unstated' })],
    RISING,
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'sources that disagree',
    target(80),
    [result('2025', 85), result('2025-12-31', 75)],
    RISING,
    LATER,
    'not-comparable',
    'conflict',
  ],
  [
    'an estimate beside a result',
    target(80),
    [result('2025', 75), result('2025', 85, { value_type: 'estimate' })],
    RISING,
    LATER,
    'missed',
    'short',
  ],
  ['an estimate alone', target(80), [result('2025', 85, { value_type: 'estimate' })], RISING, LATER, 'met', 'reached'],
  [
    'plans and forecasts',
    target(80),
    [result('2025', 85, { value_type: 'plan' }), result('2025', 85, { value_type: 'forecast' })],
    RISING,
    LATER,
    'not-reported',
    'overdue',
  ],

  // Things out of a total.
  [
    'as many of as many',
    target(16, { obs_total: 20 }),
    [result('2025', 16, { obs_total: 20 })],
    { ...RISING, unit: COUNT },
    LATER,
    'met',
    'reached',
  ],
  [
    'as many of more',
    target(16, { obs_total: 20 }),
    [result('2025', 16, { obs_total: 21 })],
    { ...RISING, unit: COUNT },
    LATER,
    'not-comparable',
    'obstacle',
  ],
  [
    'as many, of how many is not said',
    target(16, { obs_total: 20 }),
    [result('2025', 15)],
    { ...RISING, unit: COUNT },
    LATER,
    'missed',
    'short',
  ],

  // A sum over the period.
  ['the sum of the whole period', target(450), [result('2021/2025', 460)], SUM, LATER, 'met', 'reached'],
  ['too small a sum of the whole period', target(450), [result('2021/2025', 440)], SUM, LATER, 'missed', 'short'],
  ['a sum of part of it', target(450), [result('2021/2023', 200)], SUM, BEFORE, 'on-the-way', 'under-way'],
  [
    'a sum of part of it when time is up',
    target(450),
    [result('2021/2023', 200)],
    SUM,
    LATER,
    'not-reported',
    'overdue',
  ],
  ['a sum of part of it that is enough', target(450), [result('2021/2023', 450)], SUM, BEFORE, 'met', 'reached-early'],
  [
    'a sum that is already too much',
    target(10),
    [result('2021/2022', 11)],
    { ...SUM, indicator: { ...SUM.indicator, direction: 'lower-is-better' } },
    BEFORE,
    'missed',
    'exceeded-early',
  ],
  [
    'a sum that is not yet too much',
    target(10),
    [result('2021/2022', 9)],
    { ...SUM, indicator: { ...SUM.indicator, direction: 'lower-is-better' } },
    BEFORE,
    'on-the-way',
    'under-way',
  ],
  [
    'a sum of changes may shrink again',
    target(5),
    [result('2021/2023', 6)],
    { ...SUM, unit: { kind: 'change', discrete: false } },
    BEFORE,
    'on-the-way',
    'under-way',
  ],
  ['a sum over more than the period', target(450), [result('2019/2025', 900)], SUM, LATER, 'not-reported', 'overdue'],
  [
    'an average of part of the period',
    target(8),
    [result('2021/2023', 9)],
    measure({ aggregation: 'average' }),
    BEFORE,
    'on-the-way',
    'under-way',
  ],

  // Each year of the period.
  [
    'every year',
    target(80, { time_period: '2024/2025' }),
    [result('2024', 80), result('2025', 81)],
    YEARLY,
    LATER,
    'met',
    'every-year',
  ],
  [
    'one year that falls short',
    target(80),
    [result('2021', 85), result('2022', 78)],
    YEARLY,
    BEFORE,
    'missed',
    'short',
  ],
  [
    'some of the years',
    target(80),
    [result('2021', 85), result('2022', 81)],
    YEARLY,
    BEFORE,
    'on-the-way',
    'some-years',
  ],
  ['some of the years when time is up', target(80), [result('2021', 85)], YEARLY, LATER, 'not-reported', 'some-years'],
  [
    'a year of a period that does not begin with one',
    target(80, { time_period: '2021-07/2025-12' }),
    [result('2022', 85)],
    YEARLY,
    BEFORE,
    'on-the-way',
    'under-way',
  ],
  ['half of one of the years', target(80), [result('2021-01/2021-06', 85)], YEARLY, BEFORE, 'on-the-way', 'under-way'],
  ['the years taken together', target(80), [result('2021/2025', 85)], YEARLY, LATER, 'met', 'reached'],
  [
    'a year told as a sum',
    target(80, { time_period: '2025' }),
    [result('2025', 85, { aggregation: 'sum' })],
    YEARLY,
    LATER,
    'met',
    'reached',
  ],

  // Other places.
  [
    'another place',
    target(80),
    [result('2025', 85, { ref_area: 'lang-son' })],
    RISING,
    LATER,
    'not-reported',
    'overdue',
  ],
  [
    'part of the place',
    target(80),
    [result('2025', 85, { places: ['bac-kan/h-ba-be'] })],
    RISING,
    LATER,
    'not-reported',
    'overdue',
  ],
  [
    'the things counted by name',
    target(2),
    [result('2025', 2, { places: ['bac-kan/a', 'bac-kan/b'] })],
    { ...RISING, unit: COUNT },
    LATER,
    'met',
    'reached',
  ],
];

test.each(TABLE)('%s', (_, aimed, results, how, today, state, rule) => {
  const { state: found, rule: why } = answer(aimed, results, how, today);
  expect([found, why.kind]).toEqual([state, rule]);
});

describe('how far a result falls short', () => {
  const short = (aimed: Observation, told: Observation, how = RISING) => resultOf(answer(aimed, [told], how))?.reach;

  test('is free of what binary fractions leave behind', () => {
    expect(short(target(1.2), result('2025', 1.96), FALLING)).toEqual({ kind: 'short', by: 0.76, isMore: false });
  });

  test('is in the unit of the target', () => {
    const money = { ...RISING, unit: { kind: 'money', discrete: false } } as const;
    expect(short(target(2, { unit_mult: 9 }), result('2025', 300, { unit_mult: 6 }), money)).toMatchObject({ by: 1.7 });
  });

  test('is more than the difference where the target lies beyond its number', () => {
    expect(short(target(98, { comparator: 'gt' }), result('2025', 95))).toEqual({ kind: 'short', by: 3, isMore: true });
  });

  test('is not told of a range, on either side', () => {
    expect(short(target(85), result('2025', 70, { obs_value_upper: 75 }))).toEqual({ kind: 'short' });
    expect(short(target(85, { obs_value_upper: 90 }), result('2025', 70))).toEqual({ kind: 'short' });
    expect(short(about(60), result('2025', 40))).toEqual({ kind: 'short' });
  });

  test('is not told of numbers that are only bounded', () => {
    expect(short(target(85), result('2025', 80, { comparator: 'lt' }))).toEqual({ kind: 'short' });
  });
});

describe('a place that changes', () => {
  const changing = (day: string, isGone: boolean): Case => {
    const { ref_area: id } = target(80);
    const version = { level: 'province', name: 'Bắc Kạn', full_name: 'tỉnh Bắc Kạn', ...(isGone && { valid_to: day }) };
    const events = isGone ? [] : [{ kind: 'divided', date: day }];
    const locality = localitySchema.parse({ id, versions: [version], events, confidence: 'high' });
    return { ...RISING, localities: new Map([[id, locality]]) };
  };
  const gone = changing('2025-07-01', true);

  test('before the due day can report no result of its own', () => {
    expect(answer(target(80), [], gone)).toMatchObject({
      state: 'not-reported',
      rule: { kind: 'place-changed', change: { day: '2025-07-01', isGone: true } },
    });
    expect(resultOf(answer(target(80), [result('2023', 70)], gone))?.reach).toMatchObject({ kind: 'short', by: 10 });
  });

  test('before today leaves a target that is not yet due without an answer, but not before it changes', () => {
    const aimed = target(80, { time_period: '2024/2029' });
    expect(answer(aimed, [], gone).rule.kind).toBe('place-changed');
    expect(answer(aimed, [], gone, '2025-06-30').rule.kind).toBe('no-result');
  });

  test('before the period begins leaves a target without an answer too, if it was set for the ground before', () => {
    const aimed = target(80, { time_period: '2030' });
    expect(answer(aimed, [], { ...gone, groundDay: '2024-11-29' }).rule.kind).toBe('place-changed');
    expect(answer(aimed, [], { ...gone, groundDay: '2025-07-01' }).rule.kind).toBe('no-result');
  });

  test('leaves a target for each year with the results of the years before', () => {
    const yearly = { ...YEARLY, localities: gone.localities };
    const { state, rule } = answer(target(80), [result('2021', 85), result('2022', 86)], yearly);
    expect([state, rule.kind]).toEqual(['not-reported', 'place-changed']);
    expect(resultOf({ rule })?.observation.time_period).toBe('2022');
  });

  test('makes results of other ground incomparable', () => {
    expect(answer(target(80), [result('2025', 85)], changing('2023-01-01', false))).toMatchObject({
      state: 'not-comparable',
      rule: { kind: 'obstacle', obstacle: { kind: 'border', change: { day: '2023-01-01' } } },
    });
  });

  test('after the due day changes nothing', () => {
    expect(answer(target(80), [result('2025', 85)], changing('2026-07-01', true)).state).toBe('met');
    expect(answer(target(80), [], changing('2026-07-01', true)).rule.kind).toBe('overdue');
  });
});

test('all results are told in the order of time, with their standing', () => {
  const told = answer(target(80), [result('2026', 90), result('2020', 60), result('2025', 85), result('2023', 70)]);
  expect(told.results.map(({ observation, standing }) => [observation.time_period, standing])).toEqual([
    ['2020', 'before'],
    ['2023', 'during'],
    ['2025', 'at-due'],
    ['2026', 'after'],
  ]);
  expect(told).toMatchObject({ due: '2025-12-31', isDue: true });
});

test('sums are told by where their period lies: before, within, across an end, or after', () => {
  const periods = ['2016/2020', '2019/2022', '2021/2025', '2022/2023', '2024/2026', '2026/2030'];
  const told = answer(
    target(450),
    periods.map((period) => result(period, 100)),
    SUM,
  );
  expect(Object.fromEntries(told.results.map((one) => [one.observation.time_period, one.standing]))).toEqual({
    '2016/2020': 'before',
    '2019/2022': 'apart',
    '2021/2025': 'at-due',
    '2022/2023': 'during',
    '2024/2026': 'apart',
    '2026/2030': 'after',
  });
});

test('of several results that decide together the last is shown, and none where there is none', () => {
  const years = target(80, { time_period: '2024/2025' });
  const told = answer(years, [result('2024', 80), result('2025', 81)], YEARLY);
  expect(resultOf(told)?.observation.time_period).toBe('2025');
  expect(resultOf(answer(years, [], YEARLY, BEFORE))).toBeUndefined();
});

describe('of true values, as honest sources print them,', () => {
  const tenths = fc.integer({ min: 1, max: 999 });
  const said = fc.constantFrom<Comparator>('eq', 'gt', 'ge', 'lt', 'le');
  /** Whole numbers that an honest source would print of a value in tenths. */
  const print = (value: number, comparator: Comparator) => {
    const below = Math.floor(value / 10);
    if (comparator === 'eq') return Math.round(value / 10);
    if (comparator === 'lt') return below + 1;
    if (comparator === 'le') return Math.ceil(value / 10);
    return comparator === 'ge' ? below : Math.ceil(value / 10) - 1;
  };

  test.each([RISING, FALLING])(
    'nothing is called missed that was met, nor met that was missed by more than rounding hides',
    (how) => {
      const isRising = how.indicator.direction === 'higher-is-better';
      fc.assert(
        fc.property(tenths, said, fc.integer({ min: 1, max: 99 }), (truth, comparator, goal) => {
          const told = result('2025', print(truth, comparator), {
            comparator,
            value_text: String(print(truth, comparator)),
          });
          const { state } = answer(target(goal), [told], how);
          const isMet = isRising ? truth >= goal * 10 : truth <= goal * 10;
          const isFar = Math.abs(truth - goal * 10) > 5;
          if (isMet) expect(state).not.toBe('missed');
          else if (isFar) expect(state).not.toBe('met');
        }),
      );
    },
  );
});
