import { childrenOf } from '../gazetteer/family.ts';
import { LEVEL_RANKS } from '../gazetteer/names.ts';
import { versionOn } from '../gazetteer/versions.ts';
import type { Observation } from '../model/observation.ts';
import { compareKeys } from '../text/collate.ts';
import { isHoldable, isSurelyBelow } from './eligible.ts';
import type { FigureFinding } from './finding.ts';
import { dayOfFigure, type FindingGround } from './finding-ground.ts';
import { byExactness } from './rank.ts';
import { levelOfFigure, strandOf } from './rank-class.ts';
import { firstHandOf } from './source-sort.ts';

type Extreme = Extract<FigureFinding, { readonly kind: 'highest' | 'lowest' }>;

/** Of fewer than three nobody says that one stands above all others. */
const LEAST_MEMBERS = 3;

/**
 * The unit that stands above, and the one that stands below, all others of its parent: only where the gazetteer has all
 * units of that size, each has an exact figure of the same period and basis, and one sort of source prints them all.
 * Provinces are left out: no archive says whether it has all of a country.
 */
export function findExtremes(ground: FindingGround): Extreme[] {
  const { indicator, sortsOf } = ground;
  const holdable = indicator.observations.filter((one) => isHoldable(one, ground));
  const groups = Map.groupBy(
    holdable.flatMap((one) => firstHandOf(sortsOf(one)).map((sort) => ({ one, sort, class: classOf(one, ground) }))),
    ({ one, sort, class: { parent, rank } }) =>
      JSON.stringify([parent, rank, sort, one.time_period, one.basis, strandOf(one, indicator)]),
  );
  const found = [...groups.values()].flatMap((members) => {
    const [{ class: kind }] = members as [(typeof members)[number]];
    return findEnds(
      members.map(({ one }) => one),
      kind,
      ground,
    );
  });
  // Two sorts of sources may print the same.
  return [...new Map(found.map((one) => [`${one.kind} ${one.extreme.obs_id}`, one])).values()];
}

interface MemberClass {
  readonly parent: string;
  readonly rank: number;
}

function classOf(observation: Observation, ground: FindingGround): MemberClass {
  const locality = ground.localities.get(observation.ref_area);
  const version = locality && versionOn(locality, dayOfFigure(observation));
  return { parent: version?.parent ?? '', rank: LEVEL_RANKS[levelOfFigure(observation, ground)] };
}

function findEnds(figures: readonly Observation[], { parent, rank }: MemberClass, ground: FindingGround): Extreme[] {
  const members = listMembers(parent, rank, figures[0] as Observation, ground);
  const told = [...Map.groupBy(figures, ({ ref_area }) => ref_area).values()].map(
    (ofPlace) => ofPlace.toSorted(byExactness)[0] as Observation,
  );
  const isComplete = members.length >= LEAST_MEMBERS && members.every((id) => told.some((one) => one.ref_area === id));
  if (!isComplete || (rank !== 1 && rank !== 2)) return [];
  const isAbove = (one: Observation, other: Observation) => one === other || isSurelyBelow(other, one, ground);
  const common = { parent, rank, count: members.length } as const;
  return [
    ...told
      .filter((one) => told.every((other) => isAbove(one, other)))
      .map((extreme) => ({ kind: 'highest' as const, extreme, ...common })),
    ...told
      .filter((one) => told.every((other) => isAbove(other, one)))
      .map((extreme) => ({ kind: 'lowest' as const, extreme, ...common })),
  ];
}

/** All units of a size that lay right below a parent on the day of a figure; none where some of them may be missing. */
function listMembers(parent: string, rank: number, figure: Observation, { localities }: FindingGround): string[] {
  if (localities.get(parent)?.missing_parts !== undefined) return [];
  const day = dayOfFigure(figure);
  return childrenOf(localities, parent)
    .filter((unit) => {
      const version = versionOn(unit, day);
      return version?.parent === parent && LEVEL_RANKS[version.level] === rank;
    })
    .map(({ id }) => id)
    .sort(compareKeys);
}
