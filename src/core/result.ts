import type { Problem } from './problem.ts';

/** What reading gives: the value, or everything that is wrong with the input. Never both. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(problems: readonly Problem[]): Result<never> {
  return { ok: false, problems };
}
