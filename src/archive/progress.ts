/** How far reading an archive has come. */
export interface Progress {
  /** What is being read, or, at last, held against the figures. */
  readonly what: 'articles' | 'indicators' | 'texts';
  /** How many of them are done. */
  readonly done: number;
  readonly total: number;
}

export type TellProgress = (progress: Progress) => void;

/** Hears of one kind of work how much of it is done. */
export type CountProgress = (done: number, total: number) => void;

/** Maps a list and tells after each entry how many are done. */
export function mapAndCount<T, R>(list: readonly T[], count: CountProgress, map: (entry: T) => R): R[] {
  return list.map((entry, index) => {
    const mapped = map(entry);
    count(index + 1, list.length);
    return mapped;
  });
}
