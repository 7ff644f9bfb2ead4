import type { Archive, Article, Figure } from '../archive/archive.ts';
import { articleDay, articlePeriod, articleYear } from '../core/article-day.ts';
import { LEVEL_RANKS } from '../core/gazetteer/names.ts';
import { nearestVersion } from '../core/gazetteer/versions.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Locality } from '../core/model/locality.ts';
import type { IndexEntry } from '../core/search/entry.ts';
import { numberTokens } from '../core/search/number-tokens.ts';
import { dayBefore, readPeriod } from '../core/text/date.ts';
import { messagesIn } from '../i18n/index.ts';
import { nameOrigins, namesOfPlace, recordPlace } from './search-places.ts';

/** Everything of the archive that has a page, as the index knows it. */
export function collectEntries(archive: Archive): IndexEntry[] {
  const { articles, indicators, figures, localities, congresses } = archive;
  const latest = [...congresses.keys()].sort().at(-1);
  return [
    ...[...articles.values()].map((article) => enterArticle(archive, article)),
    ...[...indicators.values()].map((indicator) => enterIndicator(archive, indicator)),
    ...[...figures.values()].map((figure) => enterFigure(archive, figure)),
    ...[...localities.values()].map((locality) => enterLocality(archive, locality)),
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
    path: `/tin/${article.id}/`,
    meta: {
      title: article.title,
      kind: 'article',
      alias: [...(first?.spellings ?? []), ...topicTitles(archive, topics)].join(', '),
      loc: first?.then ?? '',
      now: first?.now ?? '',
      change: first?.change ?? '',
      ctx: namesOnce(others.flatMap(({ then, now }) => [then, now])),
      nums: [...new Set(numbers)].join(' '),
      period: articlePeriod(article),
    },
    filters: {
      kind: ['article'],
      area: [...new Set([first, ...others].flatMap((place) => place?.areas ?? []))],
      year: [articleYear(article)],
      topic: topics,
    },
    names: [article.title, article.source.title, ...article.people.map(({ name }) => name)],
  };
}

function enterIndicator(archive: Archive, indicator: Indicator): IndexEntry {
  const { id, title, observations, counted, topic } = indicator;
  const numbers = observations.flatMap(({ value_text }) => numberTokens(value_text));
  return {
    path: `/chi-so/${id}/`,
    meta: {
      title: title.vi,
      kind: 'indicator',
      en: title.en,
      alias: [counted?.en ?? '', ...topicTitles(archive, [topic])].join(', '),
      nums: [...new Set(numbers)].join(' '),
      unit: String(observations.length),
    },
    filters: { kind: ['indicator'], area: [], year: yearsOf(observations), topic: [topic] },
    names: [title.vi, title.vi.replace(/^(?:tỷ lệ|số) /iu, ''), title.en, title.en.replace(/,.*$/u, '')],
  };
}

function enterFigure(archive: Archive, { observation, indicator }: Figure): IndexEntry {
  const { obs_id, ref_area, places = [], time_period, value_text, value_type } = observation;
  const day = lastDay(archive, time_period);
  const place = recordPlace(archive, ref_area, day);
  const parts = places.map((id) => recordPlace(archive, id, day));
  const [name = ''] = place.then.split(', ');
  const types = (['vi', 'en'] as const).map((language) => messagesIn(language).valueTypes[value_type]);
  return {
    path: `/so-lieu/${obs_id}/`,
    meta: {
      title: `${indicator.title.vi}, ${name}`,
      kind: 'figure',
      en: `${indicator.title.en}, ${name}`,
      alias: [...types, ...place.spellings].join(', '),
      loc: place.then,
      now: place.now,
      change: place.change,
      ctx: namesOnce(parts.map(({ then }) => then)),
      num: numberTokens(value_text).join(' '),
      value: value_text,
      period: time_period,
      type: value_type,
    },
    filters: {
      kind: ['figure'],
      area: [...new Set([place, ...parts].flatMap(({ areas }) => areas))],
      year: yearsOf([observation]),
      topic: [indicator.topic],
    },
    names: [],
  };
}

/** The index holds each name of a place once: there are many places, and their words are in every query's chunks. */
function enterLocality(archive: Archive, locality: Locality): IndexEntry {
  const { id } = locality;
  const version = nearestVersion(locality, archive.site.edition);
  const day = version.valid_to === undefined ? archive.site.edition : dayBefore(version.valid_to);
  const place = recordPlace(archive, id, day);
  const names = namesOfPlace(archive, id);
  return {
    path: `/dia-phuong/${id}/`,
    meta: {
      title: version.full_name,
      kind: 'locality',
      alias: names.filter((name) => !version.full_name.includes(name)).join(', '),
      loc: place.then,
      now: place.now,
      change: place.change,
      was: nameOrigins(archive, id),
      level: version.level,
      period: version.valid_to === undefined ? '' : day,
    },
    filters: { kind: ['locality'], area: place.areas, year: [], topic: [] },
    // The others are found by their titles: a token for each of so many names would cost every reader.
    names: LEVEL_RANKS[version.level] < 2 || isSpokenOf(archive, id) ? names : [],
  };
}

/** Whether an article or a figure names a place, so that its own page must stand out among the pages that name it. */
function isSpokenOf({ articles, figures }: Archive, id: string): boolean {
  return (
    [...articles.values()].some(({ localities }) => localities.includes(id)) ||
    [...figures.values()].some(({ observation: { ref_area, places } }) => ref_area === id || places?.includes(id))
  );
}

function enterRound(archive: Archive, { id, title, congresses }: CongressRound, isLatest: boolean): IndexEntry {
  const areas = congresses.flatMap(({ ref_area }) =>
    ref_area === undefined ? [] : [recordPlace(archive, ref_area, `${id}-12-31`)],
  );
  const sections = isLatest ? (['vi', 'en'] as const).map((language) => messagesIn(language).nav.congresses) : [];
  return {
    path: `/dai-hoi/${id}/`,
    meta: {
      title: title.vi,
      kind: 'congress',
      en: title.en,
      alias: congresses.flatMap(({ theme }) => theme?.vi ?? []).join(', '),
      ctx: namesOnce(areas.map(({ then }) => then)),
      period: id,
    },
    filters: {
      kind: ['congress'],
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

/** The year a figure is about: the last of its period, or the first where the period is open. */
function yearsOf(observations: readonly { time_period: string }[]): string[] {
  const years = observations.flatMap(({ time_period }) => {
    const period = readPeriod(time_period);
    return (period?.end ?? period?.start)?.slice(0, 4) ?? [];
  });
  return [...new Set(years)].sort();
}

/** The day whose names a figure uses: the last of its period, but no later than today. */
function lastDay({ site }: Archive, timePeriod: string): string {
  const period = readPeriod(timePeriod);
  const last = period?.end ?? period?.start ?? site.edition;
  return last <= site.edition ? last : (period?.start ?? last);
}
