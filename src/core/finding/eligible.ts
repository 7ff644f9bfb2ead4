import { boundsOf } from '../figure/bounds.ts';
import { isAboutPart } from '../figure/scope.ts';
import type { Observation } from '../model/observation.ts';
import type { FindingGround } from './finding-ground.ts';
import { isBasisStated, isPoint } from './rank-class.ts';
import { firstHandOf } from './source-sort.ts';

/**
 * Whether a figure may be said by the program at all: a final result of a whole place that nobody doubts or disputes,
 * that somebody prints at first hand, and that needs no other number to be understood, as a growth since 2019 does.
 */
export function isSayable(observation: Observation, { sortsOf, isDisputed }: FindingGround): boolean {
  return (
    observation.value_type === 'actual' &&
    observation.obs_status === 'A' &&
    observation.base_period === undefined &&
    !isAboutPart(observation) &&
    !isDisputed(observation) &&
    firstHandOf(sortsOf(observation)).length > 0
  );
}

/**
 * Whether a figure may be held against another: one exact number of a date that its source names, by a definition
 * that it names too. What sums up over a date has to be of a whole year, for half a year is no less than the other half.
 * A place in a ranking is no amount: from 60th to 35th is down by the number and up by what it means.
 */
export function isHoldable(observation: Observation, ground: FindingGround): boolean {
  const { comparator, period_basis, time_period } = observation;
  const { bases, aggregation } = ground.indicator;
  const used = observation.aggregation ?? aggregation;
  return (
    isSayable(observation, ground) &&
    isPoint(observation) &&
    ground.unit.kind !== 'rank' &&
    comparator === 'eq' &&
    period_basis === 'printed' &&
    (bases.length === 0 || isBasisStated(observation)) &&
    used !== 'unstated' &&
    (used === 'end' ? !time_period.includes('/') : /^\d{4}$/u.test(time_period))
  );
}

/** Which of two such figures is surely the greater, by how far each was rounded; undefined where nobody can tell. */
export function isSurelyBelow(lower: Observation, upper: Observation, { unit }: FindingGround): boolean {
  const [a, b] = [lower, upper].map((one) => boundsOf(one, unit).strict) as [Bound, Bound];
  return a.high <= b.low && a.low < b.high;
}

type Bound = ReturnType<typeof boundsOf>['strict'];
