import type { Observation } from '../model/observation.ts';

/** What the program may say of figures of one indicator without anybody having written it. */
export type FigureFinding =
  /** What the first and the last figure of one course say; `equal` where both print the same. */
  | {
      readonly kind: 'change';
      readonly way: 'up' | 'down' | 'equal';
      readonly first: Observation;
      readonly last: Observation;
    }
  /** The one result that there is. */
  | { readonly kind: 'single'; readonly only: Observation }
  /** One year of one place, counted by two definitions, the older one first. */
  | { readonly kind: 'two-bases'; readonly older: Observation; readonly newer: Observation }
  /** The one member of a whole class that stands above, or below, all others. */
  | {
      readonly kind: 'highest' | 'lowest';
      readonly extreme: Observation;
      /** The unit whose parts the class is made of. */
      readonly parent: string;
      readonly rank: 1 | 2;
      /** How many there are; each of them has a figure. */
      readonly count: number;
    };

/** A finding with its permanent name: a sentence that changes keeps it. */
export interface NamedFinding {
  /** "ho-ngheo bac-kan change chuan-2016". */
  readonly key: string;
  /** The place that it is about. */
  readonly place: string;
  readonly finding: FigureFinding;
}

/** The figures that a sentence prints, in its order. */
export function figuresOfFinding(finding: FigureFinding): readonly Observation[] {
  switch (finding.kind) {
    case 'change':
      return [finding.first, finding.last];
    case 'single':
      return [finding.only];
    case 'two-bases':
      return [finding.older, finding.newer];
    case 'highest':
    case 'lowest':
      return [finding.extreme];
  }
}
