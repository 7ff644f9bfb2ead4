import type { Archive } from '../src/archive/archive.ts';
import { versionOn } from '../src/core/gazetteer/versions.ts';
import { createRandom } from './random.ts';
import { say, writeArticle } from './synthetic-article.ts';
import { EMPTY_INDICATORS, isRelated, KINDS, makeFigures, makeIndicators } from './synthetic-figures.ts';
import type { SyntheticFigure, SyntheticIndicator } from './synthetic-figures.ts';

/** How large a synthetic archive is; the same numbers and seed give the same archive. */
export interface Size {
  readonly articles: number;
  readonly figures: number;
  readonly indicators: number;
  readonly seed: number;
}

/** A file of the archive: its path below the root, and its text. */
export type SyntheticFile = readonly [path: string, text: string];

/** Articles are of these years, in which none of the localities used changed. */
const YEARS = [2020, 2021, 2022, 2023, 2024] as const;
const FIRST_DAY = '2020-03-01';
const LAST_DAY = '2024-12-31';
/** As many articles of either kind are worth a notice: some say a number in words, some leave out a figure. */
const NOTICES = 4;

/** As many indicators are what the archive is asked for first. */
const KEY_INDICATORS = 8;

/**
 * Makes up an archive around the gazetteer, publishers, topics and units of a real one, whose files are copied as they
 * are by whoever calls. It has no problems and twelve notices.
 */
export function* makeArchive(size: Size, real: Archive): Generator<SyntheticFile> {
  const areas = [...real.localities.values()].flatMap((locality) => {
    const version = versionOn(locality, FIRST_DAY);
    return version !== undefined && version === versionOn(locality, LAST_DAY)
      ? [{ id: locality.id, name: version.full_name }]
      : [];
  });
  const yearOf = (article: number): number => YEARS[Math.floor((article * YEARS.length) / size.articles)] ?? YEARS[0];
  const idOf = (article: number): string => `${yearOf(article)}/bai-${article + 1}`;
  const indicators = makeIndicators(size.indicators);
  const ids = areas.map(({ id }) => id);
  const figures = makeFigures(size, indicators, ids, yearOf);
  const byArticle = Map.groupBy(figures, ({ article }) => article);
  const byIndicator = Map.groupBy(figures, ({ indicator }) => indicator);

  for (const indicator of indicators) {
    const observations = byIndicator.get(indicator.id) ?? [];
    yield [`data/indicators/${indicator.id}.json`, json(describe(indicator, observations, idOf, real))];
  }
  yield ['data/relations.json', json(relate(figures))];
  const key_indicators = indicators.slice(0, KEY_INDICATORS).map(({ id }) => id);
  const site = { ...real.site, congress_columns: [], key_indicators, featured: figures[0]?.obs_id };
  yield ['data/site.json', json(site)];
  const rounds = [2020, 2024];
  for (const year of rounds) yield [`data/congresses/${year}.json`, json(describeRound(year, size, yearOf, areas))];

  for (let article = 0; article < size.articles; article += 1) {
    const random = createRandom(size.seed * 104_729 + article);
    const year = yearOf(article);
    const all = byArticle.get(article) ?? [];
    const facts = {
      locality: random.pick(areas),
      day: { year, month: random.whole(3, 12), day: random.whole(1, 28) },
      congress: rounds.includes(year) ? String(year) : undefined,
      publishers: [...real.publishers.keys()],
      topics: [...real.topics.keys()],
      figures: article >= NOTICES && article < 2 * NOTICES ? all.slice(0, -1) : all,
      hasNumberWord: article < NOTICES,
    };
    yield [`content/articles/${idOf(article)}.md`, writeArticle(facts, random)];
  }
}

/** What a size must hold for the archive to have all it promises. */
export function refuseSize({ articles, figures, indicators }: Size): string | undefined {
  if (articles < 3 * NOTICES) return `at least ${3 * NOTICES} articles are needed`;
  if (figures < 2 * articles) return 'at least two figures an article are needed';
  const least = KINDS.length + EMPTY_INDICATORS;
  return indicators < least ? `at least ${least} indicators are needed` : undefined;
}

function describe(
  { id, title, kind }: SyntheticIndicator,
  observations: readonly SyntheticFigure[],
  idOf: (article: number) => string,
  real: Archive,
): object {
  const topics = [...real.topics.keys()];
  return {
    id,
    title: { vi: title, en: `Indicator ${id}` },
    definition: {
      vi: `${title}, tính theo báo cáo của địa phương.`,
      en: `Indicator ${id} as reported by the locality, made up to measure with.`,
    },
    topic: topics[id.length % topics.length],
    unit_measure: kind.unit,
    ...(kind.unit === 'NUMBER' ? { counted: { vi: 'hộ', en: 'households' } } : {}),
    direction: 'neither',
    additive: kind.unit === 'NUMBER',
    aggregation: 'end',
    observations: observations.map((figure) => ({
      obs_id: figure.obs_id,
      ref_area: figure.ref_area,
      time_period: figure.time_period,
      period_text: `Năm ${figure.time_period}`,
      obs_value: figure.obs_value,
      unit_mult: figure.unit_mult,
      comparator: figure.comparator,
      value_type: figure.value_type,
      value_text: say(figure),
      sources: [{ article: idOf(figure.article), paragraph: 1 + ((figure.obs_value % 9) | 0) }],
    })),
  };
}

function relate(figures: readonly SyntheticFigure[]): object[] {
  return figures.flatMap(({ obs_id: first }, index) => {
    const row = figures.slice(index, index + KINDS.length).map(({ obs_id }) => obs_id);
    if (index % KINDS.length !== 0 || row.length < KINDS.length || !isRelated(index)) return [];
    const [, second, total, whole, part, share] = row;
    const number = index / KINDS.length + 1;
    return [
      { id: `tong-${number}`, kind: 'sum', parts: [first, second], total },
      { id: `ty-le-${number}`, kind: 'ratio', part, whole, share },
    ];
  });
}

function describeRound(
  year: number,
  { articles }: Size,
  yearOf: (article: number) => number,
  areas: readonly { readonly id: string }[],
): object {
  const ofYear = Array.from({ length: articles }, (_, article) => article).filter(
    (article) => yearOf(article) === year,
  );
  return {
    id: String(year),
    title: { vi: `Đại hội năm ${year}`, en: `Congresses of ${year}` },
    summary: { vi: 'Đợt đại hội để đo máy kiểm tra.', en: 'A round made up to measure with.' },
    congresses: ofYear.slice(0, 60).map((article, index) => ({
      level: 'district',
      ref_area: areas[index % areas.length]?.id,
      status: 'held',
      held: `${year}-05-09`,
      sources: [{ article: `${year}/bai-${article + 1}`, paragraph: 1 }],
    })),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
