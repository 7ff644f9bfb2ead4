import type { Notice } from '../core/notice.ts';
import type { Problem } from '../core/problem.ts';
import type { SheetCode } from '../core/sheet-code.ts';
import type { ArticleLedger } from './ledger.ts';

/** A problem or notice of the archive, or a problem of a spreadsheet that is about to come into it. */
export type Reported = Omit<Problem, 'code'> & { readonly code: Problem['code'] | Notice['code'] | SheetCode };

/** How much of an archive was read. */
export interface Counts {
  readonly articles: number;
  readonly indicators: number;
  readonly observations: number;
  readonly localities: number;
}

export const NOTHING_READ: Counts = { articles: 0, indicators: 0, observations: 0, localities: 0 };

/** All that a check found, before a reporter gives it a form. */
export interface Report {
  readonly problems: readonly Problem[];
  /** Empty while something is wrong: notices are looked for in an archive without problems. */
  readonly notices: readonly Notice[];
  readonly counts: Counts;
  /** What the report was narrowed to; absent when it tells everything. */
  readonly scope?: Scope | undefined;
  /** What became of every numeral; `waits` while something is wrong, absent when nobody asked. */
  readonly ledger?: readonly ArticleLedger[] | 'waits' | undefined;
}

/** Said where somebody asked for the ledger of an archive with problems. */
export const LEDGER_WAITS = 'The ledger is told when nothing is wrong any more.\n';

/** The files and folders that a report is about, and how much it leaves out. */
export interface Scope {
  readonly only: readonly string[];
  readonly problemsElsewhere: number;
  readonly noticesElsewhere: number;
}

/** One line that says how the check ended and what was read. */
export function summarise({ problems, counts, scope }: Report): string {
  const { articles, indicators, observations, localities } = counts;
  const read = [
    countNoun(articles, 'article'),
    countNoun(indicators, 'indicator'),
    countNoun(observations, 'observation'),
    countNoun(localities, 'locality', 'localities'),
  ];
  if (scope === undefined && problems.length === 0) return `Nothing is wrong: ${read.join(', ')}.`;
  const files = new Set(problems.map(({ file }) => file));
  const found =
    problems.length === 0
      ? `Nothing is wrong in ${scope?.only.join(', ') ?? ''}`
      : `${countNoun(problems.length, 'problem')} in ${countNoun(files.size, 'file')}`;
  const elsewhere = scope === undefined ? '' : `; ${countOrNo(scope.problemsElsewhere, 'problem')} elsewhere`;
  return `${found}${elsewhere} (${read.slice(0, 3).join(', ')} read)`;
}

/** One line that counts the notices; undefined when there are none to speak of. */
export function summariseNotices({ notices, scope }: Report): string | undefined {
  const elsewhere = scope?.noticesElsewhere ?? 0;
  if (notices.length + elsewhere === 0) return undefined;
  const left = elsewhere === 0 ? '' : `, ${elsewhere} elsewhere`;
  return `${countOrNo(notices.length, 'notice')}${left}; publication goes on`;
}

/** "1 file", "2 files". */
export function countNoun(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function countOrNo(number: number, one: string): string {
  return number === 0 ? `no ${one}s` : countNoun(number, one);
}
