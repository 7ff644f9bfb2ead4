import type { Figure } from '../../archive/archive.ts';
import type { Chart } from '../../core/chart/chart.ts';
import { endOfMark, type MarkEnd } from '../../core/chart/mark.ts';
import { sayComparator } from '../../core/figure/format.ts';
import { joinList } from '../../core/text/join-list.ts';
import type { Context } from '../context.ts';

const OPEN_ENDS = ['open', 'bounded', 'soft'] as const satisfies readonly MarkEnd[];

/** How to read the ends that are not closed, with the words that the source bounds its numbers by. */
export function readEnds(
  { language, words }: Context,
  { marks, hasEdges }: Chart,
  figures: readonly Figure[],
): string[] {
  const { edges, ends: sayings } = words.chart;
  const drawn = new Map(marks.map((mark) => [mark.id, endOfMark(mark)]));
  const read = (ends: readonly MarkEnd[], sayAll: (said: string) => string) => {
    const said = figures
      .filter(({ observation }) => ends.includes(drawn.get(observation.obs_id) ?? 'closed'))
      .map(({ observation }) => `“${sayComparator(observation, language, words)}”`);
    return said.length === 0 ? [] : [sayAll(joinList([...new Set(said)], language))];
  };
  return hasEdges ? read(OPEN_ENDS, edges) : OPEN_ENDS.flatMap((end) => read([end], sayings[end]));
}
