import { statSync } from 'node:fs';
import { join } from 'node:path';
import { mapSchema } from '../core/model/map.ts';
import { siteSchema } from '../core/model/site.ts';
import { problemAt } from '../core/parse.ts';
import { sortProblems, type Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import type { Archive, Figure } from './archive.ts';
import { valuesOf, type Collection } from './collection.ts';
import { readCollections, thingsOf } from './collections.ts';
import { checkArticles } from './check-articles.ts';
import { checkCharts } from './check-charts.ts';
import { checkCongresses } from './check-congresses.ts';
import { checkFiles } from './check-files.ts';
import { checkIndicators, collectFigures } from './check-indicators.ts';
import { checkLinks } from './check-links.ts';
import { checkLocalities } from './check-localities.ts';
import { checkMap } from './check-map.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkParts } from './check-parts.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPermanence } from './check-permanence.ts';
import { pictureChecker } from './check-pictures.ts';
import { checkRelations } from './check-relations.ts';
import { checkSite } from './check-site.ts';
import { checkSources } from './check-sources.ts';
import { checkTitles } from './check-titles.ts';
import { checkUnits } from './check-units.ts';
import { checkVersion } from './check-version.ts';
import { listFiles } from './list-files.ts';
import type { CountProgress, Progress, TellProgress } from './progress.ts';
import { readArticles } from './read-articles.ts';
import { collect, ifThere, readOne } from './read-collections.ts';
import { checkPages } from './read-pages.ts';
import { FINDINGS, readFindings } from './read-findings.ts';
import { readMoved, readPublished, readRecorded, RECORDED } from './read-permanence.ts';
import { wholeFile } from './unreadable.ts';
import { filesOf, SITE, type Reading } from './reading.ts';
import { NOTHING_READ, type Counts } from './report.ts';

/** An archive may do without it. */
const MAP = 'data/map.json';

/**
 * Reads content/articles and data/ below `root` into one indexed value, or tells every problem of every file, sorted
 * by file. Nothing is written; no clock and no network is used.
 */
export function readArchive(root: string): Result<Archive> {
  return inspectArchive(root).result;
}

/** What reading an archive gave, and how much was read, whether or not something is wrong. */
export interface Inspection {
  readonly result: Result<Archive>;
  readonly counts: Counts;
  /** Every file that was read or should have been; none where content/ or data/ is missing. */
  readonly files: readonly string[];
}

/** Reads an archive like `readArchive`, for reports; `tell` hears how far it has come. */
export function inspectArchive(root: string, tell: TellProgress = () => undefined): Inspection {
  const absent = ['content', 'data'].filter((folder) => !isFolder(join(root, folder)));
  if (absent.length > 0) return { result: fail(absent.map(missingFolder)), counts: NOTHING_READ, files: [] };
  const problems: Problem[] = [];
  const moved = readMoved(root, problems);
  const checkPictures = pictureChecker(root);
  const gone = valuesOf(moved);
  const count =
    (what: Progress['what']): CountProgress =>
    (done, total) => {
      tell({ what, done, total });
    };
  const reading: Reading = {
    ...readCollections(root, problems, gone, count('indicators')),
    site: readOne(root, SITE, siteSchema, problems),
    articles: { ...readArticles(root, problems, count('articles'), checkPictures), gone },
    map: readMap(root, problems),
    published: readPublished(root, problems),
    moved,
  };
  const pages = checkPages(root, checkPictures, problems);
  // Nothing of the archive follows from them; a file that cannot be read is told all the same.
  readRecorded(root, problems);
  readFindings(root, problems);
  const figures = { ...collectFigures(reading, problems), gone };
  const archive = toArchive(root, reading, figures);
  const version = checkVersion(root);
  const all = withoutTwins([
    ...problems,
    ...checkFiles(root),
    ...checkSite(reading, figures),
    ...checkSources(reading),
    ...checkUnits(reading),
    ...checkIndicators(reading, figures),
    ...checkTitles(reading.indicators),
    ...checkParts(reading),
    ...checkNumbers(reading, figures),
    ...checkPeriods(reading, figures),
    ...checkArticles(reading, figures, count('texts')),
    ...checkLocalities(reading),
    ...checkMap(reading),
    ...checkCongresses(reading),
    ...checkRelations(reading, figures),
    ...checkPermanence(reading, figures, archive),
    ...checkLinks(root, valuesOf(moved)),
  ]);
  if (all.length === 0 && archive !== undefined) all.push(...checkCharts(archive, reading));
  // Alone: what else is wrong by the rules of this version may be right by those of the other.
  const found = version === undefined ? all : [version];
  const inspected = {
    counts: countRead(reading, figures),
    files: [...filesOf(reading), ...pages, ...ifThere(root, RECORDED), ...ifThere(root, FINDINGS)].sort(),
  };
  if (found.length > 0 || archive === undefined) return { ...inspected, result: fail(sortProblems(found)) };
  return { ...inspected, result: succeed(archive) };
}

/** All that could be read, by id; undefined without the one file that each archive has. */
function toArchive(root: string, reading: Reading, figures: Collection<Figure>): Archive | undefined {
  if (reading.site === undefined) return undefined;
  return {
    ...thingsOf(reading),
    site: reading.site.value,
    articles: valuesOf(reading.articles),
    figures: valuesOf(figures),
    map: reading.map.entries.get(MAP)?.value,
    pages: new Set(listPages(root)),
    publicFiles: listFiles(root, 'public', /./u).map((file) => file.slice('public'.length)),
    published: new Set(reading.published.entries.keys()),
    moved: valuesOf(reading.moved),
  };
}

/** Ids of the pages about the archive: the files right below content/pages that src/content.config.ts hands to Astro. */
function listPages(root: string): string[] {
  return listFiles(root, 'content/pages', /\.mdx$/u).flatMap((file) => {
    const name = file.slice('content/pages/'.length, -'.mdx'.length);
    return name.includes('/') || name.startsWith('.') ? [] : [name];
  });
}

function readMap(root: string, problems: Problem[]): Reading['map'] {
  const files = ifThere(root, MAP);
  const placed = files.map((file) => readOne(root, file, mapSchema, problems));
  return { ...collect(placed, () => MAP, problems), files };
}

function countRead({ articles, indicators, localities }: Reading, figures: Collection<unknown>): Counts {
  return {
    articles: articles.entries.size,
    indicators: indicators.entries.size,
    observations: figures.entries.size,
    localities: localities.entries.size,
  };
}

/** What is wrong with a file as such is found wherever it is read, and told once. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  const ofWhole = new Set<string>();
  return problems.filter(({ code, file, path, position, message }) => {
    if (position !== undefined) return true;
    const key = [code, file, path, message].join('\n');
    const isFirst = !ofWhole.has(key);
    ofWhole.add(key);
    return isFirst;
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Alone: without the folder, every name would seem unknown. */
function missingFolder(folder: string): Problem {
  return problemAt(
    wholeFile(folder),
    [],
    'file/missing',
    'The folder is not there.',
    'Run this where content and data are, or restore the folder from the history.',
  );
}
