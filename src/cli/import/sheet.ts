import { CsvError, parse } from 'csv-parse/sync';
import type { Reported } from '../../archive/report.ts';
import { LONGEST_TEXT, sayTooLong } from '../../core/text/longest-text.ts';
import { composeLetters, foldSpaces } from '../../core/text/normalise.ts';

/** A row of a sheet: the number that a spreadsheet shows beside it, and its cells with white space folded. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as a spreadsheet saved it: the names of its columns, and the rows that hold something. */
export interface Sheet {
  readonly file: string;
  readonly header: SheetRow;
  readonly rows: readonly SheetRow[];
}

/** What separates cells: a comma, a semicolon where the decimal sign is a comma, or a tab. */
const DELIMITERS = [',', ';', '\t'];
/** A first line in which Excel may say so. */
const SEPARATOR_LINE = /^\s*"?sep=(?<delimiter>[^\r\n])"?[^\r\n]*/iu;

/**
 * Reads CSV as spreadsheets save it: UTF-8 with or without byte order mark, any line ends, cells in quotes; letters come
 * back composed. Rows without any cell filled are passed over, but counted.
 */
export function readSheet(file: string, bytes: Uint8Array): { sheet: Sheet } | { problems: readonly Reported[] } {
  let text: string;
  try {
    text = composeLetters(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return problem(
      file,
      'file/not-utf-8',
      'The file is not UTF-8 text.',
      'Save it from the spreadsheet as "CSV UTF-8".',
    );
  }
  const said = SEPARATOR_LINE.exec(text)?.groups?.['delimiter'];
  text = text.replace(SEPARATOR_LINE, '');
  const firstLine = text.split(/[\r\n]+/u).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  const delimiter = said ?? DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  let records: string[][];
  try {
    records = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      trim: delimiter !== '\t',
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error['records'] ?? 0) + 1;
    const { problems } = problem(
      file,
      'csv/syntax',
      'The quotes of a cell are not in pairs.',
      'Put a cell that holds quotes between quotes, and double those inside.',
    );
    return { problems: problems.map((one) => ({ ...one, position: { line, column: 1 } })) };
  }
  const tooLong = records.flatMap((cells, index) => findLongCells(file, index + 1, cells));
  if (tooLong.length > 0) return { problems: tooLong };
  const rows = records
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => foldSpaces(cell)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...filled] = rows;
  if (header === undefined)
    return problem(
      file,
      'file/empty',
      'The file is empty.',
      'Write the names of the columns and a row for each figure.',
    );
  return { sheet: { file, header, rows: filled } };
}

function findLongCells(file: string, row: number, cells: readonly string[]): Reported[] {
  return cells.flatMap((cell, index): Reported[] => {
    if (cell.length <= LONGEST_TEXT) return [];
    const position = { line: row, column: index + 1 };
    return [{ code: 'field/length', file, path: '', position, ...sayTooLong('The cell', cell.length) }];
  });
}

function problem(file: string, code: Reported['code'], message: string, hint: string): { problems: Reported[] } {
  return { problems: [{ code, file, path: '', message, hint }] };
}
