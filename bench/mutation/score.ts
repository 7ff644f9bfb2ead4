import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** How many mutants of a floor the tests noticed, and how many they did not. */
export interface Tally {
  readonly noticed: number;
  readonly unnoticed: number;
}

/** A mutant that no test even reaches is one that the tests did not notice. One that cannot be loaded is counted neither way. */
export function tallyUp(tried: readonly Pick<MutantResult, 'status'>[]): Tally {
  return {
    noticed: count(tried, 'Killed') + count(tried, 'Timeout'),
    unnoticed: count(tried, 'Survived') + count(tried, 'NoCoverage'),
  };
}

/** Per cent of the mutants that were noticed, in all tallies together. */
export function scoreOf(tallies: readonly Tally[]): number {
  const sum = (what: keyof Tally) => tallies.reduce((all, tally) => all + tally[what], 0);
  return (100 * sum('noticed')) / (sum('noticed') + sum('unnoticed'));
}

/** A mutant that nobody noticed: where it stands and what stands there instead. */
export function tellSurvivor(mutant: MutantResult): string {
  const { fileName, location, mutatorName, replacement, status } = mutant;
  const place = `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`;
  const kind = status === 'NoCoverage' ? `${mutatorName}, no test comes here` : mutatorName;
  return `${place} ${kind}: ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 100)}`;
}

/** How many mutants there were of each kind, and the score. */
export function tellScore(tried: readonly Pick<MutantResult, 'status'>[]): string {
  const kinds = (['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'] as const).map(
    (status) => `${status} ${count(tried, status)}`,
  );
  return `${kinds.join(', ')}: ${scoreOf([tallyUp(tried)]).toFixed(1)} %`;
}

function count(tried: readonly Pick<MutantResult, 'status'>[], wanted: MutantResult['status']): number {
  return tried.filter(({ status }) => status === wanted).length;
}
