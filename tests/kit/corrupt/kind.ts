import type { CorruptibleFile } from './documents.ts';
import type { Random } from './random.ts';

/** What must come of a corruption: a problem, the very same archive, or either (nothing in the archive contradicts it). */
export type Expectation = 'told' | 'same' | 'either';

/** One corruption of one file. */
export interface Corruption {
  readonly file: string;
  /** What the file holds now; undefined when it is gone. */
  readonly content: string | Uint8Array | undefined;
  /** What was done, for whoever looks into a miss. */
  readonly what: string;
  /** Differs from the kind's when this one, looked at closely, needs not be told. */
  readonly expect?: Expectation;
}

/** A way to corrupt an archive. */
export interface CorruptionKind {
  /** As the score table says it. */
  readonly name: string;
  readonly expect: Expectation;
  /** One corruption of this kind; undefined when the file that was drawn has no place for it. */
  readonly corrupt: (files: readonly CorruptibleFile[], random: Random) => Corruption | undefined;
}
