import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Indicator } from '../model/indicator.ts';
import { COLUMNS, toRows, type References } from './rows.ts';

/** The observations of an indicator as CSV: RFC 4180, CRLF, UTF-8 without byte order mark, decimal point. */
export function toCsv(indicator: Indicator, references: References): string {
  return stringify(toRows(indicator, references), { header: true, columns: [...COLUMNS], record_delimiter: 'windows' });
}

/** The same rows as JSON, with the definition they rest on. */
export function toJson(indicator: Indicator, references: References): string {
  const { observations: _, ...definition } = indicator;
  return `${JSON.stringify({ indicator: definition, columns: COLUMNS, observations: toRows(indicator, references) }, null, 2)}\n`;
}
