import { findBorderChange, type BorderChange } from '../gazetteer/border.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { findUnitReform } from '../gazetteer/unit-reform.ts';
import type { CountedUnits, Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { lastDayOfPeriod } from './period-end.ts';

/** Why two figures of one indicator and place are of no one series: what lies between them is no growth. */
export type SeriesBreak =
  /** They rest on two definitions, or one of the two on nobody knows which; in the order of the figures. */
  | { readonly kind: 'basis'; readonly bases: readonly [string | undefined, string | undefined] }
  /** Only the year tells that they rest on one definition. */
  | { readonly kind: 'basis-inferred'; readonly basis: string }
  /** The place lost or won ground. */
  | { readonly kind: 'border'; readonly change: BorderChange }
  /** The units that are counted were merged or ended. */
  | { readonly kind: 'units'; readonly units: CountedUnits; readonly day: string };

/** A figure with the day whose ground it covers, `yyyy-mm-dd`. */
export interface FigureOnGround {
  readonly observation: Pick<Observation, 'ref_area' | 'basis' | 'basis_source'>;
  readonly day: string;
}

/** A figure on the ground of the last day of its period. */
export function groundOfFigure(observation: Observation): FigureOnGround {
  return { observation, day: lastDayOfPeriod(observation) };
}

/** What must be known to tell whether figures are of one series. */
export interface SeriesGround {
  readonly indicator: Pick<Indicator, 'bases' | 'counts_units'>;
  readonly localities: Gazetteer;
}

/** What breaks the series between two figures of one indicator and place, whichever is the earlier; undefined when nothing does. */
export function findSeriesBreak(
  first: FigureOnGround,
  second: FigureOnGround,
  { indicator, localities }: SeriesGround,
): SeriesBreak | undefined {
  const other = indicator.bases.length > 0 ? findBasisBreak(first.observation, second.observation) : undefined;
  if (other !== undefined) return other;
  const { ref_area } = first.observation;
  const [from, to] = [first.day, second.day].sort() as [string, string];
  const change = findBorderChange(localities, ref_area, from, to);
  if (change !== undefined) return { kind: 'border', change };
  const { counts_units: units } = indicator;
  const day = units && findUnitReform(localities, ref_area, units, from, to);
  return units && day !== undefined ? { kind: 'units', units, day } : undefined;
}

type Measured = Pick<Observation, 'basis' | 'basis_source'>;

/** What keeps two figures of an indicator with several definitions from being held against each other. */
export function findBasisBreak(first: Measured, second: Measured): SeriesBreak | undefined {
  const { basis } = first;
  if (basis === undefined || basis !== second.basis) return { kind: 'basis', bases: [basis, second.basis] };
  const isInferred = [first, second].some(({ basis_source }) => basis_source === 'inferred');
  return isInferred ? { kind: 'basis-inferred', basis } : undefined;
}
