import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { abbreviationSchema } from '../core/model/abbreviation.ts';
import { congressRoundSchema } from '../core/model/congress.ts';
import { indicatorSchema } from '../core/model/indicator.ts';
import { localitySchema } from '../core/model/locality.ts';
import { mapSchema } from '../core/model/map.ts';
import { publisherSchema } from '../core/model/publisher.ts';
import { relationSchema } from '../core/model/relation.ts';
import { siteSchema } from '../core/model/site.ts';
import { topicSchema } from '../core/model/topic.ts';
import { unitSchema } from '../core/model/unit.ts';
import { problemAt } from '../core/parse.ts';
import { sortProblems, type Problem } from '../core/problem.ts';
import { fail, succeed, type Result } from '../core/result.ts';
import type { Archive } from './archive.ts';
import { checkArticles } from './check-articles.ts';
import { checkCongresses } from './check-congresses.ts';
import { checkIndicators, collectFigures } from './check-indicators.ts';
import { checkLocalities } from './check-localities.ts';
import { checkMap } from './check-map.ts';
import { checkRelations } from './check-relations.ts';
import { checkSite } from './check-site.ts';
import { checkUnits } from './check-units.ts';
import { readArticles } from './read-articles.ts';
import { listFiles, readFolder, readLists, readOne } from './read-collections.ts';
import { wholeFile } from './read-text.ts';
import type { Collection, Reading } from './reading.ts';

/** An archive may do without these. */
const ABBREVIATIONS = 'data/abbreviations.json';
const RELATIONS = 'data/relations.json';
const MAP = 'data/map.json';

/**
 * Reads content/articles and data/ below `root` into one indexed value, or tells every problem of every file, sorted
 * by file. Nothing is written; no clock and no network is used.
 */
export function readArchive(root: string): Result<Archive> {
  const absent = ['content', 'data'].filter((folder) => !existsSync(join(root, folder)));
  if (absent.length > 0) return fail(absent.map(missingFolder));
  const problems: Problem[] = [];
  const reading: Reading = {
    site: readOne(root, 'data/site.json', siteSchema, problems),
    articles: readArticles(root, problems),
    indicators: readFolder(root, 'data/indicators', indicatorSchema, problems),
    localities: readLists(root, listFiles(root, 'data/localities', '.json'), localitySchema, ({ id }) => id, problems),
    map: existsSync(join(root, MAP)) ? readOne(root, MAP, mapSchema, problems) : undefined,
    congresses: readFolder(root, 'data/congresses', congressRoundSchema, problems),
    publishers: readLists(root, ['data/publishers.json'], publisherSchema, ({ id }) => id, problems),
    topics: readLists(root, ['data/topics.json'], topicSchema, ({ id }) => id, problems),
    units: readLists(root, ['data/units.json'], unitSchema, ({ code }) => code, problems),
    relations: readLists(root, ifThere(root, RELATIONS), relationSchema, ({ id }) => id, problems),
    abbreviations: readLists(root, ifThere(root, ABBREVIATIONS), abbreviationSchema, ({ short }) => short, problems),
  };
  const figures = collectFigures(reading, problems);
  problems.push(
    ...checkSite(reading, figures),
    ...checkUnits(reading),
    ...checkIndicators(reading, figures),
    ...checkArticles(reading, figures),
    ...checkLocalities(reading),
    ...checkMap(reading),
    ...checkCongresses(reading),
    ...checkRelations(reading, figures),
  );
  if (problems.length > 0 || reading.site === undefined) return fail(sortProblems(problems));
  return succeed({
    site: reading.site.value,
    articles: valuesOf(reading.articles),
    indicators: valuesOf(reading.indicators),
    figures: valuesOf(figures),
    localities: valuesOf(reading.localities),
    map: reading.map?.value,
    congresses: valuesOf(reading.congresses),
    publishers: valuesOf(reading.publishers),
    topics: valuesOf(reading.topics),
    units: valuesOf(reading.units),
    relations: valuesOf(reading.relations),
    abbreviations: valuesOf(reading.abbreviations),
  });
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

function ifThere(root: string, file: string): string[] {
  return existsSync(join(root, file)) ? [file] : [];
}

function valuesOf<T>({ entries }: Collection<T>): Map<string, T> {
  return new Map([...entries].map(([id, { value }]) => [id, value]));
}
