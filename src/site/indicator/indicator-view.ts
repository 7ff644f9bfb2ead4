import { nameMeasure } from '../../core/figure/format.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { paths } from '../../core/address/paths.ts';
import { chartsOfIndicator, type ChartView } from '../chart/chart-view.ts';
import { correctionsAmong, type CorrectionView } from '../figure/correction-view.ts';
import { unitOf, viewFigure, type FigureView } from '../figure/figure-view.ts';
import { groupTargets, type TargetGroup } from '../target/targets-view.ts';
import type { Context } from '../context.ts';

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

export function viewIndicator(context: Context, indicator: Indicator): IndicatorView {
  const { archive, language } = context;
  return {
    indicator,
    topic: archive.topics.get(indicator.topic)?.title[language] ?? '',
    unit: nameMeasure(unitOf(archive, indicator.unit_measure), indicator.counted, language),
    figures: indicator.observations
      .toSorted((a, b) => compareKeys(b.time_period, a.time_period))
      .map((observation) => viewFigure(context, { observation, indicator })),
    corrections: correctionsAmong(
      context,
      indicator.observations.map((observation) => ({ observation, indicator })),
      ({ place, period }) => `${place.name}, ${period}`,
    ),
    charts: chartsOfIndicator(context, indicator),
    targets: groupTargets(
      context,
      indicator.observations.map((observation) => ({ observation, indicator })),
    ),
    targetsHref: paths.targets(language),
    files: [
      { name: 'CSV', href: paths.indicatorCsv(indicator.id), type: 'text/csv' },
      { name: 'JSON', href: paths.indicatorJson(indicator.id), type: 'application/json' },
    ],
  };
}

/** All indicators by topic, in the order of data/topics.json; topics without one are left out. */
export function groupIndicators(context: Context): IndicatorGroup[] {
  const { archive, language } = context;
  return [...archive.topics.values()]
    .map(({ id, title }) => ({
      id,
      title: title[language],
      indicators: [...archive.indicators.values()]
        .filter(({ topic }) => topic === id)
        .map((indicator) => ({
          title: indicator.title[language],
          href: paths.indicator(indicator.id, language),
          unit: nameMeasure(unitOf(archive, indicator.unit_measure), indicator.counted, language),
          count: indicator.observations.length,
        }))
        .sort((a, b) => compareVietnamese(a.title, b.title)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}
