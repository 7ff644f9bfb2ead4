import type { Figure } from '../../archive/archive.ts';
import { endOf, marksOf, type ChartSpec, type End } from '../../core/chart/spec.ts';
import { compareWithTarget } from '../../core/figure/compare-target.ts';
import { wordsAround } from '../../core/figure/format.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatNumber } from '../../core/text/number.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { listItems, type ChartUnit } from './chart-marks.ts';

/** How to read the ends that are not closed, with the words that the source bounds its numbers by. */
export function readEnds(figures: readonly Figure[], spec: ChartSpec, language: Language): string[] {
  const words = messagesIn(language).chart;
  const drawn = new Map(marksOf(spec).map((mark) => [mark.id, endOf(mark)]));
  const saidOf = (ends: readonly End[]) => {
    const said = figures
      .filter(({ observation }) => ends.includes(drawn.get(observation.obs_id) ?? 'closed'))
      .map((figure) => quoteComparator(figure, language));
    return said.length === 0 ? undefined : listItems([...new Set(said)], language);
  };
  // Parts in one bar have no ends of their own but edges between them.
  if (spec.kind === 'parts') {
    const said = saidOf(['open', 'bounded', 'soft']);
    return said === undefined ? [] : [words.edges(said)];
  }
  return (['open', 'bounded', 'soft'] as const).flatMap((end) => {
    const said = saidOf([end]);
    return said === undefined ? [] : [words.ends[end](said)];
  });
}

function quoteComparator({ observation }: Figure, language: Language): string {
  const { before, after } = wordsAround(observation, language, messagesIn(language));
  return `“${[before, after].filter((word) => word !== '').join(' … ')}”`;
}

/** What results say about targets, and the level that they may be held against. */
export interface TargetNotes {
  readonly remark: string | undefined;
  readonly guide: number | undefined;
}

/** Holds the latest result against each target. Different or unknown definitions forbid every comparison. */
export function compareAll(figures: readonly Figure[], unit: ChartUnit, language: Language): TargetNotes {
  const results = figures.filter(({ observation }) => observation.value_type === 'actual');
  const targets = figures.filter(({ observation }) => observation.value_type === 'target');
  const result = results.at(-1);
  if (result === undefined || targets.length === 0) return { remark: undefined, guide: undefined };
  const words = messagesIn(language).chart;
  const gaps = targets.map((target) => ({
    target,
    gap: compareWithTarget(result.observation, target.observation, result.indicator),
  }));
  if (gaps.some(({ gap }) => gap.state === 'incomparable')) return { remark: words.incomparable, guide: undefined };
  const told = gaps.filter(({ gap }) => gap.state !== 'apart');
  const sentences = told.map(({ target, gap }) => {
    const [subject, aim] = [result, target].map((one) => formatPeriod(one.observation.time_period, language)) as [
      string,
      string,
    ];
    if (gap.state !== 'short') return words.met(subject, aim);
    const by = words.gap(formatNumber(gap.by, language), sayGapUnit(target, unit, language), unit.isDiscrete);
    return (gap.isDue ? words.missed : words.short)(subject, aim, by);
  });
  const [only] = told;
  const hasGuide = only !== undefined && told.length === 1 && only.target.observation.comparator === 'eq';
  return {
    remark: sentences.length === 0 ? undefined : sentences.join(' '),
    guide: hasGuide
      ? only.target.observation.obs_value * 10 ** (only.target.observation.unit_mult - unit.mult)
      : undefined,
  };
}

/** The difference of two shares is in percentage points, of other numbers in the unit of the target. */
function sayGapUnit({ observation }: Figure, unit: ChartUnit, language: Language): string {
  const words = messagesIn(language);
  if (unit.sign === '%') return words.chart.points;
  const own = words.scales[observation.unit_mult] ?? '';
  const shared = words.scales[unit.mult] ?? '';
  return [own, unit.label.slice(shared.length).trim()].filter((word) => word !== '').join(' ');
}
