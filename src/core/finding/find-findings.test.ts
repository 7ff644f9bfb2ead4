import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeGround, makePlaces, STANDARDS, type Fields } from '../../../tests/kit/finding-fixture.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { boundsOf } from '../figure/bounds.ts';
import type { Indicator } from '../model/indicator.ts';
import { unitSchema } from '../model/unit.ts';
import { findFindings } from './find-findings.ts';
import { figuresOfFinding } from './finding.ts';
import { sayFinding } from './finding-sentences.ts';

/** What is said of figures, each sentence behind its name. */
function say(fields: readonly Fields[], of: Partial<Indicator> = {}, language: Language = 'vi'): string[] {
  const ground = makeGround(fields, of);
  const words = messagesIn(language);
  const told = {
    indicator: ground.indicator,
    unit: unitSchema.parse({ code: 'X', label: { vi: '%', en: '%' }, ...ground.unit }),
    countedOf: () => ground.indicator.counted,
    facetOf: ({ ethnic_group }: { ethnic_group?: string | undefined }) =>
      ethnic_group === undefined ? undefined : { vi: `dân tộc ${ethnic_group}`, en: ethnic_group },
    nameOf: (place: string) => ground.localities.get(place)?.versions[0]?.full_name ?? place,
    language,
    words: {
      ...words,
      figure: { ...words.figure, basisInferred: (basis: string) => words.figure.basisInferred(basis, 'Kỷ yếu') },
    },
  };
  return findFindings(ground).map(({ key, finding }) => `${key} | ${sayFinding(finding, told)}`);
}

const at = (time_period: string, obs_value: number, more: Fields = {}): Fields => ({ time_period, obs_value, ...more });
const printed = (time_period: string, value_text: string, obs_value: number, more: Fields = {}): Fields =>
  at(time_period, obs_value, { value_text, ...more });

describe('what changed in a place', () => {
  const course = [printed('2020', '18,50%', 18.5), printed('2021', '17,02%', 17.02)];

  test('is said with both numbers as printed, and both years', () => {
    expect(say(course)).toEqual(['ho-ngheo a change | Tỉnh A: từ 18,50% xuống 17,02%, 2020 đến 2021']);
    expect(say(course.toReversed())).toEqual(say(course));
    expect(say([at('2021', 18), at('2020', 17)])).toEqual([
      'ho-ngheo a change | Tỉnh A: từ 17% lên 18%, 2020 đến 2021',
    ]);
    expect(say(course, {}, 'en')).toEqual(['ho-ngheo a change | Tỉnh A: down from 18.5% to 17.02%, 2020 to 2021']);
  });

  test('names the one definition that its sources name', () => {
    const based = course.map((one) => ({ ...one, basis: 'chuan-2016' }));
    expect(say(based, { bases: STANDARDS })).toEqual([
      'ho-ngheo a change chuan-2016 | Tỉnh A: từ 18,50% xuống 17,02%, 2020 đến 2021 (chuẩn 2016)',
    ]);
  });

  test('is told for each definition by itself', () => {
    const years = ['2019', '2020', '2023'];
    const both = ['chuan-2016', 'chuan-2022'].flatMap((basis, index) =>
      years.map((year, place) => at(year, 10 * (index + 1) - place, { basis })),
    );
    expect(say(both, { bases: STANDARDS }).filter((sentence) => sentence.includes(' change '))).toEqual([
      'ho-ngheo a change chuan-2016 | Tỉnh A: từ 10% xuống 8%, 2019 đến 2023 (chuẩn 2016)',
      'ho-ngheo a change chuan-2022 | Tỉnh A: từ 20% xuống 18%, 2019 đến 2023 (chuẩn 2022)',
    ]);
  });

  test('is told from the first to the last of its figures, whatever lies between', () => {
    expect(say([at('2019', 5), at('2020', 9), at('2021', 2), at('2023', 4)])).toEqual([
      'ho-ngheo a change | Tỉnh A: từ 5% xuống 4%, 2019 đến 2023',
    ]);
  });

  test('keeps its name when figures are added', () => {
    const [key] = say(course)[0]?.split(' | ') ?? [];
    expect(say([...course, at('2019', 30), at('2024', 1)])[0]?.split(' | ')[0]).toBe(key);
  });

  test('of equal numbers says that they are equal only where they are printed so, and never that nothing changed', () => {
    expect(say([at('2019', 1.3), at('2024', 1.3)])).toEqual(['ho-ngheo a change | Tỉnh A: cùng là 1,3%, 2019 và 2024']);
    expect(say([at('2019', 1.3), at('2024', 1.3)], {}, 'en')).toEqual([
      'ho-ngheo a change | Tỉnh A: 1.3% in both 2019 and 2024',
    ]);
    expect(say([at('2019', 1.3), printed('2024', '1,30%', 1.3)])).toEqual([]);
    const counted = { unit_measure: 'NUMBER', counted: { vi: 'xã', en: 'communes' } };
    expect(say([printed('2019', '5 xã', 5), printed('2024', '5 xã', 5)], counted)).toEqual([
      'ho-ngheo a change | Tỉnh A: cùng là 5 xã, 2019 và 2024',
    ]);
  });

  test('is not said of numbers that rounding alone may tell apart', () => {
    expect(say([at('2019', 12), at('2020', 12.3)])).toEqual([]);
    expect(say([at('2019', 12), at('2020', 12.6)])).toHaveLength(1);
    expect(say([at('2019', 12.3), at('2020', 12.4)])).toHaveLength(1);
  });

  test('may be from or to zero, or below', () => {
    expect(say([at('2019', 3), at('2020', 0)])).toEqual(['ho-ngheo a change | Tỉnh A: từ 3% xuống 0%, 2019 đến 2020']);
    expect(say([at('2019', -2), at('2020', -1)])).toEqual([
      'ho-ngheo a change | Tỉnh A: từ -2% lên -1%, 2019 đến 2020',
    ]);
  });
});

test('the two poverty standards of Sơn La never make a fall', () => {
  const figures = [
    printed('2019', '21,65%', 21.65, { basis: 'chuan-2016' }),
    printed('2024', '11,17%', 11.17, { basis: 'chuan-2022' }),
  ];
  const inferred = figures.map((one) => ({ ...one, basis_source: 'inferred' as const }));
  const sameYear = inferred.map((one) => ({ ...one, basis: 'chuan-2016' }));
  const unknown = inferred.map((one) => ({ ...one, basis: undefined }));
  for (const pair of [figures, inferred, sameYear, unknown]) {
    expect(say(pair, { bases: STANDARDS })).toEqual([]);
  }
});

describe('nothing is joined', () => {
  const joined = (fields: Fields, of: Partial<Indicator> = {}) => say([at('2019', 10), at('2023', 5, fields)], of);

  test.each<[what: string, fields: Fields]>([
    ['more than', { comparator: 'gt', value_text: 'trên 5%' }],
    ['about', { comparator: 'approx', value_text: 'khoảng 5%' }],
    ['a range', { obs_value_upper: 6, value_text: '5 - 6%' }],
    ['a part of a whole', { obs_total: 20, value_text: '5/20' }],
    ['a likely misprint', { obs_status: 'U' }],
    ['a provisional figure', { obs_status: 'P' }],
    ['a disputed figure', { isDisputed: true }],
    ['a target', { value_type: 'target' }],
    ['a forecast', { value_type: 'forecast' }],
    ['a plan', { value_type: 'plan' }],
    ['an estimate', { value_type: 'estimate' }],
    ['another place', { ref_area: 'b' }],
    ['a part of the place', { places: ['a/h-x'] }],
    ['one ethnic group', { ethnic_group: 'tay' }],
    ['another base', { base_period: '2010' }],
    ['another way to count', { aggregation: 'average' }],
    ['another sort of source', { sort: 'portal' }],
    ['an aggregator', { sort: 'aggregator' }],
    ['a translation', { sort: 'translation' }],
    ['an organisation', { sort: 'organisation' }],
    ['nobody knows whom', { sort: 'unknown' }],
    ['a day that is only that of the event', { period_basis: 'event' }],
    ['a longer period', { time_period: '2020/2023' }],
    ['a period of months', { time_period: '2023-06' }],
    ['an open period', { time_period: '2023/..' }],
  ])('with %s', (_, fields) => {
    expect(joined(fields).filter((sentence) => sentence.includes(' change'))).toEqual([]);
  });

  test('over a border, or a reform of the units that are counted', () => {
    const divided = (first: string, last: string) =>
      say([at(first, 9, { ref_area: 'c' }), at(last, 5, { ref_area: 'c' })]);
    expect(divided('2014', '2015')).toEqual([]);
    expect(divided('2015', '2016')).toHaveLength(1);
    const communes = { counts_units: 'commune' as const };
    expect(say([at('2024', 9), at('2025', 5)], communes)).toEqual([]);
    expect(say([at('2023', 9), at('2024', 5)], communes)).toHaveLength(1);
  });

  test('of places in a ranking, which are better the smaller they are', () => {
    const ranks = [at('2018', 60, { value_text: 'hạng 60' }), at('2022', 35, { value_text: 'hạng 35' })];
    expect(say(ranks, { unit_measure: 'RANK' })).toEqual([]);
    expect(say(ranks.slice(1), { unit_measure: 'RANK' })).toHaveLength(1);
  });

  test('of sums over less than a year', () => {
    const months = [at('2022-06', 9), at('2023-06', 5)];
    expect(say(months)).toHaveLength(1);
    expect(say(months, { aggregation: 'sum' })).toEqual([]);
    expect(say([at('2022', 9), at('2023', 5)], { aggregation: 'sum' })).toHaveLength(1);
    expect(say([at('2022', 9), at('2023', 5)], { aggregation: 'unstated' })).toEqual([]);
  });
});

describe('one year with two definitions', () => {
  const two = [
    printed('2021', '17,02%', 17.02, { basis: 'chuan-2016' }),
    printed('2021', '26,93%', 26.93, { basis: 'chuan-2022' }),
  ];

  test('is said with both, and that they cannot be compared', () => {
    const told =
      'ho-ngheo a two-bases 2021 | Tỉnh A, năm 2021 có hai số: 17,02% (chuẩn 2016), 26,93% (chuẩn 2022); không so sánh được';
    expect(say(two, { bases: STANDARDS })).toEqual([told]);
    expect(say(two.toReversed(), { bases: STANDARDS })).toEqual([told]);
    expect(say(two, { bases: STANDARDS }, 'en')).toEqual([
      'ho-ngheo a two-bases 2021 | Tỉnh A in 2021 has two figures: 17.02% (standard of 2016), 26.93% (standard of 2022); not comparable',
    ]);
  });

  test('is not said where there are three, or where only the year tells the definition', () => {
    expect(say([...two, at('2021', 27.3)], { bases: STANDARDS })).toEqual([]);
    expect(say([...two, at('2021', 27.3, { basis: 'chuan-2022' })], { bases: STANDARDS })).toEqual([]);
    expect(say([...two, at('2021', 27.3, { value_type: 'estimate' })], { bases: STANDARDS })).toEqual([]);
    expect(
      say(
        two.map((one) => ({ ...one, basis_source: 'inferred' as const })),
        { bases: STANDARDS },
      ),
    ).toEqual([]);
    expect(say([two[0] as Fields, { ...two[0], obs_value: 3 }], { bases: STANDARDS })).toEqual([]);
  });
});

describe('the one that stands above all others', () => {
  const districts = ['a/h-w', 'a/h-x', 'a/h-y'].map((ref_area, index) => at('2019', 10 + index, { ref_area }));

  test('is named where each unit of the class has a figure of the same year', () => {
    expect(say(districts)).toEqual([
      'ho-ngheo a highest 2019 districts | Huyện Y: 12%, cao nhất trong 3 đơn vị cấp huyện của tỉnh A, 2019',
      'ho-ngheo a lowest 2019 districts | Huyện W: 10%, thấp nhất trong 3 đơn vị cấp huyện của tỉnh A, 2019',
    ]);
    expect(say(districts, {}, 'en')[0]).toBe(
      'ho-ngheo a highest 2019 districts | Huyện Y: 12%, highest of the 3 district-level units of tỉnh A, 2019',
    );
  });

  test('is not named where one is missing, of another year or basis or sort, or as high', () => {
    const but = (fields: Fields, of: Partial<Indicator> = {}) =>
      say([...districts.slice(0, 2), { ...districts[2], ...fields }], of);
    expect(say(districts.slice(0, 2))).toEqual([]);
    expect(but({ time_period: '2020' })).toEqual([]);
    expect(but({ sort: 'portal' })).toEqual([]);
    expect(but({ obs_status: 'U' })).toEqual([]);
    expect(but({ comparator: 'gt', value_text: 'trên 12%' })).toEqual([]);
    expect(but({}, { bases: STANDARDS })).toEqual([]);
    expect(but({ obs_value: 11 })).toHaveLength(1);
    expect(but({ obs_value: 11.2 })).toHaveLength(1);
  });

  test('is not named among two, nor where the archive lacks units of the class', () => {
    const of = (...places: string[]) => places.map((ref_area, index) => at('2019', index, { ref_area }));
    expect(say(of('b/h-1', 'b/h-2'))).toEqual([]);
    expect(say(of('d/h-1', 'd/h-2', 'd/h-3'))).toEqual([]);
  });

  test('is never one of all provinces, for nobody knows whether these are all', () => {
    expect(say(['a', 'b', 'c'].map((ref_area, index) => at('2019', index, { ref_area })))).toEqual([]);
  });
});

describe('the only figure of an indicator', () => {
  test('is said with place, period and basis, and its comparator', () => {
    expect(say([at('2023', 1.96, { basis: 'chuan-2022' })], { bases: STANDARDS })).toEqual([
      'ho-ngheo a single | Tỉnh A: 1,96% (2023, chuẩn 2022)',
    ]);
    expect(say([at('2023', 5, { comparator: 'gt', value_text: 'trên 5%' })])).toEqual([
      'ho-ngheo a single | Tỉnh A: trên 5% (2023)',
    ]);
    expect(say([at('2023', 5, { ethnic_group: 'tay' })])).toEqual([
      'ho-ngheo a single tay | Tỉnh A (dân tộc tay): 5% (2023)',
    ]);
  });

  test('is not said of several years where it is that of each, or their average', () => {
    const years = (aggregation: Indicator['aggregation']) => say([at('2019/2023', 5)], { aggregation });
    expect(years('sum')).toEqual(['ho-ngheo a single | Tỉnh A: 5% (2019–2023)']);
    expect(years('end')).toHaveLength(1);
    expect([...years('each-year'), ...years('average'), ...years('unstated')]).toEqual([]);
    expect(say([at('2023', 5)], { aggregation: 'average' })).toHaveLength(1);
  });

  test('says that its source prints no period, and what a bare number counts', () => {
    const counted = { unit_measure: 'NUMBER', counted: { vi: 'trường', en: 'schools' } };
    const bare = at('2024-05-09', 449, { obs_total: 761, value_text: '449/761', period_basis: 'event' });
    expect(say([bare], counted)).toEqual([
      'ho-ngheo a single | Tỉnh A: 449/761 trường (nguồn không ghi kỳ, sự kiện 9/5/2024)',
    ]);
    expect(say([{ ...bare, value_text: '449/761 trường' }], counted)[0]).toContain(': 449/761 trường (');
    expect(say([bare], counted, 'en')).toEqual([
      'ho-ngheo a single | Tỉnh A: 449/761 schools (period not stated, event of 9 May 2024)',
    ]);
  });

  test('is not said beside another, and not where it is doubtful', () => {
    expect(say([at('2023', 5), at('2023', 6, { ref_area: 'b' })])).toEqual([]);
    expect(say([at('2023', 5, { obs_status: 'U' })])).toEqual([]);
    expect(say([at('2023', 5, { base_period: '2019' })])).toEqual([]);
    expect(say([at('2023', 5), at('2025', 6, { value_type: 'target' })])).toHaveLength(1);
  });
});

test('an indicator may do without, or bear a text of its own', () => {
  const course = [at('2020', 18), at('2021', 17)];
  expect(say(course, { finding: 'none' })).toEqual([]);
  expect(say(course, { finding: { vi: 'Một câu', en: 'A sentence' } })).toEqual([]);
  expect(say([])).toEqual([]);
});

test('sixty places, one a thousand times the rest, are each told for themselves', () => {
  const fields = makePlaces(60).flatMap((ref_area, index) => [
    at('2020', index === 7 ? 60_000 : index, { ref_area }),
    at('2021', index + 1, { ref_area }),
  ]);
  const told = say(fields, { unit_measure: 'NUMBER', counted: { vi: 'xã', en: 'communes' } });
  expect(told).toHaveLength(60);
  expect(new Set(told.map((sentence) => sentence.split(' | ')[0])).size).toBe(60);
});

const anyFigure = fc.record<Fields>({
  ref_area: fc.constantFrom('a', 'c', 'a/h-w', 'a/h-x', 'a/h-y'),
  obs_value: fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constantFrom(0, 12.3, 12.25, 40_000)),
  time_period: fc.constantFrom('2014', '2019', '2019', '2023', '2024-06', '2019/2023'),
  comparator: fc.constantFrom('eq', 'eq', 'eq', 'gt'),
  value_type: fc.constantFrom('actual', 'actual', 'actual', 'target'),
  obs_status: fc.constantFrom('A', 'A', 'A', 'U'),
  basis: fc.constantFrom('chuan-2016', 'chuan-2022'),
  basis_source: fc.constantFrom('printed', 'printed', 'printed', 'inferred'),
  sort: fc.constantFrom('newspaper', 'newspaper', 'newspaper', 'portal', 'translation'),
});

/** Figures of which the districts often have all the same year. */
const ofDistrict = anyFigure.map((one): Fields => {
  const ref_area = ['a/h-w', 'a/h-x', 'a/h-y'][Math.abs(one.obs_value ?? 0) % 3] ?? 'a/h-w';
  return { ...one, ref_area, time_period: '2019', basis: 'chuan-2016', basis_source: 'printed', sort: 'newspaper' };
});

test('whatever the figures, what is held together may be, words match numbers, and names are given once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyFigure, ofDistrict), { maxLength: 14 }), (fields) => {
      const of = { bases: STANDARDS };
      const ground = makeGround(fields, of);
      const found = findFindings(ground);
      const sentences = say(fields, of);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const [index, { finding }] of found.entries()) {
        const told = figuresOfFinding(finding);
        const sentence = sentences[index] ?? '';
        for (const one of told) {
          expect(one).toMatchObject({ value_type: 'actual' });
          expect(one.obs_status).not.toBe('U');
          expect(ground.sortsOf(one)).not.toEqual(['translation']);
          expect(sentence).toContain(one.value_text);
          for (const year of one.time_period.match(/\d{4}/gu) ?? []) expect(sentence).toContain(year);
        }
        if (finding.kind === 'single') continue;
        for (const one of told) expect(one).toMatchObject({ comparator: 'eq', basis_source: 'printed' });
        if (finding.kind === 'change') {
          const { first, last, way } = finding;
          expect([last.ref_area, last.basis, ground.sortsOf(last)]).toEqual([
            first.ref_area,
            first.basis,
            ground.sortsOf(first),
          ]);
          expect(first.time_period < last.time_period).toBe(true);
          if (first.ref_area === 'c') expect(first.time_period >= '2015').toBe(true);
          const [before, after] = [first, last].map((one) => boundsOf(one, ground.unit).strict) as [Bound, Bound];
          if (way === 'up') expect(before.high).toBeLessThanOrEqual(after.low);
          if (way === 'down') expect(after.high).toBeLessThanOrEqual(before.low);
          expect(Math.sign(last.obs_value - first.obs_value)).toBe({ up: 1, down: -1, equal: 0 }[way]);
          expect(sentence).toContain({ up: ' lên ', down: ' xuống ', equal: 'cùng là' }[way]);
        }
        if (finding.kind === 'highest' || finding.kind === 'lowest') {
          const { extreme, kind } = finding;
          const rivals = ground.indicator.observations.filter(
            (one) =>
              one.time_period === extreme.time_period &&
              one.basis === extreme.basis &&
              one.comparator === 'eq' &&
              one.obs_status === 'A' &&
              one.value_type === 'actual' &&
              one.basis_source === 'printed' &&
              ground.sortsOf(one).join() === ground.sortsOf(extreme).join(),
          );
          for (const district of ['a/h-w', 'a/h-x', 'a/h-y']) {
            const its = rivals.filter(({ ref_area }) => ref_area === district);
            expect(its).not.toEqual([]);
            if (district === extreme.ref_area) continue;
            const beats = (one: (typeof its)[number]) =>
              kind === 'highest' ? extreme.obs_value > one.obs_value : extreme.obs_value < one.obs_value;
            expect(its.some(beats)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

type Bound = ReturnType<typeof boundsOf>['strict'];
