import { constants } from 'node:os';
import { sep } from 'node:path';
import { faultOfSiteUrl } from '../../core/address/site-url.ts';
import { runCheck } from '../check/run-check.ts';
import type { Screen } from '../progress.ts';
import { FAILED, knownFailure } from './failure.ts';
import { listenTo } from './heard.ts';
import { runBuild, type Ending } from './run-astro.ts';
import { showAsLines, showNothing, showOnTerminal, type StepDisplay } from './show-steps.ts';
import type { BuildResult } from './summary.ts';

/** How a build ended: with a site, or with the exit code of a failure that has been told. */
export type Built =
  { readonly ok: true; readonly result: BuildResult } | { readonly ok: false; readonly exitCode: number };

/** Where a build shows itself, and how much of it. */
export interface BuildView {
  readonly screen: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gives milliseconds. */
  readonly now: () => number;
  /** All that Astro writes, instead of a counter. */
  readonly verbose: boolean;
}

/** Checks the archive in the present folder and builds its site into dist/. */
export async function buildSite(view: BuildView): Promise<Built> {
  const { screen, now, verbose } = view;
  const start = now();
  const obstacle = faultOfSiteUrl(view.env['SITE_URL']) ?? faultOfFolder(process.cwd());
  if (obstacle !== undefined) {
    screen.write(`${obstacle}\n`);
    return { ok: false, exitCode: 1 };
  }
  const { exitCode, notices } = runCheck([], (text) => screen.write(text));
  if (exitCode !== 0) return { ok: false, exitCode };

  const steps = chooseDisplay(view);
  const { onEvent, onLine, heard } = listenTo(steps.show);
  const ending = await runBuild({ onEvent, onLine: verbose ? undefined : onLine });
  steps.clear();
  const { said, notes, summary, report } = heard();
  const known = knownFailure(ending, said);
  if (report === undefined && known === undefined) for (const text of said) screen.write(`${text}\n`);
  if (ending.code === 0 && summary !== undefined)
    return { ok: true, result: { ...summary, milliseconds: now() - start, notices, notes } };
  screen.write(report ?? known ?? FAILED);
  return { ok: false, exitCode: exitCodeOf(ending) };
}

/** Why nothing can be built in a folder, one sentence; undefined where it can. */
export function faultOfFolder(folder: string): string | undefined {
  // On Windows a backslash parts folders, and the others are in no name.
  const sign = (sep === '/' ? /[#?*\\\n\r]/u : /#/u).exec(folder)?.[0];
  if (sign === undefined) return undefined;
  const path = JSON.stringify(folder);
  return `The path of this folder, ${path}, holds ${JSON.stringify(sign)}, which the tools that build the site misread: rename the folder.`;
}

function chooseDisplay({ screen, env, verbose }: BuildView): StepDisplay {
  if (verbose) return showNothing;
  // Machines that build have a terminal at times, but nobody before it.
  const isLive = screen.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';
  return isLive ? showOnTerminal(screen) : showAsLines(screen);
}

/** As shells have it: 130 of a build that Ctrl+C stopped. */
function exitCodeOf({ code, signal }: Ending): number {
  if (signal !== null) return 128 + constants.signals[signal];
  return code === null || code === 0 ? 1 : code;
}
