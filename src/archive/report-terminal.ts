import { sortProblems } from '../core/problem.ts';
import { showHidden } from '../core/text/show-hidden.ts';
import { plain, type Paint } from './paint.ts';
import { formatLedger } from './report-ledger.ts';
import { countNoun, LEDGER_WAITS, summarise, summariseNotices, type Report, type Reported } from './report.ts';

/** A whole report for a terminal: by file, with place, message, code and remedy, and lines that count. */
export function formatTerminal(report: Report, paint: Paint = plain): string {
  const { problems, notices, ledger } = report;
  const summary = paint(problems.length === 0 ? 'good' : 'problem', summarise(report));
  const noticed = summariseNotices(report);
  return [
    ledger === undefined || ledger === 'waits' ? '' : formatLedger(ledger, paint),
    problems.length === 0 ? '' : `${formatFound(problems, paint)}\n`,
    `${summary}\n`,
    ledger === 'waits' ? LEDGER_WAITS : '',
    notices.length === 0 ? '' : `\n${formatFound(notices, paint)}`,
    noticed === undefined ? '' : `\n${paint('notice', noticed)}\n`,
  ].join('');
}

/** Problems alone, with a line that counts them, for those who cannot go on without an archive. */
export function formatProblems(problems: readonly Reported[]): string {
  const files = new Set(problems.map(({ file }) => file));
  return `${formatFound(problems)}\n${countNoun(problems.length, 'problem')} in ${countNoun(files.size, 'file')}\n`;
}

/** Problems or notices as they are printed, file by file. */
export function formatFound(found: readonly Reported[], paint: Paint = plain): string {
  return [...Map.groupBy(sortProblems(found), ({ file }) => file)]
    .map(([file, ofFile]) => [paint('file', file), ...ofFile.map((one) => formatOne(one, paint)), ''].join('\n'))
    .join('\n');
}

function formatOne({ position, path, message, code, hint }: Reported, paint: Paint): string {
  const place = position ? `${position.line}:${position.column}` : 'file';
  const name = path === '' ? '' : `${path}  `;
  // What stands in a file must not move the cursor of whoever reads of it.
  const said = showHidden(name + message);
  return `  ${paint('place', place.padEnd(8))} ${said}  ${paint('code', `[${code}]`)}\n           ${showHidden(hint)}`;
}
