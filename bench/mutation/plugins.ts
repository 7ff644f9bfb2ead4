import { readFileSync } from 'node:fs';
import { CheckStatus, type CheckResult } from '@stryker-mutator/api/check';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { keyOf, keyOfResult } from './list-mutants.ts';
import { tellSurvivor } from './score.ts';

/** The file with the keys of the mutants that are to be tried, a JSON list. */
export const CHOSEN_VARIABLE = 'MUTATION_CHOSEN';

let known: ReadonlySet<string> | undefined;

function readChosen(): ReadonlySet<string> {
  const file = process.env[CHOSEN_VARIABLE] ?? '';
  return (known ??= new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]));
}

let tried = 0;

export const strykerPlugins = [
  /**
   * A range of `mutate` holds whatever can be changed within it, so an expression drags its parts along, and a sample of
   * ranges would be mostly parts. Stryker asks checkers which mutants are worth a run: only those that were chosen are.
   */
  declareValuePlugin(PluginKind.Checker, 'only-chosen', {
    init: () => Promise.resolve(),
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) => {
      const judge = (isChosen: boolean): CheckResult =>
        isChosen
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not chosen for this run' };
      const chosen = readChosen();
      return Promise.resolve(
        Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(chosen.has(keyOf(mutant)))])),
      );
    },
  }),

  /** Each mutant that nobody noticed as soon as it is known: a whole run takes its time. */
  declareValuePlugin(PluginKind.Reporter, 'survivors', {
    onMutantTested: (mutant) => {
      if (!readChosen().has(keyOfResult(mutant))) return;
      tried += 1;
      if (mutant.status === 'Survived' || mutant.status === 'NoCoverage') {
        process.stdout.write(`${String(tried).padStart(5)}  ${tellSurvivor(mutant)}\n`);
      }
    },
  }),
];
