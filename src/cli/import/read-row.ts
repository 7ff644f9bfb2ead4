import type { Reported } from '../../archive/report.ts';
import type { z } from 'zod';
import { mintObservationId } from '../../core/figure/mint-id.ts';
import { readValueText } from '../../core/figure/value-text.ts';
import { timesTen } from '../../core/number/exact.ts';
import { readNumber } from '../../core/text/number.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Locality } from '../../core/model/locality.ts';
import { observationSchema } from '../../core/model/observation.ts';
import { parse } from '../../core/parse.ts';
import { columnFor } from './columns.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** An observation as its file holds it: what has its default is left out. */
export type SheetEntry = z.input<typeof observationSchema>;

/** What a row says: an entry for the file, unless something is wrong with it. */
export interface RowReading {
  readonly row: number;
  /** What it names, right or wrong. */
  readonly names: {
    readonly ref_area: string | undefined;
    readonly sources: readonly { article?: string | undefined; reference?: string | undefined }[];
  };
  readonly entry?: SheetEntry;
  readonly problems: readonly Reported[];
}

/** What rows are read against. */
export interface Surroundings {
  readonly indicator: Indicator;
  readonly localities: ReadonlyMap<string, Locality>;
}

const NUMBERS = ['obs_value', 'obs_value_upper', 'obs_total', 'unit_mult', 'paragraph'] as const;
const SOURCE = /^(?:reference:(?<reference>[^\s#]+)(?:#(?<place>\d+))?|(?<article>[^\s#:]+)#(?<paragraph>\d+))$/u;

/**
 * Reads one row. Value, upper end, whole, power of ten and comparator come from `value_text` where their cells are
 * empty; an empty `obs_id` is minted by habit. Nothing else is filled in.
 */
export function readRow(sheet: Sheet, row: SheetRow, { indicator, localities }: Surroundings): RowReading {
  const cell = (column: string): string | undefined => row.cells[sheet.header.cells.indexOf(column)] || undefined;
  const problems: Reported[] = [];
  const tell: Tell = (column, code, message, hint) =>
    void problems.push({ ...placeOfCell(sheet, row.row, column), code, message, hint });

  const numbers = Object.fromEntries(NUMBERS.map((column) => [column, readNumberCell(column, cell(column), tell)]));
  const printed = cell('value_text');
  const reading = printed === undefined ? undefined : readValueText(printed);
  const locality = localities.get(cell('ref_area') ?? '');
  const draft = {
    obs_id:
      cell('obs_id') ??
      (locality &&
        mintObservationId(indicator.id, locality, {
          time_period: cell('time_period') ?? '',
          value_type: cell('value_type') ?? '',
          ethnic_group: cell('ethnic_group'),
          breakdown: cell('breakdown'),
        })) ??
      // What it lacks is told by itself; a name that says nothing keeps it from being told twice.
      `row-${row.row}`,
    ref_area: cell('ref_area'),
    places: cell('places')?.split(/\s+/u),
    time_period: cell('time_period'),
    period_text: cell('period_text'),
    period_basis: unless('printed', cell('period_basis')),
    base_period: cell('base_period'),
    aggregation: unless(indicator.aggregation, cell('aggregation')),
    // Where the words cannot be read, the checker says so and nothing is written.
    obs_value: numbers['obs_value'] ?? reading?.value ?? 0,
    obs_value_upper: numbers['obs_value_upper'] ?? reading?.upper,
    unit_mult: unless(0, numbers['unit_mult'] ?? reading?.mult),
    obs_total: numbers['obs_total'] ?? reading?.total,
    comparator: cell('comparator') ?? reading?.comparator ?? 'eq',
    value_type: cell('value_type'),
    set_by: bilingual(cell('set_by'), cell('set_by_en')),
    obs_status: unless('A', cell('obs_status')),
    basis: cell('basis'),
    basis_source: unless('printed', cell('basis_source')),
    ethnic_group: cell('ethnic_group'),
    breakdown: cell('breakdown'),
    value_text: printed,
    sources: readSources(cell, numbers['paragraph'], tell),
    comment: bilingual(cell('comment'), cell('comment_en')),
  };
  checkAgreement(cell, draft, indicator, tell);
  const entry = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  const parsed = parse(observationSchema, entry, { file: sheet.file, locate: () => undefined });
  // A cell that could not be read is not told again as missing.
  const told = parsed.ok
    ? []
    : parsed.problems
        .map((problem) => atRow(problem, sheet, row.row, problem.path))
        .filter(({ path }) => problems.every((problem) => problem.path !== path));
  const all = [...problems, ...told];
  const names = { ref_area: draft.ref_area, sources: draft.sources };
  return all.length === 0
    ? { row: row.row, names, entry: entry as SheetEntry, problems: [] }
    : { row: row.row, names, problems: all };
}

/** A problem of an observation, told of the cell that it was read from. */
export function atRow(problem: Reported, sheet: Sheet, row: number, path: string): Reported {
  return { ...problem, ...placeOfCell(sheet, row, columnFor(path, sheet)) };
}

/** Row and column are those of the sheet, both counted from 1. */
function placeOfCell(
  { file, header }: Sheet,
  row: number,
  column: string,
): Pick<Reported, 'file' | 'path' | 'position'> {
  return { file, path: column, position: { line: row, column: Math.max(header.cells.indexOf(column), 0) + 1 } };
}

function unless<T>(usual: T, value: T | undefined): T | undefined {
  return value === usual ? undefined : value;
}

function bilingual(vi: string | undefined, en: string | undefined): object | undefined {
  return vi === undefined && en === undefined ? undefined : { ...(vi && { vi }), ...(en && { en }) };
}

function readNumberCell(column: string, cell: string | undefined, tell: Tell): number | undefined {
  if (cell === undefined) return undefined;
  if (/^-?\d+(?:\.\d+)?$/u.test(cell)) return Number(cell);
  const example = String(readNumber(cell) ?? '1.96');
  const hint =
    column === 'paragraph'
      ? 'Write a whole number, from 1.'
      : `Write it with a full stop before decimals and without separators, as ${example}, or leave the cell empty: value_text says it.`;
  tell(column, 'field/type', `"${cell}" is no number of the model.`, hint);
  return undefined;
}

type Source = { article?: string | undefined; reference?: string | undefined; paragraph?: number | undefined };
type Cell = (column: string) => string | undefined;
type Tell = (column: string, code: Reported['code'], message: string, hint: string) => void;

/** From `sources` ("2024/a#3 2024/b#1"), as exports write it, or from `article` and `paragraph`. */
function readSources(cell: Cell, paragraph: number | undefined, tell: Tell): Source[] {
  const [sources, article] = [cell('sources'), cell('article')];
  if (sources !== undefined && (article !== undefined || cell('paragraph') !== undefined)) {
    tell('sources', 'csv/column', 'The source is told twice.', 'Fill sources, or article and paragraph.');
  }
  if (sources === undefined) {
    if (article !== undefined || cell('paragraph') !== undefined) return [{ article, paragraph }];
    tell('article', 'field/missing', 'The row names no source.', 'Fill article and paragraph, or sources.');
    return [];
  }
  return sources.split(/\s+/u).flatMap((source): Source[] => {
    const groups = SOURCE.exec(source)?.groups;
    if (groups?.['article'] !== undefined) {
      return [{ article: groups['article'], paragraph: Number(groups['paragraph']) }];
    }
    if (groups !== undefined) {
      const { reference, place } = groups;
      return [place === undefined ? { reference } : { reference, paragraph: Number(place) }];
    }
    tell(
      'sources',
      'field/format',
      `"${source}" names neither a paragraph of an article nor a reference.`,
      'Write it as 2024/dai-hoi#3 or reference:bdt-tuyen-quang-2024, several with spaces between.',
    );
    return [];
  });
}

/** Columns that an export adds for its readers say nothing new; what contradicts the archive is in the wrong sheet. */
function checkAgreement(
  cell: Cell,
  { obs_value, unit_mult = 0 }: { obs_value: number; unit_mult: number | undefined },
  indicator: Indicator,
  tell: Tell,
): void {
  const expected = [
    ['indicator', indicator.id],
    ['unit_measure', indicator.unit_measure],
    ['value_base', String(timesTen(obs_value, unit_mult))],
  ] as const;
  for (const [column, wanted] of expected) {
    const said = cell(column);
    if (said === undefined || said === wanted) continue;
    tell(
      column,
      'csv/column',
      `The row says ${column} "${said}", but here it is "${wanted}".`,
      'Correct the cell or empty it, or import the row elsewhere.',
    );
  }
}
