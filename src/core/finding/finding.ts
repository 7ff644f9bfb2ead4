import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';
import { findChanges } from './find-changes.ts';
import { findExtremes } from './find-extremes.ts';
import { findLoneFigure } from './find-lone-figure.ts';
import { findTwoBases } from './find-two-bases.ts';
import type { FindingGround } from './finding-ground.ts';

/** What the program may say of figures of one indicator without anybody having written it. */
export type Finding =
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
  readonly finding: Finding;
}

/** All that may be said of an indicator, in the order of their names. What is not surely true is left out. */
export function findFindings(ground: FindingGround): NamedFinding[] {
  if (ground.indicator.finding !== undefined) return [];
  const found = [
    ...findChanges(ground),
    ...findTwoBases(ground),
    ...findExtremes(ground),
    ...findLoneFigure(ground),
  ].map((finding): NamedFinding => nameFinding(finding, ground.indicator));
  return found.sort((a, b) => compareKeys(a.key, b.key));
}

/** The figures that a sentence prints, in its order. */
export function figuresOfFinding(finding: Finding): readonly Observation[] {
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

const MEMBERS = { 1: 'districts', 2: 'communes' } as const;

function nameFinding(finding: Finding, { id }: Indicator): NamedFinding {
  const [told] = figuresOfFinding(finding) as [Observation];
  const place = 'parent' in finding ? finding.parent : told.ref_area;
  const { ethnic_group, breakdown, basis, base_period, aggregation } = told;
  const inClass = [basis, told.time_period, 'rank' in finding ? MEMBERS[finding.rank] : undefined];
  const apart = {
    change: [basis],
    single: [],
    'two-bases': [told.time_period],
    highest: inClass,
    lowest: inClass,
  }[finding.kind];
  const parts = [id, place, finding.kind, ethnic_group, breakdown, base_period, aggregation, ...apart];
  return { key: parts.filter((part) => part !== undefined).join(' '), place, finding };
}
