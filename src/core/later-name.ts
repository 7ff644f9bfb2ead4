import type { Publisher } from './model/publisher.ts';

/**
 * The name that a publisher bears today, where it bore another on the day a page of it came out: `2024-05-09`, or
 * undefined when nobody knows the day. Undefined where no source says that the name has changed since.
 */
export function laterName({ later }: Pick<Publisher, 'later'>, day: string | undefined): string | undefined {
  if (later === undefined) return undefined;
  const isNamedSo = later.from !== undefined && day !== undefined && day >= later.from;
  return isNamedSo ? undefined : later.name;
}
