import type { Archive } from '../../archive/archive.ts';
import { chainOn, groundOn, presentUnits } from '../../core/gazetteer/lineage.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';
import type { AreaLook } from '../../core/map/spec.ts';
import type { Context } from '../context.ts';

/** How much the archive has of a unit and of the units in it. */
export interface Holdings {
  readonly articles: number;
  readonly figures: number;
}

export const NOTHING: Holdings = { articles: 0, figures: 0 };

/**
 * What the archive has of the units that stand on a day. Articles and figures of units of other times count for those
 * that hold their ground on that day; where it was divided, for the units that hold all of its parts. An article that
 * names several places in a unit counts once for it.
 */
export function holdingsOn(archive: Archive, day: string): ReadonlyMap<string, Holdings> {
  const known = new Map<string, readonly string[]>();
  const holders = (place: string) => {
    const ids = known.get(place) ?? holdersOf(archive, place, day);
    known.set(place, ids);
    return ids;
  };
  const counts = new Map<string, Holdings>();
  const add = (places: readonly string[], kind: keyof Holdings) => {
    for (const id of new Set(places.flatMap(holders))) {
      const before = counts.get(id) ?? NOTHING;
      counts.set(id, { ...before, [kind]: before[kind] + 1 });
    }
  };
  for (const { localities } of archive.articles.values()) add(localities, 'articles');
  for (const { observation } of archive.figures.values()) add([observation.ref_area], 'figures');
  return counts;
}

/** The units of a day that hold all of the ground of a unit, the unit itself among them when it stands. */
function holdersOf({ localities }: Archive, id: string, day: string): readonly string[] {
  const locality = localities.get(id);
  if (locality === undefined) return [];
  if (versionOn(locality, day) !== undefined) return chainOn(localities, id, day).map((unit) => unit.id);
  const later = presentUnits(localities, id, day);
  const units = later.length > 0 ? later : groundOn(localities, id, day);
  const [first, ...rest] = units.map((unit) => chainOn(localities, unit.id, day).map((above) => above.id));
  if (first === undefined) return [];
  const isWhole = rest.length === 0 && later[0]?.extent === 'full';
  return first.filter((above, place) => (isWhole || place > 0) && rest.every((chain) => chain.includes(above)));
}

/** For a map: both articles and figures, one of them, or nothing. */
export function lookOf({ articles, figures }: Holdings): AreaLook {
  if (articles > 0 && figures > 0) return 'full';
  return articles > 0 || figures > 0 ? 'some' : 'none';
}

/** "3 bài, 12 số liệu"; empty when there is nothing. */
export function sayHoldings({ articles, figures }: Holdings, context: Context): string {
  const words = context.words.localities;
  return [...(articles > 0 ? [words.articles(articles)] : []), ...(figures > 0 ? [words.figures(figures)] : [])].join(
    ', ',
  );
}
