import { exceedsWhole } from '../core/figure/part-of-whole.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import type { PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds indicators against those whose part they are: for one place and time, no part is more than its whole. */
export function checkParts(reading: Reading): Problem[] {
  return [...reading.indicators.entries.values()].flatMap((part) => {
    const { id, part_of, unit_measure } = part.value;
    if (part_of === undefined) return [];
    const whole = reading.indicators.entries.get(part_of)?.value;
    if (whole === undefined) return checkReference('indicator', part_of, reading.indicators, part.where, ['part_of']);
    if (part_of === id) return [tellUnfit(part, 'An indicator is no part of itself.')];
    if (whole.unit_measure === unit_measure) return checkFigures(part, whole, reading);
    const units = `this indicator is measured in "${unit_measure}", "${part_of}" in "${whole.unit_measure}"`;
    return [tellUnfit(part, `A part has the unit of its whole, but ${units}.`)];
  });
}

function tellUnfit({ where }: PlacedValue<Indicator>, message: string): Problem {
  const hint = 'Name the indicator that counts the whole in the same unit, or leave part_of out.';
  return problemAt(where, ['part_of'], 'indicator/part', message, hint);
}

function checkFigures({ value: part, where }: PlacedValue<Indicator>, whole: Indicator, reading: Reading): Problem[] {
  const unit = reading.units.entries.get(part.unit_measure)?.value;
  if (unit === undefined) return [];
  return part.observations.flatMap((observation, index) => {
    const figure = { observation, indicator: part };
    const less = whole.observations.find((one) => exceedsWhole(figure, { observation: one, indicator: whole }, unit));
    if (less === undefined) return [];
    return [
      problemAt(
        where,
        ['observations', index, 'obs_value'],
        'observation/part',
        `"${observation.value_text}" is more than the whole, "${less.value_text}" of "${less.obs_id}".`,
        'Hold both against their sources: one has another place, period or value, or is a likely misprint ("obs_status": "U").',
      ),
    ];
  });
}
