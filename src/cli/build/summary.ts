import type { BuildSummary } from '../../core/build-event.ts';

/** All that is to be said of a build that went well. */
export interface BuildResult extends BuildSummary {
  /** How long check and build took. */
  readonly milliseconds: number;
  /** How many notices the check told. */
  readonly notices: number;
  /** Sentences of the build for whoever publishes. */
  readonly notes: readonly string[];
}

/** A row of what is printed in the end: a word, and what it says. */
export type SummaryRow = readonly [word: string, text: string];

/** What was built, a row each. */
export function summaryRows({ pages, files, bytes, milliseconds, notices, notes }: BuildResult): SummaryRow[] {
  return [
    ['Pages', formatCount(pages)],
    ['Files', `${formatCount(files)} in dist/`],
    ['Size', `${(bytes / 1e6).toFixed(1)} MB`],
    ['Time', `${Math.max(1, Math.round(milliseconds / 1000))} s`],
    ['Notices', notices === 0 ? 'none' : `${formatCount(notices)}, told above`],
    ...notes.map((note): SummaryRow => ['Note', note]),
  ];
}

/** Rows as lines, with the words in a column of their own. */
export function formatRows(rows: readonly SummaryRow[]): string {
  return rows.map(([word, text]) => `${word.padEnd(9)}${text}\n`).join('');
}

function formatCount(count: number): string {
  return count.toLocaleString('en');
}
