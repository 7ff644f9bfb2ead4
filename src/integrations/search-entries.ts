import type { Archive, Article } from '../archive/archive.ts';
import { PAGES } from '../core/address/kinds-of-pages.ts';
import { paths } from '../core/address/paths.ts';
import { articleDay, articlePeriod, articleYear } from '../core/article-day.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { IndexEntry } from '../core/search/entry.ts';
import { numberTokens } from '../core/search/number-tokens.ts';
import { messagesIn } from '../i18n/index.ts';
import { recordPlace } from './search-places.ts';

/** What of the archive is found by its text. Indicators, figures and places are found by the catalogue. */
export function collectEntries(archive: Archive): IndexEntry[] {
  const { articles, congresses } = archive;
  const latest = [...congresses.keys()].sort().at(-1);
  return [
    ...[...articles.values()].map((article) => enterArticle(archive, article)),
    ...[...congresses.values()].map((round) => enterRound(archive, round, round.id === latest)),
  ];
}

function enterArticle(archive: Archive, article: Article): IndexEntry {
  const day = articleDay(article);
  const [first, ...others] = article.localities.map((id) => recordPlace(archive, id, day));
  const shown = article.figureLinks.flatMap(({ obs_id }) => archive.figures.get(obs_id) ?? []);
  const numbers = shown.flatMap(({ observation }) => numberTokens(observation.value_text));
  const { topics } = article;
  return {
    path: paths.article(article.id, 'vi'),
    meta: {
      title: article.title,
      alias: [...(first?.spellings ?? []), ...topicTitles(archive, topics)].join(', '),
      loc: first?.then ?? '',
      now: first?.now ?? '',
      ctx: namesOnce(others.flatMap(({ then, now }) => [then, now])),
      nums: [...new Set(numbers)].join(' '),
    },
    facts: {
      kind: PAGES.article.found,
      loc: first?.then ?? '',
      now: first?.now ?? '',
      change: first?.change ?? '',
      period: articlePeriod(article),
    },
    filters: {
      kind: [PAGES.article.found],
      area: [...new Set([first, ...others].flatMap((place) => place?.areas ?? []))],
      year: [articleYear(article)],
      topic: topics,
    },
    names: [article.title, article.source.title, ...article.people.map(({ name }) => name)],
  };
}

function enterRound(archive: Archive, { id, title, congresses }: CongressRound, isLatest: boolean): IndexEntry {
  const areas = congresses.flatMap(({ ref_area }) =>
    ref_area === undefined ? [] : [recordPlace(archive, ref_area, `${id}-12-31`)],
  );
  const sections = isLatest ? (['vi', 'en'] as const).map((language) => messagesIn(language).titles.congresses) : [];
  return {
    path: paths.round(id, 'vi'),
    meta: {
      title: title.vi,
      en: title.en,
      alias: congresses.flatMap(({ theme }) => theme?.vi ?? []).join(', '),
      ctx: namesOnce(areas.map(({ then }) => then)),
    },
    facts: { kind: PAGES.round.found, en: title.en, period: id },
    filters: {
      kind: [PAGES.round.found],
      area: [...new Set(areas.flatMap((place) => place.areas))],
      year: [id],
      topic: [],
    },
    names: [title.vi, title.en, ...sections],
  };
}

function topicTitles(archive: Archive, topics: readonly string[]): string[] {
  return topics.flatMap((id) => Object.values(archive.topics.get(id)?.title ?? {}));
}

/** The units of several places, each once. */
function namesOnce(places: readonly string[]): string {
  return [...new Set(places.flatMap((place) => place.split(', ')))].filter((name) => name !== '').join(', ');
}
