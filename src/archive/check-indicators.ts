import { articleDay } from '../core/article-day.ts';
import { checkValueText } from '../core/figure/check-value.ts';
import { stoodDuring } from '../core/gazetteer/versions.ts';
import type { Observation } from '../core/model/observation.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { readPeriod } from '../core/text/date.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import { collect } from './read-collections.ts';
import { within, type Collection, type Placed, type Reading } from './reading.ts';

/** Indexes the observations of all indicators by `obs_id`. */
export function collectFigures(reading: Reading, problems: Problem[]): Collection<Figure> {
  const placed = [...reading.indicators.entries.values()].flatMap(({ value: indicator, where }) =>
    indicator.observations.map((observation, index): Placed<Figure> => ({
      value: { observation, indicator },
      where: within(where, ['observations', index]),
    })),
  );
  const figures = collect(placed, ({ observation }) => observation.obs_id, problems);
  return { ...figures, isComplete: figures.isComplete && reading.indicators.isComplete };
}

/** Holds indicators against topics and units, and their observations against localities, articles and the words printed. */
export function checkIndicators(reading: Reading, figures: Collection<Figure>): Problem[] {
  const ofIndicators = [...reading.indicators.entries.values()].flatMap(({ value, where }) => [
    ...checkReference('topic', value.topic, reading.topics, where, ['topic']),
    ...checkReference('unit', value.unit_measure, reading.units, where, ['unit_measure']),
  ]);
  return [...ofIndicators, ...[...figures.entries.values()].flatMap((figure) => checkFigure(figure, reading))];
}

function checkFigure({ value: { observation, indicator }, where }: Placed<Figure>, reading: Reading): Problem[] {
  return [
    ...checkReference('locality', observation.ref_area, reading.localities, where, ['ref_area']),
    ...(observation.places ?? []).flatMap((id, index) =>
      checkReference('locality', id, reading.localities, where, ['places', index]),
    ),
    ...checkTime(observation.ref_area, ['ref_area'], observation, reading, where),
    ...(observation.places ?? []).flatMap((id, index) => checkTime(id, ['places', index], observation, reading, where)),
    ...observation.sources.flatMap(({ article }, index) =>
      checkReference('article', article, reading.articles, where, ['sources', index, 'article']),
    ),
    ...checkBasis(
      observation,
      indicator.bases.map(({ id }) => id),
      where,
    ),
    ...checkValueText(observation).map(({ code, message, hint }) =>
      problemAt(where, ['value_text'], code, message, hint),
    ),
  ];
}

/** A unit must have stood in the period, or when a source told of it: a target may outlive the unit that it is set for. */
function checkTime(
  id: string,
  path: readonly PathStep[],
  { time_period, sources }: Observation,
  reading: Reading,
  where: Where,
): Problem[] {
  const locality = reading.localities.entries.get(id)?.value;
  const days = sources.flatMap(({ article }) => {
    const told = reading.articles.entries.get(article)?.value;
    return told === undefined ? [] : articleDay(told);
  });
  const periods = [time_period, ...days].flatMap((period) => readPeriod(period) ?? []);
  if (locality === undefined || periods.some((period) => stoodDuring(locality, period))) return [];
  return [
    problemAt(
      where,
      path,
      'locality/no-version',
      `"${id}" did not stand during ${time_period}, nor on the day of an article that tells the figure.`,
      'Name the unit of that time; what it belongs to today is found by itself.',
    ),
  ];
}

function checkBasis(observation: Observation, bases: readonly string[], where: Placed<unknown>['where']): Problem[] {
  const { basis } = observation;
  if (basis === undefined || bases.includes(basis)) return [];
  const choices = bases.length === 0 ? 'It defines none.' : `It defines ${bases.join(', ')}.`;
  return [
    problemAt(
      where,
      ['basis'],
      'reference/basis',
      `The indicator has no basis "${basis}".`,
      `${choices} Correct the name, or add it to bases.`,
    ),
  ];
}
