import type { Figure } from '../../archive/archive.ts';
import { figureDay } from '../../archive/figure-day.ts';
import { measureOf } from '../../archive/measure-of.ts';
import type { ChartMark } from '../../core/chart/mark.ts';
import { compareByTime } from '../../core/chart/time-of.ts';
import { formatValue, scaleIn, wordsAround } from '../../core/figure/format.ts';
import { isPercent, scaledUnit, unitWord } from '../../core/figure/unit-words.ts';
import { itemAt } from '../../core/item-at.ts';
import { timesTen } from '../../core/number/exact.ts';
import { capitalise, tellApart } from '../../core/text/common-words.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { unitOf } from '../../archive/unit-of.ts';
import { sayBasis } from '../figure/say-basis.ts';
import { viewPlaceName } from '../place/place-view.ts';

/** The unit that all marks of a chart share. */
interface ChartUnit {
  /** Power of ten of its scale word: the largest that a figure is printed with, or 0 where one is printed in full. */
  readonly mult: number;
  /** "tỷ đồng", "xã". */
  readonly label: string;
  /** "%" where it stands behind each number. */
  readonly sign: string;
  readonly limit: number | undefined;
  readonly isDiscrete: boolean;
}

/** The unit of figures that have one unit of measure. */
function unitOfFigures({ archive, language, words }: Context, figures: readonly Figure[]): ChartUnit {
  const first = itemAt(figures, 0);
  const unit = unitOf(archive, first.indicator.unit_measure);
  const mults = figures.map(({ observation }) => observation.unit_mult);
  // A number printed in full has no scale word that could stand beside it: then the scale words of the others do.
  const mult = scaleIn(words.scales, mults.includes(0) ? 0 : Math.max(...mults));
  const [own, ...others] = figures.map((figure) => measureOf(archive, figure).counted);
  const counted = others.every((other) => other?.vi === own?.vi) ? own : undefined;
  const word = unitWord(unit, counted, language);
  return {
    mult,
    label: scaledUnit(words.scales[mult], word),
    sign: isPercent(word) ? '%' : '',
    limit: unit.kind === 'share' ? 100 : undefined,
    isDiscrete: unit.discrete && mult === 0,
  };
}

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
  const name = (figure: Figure) => measureOf(archive, figure).title[language];
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
    /** What figures have in common in their names, and what tells them apart. */
    apart: (some: readonly Figure[]) =>
      tellApart(
        some.map((figure) => ({
          title: name(figure),
          whole: figure.indicator.title[language],
          facet: measureOf(archive, figure).facet?.[language],
        })),
      ),
    say: (figure: Figure) => viewFigure(context, figure).phrase,
    period: ({ observation }: Figure) => formatPeriod(observation.time_period, language),
    valueOf: ({ observation }: Figure) => timesTen(observation.obs_value, observation.unit_mult - unit.mult),
    /** The number of a figure in the unit of the chart, without the sign of that, and the words around it. */
    numberOf: (figure: Figure) => sayMarkNumber(context, figure, unit),
    /** What a reader of the figure must know that its number does not say; undefined when there is nothing. */
    remarkOf: (figure: Figure) => sayRemark(context, figure),
    /** The mark of a figure; its label says kind and period unless another is given. */
    mark: (figure: Figure, label?: string) => viewMark(context, figure, unit, label),
    /** What is shown, the indicator unless another is said, and the place by its name of the latest day. */
    title: (what = name(first)) => {
      const day = figureDay(archive, latest.time_period, latest.sources);
      return words.chart.titleAt(capitalise(what), viewPlaceName(context, latest.ref_area, day).name);
    },
    /** What a chart consists of, and the unit behind it. */
    note: (what: string, ...more: readonly (string | undefined)[]) =>
      capitalise(
        [what, words.chart.unit(unit.label), ...more].filter((part) => part !== undefined && part !== '').join('; '),
      ),
  };
}

/** The mark of a figure; its label says kind and period unless another is given. */
function viewMark(context: Context, figure: Figure, unit: ChartUnit, label?: string): ChartMark {
  const { language, words } = context;
  const { observation } = figure;
  const { value_type, time_period } = observation;
  const power = observation.unit_mult - unit.mult;
  const { before, number, after } = sayMarkNumber(context, figure, unit);
  const basis = sayBasis(context, figure);
  return {
    id: observation.obs_id,
    label: label ?? words.chart.mark(words.valueTypes[value_type], formatPeriod(time_period, language)),
    ...(basis !== undefined && { detail: basis }),
    text: viewFigure(context, figure).phrase,
    short: [before, number + unit.sign, after].filter((part) => part !== '').join(' '),
    value: timesTen(observation.obs_value, power),
    ...(observation.obs_value_upper !== undefined && { upper: timesTen(observation.obs_value_upper, power) }),
    comparator: observation.comparator,
    type: value_type,
    ...(['P', 'E'].includes(observation.obs_status) && { isProvisional: true }),
  };
}

function sayMarkNumber({ language, words }: Context, { observation }: Figure, unit: ChartUnit) {
  const { before, after } = wordsAround(observation, language, words);
  const mult = scaleIn(words.scales, observation.unit_mult);
  const scale = mult === unit.mult ? '' : (words.scales[mult] ?? '');
  return { before, number: [formatValue(observation, language, words), scale].filter(Boolean).join(' '), after };
}

/** That nobody but the year names its definition, and that it is read in a page that gathers or translates. */
function sayRemark(context: Context, figure: Figure): string | undefined {
  const { observation, indicator } = figure;
  const isInferred = indicator.bases.length > 0 && observation.basis_source === 'inferred';
  const sources = viewFigure(context, figure).sources;
  const second = sources.every(({ secondHand }) => secondHand !== undefined) ? sources[0] : undefined;
  const parts = [
    isInferred ? context.words.chart.basisByYear(context.archive.site.name) : undefined,
    second && [second.publisher?.text, second.secondHand].filter((part) => part !== undefined).join(', '),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}
