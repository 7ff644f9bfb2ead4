import type { Figure } from '../../archive/archive.ts';
import { figureDay } from '../../archive/figure-day.ts';
import { itemAt } from '../../core/item-at.ts';
import { timesTen } from '../../core/number/exact.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { viewPlaceName } from '../place/place-view.ts';
import { compareByTime, unitOfFigures, viewMark } from './chart-marks.ts';

/** What charts of these figures have in common, whatever their kind: unit and scale, marks, and how things are said. */
export function phraseChart(context: Context, figures: readonly Figure[]) {
  const { archive, language, words } = context;
  const unit = unitOfFigures(context, figures);
  const { sign, limit, isDiscrete } = unit;
  const first = itemAt(figures, 0);
  const latest = itemAt(
    figures.toSorted((a, b) => compareByTime(b, a)),
    0,
  ).observation;
  const types = figures.map(({ observation }) => words.valueTypes[observation.value_type].toLowerCase());
  const name = ({ indicator }: Figure) => indicator.title[language];
  const list = (items: readonly string[]) => joinList([...new Set(items)], language);
  return {
    words: words.chart,
    unit,
    scale: { sign, isDiscrete, ...(limit !== undefined && { limit }) },
    first,
    /** "kết quả và chỉ tiêu". */
    types: list(types),
    /** Each once, in a sentence. */
    list,
    name,
    say: (figure: Figure) => viewFigure(context, figure).phrase,
    period: ({ observation }: Figure) => formatPeriod(observation.time_period, language),
    valueOf: ({ observation }: Figure) => timesTen(observation.obs_value, observation.unit_mult - unit.mult),
    /** The mark of a figure; its label says kind and period unless another is given. */
    mark: (figure: Figure, label?: string) => viewMark(context, figure, unit, label),
    /** What is shown, the indicator unless another is said, and the place by its name of the latest day. */
    title: (what = name(first)) => {
      const day = figureDay(archive, latest.time_period, latest.sources);
      return words.chart.titleAt(capitalise(what), viewPlaceName(context, latest.ref_area, day).name);
    },
    /** What a chart consists of, and the unit behind it. */
    note: (what: string, ...more: readonly (string | undefined)[]) =>
      [capitalise(what), ...more, words.chart.unit(unit.label)].filter((part) => part !== undefined).join('; '),
  };
}
