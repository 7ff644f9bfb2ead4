import { articleDay } from '../core/article-day.ts';
import { findStrayQuotes } from '../core/figure/check-quote.ts';
import { checkUnit } from '../core/figure/check-unit.ts';
import { checkValueText } from '../core/figure/check-value.ts';
import { stoodDuring } from '../core/gazetteer/versions.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Observation } from '../core/model/observation.ts';
import type { Unit } from '../core/model/unit.ts';
import type { ObservationSource } from '../core/model/source.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { PathStep, Problem } from '../core/problem.ts';
import { readPeriod } from '../core/text/date.ts';
import type { Figure } from './archive.ts';
import { checkHabit } from './check-habit.ts';
import { checkReference } from './check-references.ts';
import { checkNamed } from './check-sources.ts';
import { collect } from './read-collections.ts';
import { within, type Collection, type PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';

/** Indexes the observations of all indicators by `obs_id`. */
export function collectFigures(reading: Reading, problems: Problem[]): Collection<Figure> {
  const placed = [...reading.indicators.entries.values()].flatMap(({ value: indicator, where }) =>
    indicator.observations.map((observation, index): PlacedValue<Figure> => ({
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
    ...(value.related ?? []).flatMap((id, index) =>
      id === value.id
        ? [
            problemAt(
              where,
              ['related', index],
              'field/choice',
              'An indicator is not related to itself.',
              'Remove the entry.',
            ),
          ]
        : checkReference('indicator', id, reading.indicators, where, ['related', index]),
    ),
  ]);
  return [
    ...ofIndicators,
    ...checkHabit(reading, figures),
    ...[...figures.entries.values()].flatMap((figure) => checkFigure(figure, reading)),
  ];
}

function checkFigure({ value: { observation, indicator }, where }: PlacedValue<Figure>, reading: Reading): Problem[] {
  return [
    ...checkReference('locality', observation.ref_area, reading.localities, where, ['ref_area']),
    ...(observation.places ?? []).flatMap((id, index) =>
      checkReference('locality', id, reading.localities, where, ['places', index]),
    ),
    ...checkTime(observation.ref_area, ['ref_area'], observation, reading, where),
    ...(observation.places ?? []).flatMap((id, index) => checkTime(id, ['places', index], observation, reading, where)),
    ...checkNamed(observation.sources, reading, where, ['sources']),
    ...checkBasis(
      observation,
      indicator.bases.map(({ id }) => id),
      where,
    ),
    ...checkReference('ethnic-group', observation.ethnic_group, reading.ethnicGroups, where, ['ethnic_group']),
    ...checkBreakdown(observation, indicator, where),
    ...findStrayQuotes(observation).map((index) =>
      problemAt(
        where,
        ['sources', index, 'quote'],
        'observation/quote',
        `The quote does not hold the figure "${observation.value_text}".`,
        'Quote the sentence that prints it, or correct value_text to what it prints.',
      ),
    ),
    ...checkValueText(observation).map(({ code, message, hint }) =>
      problemAt(where, ['value_text'], code, message, hint),
    ),
    ...checkPrintedUnit(observation, reading.units.entries.get(indicator.unit_measure)?.value, where),
  ];
}

function checkPrintedUnit({ value_text }: Observation, unit: Unit | undefined, where: Where): Problem[] {
  const wrong = unit && checkUnit(value_text, unit);
  if (wrong === undefined) return [];
  return [problemAt(where, ['value_text'], 'observation/unit', wrong.message, wrong.hint)];
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
  const days = sources.map((source) => dayOfPeriod(source, reading));
  // A page without a date may have told it at any time.
  if (locality === undefined || days.includes(undefined)) return [];
  const periods = [time_period, ...days].flatMap((period) => readPeriod(period ?? '') ?? []);
  if (periods.some((period) => stoodDuring(locality, period))) return [];
  return [
    problemAt(
      where,
      path,
      'locality/no-version',
      `"${id}" did not stand during ${time_period}, nor on the day of a source that tells the figure.`,
      'Name the unit of that time; what it belongs to today is found by itself.',
    ),
  ];
}

/** When a source was published or told of; undefined when unknown. */
function dayOfPeriod(source: ObservationSource, { articles, references }: Reading): string | undefined {
  if (source.reference !== undefined) return references.entries.get(source.reference)?.value.date;
  const article = articles.entries.get(source.article)?.value;
  return article && articleDay(article);
}

function checkBasis(
  observation: Observation,
  bases: readonly string[],
  where: PlacedValue<unknown>['where'],
): Problem[] {
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

function checkBreakdown({ breakdown }: Observation, indicator: Indicator, where: Where): Problem[] {
  const values = (indicator.breakdown?.values ?? []).map(({ id }) => id);
  if (breakdown === undefined || values.includes(breakdown)) return [];
  const choices = values.length === 0 ? 'It has no breakdown.' : `It defines ${values.join(', ')}.`;
  return [
    problemAt(
      where,
      ['breakdown'],
      'reference/breakdown',
      `The breakdown of the indicator has no value "${breakdown}".`,
      `${choices} Correct the name, or add it to breakdown.values.`,
    ),
  ];
}
