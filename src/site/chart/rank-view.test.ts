import { describe, expect, test } from 'vitest';
import { makeChartArchive } from '../../../tests/kit/chart-fixture.ts';
import { makeGround, makePlaces, STANDARDS, type Fields } from '../../../tests/kit/finding-fixture.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { contextOf } from '../context.ts';
import { pairingOf, rankingOf } from './rank-view.ts';
import { unrankedOf } from './unranked-view.ts';

function contextWith(fields: readonly Fields[], of: Partial<Indicator> = {}, language: 'vi' | 'en' = 'vi') {
  const { indicator, localities } = makeGround(fields, of);
  return { indicator, context: contextOf({ ...makeChartArchive([indicator]), localities }, language) };
}

function rank(...args: Parameters<typeof contextWith>) {
  const { indicator, context } = contextWith(...args);
  return rankingOf(context, indicator);
}

const A: Fields = { ref_area: 'a', obs_value: 10 };
const B: Fields = { ref_area: 'b', obs_value: 20 };

describe('a ranking', () => {
  test('says what its places share, and of each place when, who, how much', () => {
    expect(rank([A, { ...B, comparator: 'gt', value_text: 'hơn 20%' }])).toMatchObject({
      title: 'Xếp theo giá trị: cấp tỉnh, báo, đài, 2023',
      note: 'Tỷ lệ hộ nghèo; %',
      key: ['exact', 'soft'],
      rows: [
        {
          place: { name: 'tỉnh B' },
          when: '2023',
          publisher: { text: 'Báo Bắc Kạn' },
          word: 'hơn',
          number: '20%',
          value: 20,
        },
        { place: { name: 'tỉnh A' }, word: '', number: '10%', href: '/so-lieu/o0/' },
      ],
      source: { names: { text: 'Báo Bắc Kạn' } },
    });
    expect(rank([A, B], {}, 'en')?.title).toBe('By value: provinces, press, 2023');
  });

  test('names the definition in its title and in each row, and no year where there are several', () => {
    const basis = 'chuan-2022';
    const view = rank(
      [
        { ...A, basis },
        { ...B, basis, time_period: '2024' },
      ],
      { bases: STANDARDS },
    );
    expect(view?.title).toBe('Xếp theo giá trị: cấp tỉnh, chuẩn 2022, báo, đài');
    expect(view?.rows.map(({ when }) => when)).toEqual(['2024, chuẩn 2022', '2023, chuẩn 2022']);
  });

  test('has what other sources print of a place in its row, and a dot for it', () => {
    const view = rank([A, B, { ...B, obs_value: 19, comparator: 'gt', value_text: 'trên 19%' }]);
    expect(view?.rows[0]).toMatchObject({ number: '20%', more: 'nguồn khác: trên 19%' });
    expect(view?.rows[0]?.drawn.match(/<circle/gu)).toHaveLength(2);
    expect(view?.rows[1]?.more).toBeUndefined();
  });

  test('is held against the whole that its places lie in, of the same year and definition', () => {
    const country: Fields = { ref_area: 'viet-nam', obs_value: 15 };
    expect(rank([A, B, country])).toMatchObject({ note: 'Tỷ lệ hộ nghèo; %; vạch đứt: nước Việt Nam 15% (2023)' });
    expect(rank([A, B, country])?.grid).toContain('s-break');
    for (const more of [
      { time_period: '2022' },
      { value_type: 'estimate' },
      { obs_status: 'U' },
      { aggregation: 'sum' },
    ] as const) {
      expect(rank([A, B, { ...country, ...more }])?.grid).not.toContain('s-break');
    }
    expect(rank([A, { ...B, time_period: '2024' }, country])?.grid).not.toContain('s-break');
    const [old, now] = [{ basis: 'chuan-2016' }, { basis: 'chuan-2022' }];
    const ofBases = (basis: Fields) =>
      rank(
        [
          { ...A, ...now },
          { ...B, ...now },
          { ...country, ...basis },
        ],
        { bases: STANDARDS },
      )?.grid.includes('s-break');
    expect([now, old].map(ofBases)).toEqual([true, false]);
    const districts = ['a/h-x', 'a/h-y', 'a'].map((ref_area): Fields => ({ ref_area }));
    expect(rank(districts)?.note).toContain('vạch đứt: tỉnh A 50% (2023)');
  });

  test('is left out where the editor wants another picture', () => {
    expect((['rank', 'series', 'pair', 'none'] as const).map((chart) => rank([A, B], { chart }) !== undefined)).toEqual(
      [true, false, false, false],
    );
  });

  test('of sixty places is a row each, on one scale', () => {
    const view = rank(
      makePlaces(60).map((ref_area, index) => ({ ref_area, obs_value: index === 0 ? 90000 : index })),
      {
        unit_measure: 'NUMBER',
        counted: { vi: 'hộ', en: 'households' },
      },
    );
    expect(view?.rows).toHaveLength(60);
    expect(view?.rows[0]).toMatchObject({ number: '90.000', value: 90000 });
  });
});

test('what is not ranked is told with its definition and the reason', () => {
  const basis = 'chuan-2022';
  const below = (more: Fields) => {
    const { indicator, context } = contextWith(
      [
        { ...A, basis },
        { ...B, basis },
        { ref_area: 'c', ...more },
      ],
      {
        bases: STANDARDS,
      },
    );
    return unrankedOf(context, indicator).map(({ figure, reason }) => `${figure.place.name}: ${reason}`);
  };
  expect(below({ basis, basis_source: 'inferred' })).toEqual(['tỉnh C: chuẩn 2022, do Sổ nhỏ xác định theo năm']);
  expect(below({})).toEqual(['tỉnh C: không rõ chuẩn']);
  expect(below({ basis: 'chuan-2016' })).toEqual(['tỉnh C: chuẩn 2016']);
  expect(below({ basis, value_type: 'estimate' })).toEqual(['tỉnh C: chuẩn 2022 · số ước']);
  expect(below({ basis, ref_area: 'a/h-x' })).toEqual(['huyện X: chuẩn 2022 · huyện']);
});

test('a pair has the later value in its column, the earlier one beside its place, and a small dot for it', () => {
  const places = ['a', 'b', 'p0'];
  const fields = places.flatMap((ref_area): Fields[] => [
    { ref_area, time_period: '2019', obs_value: 10 },
    { ref_area, time_period: '2024', obs_value: 20 },
  ]);
  const { indicator, context } = contextWith(fields);
  const view = pairingOf(context, indicator);
  expect(view).toMatchObject({
    title: 'Nơi có số ở cả hai năm 2019 và 2024',
    valueTitle: '2024',
    key: ['exact', 'earlier'],
    rows: [{ number: '20%', more: '2019: 10%' }, {}, {}],
  });
  expect(view?.rows[0]?.drawn).toMatch(/r="3.5" class="m-earlier".*r="5" class="m-exact"/u);
});
