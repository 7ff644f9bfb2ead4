/**
 * Sorts Vietnamese text the way a Vietnamese dictionary does, numbers by their value. The locale is
 * named, so that every machine sorts alike.
 */
const collator = new Intl.Collator('vi', { numeric: true });

export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}
