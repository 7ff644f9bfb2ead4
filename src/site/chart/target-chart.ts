import { answerOf } from '../../archive/answered-target.ts';
import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { TARGET_KIND, type TargetChart } from '../../core/chart/target.ts';
import { resultOf } from '../../core/figure/answer-target.ts';
import { isResult, isTarget } from '../../core/figure/statement.ts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import type { Context } from '../context.ts';
import { viewTarget } from '../target/target-view.ts';
import { MOST_MARKS, type ChartGroup } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';
import { findRuns } from './series-chart.ts';

/** Targets and plans, and the results that no series shows but as its latest, make bars beside each other. */
export function findTargetCharts(ofPlace: readonly Figure[], localities: Gazetteer): ChartGroup[] {
  const earlier = findRuns(ofPlace, localities).flatMap((run) => run.slice(0, -1));
  const bars = ofPlace.filter((figure) => figure.observation.obs_total === undefined && !earlier.includes(figure));
  const hasAim = bars.some(({ observation }) => !isResult(observation.value_type));
  if (!hasAim || bars.length < 2) return [];
  const figures = bars.slice(-MOST_MARKS);
  return [{ figures, showsClaims: true, drawUp: (context) => makeChart(TARGET_KIND, specTarget(context, figures)) }];
}

function specTarget(context: Context, figures: readonly Figure[]): TargetChart {
  const { words, first, title, types, note, scale, mark, valueOf } = phraseChart(context, figures);
  const { direction } = first.indicator;
  const answered = figures
    .filter(isTarget)
    .map((target) => ({ target, answer: answerOf(context.archive, target) }))
    .filter(({ answer }) => resultOf(answer) !== undefined);
  const remark = answered.flatMap(({ target }) => viewTarget(context, target).sentences).join(' ');
  // A level to hold results against, where all of them may be.
  const [only, ...others] = answered;
  const isLevel = others.length === 0 && only?.target.observation.comparator === 'eq';
  const hasGuide = isLevel && resultOf(only.answer)?.obstacle === undefined;
  return {
    kind: 'target',
    title: title(),
    note: note(types, direction === 'neither' ? undefined : words.better[direction]),
    ...(answered.length > 0 && { remark }),
    ...(hasGuide && { guide: valueOf(only.target) }),
    ...scale,
    bars: figures.map((figure) => mark(figure)),
  };
}
