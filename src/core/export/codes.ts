import { listCodes } from '../gazetteer/codes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** Codes of the statistics office and the units that bore them, as JSON: a list of `{ code, id, from, to }`, a row a line. */
export function toCodesJson(gazetteer: Gazetteer): string {
  return `[\n${listCodes(gazetteer)
    .map((row) => JSON.stringify(row))
    .join(',\n')}\n]\n`;
}
