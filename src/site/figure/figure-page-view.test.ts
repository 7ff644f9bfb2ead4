import { expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { viewFigurePage } from './figure-page-view.ts';

const NAME = makeChartArchive([]).site.name;

/** The pages of one figure in both languages. */
function viewPages(fields: Partial<Observation>, ofIndicator: Partial<Indicator> = {}) {
  const observation = makeObservation(fields);
  const indicator = makeIndicator([observation], ofIndicator);
  const archive = makeChartArchive([indicator]);
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    viewFigurePage(contextOf(archive, language), { observation, indicator }, (path) => `https://example.org${path}`),
  );
  if (vi === undefined || en === undefined) throw new Error('no pages');
  return { vi, en };
}

test('out of its page a figure is named with its place, its period, and its kind where it is no result', () => {
  const target = viewPages({ value_type: 'target', comparator: 'gt', value_text: 'trên 50%' });
  expect(target.vi.head.title).toBe('trên 50% (chỉ tiêu): Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023');
  expect(target.en.head.title).toBe('more than 50% (target): Poor households, Bắc Kạn Province, 2023');
  expect(target.en.head.description).toBe(
    'Poor households, Bắc Kạn Province, 2023: more than 50% (trên 50%) (target). The due day (end of 2023) is past, and the archive holds no result that answers this target. Source: Báo Bắc Kạn, report on the congress of 9 May 2024.',
  );
  expect(viewPages({}).vi.head.title).toBe('50%: Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023');
});

test.each<[string, Partial<Observation>, string, string]>([
  [
    'with what bounds it, which is not said twice',
    { comparator: 'ge', value_text: 'từ 50% trở lên' },
    'Từ 50% trở lên; nguồn không nêu cận trên.',
    '50% or more; the source gives no upper bound.',
  ],
  [
    'as a range',
    { obs_value_upper: 60, value_text: '50 – 60%' },
    'Nằm trong khoảng từ 50% đến 60%.',
    'Between 50% and 60%.',
  ],
  ['as a part', { obs_total: 60, value_text: '50/60%' }, 'Có 50 trên tổng số 60%.', '50 out of 60%.'],
])('it is told how to read a number %s', (_, fields, inVietnamese, inEnglish) => {
  const { vi, en } = viewPages({ ...fields, value_type: 'plan' });
  expect([vi.reading[0], en.reading[0]].map((said) => said?.text)).toEqual([inVietnamese, inEnglish]);
  expect(en.reading[1]?.text).toBe('Plan: allotted or scheduled, not a result.');
});

test('of a plain result only the latest year is said, and that it may be old where it is', () => {
  const ofYear = (time_period: string) =>
    viewPages({ ref_area: 'thai-nguyen-2025', time_period }).vi.reading.map(({ text }) => text);
  expect(ofYear('2026')).toEqual(['Số mới nhất trong kho: năm 2026.']);
  expect(ofYear('2020').at(-1)).toBe('Số mới nhất trong kho: năm 2020; có thể đã có số mới hơn.');
});

test('who cites it is told to keep the words around the number', () => {
  const { vi, en } = viewPages({ comparator: 'ge', value_text: 'từ 50% trở lên' });
  expect(vi.head.actions.note).toMatch(/^Giữ chữ “từ … trở lên” khi dẫn\. /u);
  expect(en.head.actions.note).toBe('Keep “at least” when you cite it. Add the date of access.');
  expect(viewPages({}).en.head.actions.note).toBe('Add the date of access.');
});

test('that its period is that of the event is said, where the source prints none', () => {
  const { en } = viewPages({ period_basis: 'event' });
  expect(en.reading.map(({ text }) => text).join(' ')).toMatch(/the day of the event stands in\./u);
  expect(en.facts.periodNote).toBe('the day of the event stands in');
  expect(viewPages({}).en.facts.periodNote).toBeUndefined();
});

test('texts tell their language where it is not that of the page', () => {
  const { vi, en } = viewPages(
    {
      period_text: 'năm ngoái',
      comment: { vi: 'Số in lệch.' },
      set_by: { vi: 'Nghị quyết', en: 'The resolution' },
    },
    { threshold_text: 'từ 10%' },
  );
  expect(en.head.figure.printed).toEqual({ text: '50%', lang: 'vi' });
  expect(en.reading.at(-1)).toEqual({ text: 'Số in lệch.', lang: 'vi' });
  expect(en.facts).toMatchObject({
    periodAsPrinted: { text: 'năm ngoái', lang: 'vi' },
    threshold: { text: 'từ 10%', lang: 'vi' },
  });
  expect(en.head.source.setBy).toEqual({ text: 'The resolution', lang: undefined });
  expect(vi.reading.at(-1)).toEqual({ text: 'Số in lệch.', lang: undefined });
  expect(vi.facts.threshold?.lang).toBeUndefined();
});

test('which definition it was measured by is told where the indicator has several', () => {
  const bases = [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }];
  expect(viewPages({ basis: 'chuan-2022' }, { bases }).en.facts.basis).toBe('standard of 2022');
  const inferred = viewPages({ basis: 'chuan-2022', basis_source: 'inferred' }, { bases });
  expect(inferred.vi.facts.basis).toBe(`chuẩn 2022, do ${NAME} xác định theo năm`);
  expect(viewPages({}, { bases }).en.facts.basis).toBe('standard unknown');
  expect(viewPages({}).en.facts.basis).toBeUndefined();
});

test('a correction says what it rests on, an address by its host', () => {
  const correct = (source?: string) =>
    viewPages({
      corrections: [{ date: '2026-11-30', from: '5%', to: '50%', why: { vi: 'Gõ nhầm.' }, ...(source && { source }) }],
    }).vi.corrections[0]?.source;
  expect(correct('https://www.example.org/tin?id=1')).toEqual({
    text: 'example.org',
    href: 'https://www.example.org/tin?id=1',
  });
  expect(correct('javascript:alert(1)')).toEqual({ text: 'javascript:alert(1)', href: undefined });
  expect(correct('Bạn đọc')).toEqual({ text: 'Bạn đọc', href: undefined });
  expect(correct()).toBeUndefined();
});

test('how values of its period come together is its own rule, or else that of its indicator', () => {
  expect(viewPages({ aggregation: 'sum' }).en.facts.aggregation).toBe('sum over the period');
  expect(viewPages({}).en.facts.aggregation).toBe('at its end');
});

test('what was shown before a correction and after it is Vietnamese on every page, and says so', () => {
  const why = { vi: 'Nguồn in 60%.', en: 'The source prints 60%.' };
  const { vi, en } = viewPages({
    corrections: [{ date: '2026-11-30', from: '50% (kết quả)', to: '60% (kế hoạch)', why }],
  });
  expect(vi.corrections[0]?.text.map(({ text }) => text).join('')).toBe('“50% (kết quả)” sửa thành “60% (kế hoạch)”');
  expect(en.corrections[0]?.text).toEqual([
    { text: '“', lang: undefined },
    { text: '50% (kết quả)', lang: 'vi' },
    { text: '” corrected to “', lang: undefined },
    { text: '60% (kế hoạch)', lang: 'vi' },
    { text: '”', lang: undefined },
  ]);
});
