import type { Fate } from '../core/ledger/account.ts';
import type { Notice } from '../core/notice.ts';
import type { Position, Problem } from '../core/problem.ts';
import type { ArticleLedger, LedgerEntry } from './ledger.ts';
import type { Counts, Report } from './report.ts';

/** What programs read; fields are only ever added while `format` stays the same. */
interface JsonReport {
  readonly format: 1;
  /** Sorted by file, then by place. */
  readonly problems: readonly JsonFound[];
  /** Empty while there are problems: notices are looked for in an archive without any. */
  readonly notices: readonly JsonFound[];
  /** How much was read. */
  readonly counts: Counts;
  /** How much was left out, elsewhere than in `only`; null for a report on everything. */
  readonly scope: { readonly only: readonly string[]; readonly problems: number; readonly notices: number } | null;
  /** Only when it was asked for; null while there are problems. */
  readonly ledger?: readonly { readonly file: string; readonly numerals: readonly JsonNumeral[] }[] | null;
}

/** Line and column count from 1; both are null where the whole file is meant. `path` is empty for it, too. */
interface JsonFound extends Omit<Problem | Notice, 'position'> {
  readonly line: number | null;
  readonly column: number | null;
}

interface JsonNumeral {
  readonly part: LedgerEntry['part'];
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
  readonly fate: Fate['kind'];
  /** Of a numeral that is bound. */
  readonly obs_id?: string;
  /** Of a numeral that is recognised: date, ordinal … */
  readonly as?: string;
  /** Of a numeral that is excused. */
  readonly because?: string;
}

/** A whole report as one JSON object. */
export function formatJson({ problems, notices, counts, scope, ledger }: Report): string {
  const report: JsonReport = {
    format: 1,
    problems: problems.map(plainFound),
    notices: notices.map(plainFound),
    counts,
    scope:
      scope === undefined
        ? null
        : { only: scope.only, problems: scope.problemsElsewhere, notices: scope.noticesElsewhere },
    ...(ledger !== undefined && { ledger: ledger === 'waits' ? null : ledger.map(plainLedger) }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function plainFound({ code, file, path, position, message, hint }: Problem | Notice): JsonFound {
  return { code, file, path, ...plainPosition(position), message, hint };
}

function plainLedger({ file, article, entries }: ArticleLedger) {
  const numerals = entries.map(({ part, position, text, fate }): JsonNumeral => {
    const common = { part, ...plainPosition(position), text, fate: fate.kind };
    switch (fate.kind) {
      case 'bound':
        return { ...common, obs_id: fate.obs_id };
      case 'recognised':
        return { ...common, as: fate.as };
      case 'excused':
        return { ...common, because: article.numerals[fate.excuse]?.because ?? '' };
      default:
        return common;
    }
  });
  return { file, numerals };
}

function plainPosition(position: Position | undefined): { line: number | null; column: number | null } {
  return { line: position?.line ?? null, column: position?.column ?? null };
}
