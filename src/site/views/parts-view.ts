import type { Archive } from '../../archive/archive.ts';
import { childrenOf } from '../../core/gazetteer/family.ts';
import { lastDayOf } from '../../core/gazetteer/versions.ts';
import type { Locality } from '../../core/model/locality.ts';
import { compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from './place-view.ts';

/** A unit that is or was directly below another, as it was named while it was. */
export interface PartView {
  readonly name: PlaceName;
  /** As of its last day there, and what it is today. */
  readonly place: PlaceView;
  /** Its last day there, where the larger unit went on without it. */
  readonly until: string | undefined;
  /** The units that were below it in their turn. */
  readonly parts: readonly PartView[];
}

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
}

export function viewParts(archive: Archive, locality: Locality, language: Language): PartsView {
  const day = lastDayOf(locality.versions, archive.site.edition);
  const parts = partsBelow(archive, locality, language);
  const isLast = (part: LastingPart) => part.lastDay >= day;
  const last = parts.filter(isLast);
  const before = parts.filter((part) => !isLast(part));
  const { parts: words } = messagesIn(language);
  const isGone = day < archive.site.edition;
  return {
    last,
    before,
    lastTitle: isGone ? words.atEnd(last.length, formatPeriod(day, language)) : words.now(last.length),
    beforeTitle: words.before(before.length),
  };
}

function partsBelow(archive: Archive, { id, versions }: Locality, language: Language): LastingPart[] {
  const { edition } = archive.site;
  const parentDay = lastDayOf(versions, edition);
  return childrenOf(archive.localities, id)
    .map((part) => {
      const lastDay = lastDayOf(
        part.versions.filter(({ parent }) => parent === id),
        edition,
      );
      return {
        lastDay,
        name: viewPlaceName(archive, part.id, lastDay, language),
        place: viewPlace(archive, part.id, lastDay, language),
        until: lastDay < parentDay ? messagesIn(language).locality.endedOn(formatPeriod(lastDay, language)) : undefined,
        parts: partsBelow(archive, part, language),
      };
    })
    .sort(
      (a, b) =>
        (a.lastDay === b.lastDay ? 0 : a.lastDay > b.lastDay ? -1 : 1) || compareVietnamese(a.name.name, b.name.name),
    );
}
