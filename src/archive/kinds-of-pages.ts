import { paths } from '../core/address/paths.ts';
import { splitProvinces } from '../core/congress/coverage.ts';
import { placesWithSeveral } from '../core/congress/several.ts';
import { isTarget } from '../core/figure/is-target.ts';
import { pastDays } from '../core/gazetteer/index-days.ts';
import type { CongressRound } from '../core/model/congress.ts';
import type { Site } from '../core/model/site.ts';
import { NOTICE_CODES } from '../core/notice.ts';
import { PROBLEM_CODES } from '../core/problem.ts';
import { SHEET_CODES } from '../core/sheet-code.ts';
import type { Archive } from './archive.ts';
import { figuresOfRound } from './round-figures.ts';

type Language = Site['languages'][number];

/** A kind of pages: which things of an archive have one, and where. */
export interface PageKind<T> {
  /** Nothing, where the archive has nothing to show on such a page. */
  readonly things: (archive: Archive) => readonly T[];
  /** The addresses of all pages of the kind, in one language. */
  readonly addresses: (archive: Archive, language: Language) => string[];
}

/**
 * The one list of all kinds of pages that exist in every language of the site. src/pages/ builds a page for each of the
 * `things` that stand here, and the check tells by their addresses what a site will hold, before it is built.
 */
export const PAGES = {
  home: alone(paths.home),
  news: alone(paths.news),
  indicators: alone(paths.indicators),
  indicator: each(
    ({ indicators }) => [...indicators.values()],
    ({ id }, language) => paths.indicator(id, language),
  ),
  figure: each(
    ({ figures }) => [...figures.values()],
    ({ observation }, language) => paths.figure(observation.obs_id, language),
  ),
  targets: alone(paths.targets),
  relations: alone(paths.relations),
  localities: alone(paths.localities),
  localitiesOn: each(
    ({ localities, site }) => pastDays(localities, site.edition),
    ({ slug }, language) => paths.localitiesOn(slug, language),
  ),
  locality: each(
    ({ localities }) => [...localities.values()],
    ({ id }, language) => paths.locality(id, language),
  ),
  congresses: alone(paths.congresses, hasCongresses),
  congressesOf: each(({ congresses }) => placesWithSeveral(congresses.values()), paths.congressesOf),
  round: each(roundsWith(), ({ id }, language) => paths.congress(id, language)),
  roundMap: each(roundsWith(hasMap), ({ id }, language) => paths.congressPart(id, 'ban-do', language)),
  roundFigures: each(roundsWith(hasFigures), ({ id }, language) => paths.congressPart(id, 'so-lieu', language)),
  roundTargets: each(roundsWith(hasTargets), ({ id }, language) => paths.congressPart(id, 'chi-tieu', language)),
  roundSources: each(roundsWith(), ({ id }, language) => paths.congressPart(id, 'nguon', language)),
  coverage: alone(paths.coverage, hasCongresses),
  problems: alone(paths.problems),
  problem: each(listCodes, paths.problem),
  search: alone(paths.search),
} as const;

/** The files that readers fetch, which are the same in all languages. */
export const FILES = {
  indicatorCsv: each(PAGES.indicator.things, ({ id }) => paths.indicatorFile(id, 'csv')),
  indicatorJson: each(PAGES.indicator.things, ({ id }) => paths.indicatorFile(id, 'json')),
  targets: alone(paths.targetsFile),
  coverage: alone(paths.coverageFile, hasCongresses),
  lookup: alone(() => paths.localityLookup),
  codes: alone(() => paths.localityCodes),
} as const;

/** One page for each of several things. */
function each<T>(things: PageKind<T>['things'], addressOf: (thing: T, language: Language) => string): PageKind<T> {
  return {
    things,
    addresses: (archive, language) => things(archive).map((thing) => addressOf(thing, language)),
  };
}

/** A page that stands alone, such as an index. */
function alone(addressOf: (language: Language) => string, isShown: (archive: Archive) => boolean = () => true) {
  return each(
    (archive) => (isShown(archive) ? [undefined] : []),
    (_, language) => addressOf(language),
  );
}

function roundsWith(isShown: (archive: Archive, round: CongressRound) => boolean = () => true) {
  return (archive: Archive) => [...archive.congresses.values()].filter((round) => isShown(archive, round));
}

function hasCongresses({ congresses }: Archive): boolean {
  return congresses.size > 0;
}

/** Whether the sources of a round print figures, and targets: each has a page only then. */
export function hasFigures(archive: Archive, round: CongressRound): boolean {
  return figuresOfRound(archive, round).length > 0;
}

function hasTargets(archive: Archive, round: CongressRound): boolean {
  return figuresOfRound(archive, round).some(isTarget);
}

/** Whether there is a map to show, and a province to show on it. */
export function hasMap({ map, localities }: Archive, round: CongressRound): boolean {
  return map !== undefined && splitProvinces(localities, round).told.length > 0;
}

/** Every code that the checker, its notices and the import print. */
function listCodes(): (keyof typeof PROBLEM_CODES | keyof typeof NOTICE_CODES | keyof typeof SHEET_CODES)[] {
  return [PROBLEM_CODES, NOTICE_CODES, SHEET_CODES].flatMap((codes) => Object.keys(codes)) as ReturnType<
    typeof listCodes
  >;
}
