/**
 * The item of a list at a place that is known to be there, counted from 0. A place that is not ends with an error, never
 * in a number or a name that somebody might believe.
 */
export function itemAt<T>(list: ArrayLike<T>, place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`no item ${place} in a list of ${list.length}`);
  return item;
}

/** The last item of a list that is known not to be empty. */
export function lastOf<T>(list: ArrayLike<T>): T {
  return itemAt(list, list.length - 1);
}
