import { timesTen } from '../number/exact.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import type { Disagreement } from './check-value.ts';

type ImpossibleNumber = Disagreement & {
  readonly code: 'observation/fraction' | 'observation/share';
  readonly field: 'obs_value' | 'obs_value_upper' | 'obs_total';
};

/** Numbers that cannot be of their unit: part of a thing that is counted whole, and more than the whole that a share is of. */
export function checkNumber(observation: Observation, unit: Pick<Unit, 'kind' | 'discrete'>): ImpossibleNumber[] {
  const { obs_value, obs_value_upper, obs_total, unit_mult, comparator } = observation;
  const numbers = Object.entries({ obs_value, obs_value_upper, obs_total }) as [ImpossibleNumber['field'], number?][];
  return numbers.flatMap(([field, number]): ImpossibleNumber[] => {
    if (number === undefined) return [];
    if (unit.discrete && !Number.isInteger(timesTen(number, unit_mult))) {
      return [
        {
          code: 'observation/fraction',
          field,
          message: `${number} is no number of whole things, which the unit of the indicator counts.`,
          hint: 'Correct the number, or measure the indicator in a unit that is not discrete.',
        },
      ];
    }
    const isOver = number > 100 || (number === 100 && comparator === 'gt');
    if (unit.kind === 'share' && field !== 'obs_total' && isOver) {
      return [
        {
          code: 'observation/share',
          field,
          message: `"${observation.value_text}" is more than the whole that a share is of.`,
          hint: 'Correct the number; what is held against a plan, an average or an earlier year takes a unit of the kind "ratio" or "change".',
        },
      ];
    }
    if (field === 'obs_value' && obs_total !== undefined && number > obs_total) {
      return [
        {
          code: 'observation/share',
          field,
          message: `"${observation.value_text}" is more than the whole that it is printed with.`,
          hint: 'Correct the number or its whole.',
        },
      ];
    }
    return [];
  });
}
