import { COLLECTIONS } from '../../archive/collections.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReference } from '../../archive/check-references.ts';
import { nearestName } from '../../core/text/nearest-name.ts';
import { checkNamed } from '../../archive/check-sources.ts';
import { readArticles } from '../../archive/read-articles.ts';
import type { Reading } from '../../archive/reading.ts';
import type { Reported } from '../../archive/report.ts';
import type { Problem } from '../../core/problem.ts';
import { appendEntries } from '../edit/append-entries.ts';
import { formatData } from '../edit/format-data.ts';
import { UsageError } from '../edit/run-command.ts';
import { tryChange } from '../edit/try-change.ts';
import { checkColumns } from './columns.ts';
import { atRow, readRow, type SheetEntry, type RowReading } from './read-row.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** Rows that can be added, and the whole file with them. */
export interface Plan {
  readonly file: string;
  readonly rows: readonly { readonly row: number; readonly entry: SheetEntry }[];
  readonly text: string;
  /** The file as it was when the text was made of it. */
  readonly before: string;
  /** How many problems the archive has besides, which are not of these rows. */
  readonly besides: number;
}

/**
 * Works out what the rows of a CSV file would add to an indicator, or everything that is wrong with them: the rows by
 * themselves, and what the checker says to the archive with them in it. Nothing is written.
 */
export async function planImport(
  root: string,
  indicatorId: string,
  csv: { file: string; bytes: Uint8Array },
): Promise<Plan | { problems: readonly Reported[] }> {
  const broken: Problem[] = [];
  const indicators = COLLECTIONS.indicators(root, broken);
  const localities = COLLECTIONS.localities(root, broken);
  const articles = readArticles(root, broken);
  const references = COLLECTIONS.references(root, broken);
  const file = `data/indicators/${indicatorId}.json`;
  const ofFile = broken.filter((problem) => problem.file === file);
  if (ofFile.length > 0) return { problems: ofFile };
  const indicator = indicators.entries.get(indicatorId)?.value;
  if (indicator === undefined) throw new UsageError(unknownIndicator(indicatorId, indicators.entries.keys()));

  const reading = readSheet(csv.file, csv.bytes);
  if ('problems' in reading) return reading;
  const { sheet } = reading;
  const ofColumns = checkColumns(sheet);
  if (ofColumns.length > 0) return { problems: ofColumns };
  if (sheet.rows.length === 0) return { problems: [noRows(sheet)] };

  const places = new Map([...localities.entries].map(([id, { value }]) => [id, value]));
  const rows = sheet.rows.map((row) => readRow(sheet, row, { indicator, localities: places }));
  const taken = new Map(
    [...indicators.entries.values()].flatMap(({ value, where }) =>
      value.observations.map(({ obs_id }) => [obs_id, where.file] as const),
    ),
  );
  const duplicates = findDuplicates(sheet, rows, taken);
  const twice = new Set(duplicates.map(({ position }) => position?.line));
  const good = rows.flatMap(({ row, entry }) => (entry === undefined || twice.has(row) ? [] : [{ row, entry }]));

  const old = readFileSync(join(root, file), 'utf8');
  const text = await formatData(
    file,
    appendEntries(
      old,
      ['observations'],
      good.map(({ entry }) => entry),
    ),
  );
  const { before, added } = tryChange(root, new Map([[file, text]]));
  const problems = [
    ...rows.flatMap((row) => row.problems),
    ...duplicates,
    ...rows
      .filter((row) => !good.some((one) => one.row === row.row))
      .flatMap((row) => checkNames(row, sheet, { localities, articles, references })),
    ...added.map((problem) => ofRow(problem, sheet, file, indicator.observations.length, good)),
  ];
  return problems.length > 0 ? { problems } : { file, rows: good, text, before: old, besides: before.length };
}

/** A problem of one of the new observations is told of its row; any other stays where the checker saw it. */
function ofRow(problem: Problem, sheet: Sheet, file: string, first: number, rows: Plan['rows']): Reported {
  const [, index = '', path = ''] = /^observations\[(\d+)\]\.?(.*)$/u.exec(problem.path) ?? [];
  const row = index === '' || problem.file !== file ? undefined : rows[Number(index) - first]?.row;
  return row === undefined ? problem : atRow(problem, sheet, row, path);
}

/** The checker does not see rows that are wrong by themselves; what they name is looked up all the same. */
function checkNames(
  { row, names }: RowReading,
  sheet: Sheet,
  { localities, ...pages }: Pick<Reading, 'localities' | 'articles' | 'references'>,
): Reported[] {
  const where = { file: sheet.file, locate: () => undefined };
  return [
    ...checkReference('locality', names.ref_area, localities, where, ['ref_area']),
    ...checkNamed(names.sources, pages, where, ['sources']),
  ].map((problem) => atRow(problem, sheet, row, problem.path));
}

function findDuplicates(sheet: Sheet, rows: readonly RowReading[], taken: ReadonlyMap<string, string>): Reported[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, entry }) => {
    if (entry === undefined) return [];
    const { obs_id } = entry;
    const place = taken.has(obs_id)
      ? `in ${taken.get(obs_id) ?? ''}`
      : seen.has(obs_id)
        ? `in row ${seen.get(obs_id) ?? 0}`
        : undefined;
    seen.set(obs_id, seen.get(obs_id) ?? row);
    if (place === undefined) return [];
    const problem: Reported = {
      code: 'id/duplicate',
      file: sheet.file,
      path: '',
      message: `The obs_id "${obs_id}" is already used ${place}.`,
      hint: 'Leave the row out if it is the same figure; else give it another obs_id.',
    };
    return [atRow(problem, sheet, row, 'obs_id')];
  });
}

function noRows({ file }: Sheet): Reported {
  return {
    code: 'file/empty',
    file,
    path: '',
    message: 'There are no rows below the names of the columns.',
    hint: 'Write a row for each figure.',
  };
}

function unknownIndicator(id: string, known: Iterable<string>): string {
  const near = nearestName(id, known);
  const guess = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `There is no indicator "${id}".${guess} A new one is begun by npm run new -- indicator.`;
}
