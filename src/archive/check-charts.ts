import { pickPair } from '../core/chart/pick-pair.ts';
import { pickAllSeries } from '../core/chart/pick-series.ts';
import type { Indicator } from '../core/model/indicator.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Archive, Article } from './archive.ts';
import { checkReference } from './check-references.ts';
import type { ChartLink } from './read-markdown.ts';
import type { Reading } from './reading.ts';
import { findingGroundOf } from './finding-ground.ts';
import { rankedFiguresOf } from './ranked-figures.ts';

/** Refuses a link to a picture that is in a sentence, or names what is not there. */
export function checkChartLink({ asked, isAlone, position }: ChartLink, where: Where, reading: Reading): Problem[] {
  const problems =
    asked === undefined || !isAlone
      ? [
          problemAt(
            where,
            [],
            'chart/place',
            asked === undefined
              ? 'This is not how a picture is asked for.'
              : 'A picture cannot stand in a sentence, a list or a table.',
            'Write [title](chart:indicator?area=locality), as a paragraph of its own.',
          ),
        ]
      : [
          ...checkReference('indicator', asked.indicator, reading.indicators, where, []),
          ...checkReference('locality', asked.area, reading.localities, where, []),
        ];
  return problems.map((problem) => ({ ...problem, position }));
}

/**
 * Refuses pictures for which there are not the figures: those that articles ask for, and the kinds that indicators name.
 * Only an archive in which all else is right can tell.
 */
export function checkCharts(archive: Archive, { articles, indicators }: Reading): Problem[] {
  return [
    ...[...articles.entries.values()].flatMap(({ value, where }) => findEmptyCharts(archive, value, where)),
    ...[...indicators.entries.values()].flatMap(({ value, where }) =>
      canMake(archive, value)
        ? []
        : [
            problemAt(
              where,
              ['chart'],
              'indicator/chart',
              `The figures of the indicator make no picture of the kind "${value.chart ?? ''}".`,
              'Leave the field out, or add the figures that the picture needs.',
            ),
          ],
    ),
  ];
}

function findEmptyCharts({ indicators, localities }: Archive, { chartLinks }: Article, where: Where): Problem[] {
  return chartLinks.flatMap(({ asked, position }) => {
    const indicator = asked && indicators.get(asked.indicator);
    if (indicator === undefined) return [];
    const figures = indicator.observations.map((observation) => ({ observation, indicator }));
    const ofPlace = figures.filter(({ observation }) => observation.ref_area === asked?.area);
    if (pickAllSeries(ofPlace, localities).length > 0) return [];
    const message = `There is nothing to draw of "${indicator.id}" in "${asked?.area ?? ''}".`;
    const hint = 'A picture needs results of three periods, two of them measured alike, or a result and a target.';
    return [{ ...problemAt(where, [], 'chart/nothing', message, hint), position }];
  });
}

function canMake(archive: Archive, indicator: Indicator): boolean {
  switch (indicator.chart) {
    case 'rank':
      return rankedFiguresOf(archive, indicator).ranking !== undefined;
    case 'pair':
      return pickPair(findingGroundOf(archive, indicator)) !== undefined;
    case 'series': {
      const figures = indicator.observations.map((observation) => ({ observation, indicator }));
      return pickAllSeries(figures, archive.localities).length > 0;
    }
    default:
      return true;
  }
}
