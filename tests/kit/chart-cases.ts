import type { Indicator } from '../../src/core/model/indicator.ts';
import type { Observation } from '../../src/core/model/observation.ts';
import { makeIndicator, makeObservation } from './chart-fixture.ts';

const OLD = { basis: 'chuan-2016' } as const;
const NEW = { basis: 'chuan-2022' } as const;

/** What charts must bear, by name: what there is of an indicator. */
export const CHART_CASES: Readonly<Record<string, Indicator>> = {
  'no observations': makeIndicator([]),
  'one value': ofYears([[2021, 50]]),
  'all equal': ofYears([2019, 2020, 2021, 2022].map((year) => [year, 12.5])),
  'nothing but zero': ofYears([2019, 2020, 2021].map((year) => [year, 0])),
  'below zero': ofYears([
    [2019, -3.2],
    [2020, 1.4],
    [2021, -12.75],
    [2022, 6],
  ]),
  'one a thousand times the rest': ofYears(
    [
      [2019, 12],
      [2020, 15],
      [2021, 14000],
      [2022, 13],
      [2023, 11],
    ],
    { unit_measure: 'NUMBER', counted: { vi: 'hộ', en: 'households' } },
  ),
  'steep neighbours': ofYears([
    [2015, 3],
    [2016, 88],
    [2017, 5],
    [2018, 92],
    [2019, 4],
    [2020, 97],
    [2021, 2],
    [2022, 90],
  ]),
  'many years': ofYears(Array.from({ length: 17 }, (_, index) => [2006 + index, 47 + ((index * 37) % 26)])),
  'more values than are drawn': ofYears(
    Array.from({ length: 45 }, (_, index) => [1980 + index, 20 + ((index * 7) % 11)]),
  ),
  'large numbers': ofYears(
    [
      [2019, 1234567],
      [2020, 1345678],
      [2021, 1456789],
    ],
    { unit_measure: 'NUMBER', counted: { vi: 'người', en: 'people' } },
  ),
  'two standards that share a year': ofBases([
    [2019, 19.93, OLD, { obs_status: 'P' }],
    [2020, 18.5, OLD],
    [2021, 17.02, OLD],
    [2021, 26.93, NEW, { obs_id: 'b' }],
    [2023, 21.95, NEW],
  ]),
  'three standards and a target': ofBases([
    [2014, 2.43, { basis: 'chuan-2011' }, { comparator: 'approx', value_text: 'khoảng 2,43%' }],
    [2016, 2.9, OLD],
    [2019, 1.93, OLD, { obs_status: 'P' }],
    [2020, 1.68, OLD],
    [2023, 1.96, { ...NEW, basis_source: 'inferred' }],
    [2024, 1.71, NEW],
    [2030, 1.2, NEW, { value_type: 'target', obs_id: 't' }],
  ]),
  'standards named in many words': ofBases(
    [
      [2019, 19.93, OLD],
      [2020, 18.5, OLD],
      [2021, 26.93, NEW],
      [2022, 21.95, NEW],
    ],
    'chuẩn nghèo tiếp cận đa chiều theo nghị định của Chính phủ cho giai đoạn',
  ),
  'standards that run beside each other': ofBases(
    [2019, 2020, 2021, 2022].flatMap((year, index) => [
      [year, 20 - index, OLD] as const,
      [year, 30 - index, NEW, { obs_id: `n${String(index)}` }] as const,
    ]),
  ),
  'standards that only the year tells': ofBases([
    [2021, 12.2, { ...NEW, basis_source: 'inferred' }],
    [2023, 9, { ...NEW, basis_source: 'inferred' }],
    [2024, 3.36, { ...NEW, basis_source: 'inferred' }],
    [2025, 2.32, NEW],
  ]),
  'all sorts of words': ofYears([
    [2018, 31, { comparator: 'gt', value_text: 'hơn 31%' }],
    [2019, 35, { comparator: 'ge', value_text: 'từ 35% trở lên' }],
    [2020, 38, { comparator: 'nearly', value_text: 'gần 38%' }],
    [2021, 33, { comparator: 'le', value_text: 'không quá 33%' }],
    [2022, 40, { value_type: 'estimate' }],
    [2023, 44, { comparator: 'lt', value_text: 'dưới 44%' }],
  ]),
  'periods of different length': ofYears([
    [2018, 31],
    [2019, 35],
    [2020, 38],
    [2021, 12, { time_period: '2021-01/2021-06', aggregation: 'sum', obs_id: 'half' }],
  ]),
  'days of some years': ofYears([
    [2009, 31, { time_period: '2009-11-20' }],
    [2014, 35, { time_period: '2014-10-02' }],
    [2019, 38],
    [2024, 41, { time_period: '2024-10-19' }],
  ]),
  'months of one year': ofYears([
    [2024, 31, { time_period: '2024-02' }],
    [2024, 35, { time_period: '2024-05', obs_id: 'm' }],
    [2024, 38, { time_period: '2024-11', obs_id: 'n' }],
  ]),
  'two sources for one period': ofYears([
    [2019, 81],
    [2020, 84],
    [2020, 84, { obs_id: 'b', comparator: 'gt', value_text: 'trên 84%' }],
    [2021, 88],
    [2021, 60, { obs_id: 'c' }],
  ]),
  'a result and a target': ofYears([
    [2021, 50],
    [2023, 70, { value_type: 'target' }],
  ]),
  'ground that changed': ofYears([2022, 2023, 2024, 2025, 2026].map((year, index) => [year, 30 + index])),
  'a label of ninety letters': ofYears(
    [2019, 2020, 2021].map((year, index) => [year, 12 + index]),
    {
      title: {
        vi: 'Tỷ lệ đồng bào dân tộc thiểu số được hưởng chính sách hỗ trợ phát triển sản xuất, chuyển đổi nghề',
        en: 'Members of ethnic minorities who benefit from policies that support production or a change of trade',
      },
    },
  ),
};

type Year = readonly [year: number, value: number, more?: Partial<Observation>];

function ofYears(years: readonly (readonly [number, number] | Year)[], fields: Partial<Indicator> = {}): Indicator {
  return makeIndicator(
    years.map(([year, value, more]) => makeYear(year, value, more)),
    fields,
  );
}

type YearByBasis = readonly [number, number, Partial<Observation>, Partial<Observation>?];

function ofBases(years: readonly YearByBasis[], words = 'chuẩn'): Indicator {
  const bases = ['2011–2015', '2016–2020', '2022–2025'].map((span) => ({
    id: `chuan-${span.slice(0, 4)}`,
    label: { vi: `${words} ${span}`, en: `standard of ${span}` },
    from: span.slice(0, 4),
  }));
  return makeIndicator(
    years.map(([year, value, basis, more]) => makeYear(year, value, { ...basis, ...more })),
    { bases },
  );
}

function makeYear(year: number, value: number, more: Partial<Observation> = {}): Observation {
  return makeObservation({ time_period: String(year), obs_value: value, ...more });
}
