import type { Notice } from '../core/notice.ts';
import type { Archive } from './archive.ts';
import { sortProblems, type Problem } from '../core/problem.ts';

/** A problem of the archive, or of a file that is about to come into it, which has codes of its own. */
export type Reported = Omit<Problem, 'code'> & { readonly code: string };

/** One line for an archive without problems: what was read. */
export function formatCounts(archive: Archive): string {
  const { articles, indicators, figures, localities } = archive;
  const counts = [
    count(articles.size, 'article'),
    count(indicators.size, 'indicator'),
    count(figures.size, 'observation'),
    count(localities.size, 'locality', 'localities'),
  ];
  return `Nothing is wrong: ${counts.join(', ')}.\n`;
}

/** Every problem for a terminal: by file, with place, message, code and remedy, then a line that counts them. */
export function formatProblems(problems: readonly Reported[]): string {
  const files = Map.groupBy(sortProblems(problems), ({ file }) => file);
  const blocks = [...files].map(([file, ofFile]) => [file, ...ofFile.map(formatProblem), ''].join('\n'));
  return `${blocks.join('\n')}\n${count(problems.length, 'problem')} in ${count(files.size, 'file')}\n`;
}

/** The same for notices; nothing when there are none. */
export function formatNotices(notices: readonly Notice[]): string {
  if (notices.length === 0) return '';
  const blocks = [...Map.groupBy(notices, ({ file }) => file)].map(([file, ofFile]) =>
    [file, ...ofFile.map(formatProblem), ''].join('\n'),
  );
  return `\n${blocks.join('\n')}\n${count(notices.length, 'notice')}; publication goes on\n`;
}

function formatProblem({ position, path, message, code, hint }: Reported | Notice): string {
  const place = position ? `${position.line}:${position.column}` : 'file';
  const name = path === '' ? '' : `${path}  `;
  return `  ${place.padEnd(8)} ${name}${message}  [${code}]\n           ${hint}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
