import { nearestName } from '../../core/text/nearest-name.ts';
import type { Reported } from '../../archive/report.ts';
import { COLUMNS as EXPORTED } from '../../core/export/rows.ts';
import type { Sheet } from './sheet.ts';

/** The columns of an export, and those that it has no room for. */
export const COLUMNS: readonly string[] = [...EXPORTED, 'article', 'paragraph', 'set_by_en', 'comment_en'];

/** Columns that are unknown or stand twice, and cells beyond the last column. */
export function checkColumns({ file, header, rows }: Sheet): Reported[] {
  const names = header.cells;
  if (!names.some((name) => COLUMNS.includes(name.toLowerCase()))) {
    const position = { line: header.row, column: 1 };
    const message = 'The first row names no column that is known.';
    const hint = `Write names into it, with commas, semicolons or tabs between; known are ${COLUMNS.join(', ')}.`;
    return [{ code: 'csv/column', file, path: '', position, message, hint }];
  }
  const inHeader = names.flatMap((name, index) => {
    const position = { line: header.row, column: index + 1 };
    const at = { code: 'csv/column' as const, file, path: name, position };
    if (names.indexOf(name) < index && name !== '') {
      return [{ ...at, message: `The column "${name}" stands twice.`, hint: 'Keep one of the two.' }];
    }
    if (COLUMNS.includes(name)) return [];
    if (name === '') {
      const isUsed = rows.some(({ cells }) => (cells[index] ?? '') !== '');
      return isUsed ? [{ ...at, message: 'A column has no name.', hint: 'Name it, or empty it.' }] : [];
    }
    const near = nearestName(name.toLowerCase(), COLUMNS);
    const hint = near === undefined ? `Remove it; known are ${COLUMNS.join(', ')}.` : `Did you mean "${near}"?`;
    return [{ ...at, message: `There is no column "${name}".`, hint }];
  });
  const beyond: Reported[] = rows
    .filter(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''))
    .map(({ row }) => ({
      code: 'csv/column',
      file,
      path: '',
      position: { line: row, column: names.length + 1 },
      message: 'The row has more cells than there are columns.',
      hint: 'Put a cell that holds a comma or a semicolon between quotes.',
    }));
  return [...inHeader, ...beyond];
}

/** The column that a place in an observation was read from: `sources[0].paragraph` from paragraph, or from sources. */
export function columnFor(path: string, { header }: Sheet): string {
  if (path.startsWith('sources') && !header.cells.includes('sources')) {
    return path.endsWith('paragraph') ? 'paragraph' : 'article';
  }
  const [, field = '', language] = /^([a-z_]+)(?:\.(en)$)?/u.exec(path) ?? [];
  return language === undefined ? field : `${field}_${language}`;
}
