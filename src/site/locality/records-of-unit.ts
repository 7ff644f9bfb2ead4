import { compareKeys } from '../../core/text/collate.ts';
import type { Archive, Article, Figure } from '../../archive/archive.ts';
import { articleDay } from '../../core/article-day.ts';
import { nearestVersion } from '../../core/gazetteer/versions.ts';
import { once } from '../../core/once.ts';
import { dayBefore, readPeriod } from '../../core/text/date.ts';

/** What the archive holds of one unit. */
export interface UnitRecords {
  /** Figures of the unit alone. */
  readonly figures: readonly Figure[];
  /** Figures of a larger unit that name this one among others: no share of them may be read as this unit's own. */
  readonly shared: readonly Figure[];
  /** The articles about it, the latest first. */
  readonly articles: readonly Article[];
}

const NOTHING: UnitRecords = { figures: [], shared: [], articles: [] };

/** What the archive holds of a unit by its id; nothing of most. */
export function recordsOf(archive: Archive, id: string): UnitRecords {
  return recordsById(archive).get(id) ?? NOTHING;
}

/** The ids of all units of which the archive holds anything. */
export function unitsOnRecord(archive: Archive): readonly string[] {
  return [...recordsById(archive).keys()];
}

/** What of it is about days of which something is true: a figure's day is the last of its period, up to the edition. */
export function recordsOn(archive: Archive, id: string, isMeant: (day: string) => boolean): UnitRecords {
  const { figures, shared, articles } = recordsOf(archive, id);
  const isMeantFigure = ({ observation }: Figure) => isMeant(lastDayOn(archive, id, observation.time_period));
  return {
    figures: figures.filter(isMeantFigure),
    shared: shared.filter(isMeantFigure),
    articles: articles.filter((article) => isMeant(articleDay(article))),
  };
}

/** Whether there is nothing at all. */
export function hasNoRecords({ figures, shared, articles }: UnitRecords): boolean {
  return figures.length + shared.length + articles.length === 0;
}

/** The last day of a period on which a unit stood: a target for 2025 was set for a unit that did not see its end. */
function lastDayOn({ localities, site }: Archive, id: string, timePeriod: string): string {
  const { start, end = site.edition } = readPeriod(timePeriod) ?? { start: site.edition };
  const last = end > site.edition ? site.edition : end;
  if (last < start) return start;
  const unit = localities.get(id);
  const ended = unit && nearestVersion(unit, last).valid_to;
  return ended === undefined || last < ended ? last : dayBefore(ended);
}

// Every page of a locality asks for itself and its relatives; the archive is sorted once.
const recordsById = once((archive: Archive): ReadonlyMap<string, UnitRecords> => {
  const index = new Map<string, { figures: Figure[]; shared: Figure[]; articles: Article[] }>();
  const entry = (id: string) => {
    const found = index.get(id) ?? { figures: [], shared: [], articles: [] };
    index.set(id, found);
    return found;
  };
  for (const figure of archive.figures.values()) {
    entry(figure.observation.ref_area).figures.push(figure);
    for (const id of figure.observation.places ?? []) entry(id).shared.push(figure);
  }
  for (const article of byDay(archive)) for (const id of article.localities) entry(id).articles.push(article);
  return index;
});

function byDay({ articles }: Archive): Article[] {
  return [...articles.values()].sort((a, b) => compareKeys(articleDay(b), articleDay(a)));
}
