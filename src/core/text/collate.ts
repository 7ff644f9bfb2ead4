/**
 * Sorts Vietnamese text the way a Vietnamese dictionary does, numbers by their value. The locale is
 * named, so that every machine sorts alike.
 */
const collator = new Intl.Collator('vi', { numeric: true });

/** Sorts what people read. */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Sorts ids, codes and days, `2024-05-09`, sign by sign: the same everywhere, and no matter of a language. */
export function compareKeys(a: string, b: string): number {
  // eslint-disable-next-line no-restricted-syntax -- This is the comparison that all others take.
  return a < b ? -1 : a > b ? 1 : 0;
}
