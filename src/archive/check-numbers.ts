import { checkNumber } from '../core/figure/check-number.ts';
import { checkUnit } from '../core/figure/check-unit.ts';
import { checkValueText } from '../core/figure/check-value.ts';
import type { Observation } from '../core/model/observation.ts';
import type { Unit } from '../core/model/unit.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import type { Collection } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds numbers against what their unit can count. */
export function checkNumbers({ units }: Reading, figures: Collection<Figure>): Problem[] {
  return [...figures.entries.values()].flatMap(({ value: { observation, indicator }, where }) => {
    const unit = units.entries.get(indicator.unit_measure)?.value;
    if (unit === undefined || !isAsPrinted(observation, unit)) return [];
    return checkNumber(observation, unit).map(({ code, field, message, hint }) =>
      problemAt(where, [field], code, message, hint),
    );
  });
}

/** What is not as printed, or printed in another unit, is told as that. */
function isAsPrinted(observation: Observation, unit: Unit): boolean {
  return checkValueText(observation).length === 0 && checkUnit(observation.value_text, unit) === undefined;
}
