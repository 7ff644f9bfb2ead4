import { boundsOf, exactly } from '../figure/bounds.ts';
import { divide, scale } from '../figure/interval.ts';
import { timesTen } from '../number/exact.ts';
import { cannotTell, decide, type Term, type Verdict } from './verdict.ts';

/** Whether a part over its whole, in per cent, is the share that is stated. Without a whole, it is that of "16/20". */
export function judgeRatio(part: Term, whole: Term | undefined, share: Term | undefined): Verdict {
  if (whole !== undefined && whole.unit.code !== part.unit.code) return cannotTell('units');
  const numerator = boundsOf(part.observation, part.unit);
  const total = exactly(timesTen(part.observation.obs_total ?? 0, part.observation.unit_mult));
  const denominator = whole === undefined ? total : boundsOf(whole.observation, whole.unit);
  const strict = divide(numerator.strict, denominator.strict);
  const reading = divide(numerator.reading, denominator.reading);
  if (strict === undefined || reading === undefined) return cannotTell('whole-may-be-zero');
  const computed = { strict: scale(strict, 100), reading: scale(reading, 100) };
  if (share === undefined) return cannotTell('nothing-stated', { computed: computed.reading });
  return decide(computed, boundsOf(share.observation, share.unit));
}
