import { isAboutPart } from '../figure/scope.ts';
import { isDoubtful, isResult } from '../figure/statement.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { decimalsOf, timesTen } from '../number/exact.ts';
import { compareKeys } from '../text/collate.ts';
import { dayOfFigure, type FindingGround } from './finding-ground.ts';
import { classesOf, strandOf, type RankClass } from './rank-class.ts';
import { findReason, type UnrankedReason } from './unranked-reason.ts';

/** A place in a ranking. */
export interface RankedPlace {
  /** The id of the place. */
  readonly place: string;
  /** The figure by which it stands where it stands. */
  readonly main: Observation;
  /** What other sources print of the same place and day: shown on the same row, and not what it is ranked by. */
  readonly others: readonly Observation[];
  /** The number of `main` in the unit of the indicator, its scale word multiplied out. */
  readonly value: number;
}

/** Places that may stand one below the other, with what they share. */
export interface Ranking {
  readonly shared: RankClass;
  /** The greatest number first; two or more. */
  readonly rows: readonly RankedPlace[];
}

/** A figure that is shown below a ranking, and why it is not in it. */
export interface UnrankedFigure {
  readonly observation: Observation;
  readonly reason: UnrankedReason;
}

/** All places of an indicator with their latest results. */
export interface RankedFigures {
  /** Absent where no two places may be held beside each other. */
  readonly ranking: Ranking | undefined;
  /** "Không xếp cùng", the latest first. */
  readonly unranked: readonly UnrankedFigure[];
}

/**
 * Tells which latest results of places may be ranked together: of one level, by one stated definition, from one sort of
 * source, counted alike. Of several such groups the one with the most places. The latest result of a place decides: where
 * it may not be ranked, no earlier one stands in for it.
 */
export function rankFigures(ground: FindingGround): RankedFigures {
  const { indicator } = ground;
  const results = indicator.observations.filter(({ value_type }) => isResult(value_type));
  const candidates = listCandidates(results, indicator);
  const shared = chooseClass(candidates, ground);
  const rows = shared === undefined ? [] : rankPlaces(candidates, shared, ground);
  const ranking = shared === undefined || rows.length < 2 ? undefined : { shared, rows };
  const ranked = new Map((ranking?.rows ?? []).map((row) => [row.place, row]));
  const unranked = [...Map.groupBy(results, ({ ref_area }) => ref_area)].flatMap(([place, ofPlace]) => {
    const row = ranked.get(place);
    const shown =
      row === undefined ? [representPlace(ofPlace, shared, indicator)] : laterDoubts(ofPlace, row, indicator);
    return shown.map((observation) => ({ observation, reason: findReason(observation, shared, ground) }));
  });
  return { ranking, unranked: unranked.sort((a, b) => byLatest(a.observation, b.observation)) };
}

/** The latest results of one place that count one thing in one way. */
interface Candidate {
  readonly place: string;
  readonly latest: readonly Observation[];
}

function listCandidates(results: readonly Observation[], indicator: Indicator): Candidate[] {
  const reliable = results.filter((one) => one.value_type === 'actual' && !isDoubtful(one) && !isAboutPart(one));
  const strands = Map.groupBy(reliable, (one) => `${one.ref_area} ${strandOf(one, indicator)}`);
  return [...strands.values()].map((ofStrand) => {
    const sorted = ofStrand.toSorted(byLatest);
    const [first] = sorted as [Observation];
    return { place: first.ref_area, latest: sorted.filter((one) => dayOfFigure(one) === dayOfFigure(first)) };
  });
}

/** The class with the most places; of two, that of the larger places, then of the later figures. */
function chooseClass(candidates: readonly Candidate[], ground: FindingGround): RankClass | undefined {
  const classes = new Map<string, { readonly shared: RankClass; readonly places: Set<string>; day: string }>();
  for (const { place, latest } of candidates) {
    for (const observation of latest) {
      for (const shared of classesOf(observation, ground)) {
        const key = JSON.stringify(shared);
        const known = classes.get(key) ?? { shared, places: new Set(), day: '' };
        known.places.add(place);
        known.day = [known.day, dayOfFigure(observation)].sort().at(-1) ?? '';
        classes.set(key, known);
      }
    }
  }
  const [best] = [...classes].sort(
    ([keyA, a], [keyB, b]) =>
      b.places.size - a.places.size ||
      a.shared.rank - b.shared.rank ||
      compareKeys(b.day, a.day) ||
      compareKeys(keyA, keyB),
  );
  return best?.[1].shared;
}

function rankPlaces(candidates: readonly Candidate[], shared: RankClass, ground: FindingGround): RankedPlace[] {
  const key = JSON.stringify(shared);
  const rows = candidates.flatMap(({ place, latest }): RankedPlace[] => {
    const [main] = latest
      .filter((one) => classesOf(one, ground).some((other) => JSON.stringify(other) === key))
      .toSorted(byExactness);
    if (main === undefined) return [];
    return [{ place, main, others: latest.filter((one) => one !== main), value: fullValueOf(main) }];
  });
  return rows.sort((a, b) => b.value - a.value || compareKeys(a.place, b.place));
}

/** The figure that stands for a place that is not ranked: the latest that counts what the ranking counts, if there is one. */
function representPlace(
  ofPlace: readonly Observation[],
  shared: RankClass | undefined,
  indicator: Indicator,
): Observation {
  const weigh = (one: Observation) =>
    [isDoubtful(one), one.value_type !== 'actual', isAboutPart(one), strandOf(one, indicator) !== shared?.strand]
      .map(Number)
      .join('');
  const [first] = ofPlace.toSorted(
    (a, b) => compareKeys(weigh(a), weigh(b)) || byLatest(a, b) || byExactness(a, b),
  ) as [Observation];
  return first;
}

/** Doubtful figures that are no older than the one by which their place is ranked: what is newest is told, if not believed. */
function laterDoubts(ofPlace: readonly Observation[], { main }: RankedPlace, indicator: Indicator): Observation[] {
  const strand = strandOf(main, indicator);
  return ofPlace.filter(
    (one) => isDoubtful(one) && strandOf(one, indicator) === strand && dayOfFigure(one) >= dayOfFigure(main),
  );
}

/** The number of a figure in the unit of its indicator. */
export function fullValueOf({ obs_value, unit_mult }: Observation): number {
  return timesTen(obs_value, unit_mult);
}

function byLatest(a: Observation, b: Observation): number {
  return compareKeys(dayOfFigure(b), dayOfFigure(a)) || compareKeys(a.obs_id, b.obs_id);
}

/** Exact numbers before "hơn" and "khoảng", finer ones before rounded ones. */
export function byExactness(a: Observation, b: Observation): number {
  const isOpen = ({ comparator }: Observation) => Number(comparator !== 'eq');
  const fineness = ({ obs_value, unit_mult }: Observation) => decimalsOf(obs_value) - unit_mult;
  return isOpen(a) - isOpen(b) || fineness(b) - fineness(a) || compareKeys(a.obs_id, b.obs_id);
}
