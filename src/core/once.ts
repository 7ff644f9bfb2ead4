/**
 * Works something out once for a thing, and keeps it for as long as the thing: an archive is asked the same for each of
 * its thousands of pages. What comes back must not be changed, and whatever else is asked with must follow from the thing.
 */
export function once<Of extends object, With extends readonly unknown[], T>(
  make: (of: Of, ...rest: With) => T,
): (of: Of, ...rest: With) => T {
  const kept = new WeakMap<Of, { readonly made: T }>();
  return (of, ...rest) => {
    const known = kept.get(of) ?? { made: make(of, ...rest) };
    kept.set(of, known);
    return known.made;
  };
}

/** The same for each of the many things in one, such as the figures of an archive; `keyOf` tells them apart. */
export function onceEach<Of extends object, Thing, T>(
  make: (of: Of, thing: Thing) => T,
  keyOf: (thing: Thing) => unknown = (thing) => thing,
): (of: Of, thing: Thing) => T {
  const keptOf = once((_: Of) => new Map<unknown, { readonly made: T }>());
  return (of, thing) => {
    const kept = keptOf(of);
    const key = keyOf(thing);
    const known = kept.get(key) ?? { made: make(of, thing) };
    kept.set(key, known);
    return known.made;
  };
}
