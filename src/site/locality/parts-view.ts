import { childrenOf } from '../../core/gazetteer/family.ts';
import { lastDayOf } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** A unit that is or was directly below another, as it was named while it was. */
export interface PartView {
  readonly name: PlaceName;
  /** As of its last day there, and what it is today. */
  readonly place: PlaceView;
  /** Its last day there, where the larger unit went on without it. */
  readonly until: string | undefined;
  /** The units that were below it in their turn, unless the page would get too long: then its own page has them. */
  readonly parts: readonly PartView[];
  /** How many these are, "27 đơn vị"; absent when none. */
  readonly count: string | undefined;
}

/** Units below the parts of a unit, all told, that its page has room for. */
const MOST_NESTED = 150;

interface LastingPart extends PartView {
  readonly lastDay: string;
}

/** The units directly below one: those of today, or of its last day, and those of before. */
export interface PartsView {
  readonly last: readonly PartView[];
  readonly before: readonly PartView[];
  /** "Hiện nay: 65 đơn vị", or the day up to which the last were. */
  readonly lastTitle: string;
  readonly beforeTitle: string;
  /** What the archive has of them and lacks, where it has not all. */
  readonly missing: string | undefined;
}

export function viewParts(context: Context, locality: Locality): PartsView {
  const {
    archive,
    language,
    words: { parts: words },
  } = context;
  const day = lastDayOf(locality.versions, archive.site.edition);
  const all = partsBelow(context, locality, locality.id);
  const nested = all.reduce((sum, part) => sum + part.parts.length, 0);
  const parts = nested > MOST_NESTED ? all.map((part) => ({ ...part, parts: [] })) : all;
  const isLast = (part: LastingPart) => part.lastDay >= day;
  const last = parts.filter(isLast);
  const before = parts.filter((part) => !isLast(part));
  const isGone = day < archive.site.edition;
  const missing = locality.missing_parts?.[language];
  const title = isGone ? words.atEnd(last.length, formatPeriod(day, language)) : words.now(last.length);
  return {
    last,
    before,
    lastTitle: missing === undefined ? title : words.known(title),
    beforeTitle: words.before(before.length),
    missing,
  };
}

/** `page` is the unit whose page this is: what lies in it today is not told so again for each part. */
function partsBelow(context: Context, { id, versions }: Locality, page: string): LastingPart[] {
  const { archive, language, words } = context;
  const { edition } = archive.site;
  const parentDay = lastDayOf(versions, edition);
  return childrenOf(archive.localities, id)
    .map((part) => {
      const lastDay = lastDayOf(
        part.versions.filter(({ parent }) => parent === id),
        edition,
      );
      const place = viewPlace(context, part.id, lastDay);
      const below = partsBelow(context, part, page);
      return {
        lastDay,
        name: viewPlaceName(context, part.id, lastDay),
        place: { ...place, within: place.within.filter(({ id }) => id !== page) },
        until: lastDay < parentDay ? words.locality.endedOn(formatPeriod(lastDay, language)) : undefined,
        parts: below,
        count: below.length === 0 ? undefined : words.parts.count(below.length),
      };
    })
    .sort((a, b) => compareKeys(b.lastDay, a.lastDay) || compareVietnamese(a.name.name, b.name.name));
}
