import type { Archive } from '../../archive/archive.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import type { Language } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfIndicator, type ChartView } from '../chart/chart-view.ts';
import { correctionsAmong, type CorrectionView } from '../figure/correction-view.ts';
import { unitOf, viewFigure, type FigureView } from '../figure/figure-view.ts';
import { groupTargets, type TargetGroup } from '../target/target-view.ts';

/** Everything an indicator page shows. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly topic: string;
  /** The unit in words, "tỷ lệ phần trăm" or what is counted. */
  readonly unit: string;
  readonly figures: readonly FigureView[];
  readonly corrections: readonly CorrectionView[];
  readonly charts: readonly ChartView[];
  readonly targets: readonly TargetGroup[];
  readonly targetsHref: string;
  readonly files: readonly { readonly name: string; readonly href: string; readonly type: string }[];
}

/** An indicator in the index. */
export interface IndicatorItem {
  readonly title: string;
  readonly href: string;
  readonly unit: string;
  readonly count: number;
}

/** Indicators that share a topic. */
export interface IndicatorGroup {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly IndicatorItem[];
}

export function viewIndicator(archive: Archive, indicator: Indicator, language: Language): IndicatorView {
  return {
    indicator,
    topic: archive.topics.get(indicator.topic)?.title[language] ?? '',
    unit: nameUnit(archive, indicator, language),
    figures: indicator.observations
      .toSorted((a, b) => (a.time_period < b.time_period ? 1 : -1))
      .map((observation) => viewFigure(archive, { observation, indicator }, language)),
    corrections: correctionsAmong(
      archive,
      indicator.observations.map((observation) => ({ observation, indicator })),
      language,
      ({ place, period }) => `${place.name}, ${period}`,
    ),
    charts: chartsOfIndicator(archive, indicator, language),
    targets: groupTargets(
      archive,
      indicator.observations.map((observation) => ({ observation, indicator })),
      language,
    ),
    targetsHref: paths.targets(language),
    files: [
      { name: 'CSV', href: paths.indicatorFile(indicator.id, 'csv'), type: 'text/csv' },
      { name: 'JSON', href: paths.indicatorFile(indicator.id, 'json'), type: 'application/json' },
    ],
  };
}

/** All indicators by topic, in the order of data/topics.json; topics without one are left out. */
export function groupIndicators(archive: Archive, language: Language): IndicatorGroup[] {
  return [...archive.topics.values()]
    .map(({ id, title }) => ({
      id,
      title: title[language],
      indicators: [...archive.indicators.values()]
        .filter(({ topic }) => topic === id)
        .map((indicator) => ({
          title: indicator.title[language],
          href: paths.indicator(indicator.id, language),
          unit: nameUnit(archive, indicator, language),
          count: indicator.observations.length,
        }))
        .sort((a, b) => compareVietnamese(a.title, b.title)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

function nameUnit(archive: Archive, { unit_measure, counted }: Indicator, language: Language): string {
  const unit = unitOf(archive, unit_measure);
  return unit.kind === 'count' && counted !== undefined ? counted[language] : unit.label[language];
}
