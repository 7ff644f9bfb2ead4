import { expect, test } from 'vitest';
import { makeChartArchive, makeIndicator, makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../../core/model/observation.ts';
import { contextOf } from '../context.ts';
import { viewIndicator } from './indicator-view.ts';

function viewActions(observations: readonly Observation[], language: 'vi' | 'en' = 'vi') {
  const indicator = makeIndicator(observations);
  const context = contextOf(makeChartArchive([indicator]), language);
  return viewIndicator(context, indicator, (path) => `https://example.org${path}`).actions;
}

const result = (time_period: string, fields: Partial<Observation> = {}) => makeObservation({ time_period, ...fields });

test('the latest results are copied, one a place and three at most, with their period and who prints them', () => {
  const places = ['bac-kan/tx-bac-kan', 'thai-nguyen-2025', 'bac-kan'];
  const observations = places.map((ref_area, index) =>
    result(`202${index}`, { obs_id: `ho-ngheo.${index}`, ref_area }),
  );
  const { copied } = viewActions([result('2021'), ...observations]);
  expect(copied?.text).toMatch(
    /^Tỷ lệ hộ nghèo.*: tỉnh Bắc Kạn 50% \(2022 · Báo Bắc Kạn\); [^;]+ 50% \(2021 · Báo Bắc Kạn\); [^;]+ 50% \(2020 · Báo Bắc Kạn\)\.$/u,
  );
});

test('what is doubted, or no result, is not copied; where nothing is left there is nothing to copy', () => {
  const doubt = { obs_status: 'U' } as const;
  const target = result('2023', { value_type: 'target' });
  expect(viewActions([result('2021', doubt), target, result('2020')]).copied?.text).not.toMatch(/2021|2023/u);
  expect(viewActions([target]).copied).toBeUndefined();
  expect(viewActions([]).copied).toBeUndefined();
});

test('its files say how many figures they hold, and its address is that of the language', () => {
  const { files, shared, citations } = viewActions([result('2021')], 'en');
  expect(files.map(({ name, href, note }) => [name, href, note])).toEqual([
    ['CSV', '/chi-so/ho-ngheo.csv', expect.stringMatching(/^1 figure\b/u)],
    ['JSON', '/chi-so/ho-ngheo.json', expect.stringMatching(/^1 figure\b/u)],
  ]);
  expect(shared.path).toBe('/en/chi-so/ho-ngheo/');
  expect(citations[0]?.text).toContain('https://example.org/en/chi-so/ho-ngheo/');
});
