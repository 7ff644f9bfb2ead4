import { nameSource } from '../../core/export/rows.ts';
import type { ObservationSource } from '../../core/model/source.ts';
import type { SheetEntry } from './read-row.ts';

/** The figures that would be added, one a line below the names of the columns, with what was read from their words. */
export function formatPreview(rows: readonly { readonly row: number; readonly entry: SheetEntry }[]): string {
  const lines = [
    ['row', 'obs_id', 'ref_area', 'time_period', 'value_type', 'value_text', 'reads as', 'sources'],
    ...rows.map(({ row, entry }) => [
      String(row),
      entry.obs_id,
      entry.ref_area,
      entry.time_period,
      entry.value_type,
      entry.value_text,
      readsAs(entry),
      entry.sources.map((source) => nameSource(source as ObservationSource)).join(' '),
    ]),
  ];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map(
      (line) =>
        `  ${line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** `gt 3.6e9`, `eq 16 of 20`, `approx 10 to 12`. */
function readsAs({ comparator, obs_value, obs_value_upper, obs_total, unit_mult = 0 }: SheetEntry): string {
  const upper = obs_value_upper === undefined ? '' : ` to ${obs_value_upper}`;
  const total = obs_total === undefined ? '' : ` of ${obs_total}`;
  return `${comparator} ${obs_value}${upper}${total}${unit_mult === 0 ? '' : ` times 10^${unit_mult}`}`;
}
