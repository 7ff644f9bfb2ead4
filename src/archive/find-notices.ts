import type { Notice } from '../core/notice.ts';
import { formatPath, sortProblems } from '../core/problem.ts';
import type { Archive, Article, Figure } from './archive.ts';
import { findEarlyResults } from './find-early-results.ts';
import { findLikeTitles } from './find-like-titles.ts';
import { findIdsOfOthers } from './find-other-named.ts';
import { ledgerOf } from './ledger.ts';

/** What an editor may want to look at in an archive that has no problems, sorted by file. */
export function findNotices(archive: Archive): Notice[] {
  const articles = [...archive.articles.values()];
  const shown = new Map(articles.map(({ id, figureLinks }) => [id, new Set(figureLinks.map(({ obs_id }) => obs_id))]));
  return sortProblems([
    ...[...archive.indicators.values()].filter(({ observations }) => observations.length === 0).map(tellEmpty),
    ...[...archive.figures.values()].flatMap((figure) => tellUnused(figure, shown)),
    ...findLikeTitles([...archive.indicators.values()]),
    ...findIdsOfOthers(archive),
    ...findEarlyResults(archive),
    ...tellUnusedReferences(archive),
    ...articles.flatMap((article) => tellNumberWords(article, archive)),
  ]);
}

function tellEmpty({ id }: { readonly id: string }): Notice {
  return {
    code: 'indicator/empty',
    file: `data/indicators/${id}.json`,
    path: '',
    message: 'The indicator has no observations.',
    hint: 'Add one, or delete the file.',
  };
}

/** `shown` holds the figures that each article links to. */
function tellUnused({ observation, indicator }: Figure, shown: ReadonlyMap<string, ReadonlySet<string>>): Notice[] {
  const { obs_id, sources } = observation;
  return sources.flatMap(({ article }, index) =>
    article !== undefined && shown.get(article)?.has(obs_id) === false
      ? [
          {
            code: 'observation/unused' as const,
            file: `data/indicators/${indicator.id}.json`,
            path: formatPath(['observations', indicator.observations.indexOf(observation), 'sources', index]),
            message: `"${article}" never shows "${obs_id}", whose source it is.`,
            hint: 'Tell the figure in the article and link it, or correct the source.',
          },
        ]
      : [],
  );
}

function tellUnusedReferences({ references, figures, congresses }: Archive): Notice[] {
  const sources = [
    ...[...figures.values()].flatMap(({ observation }) => observation.sources),
    ...[...congresses.values()].flatMap((round) => round.congresses.flatMap((congress) => congress.sources)),
  ];
  const used = new Set(sources.map(({ reference }) => reference));
  return [...references.keys()].flatMap((id, index) =>
    used.has(id)
      ? []
      : [
          {
            code: 'reference/unused' as const,
            file: 'data/references.json',
            path: formatPath([index]),
            message: `Nothing names "${id}" as its source.`,
            hint: 'Name it where its figures are recorded, or delete the entry.',
          },
        ],
  );
}

function tellNumberWords(article: Article, { figures }: Archive): Notice[] {
  return ledgerOf(article, (id) => figures.get(id))
    .filter(({ fate }) => fate.kind === 'in words')
    .map(({ part, text, position }) => ({
      code: 'ledger/number-word',
      file: `content/articles/${article.id}.md`,
      path: part === 'body' ? '' : part,
      position,
      message: `"${text}" is written in words.`,
      hint: 'Write a statistic in digits and link it; excuse another number under "numerals".',
    }));
}
