import type { Archive } from '../../archive/archive.ts';
import { presentUnits } from '../../core/gazetteer/lineage.ts';
import { versionOn } from '../../core/gazetteer/versions.ts';
import type { AreaLook, MapArea, MapSpec } from '../../core/map/spec.ts';
import type { Language } from '../../i18n/index.ts';

/** What a page says of a unit on its map. */
export interface AreaFacts {
  readonly title: string;
  readonly href: string | undefined;
  readonly look: AreaLook;
}

/**
 * The map as of a day: outlines of old units that a later one took over are drawn as one. `describe` says what the page
 * has of a unit. Nothing when the archive has no map.
 */
export function viewMap(
  archive: Archive,
  day: string,
  { id, title, language }: { id: string; title: string; language: Language },
  describe: (unit: string) => AreaFacts,
): MapSpec | undefined {
  const { map, localities } = archive;
  if (map === undefined) return undefined;
  const shapes = Map.groupBy(Object.keys(map.shapes), (shape) => holderOf(archive, shape, day) ?? '');
  shapes.delete('');
  const areas = [...shapes].map(([unit, ofUnit]): MapArea => {
    const locality = localities.get(unit);
    const label = (locality && versionOn(locality, day)?.name) ?? unit;
    return { shapes: ofUnit, label, ...describe(unit) };
  });
  return {
    id,
    title,
    areas,
    islands: map.islands.flatMap(({ name, label, at, part_of }) => {
      const area = areas.find(({ shapes: ofArea }) => ofArea.includes(part_of));
      return area === undefined ? [] : [{ label, at, area, title: `${name[language]} (${area.title})` }];
    }),
  };
}

/** The unit that holds the ground of a shape on a day. */
function holderOf({ localities }: Archive, shape: string, day: string): string | undefined {
  const units = presentUnits(localities, shape, day);
  return (units.find(({ extent }) => extent === 'full') ?? units[0])?.id;
}
