import { nearestVersion, versionOn } from '../gazetteer/versions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Congress, CongressRound } from '../model/congress.ts';
import type { Level } from '../model/locality.ts';
import { readPeriod } from '../text/date.ts';

/** What is known of a congress: `dated` it was held on a known day · `undated` held on an unknown one, or only announced. */
export type CongressKnowledge = 'dated' | 'undated' | 'none';

const TOP_LEVELS: readonly Level[] = ['province', 'municipality'];

/** The day whose units a round is told by: the last of its year. */
export function dayOfRound({ id }: Pick<CongressRound, 'id'>): string {
  return `${id}-12-31`;
}

/** The day whose names a congress uses: its first one, the first it was planned for, or that of its round. */
export function dayOfCongress({ held, planned }: Congress, round: Pick<CongressRound, 'id'>): string {
  return readPeriod(held ?? planned ?? '')?.start ?? dayOfRound(round);
}

export function knowledgeOf(congress: Pick<Congress, 'held'> | undefined): CongressKnowledge {
  if (congress === undefined) return 'none';
  return congress.held === undefined ? 'undated' : 'dated';
}

/** The provinces and the municipalities beside them that stood on a day, in the order of the gazetteer. */
export function provincesOn(gazetteer: Gazetteer, day: string): string[] {
  return [...gazetteer.values()]
    .filter((locality) => TOP_LEVELS.includes(versionOn(locality, day)?.level ?? 'commune'))
    .map(({ id }) => id);
}

/** Of the provinces of a round, those that a source tells a congress of, and those that none does. */
export function splitProvinces(
  gazetteer: Gazetteer,
  round: CongressRound,
): { readonly told: readonly string[]; readonly untold: readonly string[] } {
  const held = new Set(round.congresses.filter(({ level }) => level === 'province').map(({ ref_area }) => ref_area));
  const { told = [], untold = [] } = Object.groupBy(provincesOn(gazetteer, dayOfRound(round)), (id) =>
    held.has(id) ? 'told' : 'untold',
  );
  return { told, untold };
}

/** The name of a unit on a day without the word of its level, "Bắc Kạn"; lists sort by it. */
export function bareNameOn(gazetteer: Gazetteer, id: string, day: string): string {
  const locality = gazetteer.get(id);
  return locality === undefined ? id : (versionOn(locality, day) ?? nearestVersion(locality, day)).name;
}
