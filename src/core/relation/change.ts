import { boundsOf, mapBounds, type Bounds } from '../figure/bounds.ts';
import { addIntervals, closed, divide, multiply, scale, subtract } from '../figure/interval.ts';
import { findSeriesBreak, groundOfFigure } from '../figure/series-break.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Change } from '../model/relation.ts';
import { cannotTell, decide, findDifference, type Term, type Verdict } from './verdict.ts';

type MeasuredChange = 'difference' | 'percent';

/** Whether a later figure is the earlier one changed by so much. What the earlier must have been is told where it is not printed. */
export function judgeChange(
  { way, measure }: Pick<Change, 'way' | 'measure'>,
  terms: { readonly from: Term | undefined; readonly to: Term; readonly by: Term },
  localities: Gazetteer,
): Verdict {
  const { from, to, by } = terms;
  const sign = way === 'up' ? 1 : -1;
  const [later, change] = [to, by].map(({ observation, unit }) => boundsOf(observation, unit)) as [Bounds, Bounds];
  const measures: readonly MeasuredChange[] = measure === 'unstated' ? ['difference', 'percent'] : [measure];
  if (from === undefined) return judgeWithout(later, change, measures, sign);
  const difference = findDifference([from, to]);
  if (difference !== undefined) return cannotTell(difference);
  if (isOtherGround(from, to, localities)) return cannotTell('series');
  const earlier = boundsOf(from.observation, from.unit);
  const verdicts = measures.map((one) => decide(computeLater(earlier, change, one, sign), later));
  const [first, second] = verdicts as [Verdict, Verdict?];
  // Where the source leaves open what it measured by, only what comes out alike either way is told.
  if (second === undefined) return first;
  if (second.kind === first.kind) return (second.by ?? 0) < (first.by ?? 0) ? second : first;
  return cannotTell('points-or-percent');
}

/** Whether the place or the units counted in it changed from one figure to the other; what they are measured by was looked at. */
function isOtherGround(from: Term, to: Term, localities: Gazetteer): boolean {
  const indicator = { bases: [], counts_units: to.counts_units };
  return (
    findSeriesBreak(groundOfFigure(from.observation), groundOfFigure(to.observation), { indicator, localities }) !==
    undefined
  );
}

function computeLater(earlier: Bounds, change: Bounds, measure: MeasuredChange, sign: 1 | -1): Bounds {
  return mapBounds((kind) => {
    const signed = scale(change[kind], sign);
    if (measure === 'difference') return addIntervals(earlier[kind], signed);
    const factor = addIntervals(closed(1), scale(signed, 0.01));
    return multiply(earlier[kind], factor);
  });
}

/** The earlier figure is not printed; but a count or share that it must have been and cannot be, for it is below 0, is off. */
function judgeWithout(later: Bounds, change: Bounds, measures: readonly MeasuredChange[], sign: 1 | -1): Verdict {
  const implied = Object.fromEntries(
    measures.flatMap((measure) => {
      const earlier = computeEarlier(later, change, measure, sign);
      return earlier === undefined ? [] : [[measure, earlier.reading]];
    }),
  );
  const least = measures.map((measure) => computeEarlier(later, change, measure, sign)?.strict.high ?? 0);
  const below = Math.max(...least);
  if (below < 0) return { kind: 'off', implied, by: -below };
  return cannotTell(measures.length > 1 ? 'points-or-percent' : 'no-earlier', { implied });
}

function computeEarlier(later: Bounds, change: Bounds, measure: MeasuredChange, sign: 1 | -1): Bounds | undefined {
  if (measure === 'difference') return mapBounds((kind) => subtract(later[kind], scale(change[kind], sign)));
  const factorOf = (kind: keyof Bounds) => addIntervals(closed(1), scale(change[kind], sign / 100));
  const strict = divide(later.strict, factorOf('strict'));
  const reading = divide(later.reading, factorOf('reading'));
  return strict && reading && { strict, reading };
}
