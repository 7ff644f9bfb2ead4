import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Withdrawn } from '../model/moved.ts';

const COLUMNS = ['withdrawn', 'date', 'was', 'why', 'see'] as const;

/**
 * What stands at the address of a file whose page was withdrawn, by its ending; undefined for files that are no text. Its
 * columns are none of a data file's, so that a program that expects figures stops rather than finds none.
 */
export function toWithdrawnFile(entry: Withdrawn, ending: string): string | undefined {
  const { from, date, was, why, see } = entry;
  const row = { withdrawn: from, date, was: was.vi, why: why.vi, see: see.join(' ') };
  if (ending === 'csv') return stringify([row], { header: true, columns: [...COLUMNS], record_delimiter: 'windows' });
  return ending === 'json' ? `${JSON.stringify({ ...row, see }, null, 2)}\n` : undefined;
}
