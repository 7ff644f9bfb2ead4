import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { COLUMNS, toRow, toRows, type References, type Row } from './rows.ts';

/** The observations of an indicator as CSV: RFC 4180, CRLF, UTF-8 without byte order mark, decimal point. */
export function toCsv(indicator: Indicator, references: References): string {
  return writeRows(toRows(indicator, references));
}

/** Observations of several indicators, in their order, as CSV of the same columns. */
export function figuresToCsv(
  figures: readonly { readonly indicator: Indicator; readonly observation: Observation }[],
  references: References,
): string {
  return writeRows(figures.map(({ indicator, observation }) => toRow(indicator, observation, references)));
}

/** The same rows as JSON, with the definition they rest on. */
export function toJson(indicator: Indicator, references: References): string {
  const { observations: _, ...definition } = indicator;
  return `${JSON.stringify({ indicator: definition, columns: COLUMNS, observations: toRows(indicator, references) }, null, 2)}\n`;
}

function writeRows(rows: readonly Row[]): string {
  return stringify([...rows], { header: true, columns: [...COLUMNS], record_delimiter: 'windows' });
}
