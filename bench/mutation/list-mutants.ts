import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Random } from '../random.ts';
import type { Floor } from './floors.ts';

const SILENT: Logger = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/** All mutants of a floor that no comment excuses, as Stryker makes them, in the order of files and lines. */
export async function listMutants(floor: Floor): Promise<readonly Mutant[]> {
  const names = globSync(`src/${floor}/**/*.ts`)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort();
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants } = await new Instrumenter(SILENT).instrument(files, {
    plugins: null,
    ignorers: [],
    excludedMutations: [],
  });
  return mutants.filter(({ status }) => status !== 'Ignored');
}

/** The same list in an order by chance, that of the seed. */
export function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}

/** What tells a mutant from all others, whoever made it: where it stands, and what stands there instead. */
export function keyOf({ fileName, location, mutatorName, replacement }: Omit<Mutant, 'id'>): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column].join(':');
  return `${relative(process.cwd(), fileName)}:${place} ${mutatorName} ${replacement}`;
}

/** The same of a mutant that was tried: there lines and columns begin with 1, as editors count them. */
export function keyOfResult({ location: { start, end }, ...rest }: Omit<Mutant, 'id'>): string {
  const back = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return keyOf({ ...rest, location: { start: back(start), end: back(end) } });
}

/** Where a mutant stands, as a pattern of Stryker's `mutate`: its lines begin with 1, its columns with 0. */
export function rangeOf({ fileName, location: { start, end } }: Mutant): string {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
