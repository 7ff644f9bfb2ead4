import type { Unit } from '../model/unit.ts';
import type { Disagreement } from './check-value.ts';
import { readValueText } from './value-text.ts';

/** Kinds of units whose numbers are printed with a per cent sign, beside those that are labelled with it. */
const PERCENTAGES: readonly Unit['kind'][] = ['share', 'change'];
/** The currency; "đồng bào" are people. */
const DONG = /^\s*đồng(?!\p{L})(?!\s+(?:bào|chí|hồ)(?!\p{L}))/iu;

/**
 * Holds the words printed against the unit of the indicator, where they tell of another: a figure was filed under the
 * wrong indicator. Undefined when they do not, and when no figure can be read in them.
 */
export function checkUnit(printed: string, unit: Pick<Unit, 'kind' | 'label'>): Disagreement | undefined {
  const reading = readValueText(printed);
  if (reading === undefined) return undefined;
  const counted = reading.bare.slice(reading.core.length);
  const isPercentage = reading.core.endsWith('%');
  const isMoney = DONG.test(counted);
  const told = isPercentage
    ? !PERCENTAGES.includes(unit.kind) && !unit.label.vi.startsWith('%') && 'a percentage'
    : isMoney
      ? unit.kind !== 'money' && 'an amount of money'
      : // A table may print shares without their sign, but it counts nothing by them.
        unit.kind === 'share' && /^\s*\p{L}/u.test(counted) && !/^\s*phần\s/iu.test(counted) && 'no percentage';
  if (told === false) return undefined;
  return {
    message: `"${printed}" is ${told}, but the indicator is measured in "${unit.label.vi}".`,
    hint: 'Record the figure under an indicator of its unit, or correct value_text to what the source prints.',
  };
}
