import type { Figure } from '../../archive/archive.ts';
import { makeChart } from '../../core/chart/chart.ts';
import { PARTS_KIND, type PartsChart } from '../../core/chart/parts.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import type { Relation } from '../../core/model/relation.ts';
import { capitalise } from '../../core/text/common-words.ts';
import type { Context } from '../context.ts';
import { keyOfWhole, MOST_MARKS, type ChartGroup, type UsableFigures } from './chart-group.ts';
import { phraseChart } from './phrase-chart.ts';

type PartsTotal = number | Figure;

/** A sum makes the parts of a whole when all is of one place, period and unit. */
export function findPartsCharts(relations: readonly Relation[], figures: UsableFigures): ChartGroup[] {
  return relations.flatMap((relation) => {
    if (relation.kind !== 'sum') return [];
    const parts = relation.parts.map((id) => figures.get(id));
    const total = typeof relation.total === 'number' ? relation.total : figures.get(relation.total);
    if (!parts.every((part) => part !== undefined) || total === undefined) return [];
    const shown = typeof total === 'number' ? parts : [...parts, total];
    if (!canDraw(parts, total) || new Set(shown.map(keyOfWhole)).size !== 1) return [];
    if (shown.some(({ observation }) => isDoubtful(observation))) return [];
    return [{ figures: shown, drawUp: (context) => makeChart(PARTS_KIND, specParts(context, parts, total)) }];
  });
}

/** A whole that is itself only bounded ("hơn 8") has no end that parts could fill. */
function canDraw(parts: readonly Figure[], total: PartsTotal): boolean {
  const isClosed = typeof total === 'number' || total.observation.comparator === 'eq';
  return isClosed && parts.length <= MOST_MARKS && parts.every(({ observation }) => observation.obs_value >= 0);
}

function specParts(context: Context, figures: readonly Figure[], total: PartsTotal): PartsChart {
  const sorted = figures.toSorted((a, b) => b.observation.obs_value - a.observation.obs_value);
  const { words, first, name, apart, title, types, list, say, period, unit, scale, mark, valueOf } = phraseChart(
    context,
    sorted,
  );
  const { shared, rest } = apart(sorted);
  const [whole, said, value] =
    typeof total === 'number' ? [shared, unit.label, total] : [name(total), say(total), valueOf(total)];
  return {
    kind: 'parts',
    title: title(whole === '' ? list(rest) : whole),
    note: `${words.parts(words.mark(types, period(first)))}; ${said}`,
    ...scale,
    parts: sorted.map((figure, index) => mark(figure, capitalise(rest[index] ?? ''))),
    total: value,
  };
}
