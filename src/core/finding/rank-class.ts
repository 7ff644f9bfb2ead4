import { facetKey } from '../figure/measure.ts';
import { lengthOfPeriod } from '../figure/period-length.ts';
import { localityOf } from '../gazetteer/gazetteer.ts';
import { LEVEL_RANKS } from '../gazetteer/names.ts';
import { NATIONAL_REFORM } from '../gazetteer/unit-reform.ts';
import { nearestVersion, versionOn } from '../gazetteer/versions.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/locality.ts';
import type { Observation } from '../model/observation.ts';
import { dayOfFigure, type FindingGround } from './finding-ground.ts';
import { firstHandOf, type FirstHandSort } from './source-sort.ts';

/** What figures must share to be ranked together. */
export interface RankClass {
  /** What they count and how, by `strandOf`. */
  readonly strand: string;
  /** The one ethnic group or value of a breakdown that they count, by `facetKey`; empty where they count everything. */
  readonly facet: string;
  /** The size of the places: 0 below the state, 1 between, 2 the smallest. */
  readonly rank: 0 | 1 | 2;
  /** The definition they were measured by, where the indicator has several. */
  readonly basis: string | undefined;
  readonly sort: FirstHandSort;
  /** Whether the units that are counted are those of before the national reform; undefined where none are counted. */
  readonly isBeforeReform: boolean | undefined;
}

/** The classes that a result belongs to, one for each sort of source that prints it; none where it may never be ranked. */
export function classesOf(observation: Observation, ground: FindingGround): RankClass[] {
  const { indicator, unit, sortsOf, isDisputed } = ground;
  const rank = LEVEL_RANKS[levelOfFigure(observation, ground)];
  const hasBases = indicator.bases.length > 0;
  if (rank === -1 || unit.kind === 'rank' || !isPoint(observation) || isDisputed(observation)) return [];
  if (hasBases && !isBasisStated(observation)) return [];
  return firstHandOf(sortsOf(observation)).map((sort) => ({
    strand: strandOf(observation, indicator),
    facet: facetKey(observation),
    rank,
    basis: hasBases ? observation.basis : undefined,
    sort,
    isBeforeReform: isBeforeReform(observation, indicator),
  }));
}

/**
 * What a figure counts and how, as a key: one ethnic group or value of a breakdown, against one base. What holds at the
 * end of a period can be held against any other such; sums and averages only against those of a period as long.
 */
export function strandOf(observation: Observation, { aggregation }: Pick<Indicator, 'aggregation'>): string {
  const used = observation.aggregation ?? aggregation;
  const span = used === 'end' ? '' : lengthOfPeriod(observation.time_period);
  return JSON.stringify([facetKey(observation), observation.base_period ?? '', used, span]);
}

/** Whether it is one number, and neither a range nor a part of a whole that differs from place to place. */
export function isPoint({ obs_value_upper, obs_total }: Observation): boolean {
  return obs_value_upper === undefined && obs_total === undefined;
}

/** Whether a source says by which of several definitions it was measured. */
export function isBasisStated({ basis, basis_source }: Observation): boolean {
  return basis !== undefined && basis_source === 'printed';
}

/** The level of its place on its day, or on the nearest day on which the place stood. */
export function levelOfFigure(observation: Observation, { localities }: Pick<FindingGround, 'localities'>): Level {
  const locality = localityOf(localities, observation.ref_area);
  const day = dayOfFigure(observation);
  return (versionOn(locality, day) ?? nearestVersion(locality, day)).level;
}

/** As many communes or villages, or such a share of them, mean something else from the reform on. */
export function isBeforeReform(
  observation: Observation,
  { counts_units }: Pick<Indicator, 'counts_units'>,
): boolean | undefined {
  return counts_units === undefined ? undefined : dayOfFigure(observation) < NATIONAL_REFORM;
}
