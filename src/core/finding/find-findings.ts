import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';
import { findChanges } from './find-changes.ts';
import { findExtremes } from './find-extremes.ts';
import { findLoneFigure } from './find-lone-figure.ts';
import { findTwoBases } from './find-two-bases.ts';
import { figuresOfFinding, type FigureFinding, type NamedFinding } from './finding.ts';
import type { FindingGround } from './finding-ground.ts';

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

const MEMBERS = { 1: 'districts', 2: 'communes' } as const;

function nameFinding(finding: FigureFinding, { id }: Indicator): NamedFinding {
  const [told] = figuresOfFinding(finding) as [Observation];
  const place = 'parent' in finding ? finding.parent : told.ref_area;
  const { ethnic_group, breakdown, basis, aggregation } = told;
  const inClass = [basis, told.time_period, 'rank' in finding ? MEMBERS[finding.rank] : undefined];
  const apart = {
    change: [basis],
    single: [],
    'two-bases': [told.time_period],
    highest: inClass,
    lowest: inClass,
  }[finding.kind];
  const parts = [id, place, finding.kind, ethnic_group, breakdown, aggregation, ...apart];
  return { key: parts.filter((part) => part !== undefined).join(' '), place, finding };
}
