import type { Archive, Figure } from '../../src/archive/archive.ts';
import { indicatorSchema, type Indicator } from '../../src/core/model/indicator.ts';
import { observationSchema, type Observation } from '../../src/core/model/observation.ts';
import type { ChartMark } from '../../src/core/chart/mark.ts';
import { readArchive } from '../../src/archive/read-archive.ts';

/** A mark of a chart, a result of 50 unless said otherwise. */
export function makeMark(mark: Partial<ChartMark> = {}): ChartMark {
  const value = mark.value ?? 50;
  return {
    id: 'a',
    label: 'Kết quả, 2023',
    text: `${value} tỷ đồng`,
    short: String(value),
    value,
    comparator: 'eq',
    type: 'actual',
    ...mark,
  };
}

/** An observation of 2023, a result of 50 per cent unless said otherwise. */
export function makeObservation(fields: Partial<Observation> = {}): Observation {
  const period = fields.time_period ?? '2023';
  return observationSchema.parse({
    obs_id: `ho-ngheo.${period.replace('/..', '').replaceAll('/', '-')}.${fields.value_type ?? 'actual'}`,
    ref_area: 'bac-kan',
    time_period: period,
    obs_value: 50,
    comparator: 'eq',
    value_type: 'actual',
    value_text: `${String(fields.obs_value ?? 50).replace('.', ',')}%`,
    sources: [{ article: '2024/dai-hoi', paragraph: 1 }],
    ...fields,
  });
}

/** An indicator in per cent of which more is better, with these observations. */
export function makeIndicator(observations: readonly Observation[], fields: Partial<Indicator> = {}): Indicator {
  return indicatorSchema.parse({
    id: 'ho-ngheo',
    title: { vi: 'Tỷ lệ hộ nghèo', en: 'Poor households' },
    definition: { vi: 'Số hộ nghèo trên 100 hộ.', en: 'Poor households per 100.' },
    topic: 'giam-ngheo',
    unit_measure: 'PERCENT',
    direction: 'higher-is-better',
    additive: false,
    aggregation: 'end',
    ...fields,
    observations,
  });
}

/** What fields give an indicator that counts works, of which some are health stations and counted as such. */
export const OF_WORKS: Partial<Indicator> = {
  title: { vi: 'Công trình', en: 'Works' },
  unit_measure: 'NUMBER',
  counted: { vi: 'công trình', en: 'works' },
  breakdown: {
    title: { vi: 'loại', en: 'kind' },
    values: [
      { id: 'tram', label: { vi: 'trạm y tế', en: 'health stations' }, counted: { vi: 'trạm', en: 'stations' } },
      { id: 'cau', label: { vi: 'cầu', en: 'bridges' } },
    ],
  },
};

export function makeFigures(observations: readonly Observation[], fields: Partial<Indicator> = {}): Figure[] {
  const indicator = makeIndicator(observations, fields);
  return indicator.observations.map((observation) => ({ observation, indicator }));
}

/** The small archive with these indicators in the place of its own. */
export function makeChartArchive(
  indicators: readonly Indicator[],
  relations: Archive['relations'] = new Map(),
): Archive {
  const result = readArchive('tests/fixtures/small-archive');
  if (!result.ok) throw new Error('the small archive has problems');
  const figures = indicators.flatMap((indicator) =>
    indicator.observations.map((observation) => [observation.obs_id, { observation, indicator }] as const),
  );
  return {
    ...result.value,
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    figures: new Map(figures),
    relations,
  };
}
