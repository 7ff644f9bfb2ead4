import { compareKeys } from '../text/collate.ts';
import type { Locality } from '../model/locality.ts';
import type { Gazetteer } from './gazetteer.ts';
import { byTime } from './versions.ts';

/** The days on which a unit bore a code of the statistics office. */
export interface CodeRow {
  /** Two digits for a province, three for a district, five for a commune: "01840". Codes are reused. */
  readonly code: string;
  readonly id: string;
  /** The first day, `yyyy-mm-dd`; absent when unknown. */
  readonly from?: string;
  /** The first day on which it no longer bore it; absent while it does. */
  readonly to?: string;
}

/** Every code that units bore, by code, the earlier bearer first. Versions that follow one another make one row. */
export function listCodes(gazetteer: Gazetteer): CodeRow[] {
  return [...gazetteer.values()]
    .flatMap(codesOf)
    .sort((a, b) => compareKeys(a.code, b.code) || compareKeys(a.from ?? '', b.from ?? ''));
}

/** The unit that bore a code on a day, `yyyy-mm-dd`; undefined when none did. An unknown first day counts as long ago. */
export function unitOfCode(rows: readonly CodeRow[], code: string, day: string): string | undefined {
  return rows.find((row) => row.code === code && (row.from ?? '') <= day && (row.to === undefined || day < row.to))?.id;
}

/** The codes one unit bore, the earliest first. */
export function codesOf(locality: Locality): CodeRow[] {
  const rows: CodeRow[] = [];
  for (const { gso_code: code, valid_from: from, valid_to: to } of byTime(locality)) {
    if (code === undefined) continue;
    const last = rows.at(-1);
    const goesOn = last?.code === code && last.to === from;
    if (goesOn) rows.pop();
    const start = goesOn ? last.from : from;
    rows.push({ code, id: locality.id, ...(start && { from: start }), ...(to && { to }) });
  }
  return rows;
}
