import { readFileSync } from 'node:fs';
import { CheckStatus, type CheckResult } from '@stryker-mutator/api/check';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { keyOf } from './list-mutants.ts';

/** The file with the keys of the mutants that are to be tried, a JSON list. */
export const CHOSEN_VARIABLE = 'MUTATION_CHOSEN';

/**
 * A range of `mutate` holds whatever can be changed within it, so an expression drags its parts along, and a sample of ranges
 * would be mostly parts. Stryker asks checkers which mutants are worth a run: only those that were chosen are.
 */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, 'only-chosen', {
    init: () => Promise.resolve(),
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) => {
      const chosen = new Set(JSON.parse(readFileSync(process.env[CHOSEN_VARIABLE] ?? '', 'utf8')) as string[]);
      const judge = (isChosen: boolean): CheckResult =>
        isChosen
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not chosen for this run' };
      return Promise.resolve(
        Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(chosen.has(keyOf(mutant)))])),
      );
    },
  }),
];
