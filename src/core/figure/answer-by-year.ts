import { periodOf } from '../text/date.ts';
import { wholeYearOf, type TargetResult } from './target-result.ts';
import { judgeTogether, preferResults, type TargetCase, type Ruling } from './target-ruling.ts';

/**
 * Answers a target that holds for each year of its period by the results of its years: one that falls short decides
 * against it at once, and all of them have to be told to decide for it. Undefined when no single year has a result.
 */
export function answerByYear({ target, isDue, told, change, measure }: TargetCase): Ruling | undefined {
  if ((target.aggregation ?? measure.indicator.aggregation) !== 'each-year') return undefined;
  const results = told.filter(({ observation, obstacle }) => wholeYearOf(observation) !== undefined && !obstacle);
  const years = yearsOfPeriod(target.time_period);
  if (years === undefined || results.length === 0) return undefined;
  const rulings = years.map((year) => ({ year, ruling: judgeYear(results, year) }));
  const missed = rulings.find(({ ruling }) => ruling?.state === 'missed');
  if (missed?.ruling) return missed.ruling;
  const missing = rulings.filter(({ ruling }) => ruling?.state !== 'met').map(({ year }) => year);
  if (missing.length === 0 && isDue) return { state: 'met', rule: { kind: 'every-year', results } };
  if (change) return { state: 'not-reported', rule: { kind: 'place-changed', change, result: results.at(-1) } };
  return { state: isDue ? 'not-reported' : 'on-the-way', rule: { kind: 'some-years', results, missing } };
}

function judgeYear(results: readonly TargetResult[], year: number): Ruling | undefined {
  return judgeTogether(preferResults(results.filter(({ observation }) => wholeYearOf(observation) === year)));
}

/** The years of a period that is made of whole years. */
function yearsOfPeriod(timePeriod: string): number[] | undefined {
  const { start, end = '' } = periodOf(timePeriod);
  if (!start.endsWith('-01-01') || !end.endsWith('-12-31')) return undefined;
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
