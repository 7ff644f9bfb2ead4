import type { Archive, Figure } from '../../archive/archive.ts';
import { facetKey } from '../../core/figure/measure.ts';
import { lastDayOfPeriod } from '../../core/figure/period-end.ts';
import { isDoubtful, isResult } from '../../core/figure/statement.ts';
import { once } from '../../core/once.ts';
import { compareKeys } from '../../core/text/collate.ts';

/** So many numbers are seen at a glance. */
const MOST = 5;

/**
 * The figures by which a place is known: the latest believable result of each indicator that data/site.json names, then of
 * those of which most places have figures. Those of one ethnic group or one part of an indicator say less than the whole.
 */
export function keyFigures(archive: Archive, figures: readonly Figure[]): Figure[] {
  const results = figures
    .filter(({ observation }) => isResult(observation.value_type) && !isDoubtful(observation))
    .filter(({ observation }) => facetKey(observation) === '')
    .toSorted((a, b) => compareKeys(lastDayOfPeriod(b.observation), lastDayOfPeriod(a.observation)));
  const latest = [...Map.groupBy(results, ({ indicator }) => indicator.id).values()].flatMap((group) =>
    group.slice(0, 1),
  );
  const ranks = ranksOf(archive);
  const rankOf = ({ indicator }: Figure) => ranks.get(indicator.id) ?? ranks.size;
  return latest.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST);
}

/** The place of each indicator in the order in which they tell of a place. */
const ranksOf = once(({ site, indicators }: Archive): ReadonlyMap<string, number> => {
  const placesOf = (id: string) => new Set(indicators.get(id)?.observations.map(({ ref_area }) => ref_area)).size;
  const others = [...indicators.keys()]
    .map((id) => ({ id, places: placesOf(id) }))
    .sort((a, b) => b.places - a.places || compareKeys(a.id, b.id));
  return new Map([...new Set([...site.key_indicators, ...others.map(({ id }) => id)])].map((id, rank) => [id, rank]));
});
