import { itemAt } from '../../core/item-at.ts';

/** So many items of a list by chance, none twice; the same seed picks the same. */
export function pickSome<T>(list: readonly T[], count: number, seed: number): T[] {
  const left = [...list];
  const next = makeRandom(seed);
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) {
    const place = Math.floor(next() * left.length);
    picked.push(itemAt(left, place));
    left.splice(place, 1);
  }
  return picked;
}

/** Numbers from 0 to below 1 (mulberry32, by Tommy Ettinger). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
