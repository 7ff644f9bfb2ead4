import type { Progress, TellProgress } from '../archive/progress.ts';

/** Where the line is shown: standard error, or what a test puts in its place. */
export interface Screen {
  /** True for a terminal; a file or a pipe is shown nothing. */
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const WORDS: Record<Progress['what'], string> = {
  articles: 'Reading articles',
  indicators: 'Reading indicators',
  texts: 'Checking texts',
};
/** Whoever waits less than this need not be told anything. */
const PATIENCE = 1000;
/** Often enough to look alive. */
const PAUSE = 100;
/** To the beginning of the line, and all of it erased. */
const ERASE = '\r\u001B[2K';

/**
 * Runs something slow and shows on a terminal how far it is, in one line that is written anew and is gone in the end,
 * also when the run fails. `now` gives milliseconds.
 */
export function showProgress<T>(screen: Screen, now: () => number, run: (tell: TellProgress) => T): T {
  if (screen.isTTY !== true) return run(() => undefined);
  let next = now() + PATIENCE;
  let lines = 0;
  try {
    return run(({ what, done, total }) => {
      const time = now();
      if (time < next) return;
      next = time + PAUSE;
      lines += 1;
      screen.write(`${ERASE}${WORDS[what]}: ${done} of ${total}`);
    });
  } finally {
    if (lines > 0) screen.write(ERASE);
  }
}
