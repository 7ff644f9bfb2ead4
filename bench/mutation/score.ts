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

/** The mutants that nobody noticed, a line each by file and line, then how many there were of each kind, and the score. */
export function tellResult(tried: readonly MutantResult[]): string {
  const survivors = tried
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map((mutant) => ({ ...mutant, fileName: relative(process.cwd(), mutant.fileName) }))
    .sort((a, b) => a.fileName.localeCompare(b.fileName, 'en') || a.location.start.line - b.location.start.line);
  const lines = survivors.map(({ fileName, location: { start }, mutatorName, replacement, status }) => {
    const kind = status === 'NoCoverage' ? `${mutatorName}, no test comes here` : mutatorName;
    return `${fileName}:${start.line}:${start.column} ${kind}: ${replacement.replaceAll(/\s+/gu, ' ').slice(0, 100)}`;
  });
  const kinds = (['Killed', 'Timeout', 'Survived', 'NoCoverage', 'RuntimeError'] as const).map(
    (status) => `${status} ${count(tried, status)}`,
  );
  return [...lines, `${kinds.join(', ')}: ${scoreOf([tallyUp(tried)]).toFixed(1)} %`, ''].join('\n');
}

function count(tried: readonly Pick<MutantResult, 'status'>[], wanted: MutantResult['status']): number {
  return tried.filter(({ status }) => status === wanted).length;
}
