import type { Notice } from '../core/notice.ts';
import type { Problem } from '../core/problem.ts';
import { formatLedger } from './report-ledger.ts';
import { LEDGER_WAITS, summarise, summariseNotices, type Report } from './report.ts';

/** A whole report for the log of GitHub Actions: annotations, and the rest as plain lines. */
export function formatGithub(report: Report, root = ''): string {
  const { ledger } = report;
  const lines = [summarise(report), summariseNotices(report)].filter((line) => line !== undefined);
  return [
    ledger === undefined || ledger === 'waits' ? '' : formatLedger(ledger),
    formatAnnotations(report, root),
    ...lines.map((line) => `${line}\n`),
    ledger === 'waits' ? LEDGER_WAITS : '',
  ].join('');
}

/**
 * Problems and notices as workflow commands of GitHub Actions, which shows each beside the line it is about. `root` is the folder of the archive below the repository's, empty when they are one.
 * The form and its escapes: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations({ problems, notices }: Report, root = ''): string {
  return [
    ...problems.map((problem) => annotate('error', problem, root)),
    ...notices.map((notice) => annotate('notice', notice, root)),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function annotate(kind: 'error' | 'notice', found: Problem | Notice, root: string): string {
  const { code, file, path, position, message, hint } = found;
  const properties = [
    `file=${escapeProperty(root === '' ? file : `${root}/${file}`)}`,
    ...(position === undefined ? [] : [`line=${position.line}`, `col=${position.column}`]),
    `title=${escapeProperty(code)}`,
  ];
  // Without a line, the place in the file's value is the only one.
  const place = position === undefined && path !== '' ? `${path}: ` : '';
  return `::${kind} ${properties.join(',')}::${escapeData(`${place}${message} ${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
