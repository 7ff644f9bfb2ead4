import type { BuildPhase, BuildStep } from '../../core/build-event.ts';
import type { Screen } from '../progress.ts';

const WORDS: Record<BuildPhase, string> = {
  prepare: 'Preparing texts, styles and scripts',
  pages: 'Making pages',
  search: 'Making the index of the search',
  finish: 'Finishing files',
};
/** To the beginning of the line, and all of it erased. */
const ERASE = '\r\u001B[2K';
/** Where lines stay, a phase that is counted gets one for each quarter of it. */
const QUARTERS = 4;

/** Shows what is being done. */
export interface StepDisplay {
  readonly show: (step: BuildStep) => void;
  /** Makes room for other text. */
  readonly clear: () => void;
}

/** Not at all. */
export const showNothing: StepDisplay = { show: () => undefined, clear: () => undefined };

/** In one line that is written anew, for a terminal. */
export function showOnTerminal(screen: Screen): StepDisplay {
  let isShown = false;
  return {
    show: (step) => {
      screen.write(ERASE + tellStep(step));
      isShown = true;
    },
    clear: () => {
      if (isShown) screen.write(ERASE);
      isShown = false;
    },
  };
}

/** In a few lines that stay, for files, pipes and machines that build. */
export function showAsLines(screen: Screen): StepDisplay {
  let last = '';
  return {
    show: (step) => {
      const { phase, done = 0, total = 0 } = step;
      const quarter = total === 0 ? 0 : Math.floor((done / total) * QUARTERS);
      const place = `${phase} ${quarter}`;
      if (place === last) return;
      last = place;
      screen.write(`${tellStep(step)}\n`);
    },
    clear: () => undefined,
  };
}

function tellStep({ phase, done, total }: BuildStep): string {
  return done === undefined || total === undefined ? WORDS[phase] : `${WORDS[phase]}: ${done} of ${total}`;
}
