import { partsOf } from '../../core/gazetteer/lineage.ts';
import { LEVEL_RANKS } from '../../core/gazetteer/names.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';
import type { MapTile } from '../../core/map/spec.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { dayBefore, formatPeriod } from '../../core/text/date.ts';
import { paths } from '../../core/address/paths.ts';
import { holdingsOn, lookOf, NOTHING, sayHoldings, type Holdings } from './counts-by-unit.ts';
import type { Context } from '../context.ts';

/** The districts of a province about where they lie. */
export interface TilesView {
  readonly title: string;
  readonly tiles: readonly MapTile[];
}

/** With fewer there is nothing to see that a list does not tell. */
const FEWEST = 3;

/**
 * The districts below a unit on the last day on which it had any; undefined where it never had, where too few are known,
 * or where the archive does not know where one of them lies.
 */
export function viewTiles(context: Context, { id }: Locality): TilesView | undefined {
  const { archive, language, words } = context;
  const lastDays = partsOf(archive.localities, id).flatMap(({ versions }) =>
    versions
      .filter(({ parent, level }) => parent === id && LEVEL_RANKS[level] === 1)
      .map(({ valid_to }) => (valid_to === undefined ? archive.site.edition : dayBefore(valid_to))),
  );
  const day = lastDays.sort().at(-1);
  if (day === undefined) return undefined;
  const holdings = holdingsOn(archive, day);
  const tiles = partsOf(archive.localities, id)
    .flatMap((part) => {
      const version = versionOn(part, day);
      if (version?.parent !== id) return [];
      const held = holdings.get(part.id) ?? NOTHING;
      const said = sayHoldings(held, context) || words.localityIndex.nothing;
      return {
        label: version.name,
        note: sayShort(held, context),
        title: `${words.nameUnit(version)}: ${said}`,
        href: paths.locality(part.id, language),
        look: lookOf(held),
        at: part.centroid,
      };
    })
    .sort((a, b) => compareVietnamese(a.label, b.label));
  const placed = tiles.flatMap(({ at, ...tile }) => (at === undefined ? [] : [{ ...tile, at }]));
  if (placed.length < Math.max(FEWEST, tiles.length)) return undefined;
  return { title: words.tiles.title(formatPeriod(day, language)), tiles: placed };
}

/** What fits below a name on a telephone: the figures, or else the articles. */
function sayShort({ articles, figures }: Holdings, context: Context): string {
  return sayHoldings(figures > 0 ? { articles: 0, figures } : { articles, figures: 0 }, context);
}
