import { findSeriesBreak, groundOfFigure, type SeriesBreak } from '../figure/series-break.ts';
import { scopeOf } from '../figure/scope.ts';
import { isDoubtful, isResult, isTarget } from '../figure/statement.ts';
import { fullValueOf } from '../finding/rank.ts';
import { strandOf } from '../finding/rank-class.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { lastOf } from '../item-at.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { compareByTime, timeOf } from './time-of.ts';

/** A figure as far as charts are picked by it. */
export interface ChartedFigure {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Values that rest on one definition and one ground, the earliest first. */
export interface SeriesSegment<Of extends ChartedFigure> {
  readonly figures: readonly Of[];
  /** What may be joined by a line: each value with the next that it may be held against. */
  readonly lines: readonly (readonly Of[])[];
  /** Why it does not go on from the segment before; undefined for the first. */
  readonly brokenBy: SeriesBreak | undefined;
}

/** What one picture over time shows: segments from left to right, with a break between any two of them. */
export interface PickedSeries<Of extends ChartedFigure> {
  readonly segments: readonly SeriesSegment<Of>[];
  /** Targets that the values of the last segment may be held against. */
  readonly targets: readonly Of[];
}

/** More values are not drawn; the table has them all. */
const MOST_VALUES = 30;
/** Fewer periods are told by a sentence. */
const LEAST_PERIODS = 3;

/**
 * The pictures over time that figures of one place make, which are sorted by time. Values of three periods or more make
 * one, two of which are measured alike; a result and a target that it may be held against make one as well. A value
 * without a known definition stands in none where definitions differ, and a range in none at all.
 */
export function pickSeries<Of extends ChartedFigure>(
  ofPlace: readonly Of[],
  localities: Gazetteer,
): PickedSeries<Of>[] {
  const known = ofPlace.filter(
    ({ observation, indicator }) =>
      observation.obs_value_upper === undefined && (indicator.bases.length === 0 || observation.basis !== undefined),
  );
  const results = known.filter(({ observation }) => isResult(observation.value_type));
  const targets = known.filter((figure) => isTarget(figure) && figure.observation.obs_total === undefined);
  return [...Map.groupBy(results, keyOfStrand).values()]
    .map((alike) => alike.slice(-MOST_VALUES))
    .flatMap((alike) => panelsOf(alike, localities))
    .map((segments) => ({ segments, targets: targetsOf(segments, targets, localities) }))
    .filter(isWorthDrawing);
}

/** The same for figures of one indicator in whatever places. */
export function pickAllSeries<Of extends ChartedFigure>(
  figures: readonly Of[],
  localities: Gazetteer,
): PickedSeries<Of>[] {
  // A likely misprint would draw a course that never was.
  const reliable = figures.filter(({ observation }) => !isDoubtful(observation));
  return [...Map.groupBy(reliable, keyOfPlace).values()]
    .map((ofPlace) => ofPlace.toSorted(compareByTime))
    .flatMap((ofPlace) => pickSeries(ofPlace, localities));
}

/** Figures of one key are about one place and counted against the same. */
function keyOfPlace({ observation }: ChartedFigure): string {
  return [scopeOf(observation), observation.base_period ?? ''].join(' ');
}

/** Whether the values alone, without targets, make a course. */
export function isCourse({ segments }: Pick<PickedSeries<ChartedFigure>, 'segments'>): boolean {
  const periods = segments.map(({ figures }) => countPeriods(figures));
  return periods.some((count) => count >= 2) && countPeriods(segments.flatMap((one) => one.figures)) >= LEAST_PERIODS;
}

function isWorthDrawing(picked: PickedSeries<ChartedFigure>): boolean {
  return isCourse(picked) || picked.targets.length > 0;
}

function keyOfStrand({ observation, indicator }: ChartedFigure): string {
  return strandOf(observation, indicator);
}

function splitIntoSegments<Of extends ChartedFigure>(
  figures: readonly Of[],
  localities: Gazetteer,
): SeriesSegment<Of>[] {
  const groups: Of[][] = [];
  for (const figure of figures) {
    const group = groups.find((one) => groundBreak(lastOf(one), figure, localities) === undefined);
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups.map((group, index) => ({
    figures: group,
    lines: joinFigures(group, localities),
    brokenBy:
      index === 0 ? undefined : groundBreak(lastOf(groups[index - 1] ?? group), group[0] ?? lastOf(group), localities),
  }));
}

/** A break that readers see as one; that only the year tells the definition of a value parts no segments. */
function groundBreak(before: ChartedFigure, after: ChartedFigure, localities: Gazetteer): SeriesBreak | undefined {
  const [first, second] = [before, after].map(({ observation }) =>
    groundOfFigure({ ...observation, basis_source: 'printed' }),
  ) as [ReturnType<typeof groundOfFigure>, ReturnType<typeof groundOfFigure>];
  return findSeriesBreak(first, second, { indicator: before.indicator, localities });
}

/**
 * Each value goes on where one before it left off, if nothing lies between; of several of one moment the exact one goes on,
 * and none where two contradict each other. Bounds, "trên 330.000", stand beside the line: from one to another there may be
 * any rise or fall.
 */
function joinFigures<Of extends ChartedFigure>(figures: readonly Of[], localities: Gazetteer): Of[][] {
  const isOpen = ({ observation }: Of) => Number(observation.comparator !== 'eq');
  const lines: Of[][] = [];
  const values = figures.filter(
    (figure) =>
      ['eq', 'approx', 'nearly'].includes(figure.observation.comparator) &&
      !figures.some((other) => isOpen(other) + isOpen(figure) === 0 && doContradict(figure, other)),
  );
  for (const figure of values.toSorted((a, b) => timeOf(a) - timeOf(b) || isOpen(a) - isOpen(b))) {
    const line = lines.find((one) => isJoined(lastOf(one), figure, localities));
    if (line === undefined) lines.push([figure]);
    else if (timeOf(lastOf(line)) < timeOf(figure)) line.push(figure);
  }
  return lines.filter(({ length }) => length > 1);
}

function doContradict(a: ChartedFigure, b: ChartedFigure): boolean {
  return timeOf(a) === timeOf(b) && fullValueOf(a.observation) !== fullValueOf(b.observation);
}

function isJoined(before: ChartedFigure, after: ChartedFigure, localities: Gazetteer): boolean {
  const [first, second] = [groundOfFigure(before.observation), groundOfFigure(after.observation)];
  return findSeriesBreak(first, second, { indicator: before.indicator, localities }) === undefined;
}

/**
 * Segments side by side make one picture, where at most a moment is in two of them. Values whose definition only their
 * year tells are left out where they would put one among the others; where that does not help, each makes its own.
 */
function panelsOf<Of extends ChartedFigure>(alike: readonly Of[], localities: Gazetteer): SeriesSegment<Of>[][] {
  const segments = splitIntoSegments(alike, localities);
  if (areInTurn(segments)) return [segments];
  const isInferred = ({ observation }: Of) => observation.basis_source === 'inferred';
  let kept = alike.filter((figure) => !isInferred(figure));
  for (const figure of alike.filter(isInferred)) {
    const more = alike.filter((one) => one === figure || kept.includes(one));
    if (areInTurn(splitIntoSegments(more, localities))) kept = more;
  }
  const without = splitIntoSegments(kept, localities);
  if (areInTurn(without) && isCourse({ segments: without })) return [without];
  return segments.map((segment) => [{ ...segment, brokenBy: undefined }]);
}

function areInTurn(segments: readonly SeriesSegment<ChartedFigure>[]): boolean {
  return segments.every(({ figures }, index) => {
    const before = segments[index - 1]?.figures.at(-1);
    return before === undefined || figures.every((figure) => timeOf(before) <= timeOf(figure));
  });
}

/** Targets that lie ahead of the last value and on its ground, and that are counted as it is. */
function targetsOf<Of extends ChartedFigure>(
  segments: readonly SeriesSegment<Of>[],
  targets: readonly Of[],
  localities: Gazetteer,
): Of[] {
  const last = lastOf(lastOf(segments).figures);
  return targets.filter(
    (target) =>
      timeOf(target) > timeOf(last) && keyOfStrand(target) === keyOfStrand(last) && isJoined(last, target, localities),
  );
}

function countPeriods(figures: readonly ChartedFigure[]): number {
  return new Set(figures.map(({ observation }) => observation.time_period)).size;
}
