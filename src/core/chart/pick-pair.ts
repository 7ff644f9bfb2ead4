import { isAboutPart } from '../figure/scope.ts';
import { findSeriesBreak, groundOfFigure } from '../figure/series-break.ts';
import { isDoubtful } from '../figure/statement.ts';
import { dayOfFigure, type FindingGround } from '../finding/finding-ground.ts';
import { fullValueOf } from '../finding/rank.ts';
import { classesOf, type RankClass } from '../finding/rank-class.ts';
import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';

/** A place with its values of two years. */
export interface PairedPlace {
  readonly place: string;
  readonly earlier: Observation;
  readonly later: Observation;
}

/** Places with values of the same two years, measured alike. */
export interface PickedPair {
  readonly shared: RankClass;
  readonly years: readonly [earlier: string, later: string];
  /** The greatest later value first. */
  readonly rows: readonly PairedPlace[];
}

/** Fewer are told by sentences. */
const LEAST_PLACES = 3;

/** The two years in which the most places may be held against themselves; of two such pairs, the later one. */
export function pickPair(ground: FindingGround): PickedPair | undefined {
  const usable = ground.indicator.observations.filter(
    (one) => one.value_type === 'actual' && !isDoubtful(one) && !isAboutPart(one),
  );
  const classes = Map.groupBy(
    usable.flatMap((observation) => classesOf(observation, ground).map((shared) => ({ observation, shared }))),
    ({ shared }) => JSON.stringify(shared),
  );
  const pairs = [...classes.values()].flatMap((alike) => {
    const figures = alike.map(({ observation }) => observation);
    const years = [...new Set(figures.map(yearOfFigure))].sort();
    return years.flatMap((later, index) =>
      years.slice(0, index).flatMap((earlier): PickedPair[] =>
        alike.slice(0, 1).map(({ shared }) => ({
          shared,
          years: [earlier, later],
          rows: pairPlaces(figures, [earlier, later], ground),
        })),
      ),
    );
  });
  const [best] = pairs
    .filter(({ rows }) => rows.length >= LEAST_PLACES)
    .sort((a, b) => b.rows.length - a.rows.length || compareKeys(b.years.join(''), a.years.join('')));
  return best;
}

function pairPlaces(
  figures: readonly Observation[],
  [first, second]: readonly [string, string],
  ground: FindingGround,
): PairedPlace[] {
  return [...Map.groupBy(figures, ({ ref_area }) => ref_area)]
    .flatMap(([place, ofPlace]): PairedPlace[] => {
      const [earlier, later] = [first, second].map((year) => chooseOf(ofPlace, year));
      if (earlier === undefined || later === undefined) return [];
      const broken = findSeriesBreak(groundOfFigure(earlier), groundOfFigure(later), ground);
      return broken === undefined ? [{ place, earlier, later }] : [];
    })
    .sort((a, b) => fullValueOf(b.later) - fullValueOf(a.later));
}

/** An exact number before one that words leave open, then the latest of the year. */
function chooseOf(figures: readonly Observation[], year: string): Observation | undefined {
  const isOpen = ({ comparator }: Observation) => Number(comparator !== 'eq');
  const [first] = figures
    .filter((one) => yearOfFigure(one) === year)
    .toSorted((a, b) => isOpen(a) - isOpen(b) || compareKeys(dayOfFigure(b), dayOfFigure(a)));
  return first;
}

function yearOfFigure(observation: Observation): string {
  return dayOfFigure(observation).slice(0, 4);
}
