import { exact } from '../number/exact.ts';

/** Values on a line: where they fall, in per cent of the width, and the round numbers beside it. */
export interface Scale {
  readonly ticks: readonly number[];
  /** The place of a value, in per cent from the left (or from below), rounded to hundredths. */
  readonly at: (value: number) => number;
}

interface ScaleOptions {
  /** No tick lies above: 100 for shares. */
  readonly limit?: number | undefined;
  /** Whether ticks between whole numbers would make no sense. */
  readonly isDiscrete?: boolean;
}

/** About as many steps as fit below a chart on a telephone. */
const STEPS = 4;

/** A scale from zero that holds all values; it goes below zero only where a value does. */
export function makeScale(values: readonly number[], { limit, isDiscrete = false }: ScaleOptions = {}): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = niceStep((high - low || 1) / STEPS, isDiscrete);
  const first = Math.floor(exact(low / step));
  const last = Math.max(Math.ceil(exact(high / step)), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  const kept = limit === undefined || high > limit ? ticks : ticks.filter((tick) => tick <= limit);
  const [from = 0, to = 1] = [kept[0], kept.at(-1)];
  return { ticks: kept, at: (value) => Math.round(((value - from) / (to - from)) * 10000) / 100 };
}

/** The smallest of 1, 2 and 5 times a power of ten that is no smaller. */
function niceStep(least: number, isDiscrete: boolean): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= exact(least)) ?? 10);
  return isDiscrete ? Math.max(1, step) : step;
}
