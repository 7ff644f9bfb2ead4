import type { Language } from '../core/text/language.ts';
import { FILES, type FileName, type PageName } from '../core/address/kinds-of-pages.ts';
import { paths } from '../core/address/paths.ts';
import { isWrittenIn, slugOf } from '../core/address/text-page.ts';
import { splitProvinces } from '../core/congress/coverage.ts';
import { placesWithSeveral } from '../core/congress/several.ts';
import { isTarget } from '../core/figure/statement.ts';
import { pastDays } from '../core/gazetteer/index-days.ts';
import type { CongressRound } from '../core/model/congress.ts';
import { NOTICE_CODES } from '../core/notice.ts';
import { PROBLEM_CODES } from '../core/problem.ts';
import { SHEET_CODES } from '../core/sheet-code.ts';
import type { Archive } from './archive.ts';
import { figuresOfRound } from './round-figures.ts';

/** Which things of an archive have a page of a kind in a language; one, undefined, for a page that stands alone. */
export interface ThingsWithPages<T> {
  readonly in: (archive: Archive, language: Language) => readonly T[];
  /** The id of a thing as its address has it. */
  readonly idOf: (thing: T) => string;
}

/** For each kind of pages the things that have one. src/pages/ builds them, and the check tells what a site will hold. */
export const THINGS = {
  home: alone(),
  news: alone(),
  article: each(({ articles }) => [...articles.values()], byId),
  indicators: alone(),
  indicator: each(({ indicators }) => [...indicators.values()], byId),
  figure: each(
    ({ figures }) => [...figures.values()],
    ({ observation }) => observation.obs_id,
  ),
  targets: alone(),
  relations: alone(),
  localities: alone(),
  localitiesOn: each(
    ({ localities, site }) => pastDays(localities, site.edition),
    ({ slug }) => slug,
  ),
  locality: each(({ localities }) => [...localities.values()], byId),
  congresses: alone(hasCongresses),
  congressesOf: each(({ congresses }) => placesWithSeveral(congresses.values()), itself),
  round: each(roundsWith(), byId),
  roundMap: each(roundsWith(hasMap), byId),
  roundFigures: each(roundsWith(hasFigures), byId),
  roundTargets: each(roundsWith(hasTargets), byId),
  roundSources: each(roundsWith(), byId),
  coverage: alone(hasCongresses),
  problems: alone(),
  problem: each(() => [...PROBLEM_CODES, ...NOTICE_CODES, ...SHEET_CODES], itself),
  search: alone(),
  text: each(({ pages }, language) => [...pages].filter((id) => isWrittenIn(language, id)), slugOf),
} as const satisfies Record<PageName, unknown>;

/** For each kind of files the things that have one. */
export const THINGS_WITH_FILES = {
  articleCsv: each(({ articles }) => [...articles.values()].filter(({ figureLinks }) => figureLinks.length > 0), byId),
  indicatorCsv: THINGS.indicator,
  indicatorJson: THINGS.indicator,
  targetsCsv: alone(),
  coverageCsv: alone(hasCongresses),
  localityLookup: alone(),
  localityCodes: alone(),
  securityText: alone(),
} as const satisfies Record<FileName, unknown>;

/** The addresses of all pages of a kind in a language. */
export function addressesOf(name: PageName, archive: Archive, language: Language): string[] {
  return build(paths[name], THINGS[name] as ThingsWithPages<unknown>, archive, language);
}

/** The addresses of all files that readers fetch. */
export function fileAddresses(archive: Archive): string[] {
  return (Object.keys(FILES) as FileName[]).flatMap((name) =>
    build(paths[name], THINGS_WITH_FILES[name] as ThingsWithPages<unknown>, archive, 'vi'),
  );
}

function build<T>(builder: unknown, things: ThingsWithPages<T>, archive: Archive, language: Language): string[] {
  const addressOf = builder as (...of: string[]) => string;
  return things
    .in(archive, language)
    .map((thing) => (thing === undefined ? addressOf(language) : addressOf(things.idOf(thing), language)));
}

/** One page for each of several things. */
function each<T>(things: ThingsWithPages<T>['in'], idOf: (thing: T) => string): ThingsWithPages<T> {
  return { in: things, idOf };
}

/** A page that stands alone, such as an index; none where the archive has nothing to show on it. */
function alone(isShown: (archive: Archive) => boolean = () => true): ThingsWithPages<undefined> {
  return { in: (archive) => (isShown(archive) ? [undefined] : []), idOf: () => '' };
}

function byId({ id }: { readonly id: string }): string {
  return id;
}

function itself(id: string): string {
  return id;
}

function roundsWith(isShown: (archive: Archive, round: CongressRound) => boolean = () => true) {
  return (archive: Archive) => [...archive.congresses.values()].filter((round) => isShown(archive, round));
}

function hasCongresses({ congresses }: Archive): boolean {
  return congresses.size > 0;
}

/** Whether the sources of a round print figures, and targets: each has a page only then. */
function hasFigures(archive: Archive, round: CongressRound): boolean {
  return figuresOfRound(archive, round).length > 0;
}

function hasTargets(archive: Archive, round: CongressRound): boolean {
  return figuresOfRound(archive, round).some(isTarget);
}

/** Whether there is a map to show, and a province to show on it. */
export function hasMap({ map, localities }: Archive, round: CongressRound): boolean {
  return map !== undefined && splitProvinces(localities, round).told.length > 0;
}
