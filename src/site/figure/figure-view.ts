import { measureOf } from '../../archive/measure-of.ts';
import { figureDay } from '../../archive/figure-day.ts';
import { unitOf } from '../../archive/unit-of.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import { formatFigure, formatValue, type FigureParts } from '../../core/figure/format.ts';
import type { ValueType } from '../../core/model/observation.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { messagesIn } from '../../i18n/index.ts';
import { paths } from '../../core/address/paths.ts';
import { conflictsOf } from '../../archive/conflicts.ts';
import { onceAFigure } from '../../archive/once-a-figure.ts';
import { viewPlaceName, type PlaceName } from '../place/place-view.ts';
import { sayBasis } from './say-basis.ts';
import { viewSources, type SourceView } from './source-view.ts';
import { sayPrinted, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** One figure as every table, card and list shows it. */
export interface FigureView extends FigureParts {
  readonly id: string;
  readonly href: string;
  /** Exactly as printed. */
  readonly printed: Said;
  readonly type: ValueType;
  /** The type in words. */
  readonly kind: string;
  /** What stands behind the figure where it must not pass for a result: " (chỉ tiêu)", or nothing. */
  readonly proviso: string;
  /** Whether it was corrected since it was published here. */
  readonly isCorrected: boolean;
  /** The title of its indicator, with what narrows the figure within it. */
  readonly title: string;
  /** What narrows it: an ethnic group, a kind of capital. */
  readonly facet: string | undefined;
  readonly place: PlaceName;
  readonly period: string;
  /** Which definition it was measured by; absent where its indicator has one alone. */
  readonly basis: string | undefined;
  /** Decimals of the number, for aligning a column on the comma. */
  readonly decimals: number;
  readonly sources: readonly SourceView[];
  /** Whether it is most likely a misprint; its comment says why. */
  readonly isDoubtful: boolean;
  /** Whether another source prints a figure of the same thing that cannot be true together with this one. */
  readonly isDisputed: boolean;
}

/** A figure in a language; the locality is named as of the end of the figure's period. */
export const viewFigure = onceAFigure((context: Context, figure): FigureView => {
  const { observation, indicator } = figure;
  const { archive, language, words } = context;
  const unit = unitOf(archive, indicator.unit_measure);
  const isFirst = observation.obs_status === 'P';
  const kind = [words.valueTypes[observation.value_type], ...(isFirst ? [words.chart.preliminary] : [])].join(', ');
  const { title, facet, counted } = measureOf(archive, figure);
  const parts = formatFigure(observation, unit, counted, language, words);
  return {
    ...parts,
    id: observation.obs_id,
    href: paths.figure(observation.obs_id, language),
    printed: sayPrinted(observation.value_text, language),
    type: observation.value_type,
    kind,
    proviso: observation.value_type === 'actual' && !isFirst ? '' : ` (${kind.toLowerCase()})`,
    isCorrected: observation.corrections.length > 0,
    title: title[language],
    facet: facet?.[language],
    place: viewPlaceName(
      context,
      observation.ref_area,
      figureDay(archive, observation.time_period, observation.sources),
    ),
    period: formatPeriod(observation.time_period, language),
    basis: sayBasis(context, figure),
    decimals: /,(\d+)$/u.exec(formatValue(observation, 'vi', messagesIn('vi')))?.[1]?.length ?? 0,
    sources: viewSources(context, observation.sources),
    isDoubtful: isDoubtful(observation),
    isDisputed: conflictsOf(archive).has(observation.obs_id),
  };
});
