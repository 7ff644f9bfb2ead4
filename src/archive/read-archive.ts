import { statSync } from 'node:fs';
import { join } from 'node:path';
import { abbreviationSchema } from '../core/model/abbreviation.ts';
import { congressRoundSchema } from '../core/model/congress.ts';
import { indicatorSchema } from '../core/model/indicator.ts';
import { localitySchema } from '../core/model/locality.ts';
import { mapSchema } from '../core/model/map.ts';
import { publisherSchema } from '../core/model/publisher.ts';
import { referenceSchema } from '../core/model/reference.ts';
import { relationSchema } from '../core/model/relation.ts';
import { siteSchema } from '../core/model/site.ts';
import { topicSchema } from '../core/model/topic.ts';
import { unitSchema } from '../core/model/unit.ts';
import { problemAt } from '../core/parse.ts';
import { sortProblems, type Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import type { Archive, Figure } from './archive.ts';
import { checkArticles } from './check-articles.ts';
import { checkCongresses } from './check-congresses.ts';
import { checkFiles } from './check-files.ts';
import { checkIndicators, collectFigures } from './check-indicators.ts';
import { checkLinks } from './check-links.ts';
import { checkLocalities } from './check-localities.ts';
import { checkMap } from './check-map.ts';
import { checkPermanence } from './check-permanence.ts';
import { pictureChecker } from './check-pictures.ts';
import { checkRelations } from './check-relations.ts';
import { checkSite } from './check-site.ts';
import { checkSources } from './check-sources.ts';
import { checkUnits } from './check-units.ts';
import { checkVersion } from './check-version.ts';
import { JSON_FILE, listFiles } from './list-files.ts';
import type { CountProgress, Progress, TellProgress } from './progress.ts';
import { readArticles } from './read-articles.ts';
import { collect, ifThere, readFolder, readLists, readOne } from './read-collections.ts';
import { checkPages } from './read-pages.ts';
import { readMoved, readPublished } from './read-permanence.ts';
import { wholeFile } from './unreadable.ts';
import { filesOf, SITE, type Collection, type Reading } from './reading.ts';
import { NOTHING_READ, type Counts } from './report.ts';

/** An archive may do without these. */
const ABBREVIATIONS = 'data/abbreviations.json';
const REFERENCES = 'data/references.json';
const RELATIONS = 'data/relations.json';
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
  const withGone = <T>(things: Collection<T>): Collection<T> => ({ ...things, gone: valuesOf(moved) });
  const count =
    (what: Progress['what']): CountProgress =>
    (done, total) => {
      tell({ what, done, total });
    };
  const reading: Reading = {
    site: readOne(root, SITE, siteSchema, problems),
    articles: withGone(readArticles(root, problems, count('articles'), checkPictures)),
    indicators: readFolder(root, 'data/indicators', indicatorSchema, problems, count('indicators')),
    localities: withGone(
      readLists(root, listFiles(root, 'data/localities', JSON_FILE), localitySchema, ({ id }) => id, problems),
    ),
    map: readMap(root, problems),
    congresses: withGone(readFolder(root, 'data/congresses', congressRoundSchema, problems)),
    publishers: readLists(root, ['data/publishers.json'], publisherSchema, ({ id }) => id, problems),
    references: readLists(root, ifThere(root, REFERENCES), referenceSchema, ({ id }) => id, problems),
    topics: readLists(root, ['data/topics.json'], topicSchema, ({ id }) => id, problems),
    units: readLists(root, ['data/units.json'], unitSchema, ({ code }) => code, problems),
    relations: readLists(root, ifThere(root, RELATIONS), relationSchema, ({ id }) => id, problems),
    abbreviations: readLists(root, ifThere(root, ABBREVIATIONS), abbreviationSchema, ({ short }) => short, problems),
    published: readPublished(root, problems),
    moved,
  };
  const pages = checkPages(root, checkPictures, problems);
  const figures = withGone(collectFigures(reading, problems));
  const archive = toArchive(root, reading, figures);
  const version = checkVersion(root);
  const all = withoutTwins([
    ...problems,
    ...checkFiles(root),
    ...checkSite(reading, figures),
    ...checkSources(reading),
    ...checkUnits(reading),
    ...checkIndicators(reading, figures),
    ...checkArticles(reading, figures, count('texts')),
    ...checkLocalities(reading),
    ...checkMap(reading),
    ...checkCongresses(reading),
    ...checkRelations(reading, figures),
    ...checkPermanence(reading, figures, archive),
    ...checkLinks(root, valuesOf(moved)),
  ]);
  // Alone: what else is wrong by the rules of this version may be right by those of the other.
  const found = version === undefined ? all : [version];
  const inspected = { counts: countRead(reading, figures), files: [...filesOf(reading), ...pages].sort() };
  if (found.length > 0 || archive === undefined) return { ...inspected, result: fail(sortProblems(found)) };
  return { ...inspected, result: succeed(archive) };
}

/** All that could be read, by id; undefined without the one file that each archive has. */
function toArchive(root: string, reading: Reading, figures: Collection<Figure>): Archive | undefined {
  if (reading.site === undefined) return undefined;
  return {
    site: reading.site.value,
    articles: valuesOf(reading.articles),
    indicators: valuesOf(reading.indicators),
    figures: valuesOf(figures),
    localities: valuesOf(reading.localities),
    map: reading.map.entries.get(MAP)?.value,
    congresses: valuesOf(reading.congresses),
    publishers: valuesOf(reading.publishers),
    references: valuesOf(reading.references),
    topics: valuesOf(reading.topics),
    units: valuesOf(reading.units),
    relations: valuesOf(reading.relations),
    abbreviations: valuesOf(reading.abbreviations),
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

function valuesOf<T>({ entries }: Collection<T>): Map<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}
