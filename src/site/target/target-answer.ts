import { figureDay } from '../../archive/figure-day.ts';
import type { Archive, Figure } from '../../archive/archive.ts';
import { answerTarget, type TargetAnswer } from '../../core/figure/answer-target.ts';
import { isTarget } from '../../core/figure/is-target.ts';
import { sayAnswer, sayResult, type AnswerNames } from '../../core/figure/target-sentences.ts';
import type { TargetResult } from '../../core/figure/target-result.ts';
import { findBorderChange } from '../../core/gazetteer/border.ts';
import { homonymsOf } from '../../core/gazetteer/homonyms.ts';
import { lastDayOf, versionOn } from '../../core/gazetteer/versions.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { formatPeriod, readPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import { formatNumber } from '../../core/text/number.ts';
import { sayFigure, unitOf, viewFigure } from '../figure/figure-view.ts';
import { onceAFigure } from '../figure/once.ts';
import { viewPlaceName } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** Answers a target by all figures of its indicator, as of the edition. */
export const answerOf = onceAFigure((archive: Archive, { observation, indicator }): TargetAnswer => {
  const measure = {
    indicator,
    unit: unitOf(archive, indicator.unit_measure),
    groundDay: (target: Observation) => groundDayOf(archive, target),
    findBorderChange: (area: string, from: string, to: string) => findBorderChange(archive.localities, area, from, to),
  };
  return answerTarget(observation, indicator.observations, measure, archive.site.edition);
});

/** The first day of a target's period; before that, where a page tells of it earlier or its place did not last so long. */
function groundDayOf(archive: Archive, { ref_area, time_period, sources }: Observation): string {
  const { localities, site } = archive;
  const stood = lastDayOf(localities.get(ref_area)?.versions ?? [], site.edition);
  const begins = readPeriod(time_period)?.start ?? stood;
  return [stood, begins, figureDay(archive, time_period, sources)].sort()[0] ?? begins;
}

/** All targets of the archive, answered. */
export function answerTargets(archive: Archive): { indicator: Indicator; answer: TargetAnswer }[] {
  return [...archive.figures.values()]
    .filter(isTarget)
    .map((figure) => ({ indicator: figure.indicator, answer: answerOf(archive, figure) }));
}

/** Why a target is in its state. */
export function explainAnswer(context: Context, figure: Figure, answer: TargetAnswer): string[] {
  const { words } = context;
  return sayAnswer(answer, words.targets.answer, namesFor(context, figure));
}

/** What one result says of a target. */
export function explainResult(context: Context, target: Figure, result: TargetResult): string {
  const { words } = context;
  return sayResult(result, words.targets.answer, namesFor(context, target));
}

/** The last day of a period: "hết năm 2029" when it is that of a year. */
export function sayDue(day: string, { language, words }: Context): string {
  return day.endsWith('-12-31') ? words.targets.endOfYear(day.slice(0, 4)) : formatPeriod(day, language);
}

function namesFor(context: Context, target: Figure): AnswerNames {
  const { archive, language } = context;
  const { indicator, observation } = target;
  const day = figureDay(archive, observation.time_period);
  return {
    figure: (one) => sayFigure(viewFigure(context, { observation: one, indicator }), language),
    period: (period) => formatPeriod(period, language),
    due: (due) => sayDue(due, context),
    day: (one) => formatPeriod(one, language),
    gap: (result) => sayGap(context, target, result),
    place: capitalise(namePlaceApart(context, observation.ref_area, day)),
    basis: (id) => indicator.bases.find((basis) => basis.id === id)?.label[language] ?? id,
    list: (items) => joinList(items, language),
  };
}

/** The name of a place as of a day, told apart from the unit that bears the same one today: "tỉnh Quảng Ngãi (cũ)". */
function namePlaceApart(context: Context, id: string, day: string): string {
  const { archive, words } = context;
  const { localities, site } = archive;
  const { name } = viewPlaceName(context, id, day);
  const present = homonymsOf(localities, id).filter((locality) => versionOn(locality, site.edition));
  const isTaken = present.some((locality) => viewPlaceName(context, locality.id, site.edition).name === name);
  return isTaken ? words.targets.former(name) : name;
}

/** The difference of two shares is in percentage points, of other numbers in the unit of the target. */
function sayGap({ archive, language, words }: Context, target: Figure, { reach }: TargetResult): string | undefined {
  if (reach?.kind !== 'short' || reach.by === undefined) return undefined;
  const { observation, indicator } = target;
  const unit = unitOf(archive, indicator.unit_measure);
  const isCount = unit.kind === 'count' && indicator.counted !== undefined;
  const label = isCount ? (indicator.counted?.[language] ?? '') : unit.label[language];
  const scaled = [words.scales[observation.unit_mult] ?? '', label].filter((word) => word !== '').join(' ');
  const name = label.startsWith('%') ? words.chart.points : scaled;
  const gap = words.chart.gap(formatNumber(reach.by, language), name, isCount && observation.unit_mult === 0);
  return reach.isMore === true ? words.targets.moreThan(gap) : gap;
}
