import { facetKey } from '../figure/measure.ts';
import { isAboutPart } from '../figure/scope.ts';
import { isDoubtful } from '../figure/statement.ts';
import { LEVEL_RANKS } from '../gazetteer/names.ts';
import type { Level } from '../model/locality.ts';
import type { Observation } from '../model/observation.ts';
import type { FindingGround } from './finding-ground.ts';
import { isBasisStated, isBeforeReform, isPoint, levelOfFigure, strandOf, type RankClass } from './rank-class.ts';
import { firstHandOf, type SourceSort } from './source-sort.ts';

/** Why a result stands in no ranking. */
export type UnrankedReason =
  /** It is most likely a misprint. */
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'estimate' }
  /** It is about a part of the place. */
  | { readonly kind: 'part' }
  /** "từ 10 đến 12%". */
  | { readonly kind: 'range' }
  /** "16/20": the whole differs from place to place. */
  | { readonly kind: 'of-total' }
  /** Sources print what cannot be true together. */
  | { readonly kind: 'disputed' }
  /** Only gathered or translated, by an organisation, by nobody knows whom, or by another sort of source than the others. */
  | { readonly kind: 'sort'; readonly sorts: readonly SourceSort[] }
  | { readonly kind: 'basis-unknown' }
  | { readonly kind: 'basis-inferred'; readonly basis: string }
  /** Measured by another definition than the others. */
  | { readonly kind: 'basis'; readonly basis: string }
  /** Of another level than the others, or of the whole country. */
  | { readonly kind: 'level'; readonly level: Level }
  /** It counts one ethnic group or one value of the breakdown, or all together where the others do not. */
  | { readonly kind: 'facet' }
  /** Over a period of another length, against another base, brought together in another way, or itself a place in a ranking. */
  | { readonly kind: 'measure' }
  /** Its communes, villages or districts are those of before or after the reform. */
  | { readonly kind: 'units' }
  /** Nothing speaks against it, but there is no other of its kind. */
  | { readonly kind: 'alone' };

/** Tells why a figure is not ranked with others of a class; without a class, or before that, what in itself speaks against it. */
export function findReason(
  observation: Observation,
  shared: RankClass | undefined,
  ground: FindingGround,
): UnrankedReason {
  return findFault(observation, ground) ?? (shared && findMismatch(observation, shared, ground)) ?? { kind: 'alone' };
}

/** What in itself keeps a figure from being ranked with any other. */
function findFault(observation: Observation, ground: FindingGround): UnrankedReason | undefined {
  const { indicator, unit, sortsOf, isDisputed } = ground;
  const { basis, value_type, obs_total } = observation;
  if (isDoubtful(observation)) return { kind: 'doubtful' };
  if (value_type !== 'actual') return { kind: 'estimate' };
  if (isAboutPart(observation)) return { kind: 'part' };
  if (!isPoint(observation)) return { kind: obs_total === undefined ? 'range' : 'of-total' };
  if (unit.kind === 'rank') return { kind: 'measure' };
  if (isDisputed(observation)) return { kind: 'disputed' };
  const sorts = sortsOf(observation);
  if (firstHandOf(sorts).length === 0) return { kind: 'sort', sorts };
  if (indicator.bases.length === 0 || isBasisStated(observation)) return undefined;
  return basis === undefined ? { kind: 'basis-unknown' } : { kind: 'basis-inferred', basis };
}

function findMismatch(observation: Observation, shared: RankClass, ground: FindingGround): UnrankedReason | undefined {
  const { indicator, sortsOf } = ground;
  const level = levelOfFigure(observation, ground);
  const sorts = sortsOf(observation);
  const { basis } = observation;
  if (LEVEL_RANKS[level] !== shared.rank) return { kind: 'level', level };
  if (strandOf(observation, indicator) !== shared.strand) {
    const isFacet = facetKey(observation) !== shared.facet;
    return { kind: isFacet ? 'facet' : 'measure' };
  }
  if (shared.basis !== undefined && basis !== undefined && basis !== shared.basis) return { kind: 'basis', basis };
  if (isBeforeReform(observation, indicator) !== shared.isBeforeReform) return { kind: 'units' };
  return sorts.includes(shared.sort) ? undefined : { kind: 'sort', sorts };
}
