import { findDayAggregation, findEarliness } from '../core/figure/period-end.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Figure } from './archive.ts';
import { valuesOf, type Collection, type PlacedValue } from './collection.ts';
import { toldOn, type SourceDays } from './figure-day.ts';
import type { Reading } from './reading.ts';

/** Holds the periods of figures against how their values come together, and against the days on which they were told. */
export function checkPeriods({ articles, references, site }: Reading, figures: Collection<Figure>): Problem[] {
  const days = { articles: valuesOf(articles), references: valuesOf(references) };
  const edition = site?.value.edition;
  return [...figures.entries.values()].flatMap((figure) => [
    ...checkSingleDay(figure),
    ...checkTelling(figure, days, edition),
  ]);
}

const DAY_HINTS = {
  sum: 'Make it the months or years that it is added up over; what one event counted has "period_basis": "event".',
  average: 'Make it the months or years that it is an average of, or correct aggregation.',
  'each-year': 'Make it the years that it holds for, or correct aggregation.',
} as const;

function checkSingleDay({ value: { observation, indicator }, where }: PlacedValue<Figure>): Problem[] {
  const aggregation = findDayAggregation(observation, indicator);
  if (aggregation === undefined) return [];
  const message = `${observation.time_period} is a single day, but the aggregation of the figure is "${aggregation}".`;
  return [problemAt(where, ['time_period'], 'observation/single-day', message, DAY_HINTS[aggregation])];
}

/** Where no source is dated, nobody can have known a result by the edition of the archive. */
function checkTelling(
  { value: { observation }, where }: PlacedValue<Figure>,
  days: SourceDays,
  edition: string | undefined,
): Problem[] {
  const { value_type, time_period, sources } = observation;
  const day = value_type === 'actual' ? (toldOn(days, sources) ?? edition) : undefined;
  if (day === undefined || findEarliness(time_period, day) !== 'ahead') return [];
  return [
    problemAt(
      where,
      ['time_period'],
      'observation/foretold',
      `A result of ${time_period} was told by ${day}, before anybody could know it.`,
      'End the period by the day of the source, or make value_type what was told: plan, target, estimate or forecast.',
    ),
  ];
}
