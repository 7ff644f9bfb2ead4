import { expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { makeChartArchive, makeFigures, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { contextOf } from '../context.ts';
import { viewFigureHead } from './figure-head-view.ts';

const BASES = [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }];

/** The head of the first of some figures. */
function viewHead(
  observations: readonly Partial<Observation>[],
  language: 'vi' | 'en' = 'vi',
  ofIndicator: Partial<Indicator> = {},
) {
  const figures = makeFigures(observations.map(makeObservation), ofIndicator);
  const [figure] = figures;
  if (figure === undefined) throw new Error('no figure');
  const archive = makeChartArchive([figure.indicator]);
  return viewFigureHead(contextOf(archive, language), figure, (path) => `https://example.org${path}`);
}

const citationOf = ({ actions }: ReturnType<typeof viewHead>) =>
  [actions.citations[0]?.text ?? []]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
const marksOf = ({ warnings }: ReturnType<typeof viewHead>) => warnings.map(({ kind, mark }) => [kind, mark]);

test('a plain result needs no warning', () => {
  const head = viewHead([{}]);
  expect(head.warnings).toEqual([]);
  expect(head.basis).toBeUndefined();
  expect(head.title).toBe('50%: Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023');
  expect(head.description).toBe(
    'Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023: 50%. Nguồn: Báo Bắc Kạn, bài về đại hội ngày 9/5/2024.',
  );
});

test('a doubtful print is marked in head, title, description and in what is copied', () => {
  const comment = { vi: 'Năm 2024 nguồn ghi 5%.', en: 'In 2024 the source prints 5%.' };
  const head = viewHead([{ obs_status: 'U', comment }]);
  expect(marksOf(head)).toEqual([['doubt', 'Cần kiểm tra lại']]);
  expect(head.title).toBe('50% (cần kiểm tra lại): Tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023');
  expect(head.description).toContain('Năm 2024 nguồn ghi 5%.');
  expect(head.actions.copied).toEqual({
    label: 'Sao chép số kèm lưu ý',
    text: '50%: tỷ lệ hộ nghèo, tỉnh Bắc Kạn, 2023. Cần kiểm tra lại: Năm 2024 nguồn ghi 5%. Nguồn: Báo Bắc Kạn, bài về đại hội ngày 9/5/2024.',
  });
  expect(head.actions.shared.title).toBe(head.title);
  expect(citationOf(head)).toContain('2023: 50% (cần kiểm tra lại)”');
  // One without a comment is still told.
  expect(viewHead([{ obs_status: 'U' }], 'en').warnings[0]?.text.text).toMatch(/may be wrong/u);
});

test('figures that cannot all be true warn of one another', () => {
  const other = { obs_id: 'ho-ngheo.khac', obs_value: 60, value_text: '60%' };
  const head = viewHead([{}, other]);
  expect(marksOf(head)).toEqual([['dispute', 'Các nguồn nêu khác nhau']]);
  expect(head.warnings[0]?.text.text).toBe('Nguồn khác ghi: 60%.');
  expect(head.title).toContain('50% (các nguồn nêu khác nhau): ');
  expect(head.actions.copied?.label).toBe('Sao chép số kèm lưu ý');
  expect(head.actions.copied?.text).toContain('2023. Các nguồn nêu khác nhau: Nguồn khác ghi: 60%. Nguồn: ');
});

test('a target says what it is in the title and its state in the head', () => {
  const head = viewHead([{ value_type: 'target' }], 'en');
  expect(head.title).toBe('50% (target): Poor households, Bắc Kạn Province, 2023');
  expect(marksOf(head)).toEqual([['target', 'Not reported, overdue']]);
  expect(head.actions.copied?.text).toMatch(/^50% \(target\): poor households/u);
  expect(citationOf(head)).toContain('2023: 50% (target)”');
});

test('a first count says that it is one wherever it goes', () => {
  const head = viewHead([{ obs_status: 'P' }]);
  expect(head.figure.kind).toBe('Kết quả, sơ bộ');
  expect(head.title).toMatch(/^50% \(kết quả, sơ bộ\): /u);
  expect(head.actions.copied?.text).toMatch(/^50% \(kết quả, sơ bộ\): /u);
  expect(viewHead([{ obs_status: 'P', value_type: 'estimate' }], 'en').title).toMatch(
    /^50% \(estimate, preliminary\): /u,
  );
});

test('the latest correction is told with its day', () => {
  const why = { vi: 'Gõ nhầm.' };
  const correct = (date: string) => ({ date, from: '5%', to: '50%', why });
  const head = viewHead([{ corrections: [correct('2026-11-20'), correct('2026-11-25')] }]);
  expect(marksOf(head)).toEqual([['correction', 'Đã đính chính']]);
  expect(head.description).toContain('Đính chính ngày 25/11/2026.');
  expect(head.title).toMatch(/^50% \(đã đính chính\): /u);
  expect(head.actions.copied?.text).toContain('Đính chính ngày 25/11/2026.');
});

test('the definition it was measured by goes with the number, on the page and when it is copied', () => {
  const stated = viewHead([{ basis: 'chuan-2022' }], 'vi', { bases: BASES });
  expect(stated.basis).toBe('chuẩn 2022');
  expect(stated.title).toMatch(/2023 \(chuẩn 2022\)$/u);
  expect(stated.description).toContain('2023 (chuẩn 2022): 50%.');
  expect(citationOf(stated)).toContain('(chuẩn 2022): 50%”');
  expect(stated.actions.copied?.text).toContain('2023 (chuẩn 2022). Nguồn');
  const inferred = viewHead([{ basis: 'chuan-2022', basis_source: 'inferred' }], 'en', { bases: BASES });
  expect(inferred.basis).toMatch(/^standard of 2022, assigned by .+ from the year$/u);
  expect(viewHead([{}], 'vi', { bases: BASES }).actions.copied?.text).toContain('(không rõ chuẩn)');
});

test('the address that is shared is that of the page in its language', () => {
  expect(viewHead([{}]).actions.shared.path).toBe('/so-lieu/ho-ngheo.2023.actual/');
  expect(viewHead([{}], 'en').actions.shared.path).toBe('/en/so-lieu/ho-ngheo.2023.actual/');
  expect(viewHead([{}]).actions.files.map(({ href }) => href)).toEqual([
    '/chi-so/ho-ngheo.csv',
    '/chi-so/ho-ngheo.json',
  ]);
});
