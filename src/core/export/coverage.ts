import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Congress } from '../model/congress.ts';

/** The columns of the file of coverage, in order. */
export const COVERAGE_COLUMNS = [
  'congress',
  'ref_area',
  'name',
  'level',
  'status',
  'held',
  'planned',
  'articles',
  'references',
  'figures',
  'results',
  'targets',
] as const;

/** What the archive has of one locality in one round of congresses. */
export interface CoverageFact {
  /** The id of the round, a year. */
  readonly congress: string;
  readonly ref_area: string;
  /** Level word and name on the last day of that year. */
  readonly name: string;
  readonly level: string;
  /** `none` when no source tells of a congress. */
  readonly status: Congress['status'] | 'none';
  readonly held: string | undefined;
  readonly planned: string | undefined;
  /** Articles of the archive filed under the round that name the locality. */
  readonly articles: number;
  /** Pages elsewhere that tell of its congress. */
  readonly references: number;
  /** Figures of the locality that sources of the round print, and how many of them are results, and targets. */
  readonly figures: number;
  readonly results: number;
  readonly targets: number;
}

/** Coverage as CSV, written like the files of indicators; a province without a source has a row like all others. */
export function coverageToCsv(facts: readonly CoverageFact[]): string {
  return stringify([...facts], { header: true, columns: [...COVERAGE_COLUMNS], record_delimiter: 'windows' });
}
