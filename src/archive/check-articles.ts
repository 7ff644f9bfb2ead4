import { articleDay } from '../core/article-day.ts';
import { checkFigureLink } from '../core/figure/check-value.ts';
import { versionOn } from '../core/gazetteer/versions.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import type { Article, Figure } from './archive.ts';
import { checkChartLink } from './check-charts.ts';
import { checkLedger } from './check-ledger.ts';
import { checkReference } from './check-references.ts';
import { mapAndCount, type CountProgress } from './progress.ts';
import type { FigureLink } from './read-markdown.ts';
import type { Collection, PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds articles against publishers, localities, topics and rounds, and every figure link against its observation. */
export function checkArticles(reading: Reading, figures: Collection<Figure>, count: CountProgress): Problem[] {
  return mapAndCount([...reading.articles.entries.values()], count, ({ value: article, where }) => [
    ...checkReference('publisher', article.publisher, reading.publishers, where, ['publisher']),
    ...checkReference('congress', article.congress, reading.congresses, where, ['congress']),
    ...article.topics.flatMap((id, index) => checkReference('topic', id, reading.topics, where, ['topics', index])),
    ...article.localities.flatMap((id, index) => [
      ...checkReference('locality', id, reading.localities, where, ['localities', index]),
      ...checkLocalityDay(id, index, article, where, reading),
    ]),
    ...article.figureLinks.flatMap((link) => checkLink(link, article, where, figures)),
    ...article.chartLinks.flatMap((link) => checkChartLink(link, where, reading)),
    ...checkLedger({ value: article, where }, figures),
  ]).flat();
}

function checkLocalityDay(id: string, index: number, article: Article, where: Where, reading: Reading): Problem[] {
  const locality = reading.localities.entries.get(id)?.value;
  const day = articleDay(article);
  if (locality === undefined || versionOn(locality, day) !== undefined) return [];
  return [
    problemAt(
      where,
      ['localities', index],
      'locality/no-version',
      `"${id}" did not stand on ${day}, the day of the article.`,
      'Name the unit of that day; what it belongs to today is found by itself.',
    ),
  ];
}

function checkLink(link: FigureLink, article: Article, where: Where, figures: Collection<Figure>): Problem[] {
  const found: PlacedValue<Figure> | undefined = figures.entries.get(link.obs_id);
  const at = (problem: Problem): Problem => ({ ...problem, position: link.position });
  if (found === undefined) {
    return checkReference('observation', link.obs_id, figures, where, []).map((problem) =>
      at({ ...problem, code: 'figure/unknown' }),
    );
  }
  const { observation } = found.value;
  const disagreement = checkFigureLink(observation, link);
  const problems =
    disagreement === undefined
      ? []
      : [problemAt(where, [], disagreement.code, disagreement.message, disagreement.hint)];
  if (!observation.sources.some((source) => source.article === article.id)) {
    problems.push(
      problemAt(
        where,
        [],
        'figure/source',
        `"${link.obs_id}" does not name this article as its source.`,
        `Add { "article": "${article.id}", "paragraph": … } to its sources, or link to the right observation.`,
      ),
    );
  }
  return problems.map(at);
}
