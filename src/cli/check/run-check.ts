import { relative, resolve } from 'node:path';
import { checkFindings } from '../../archive/check-findings.ts';
import { findNotices } from '../../archive/find-notices.ts';
import { ledgersOf } from '../../archive/ledger.ts';
import { inspectArchive, type Inspection } from '../../archive/read-archive.ts';
import { formatAnnotations, formatGithub } from '../../archive/report-github.ts';
import { formatJson } from '../../archive/report-json.ts';
import { findPaths, narrowReport } from '../../archive/report-scope.ts';
import { formatTerminal } from '../../archive/report-terminal.ts';
import type { Report } from '../../archive/report.ts';
import { HELP, readCheckOptions, type Format, type Options } from './check-options.ts';
import { messagesIn } from '../../i18n/index.ts';
import { choosePaint } from '../paint-terminal.ts';
import { showProgress } from '../progress.ts';

/** How a check ended. */
export interface Checked {
  /** 0 nothing is wrong, 1 something is. */
  readonly exitCode: number;
  /** How many notices were told; publication goes on with them. */
  readonly notices: number;
}

/** Where a check runs, and what the machine says of itself. */
export interface Setting {
  /** The folder that paths are told from; the archive is looked for in it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const THIS_PROCESS: Setting = {
  get cwd() {
    return process.cwd();
  },
  env: process.env,
};

/** Runs the check with its options; `print` takes each text once. Throws where it could not run. */
export function runCheck(args: readonly string[], print: (text: string) => void, setting = THIS_PROCESS): Checked {
  const options = readCheckOptions(args, setting.env);
  if (options.help) {
    print(HELP);
    return { exitCode: 0, notices: 0 };
  }
  const inspection = showProgress(
    process.stderr,
    () => performance.now(),
    (tell) => inspectArchive(resolve(setting.cwd, options.root), tell),
  );
  const report = narrow(reportOn(inspection, options, setting), inspection, options, setting);
  print(FORMATTERS[options.format](report, options.root, setting));
  return { exitCode: report.problems.length === 0 ? 0 : 1, notices: report.notices.length };
}

/** What the program would say is looked at last: while anything is wrong, so may be its sentences. */
function reportOn({ result, counts }: Inspection, { root, ledger: withLedger }: Options, { cwd }: Setting): Report {
  const problems = result.ok ? checkFindings(resolve(cwd, root), result.value, messagesIn) : result.problems;
  if (!result.ok || problems.length > 0)
    return { counts, problems, notices: [], ledger: withLedger ? 'waits' : undefined };
  const ledger = withLedger ? ledgersOf(result.value) : undefined;
  return { counts, problems: [], notices: findNotices(result.value), ledger };
}

/** Nothing is left out where no file could be read: then all that is wrong concerns everybody. */
function narrow(report: Report, { files }: Inspection, { only, root }: Options, { cwd }: Setting): Report {
  if (only.length === 0 || files.length === 0) return report;
  return narrowReport(report, findPaths(only, { root: resolve(cwd, root), cwd, files }));
}

const FORMATTERS: Readonly<Record<Format, (report: Report, root: string, setting: Setting) => string>> = {
  terminal: (report, _, { env }) => formatTerminal(report, choosePaint(process.stdout, env)),
  github: (report, root, { cwd }) => formatGithub(report, fromHere(root, cwd)),
  actions: (report, root, { cwd }) => formatTerminal(report) + formatAnnotations(report, fromHere(root, cwd)),
  json: formatJson,
};

/** GitHub counts files from the repository, which is where its steps run. */
function fromHere(root: string, cwd: string): string {
  return relative(cwd, resolve(cwd, root)).replaceAll('\\', '/');
}
