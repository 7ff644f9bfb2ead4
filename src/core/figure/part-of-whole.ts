import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { periodOf } from '../text/date.ts';
import { boundsOf } from './bounds.ts';
import { isDoubtful, isResult } from './statement.ts';

/** A figure with what must be known of its indicator. */
export interface PartOrWhole {
  readonly observation: Observation;
  readonly indicator: Pick<Indicator, 'aggregation'>;
}

/**
 * Whether a part is more than its whole, however the words of both are stretched: 12 people of 10 inhabitants. Only
 * figures of one place and time are held together.
 */
export function exceedsWhole(part: PartOrWhole, whole: PartOrWhole, unit: Pick<Unit, 'kind' | 'discrete'>): boolean {
  if (!isOfWholePlace(part, whole) || !isOfOneTime(part, whole)) return false;
  const [least, most] = [boundsOf(part.observation, unit).strict, boundsOf(whole.observation, unit).strict];
  return least.low > most.high || (least.low === most.high && (least.isLowOpen || most.isHighOpen));
}

/** Results both, and the whole without anything that would make it a part itself. */
function isOfWholePlace({ observation: part }: PartOrWhole, { observation: whole }: PartOrWhole): boolean {
  const isBounded = whole.places !== undefined || whole.ethnic_group !== undefined || whole.breakdown !== undefined;
  const isKnown = [part, whole].every((one) => isResult(one.value_type) && !isDoubtful(one));
  return part.ref_area === whole.ref_area && !isBounded && isKnown;
}

/** Of one period, or as things stood at two times of one year. */
function isOfOneTime(part: PartOrWhole, whole: PartOrWhole): boolean {
  if (part.observation.time_period === whole.observation.time_period) return true;
  const [first, second] = [part, whole].map(({ observation, indicator }) => {
    const isStanding = (observation.aggregation ?? indicator.aggregation) === 'end';
    return isStanding ? periodOf(observation.time_period).end?.slice(0, 4) : undefined;
  });
  return first !== undefined && first === second;
}
