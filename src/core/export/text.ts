import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Indicator } from '../model/indicator.ts';
import { COLUMNS, toRows } from './rows.ts';

/** The observations of an indicator as CSV: RFC 4180, CRLF, UTF-8 without byte order mark, decimal point. */
export function toCsv(indicator: Indicator): string {
  return stringify(toRows(indicator), { header: true, columns: [...COLUMNS], record_delimiter: 'windows' });
}

/** The same rows as JSON, with the definition they rest on. */
export function toJson(indicator: Indicator): string {
  const { observations: _, ...definition } = indicator;
  return `${JSON.stringify({ indicator: definition, columns: COLUMNS, observations: toRows(indicator) }, null, 2)}\n`;
}
