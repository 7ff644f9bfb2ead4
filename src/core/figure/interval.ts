import { exact, plus } from '../number/exact.ts';

/** Where a number may lie. An open end is not itself in the interval; infinite ends are open. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** An interval with both ends in it; of one number, that number alone. */
export function closed(low: number, high = low): Interval {
  return interval(low, high, false, false);
}

/** An interval whose ends are freed of what binary fractions leave behind, so that 0.1 + 0.2 meets 0.3. */
export function interval(low: number, high: number, isLowOpen: boolean, isHighOpen: boolean): Interval {
  return {
    low: exact(low),
    high: exact(high),
    isLowOpen: isLowOpen || low === -Infinity,
    isHighOpen: isHighOpen || high === Infinity,
  };
}

export function contains({ low, high, isLowOpen, isHighOpen }: Interval, value: number): boolean {
  const rounded = exact(value);
  return (isLowOpen ? rounded > low : rounded >= low) && (isHighOpen ? rounded < high : rounded <= high);
}

/** All that a number of one and a number of the other add up to. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return interval(plus(a.low, b.low), plus(a.high, b.high), a.isLowOpen || b.isLowOpen, a.isHighOpen || b.isHighOpen);
}

/** All that a number of one less a number of the other can be. */
export function subtract(a: Interval, b: Interval): Interval {
  return addIntervals(a, scale(b, -1));
}

/** All numbers of an interval times a factor, which is not 0. */
export function scale(a: Interval, factor: number): Interval {
  const [low, high] = [a.low * factor, a.high * factor];
  return factor > 0 ? interval(low, high, a.isLowOpen, a.isHighOpen) : interval(high, low, a.isHighOpen, a.isLowOpen);
}

/** All that a number of one divided by a number of the other can be; undefined when the divisor may be 0 or less. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low < 0 || (b.low === 0 && !b.isLowOpen)) return undefined;
  // A number above 0 is least over the greatest divisor, one below 0 over the least.
  const low = quotient(a.low, a.low > 0 ? b.high : b.low);
  const high = quotient(a.high, a.high > 0 ? b.low : b.high);
  const isLowOpen = a.isLowOpen || (a.low > 0 && b.isHighOpen) || (a.low < 0 && b.isLowOpen);
  const isHighOpen = a.isHighOpen || (a.high > 0 && b.isLowOpen) || (a.high < 0 && b.isHighOpen);
  return interval(low, high, isLowOpen, isHighOpen);
}

/** All that a number of one times a number of the other can be. */
export function multiply(a: Interval, b: Interval): Interval {
  const corners = [a.low, a.high].flatMap((one) => [product(one, b.low), product(one, b.high)]);
  const [low, high] = [Math.min(...corners), Math.max(...corners)];
  // With numbers on both sides of 0 it is not told which ends meet in a corner: closed ends leave nothing out.
  const isPositive = a.low > 0 && b.low > 0;
  return interval(low, high, isPositive && (a.isLowOpen || b.isLowOpen), isPositive && (a.isHighOpen || b.isHighOpen));
}

/** Whether a number can lie in both. */
export function meets(a: Interval, b: Interval): boolean {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low < high || (low === high && contains(a, low) && contains(b, low));
}

/** Whether every number of one lies in the other. */
export function isSubset(a: Interval, b: Interval): boolean {
  const isLowIn = a.low > b.low || (a.low === b.low && (a.isLowOpen || !b.isLowOpen));
  const isHighIn = a.high < b.high || (a.high === b.high && (a.isHighOpen || !b.isHighOpen));
  return isLowIn && isHighIn;
}

/** How far apart two intervals lie; 0 when they meet or touch. */
export function distanceBetween(a: Interval, b: Interval): number {
  return Math.max(0, plus(b.low, -a.high), plus(a.low, -b.high));
}

/** The part of an interval between two numbers; an end that is cut off becomes closed. */
export function clip(a: Interval, least: number, most: number): Interval {
  const isLowCut = a.low < least;
  const isHighCut = a.high > most;
  return interval(
    isLowCut ? least : a.low,
    isHighCut ? most : a.high,
    !isLowCut && a.isLowOpen,
    !isHighCut && a.isHighOpen,
  );
}

/** The least interval that holds both. */
export function span(a: Interval, b: Interval): Interval {
  return interval(a.low, b.high, a.isLowOpen, b.isHighOpen);
}

/** 0 times an infinite end is 0, for no number reaches that end. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

/** 0 over anything is 0, and so is anything over the infinite. */
function quotient(value: number, divisor: number): number {
  return value === 0 ? 0 : value / divisor;
}
