import type { Archive } from '../../archive/archive.ts';
import { articleYear } from '../../core/article-day.ts';
import { chainOn, presentUnits } from '../../core/gazetteer/lineage.ts';
import { byTime, nearestVersion } from '../../core/gazetteer/versions.ts';
import type { Level, Locality } from '../../core/model/locality.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, readPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import type { Context } from '../context.ts';
import { sectionsOf } from '../shell/sections.ts';

/** One value of a filter. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

/** What the search page offers before anything is searched for. */
export interface SearchView {
  readonly kinds: readonly FilterOption[];
  readonly years: readonly FilterOption[];
  readonly topics: readonly FilterOption[];
  /** Larger units in which something of the archive lies, as of its day or of today; those that stand today first. */
  readonly areas: { readonly now: readonly FilterOption[]; readonly then: readonly FilterOption[] };
  /** The indexes of the archive, for those who would rather look than search. */
  readonly indexes: readonly { readonly title: string; readonly href: string }[];
  readonly topicLinks: readonly { readonly title: string; readonly href: string }[];
}

/** Levels below these are found by name; there are too many of them to choose from. */
const LARGE_LEVELS: readonly Level[] = ['province', 'municipality', 'city', 'town', 'urban-district', 'district'];

export function viewSearch(context: Context): SearchView {
  const { archive, language, words } = context;
  const { kinds } = words.search;
  const hasCongresses = archive.congresses.size > 0;
  return {
    kinds: Object.entries(kinds)
      .filter(([kind]) => kind !== 'congress' || hasCongresses)
      .map(([value, label]) => ({ value, label })),
    years: filedYears(archive).map((year) => ({ value: year, label: year })),
    topics: [...archive.topics.values()].map(({ id, title }) => ({ value: id, label: title[language] })),
    areas: viewAreas(archive),
    indexes: sectionsOf(context),
    topicLinks: [...archive.topics.values()]
      .filter(({ id }) => [...archive.articles.values()].some(({ topics }) => topics.includes(id)))
      .map(({ id, title }) => ({ title: title[language], href: `${paths.news(language)}#${id}` })),
  };
}

/** The years articles and figures are filed under, the latest first. */
function filedYears({ articles, figures }: Archive): string[] {
  const ofFigures = [...figures.values()].flatMap(({ observation }) => {
    const period = readPeriod(observation.time_period);
    return (period?.end ?? period?.start)?.slice(0, 4) ?? [];
  });
  return [...new Set([...[...articles.values()].map(articleYear), ...ofFigures])].sort().reverse();
}

function viewAreas({ localities, site, articles, figures, congresses }: Archive): SearchView['areas'] {
  const spokenOf = new Set([
    ...[...articles.values()].flatMap((article) => article.localities),
    ...[...figures.values()].flatMap(({ observation: { ref_area, places = [] } }) => [ref_area, ...places]),
    ...[...congresses.values()].flatMap((round) => round.congresses.flatMap(({ ref_area }) => ref_area ?? [])),
  ]);
  const offered = new Set(
    [...spokenOf].flatMap((id) => {
      const last = localities.get(id)?.versions.at(-1)?.valid_to;
      const then = chainOn(localities, id, last === undefined ? site.edition : dayBefore(last));
      const now = presentUnits(localities, id, site.edition);
      return [...then, ...now.flatMap((unit) => chainOn(localities, unit.id, site.edition))].map((unit) => unit.id);
    }),
  );
  const large = [...localities.values()].filter(
    (unit) => offered.has(unit.id) && LARGE_LEVELS.includes(nearestVersion(unit, site.edition).level),
  );
  const optionOf = (unit: Locality): FilterOption => ({
    value: unit.id,
    label: nearestVersion(unit, site.edition).full_name,
  });
  const isGone = (unit: Locality) => byTime(unit).at(-1)?.valid_to !== undefined;
  const sort = (options: FilterOption[]) => options.sort((a, b) => compareVietnamese(a.label, b.label));
  return {
    now: sort(large.filter((unit) => !isGone(unit)).map(optionOf)),
    then: sort(large.filter(isGone).map(optionOf)),
  };
}
