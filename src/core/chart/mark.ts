import type { Comparator, ValueType } from '../model/observation.ts';

/** One figure in a chart, with its words in the language of the page. */
export interface ChartMark {
  /** The observation it draws. */
  readonly id: string;
  /** What tells it from the other marks: "Kết quả, 2023", "Dịch vụ". */
  readonly label: string;
  /** A second line below the label, such as the definition it was measured by. */
  readonly detail?: string | undefined;
  /** The figure in full, comparator and unit included, for listeners and tooltips: "trên 94 tỷ đồng". */
  readonly text: string;
  /** The figure beside its mark, where the unit is said once for all: "trên 94". */
  readonly short: string;
  /** The number drawn, in the unit of the chart. */
  readonly value: number;
  /** The upper end of a printed range. */
  readonly upper?: number | undefined;
  readonly comparator: Comparator;
  readonly type: ValueType;
}

/** Which way the end of a mark points: closed, open to more, bounded from above, or soft. */
export type MarkEnd = 'closed' | 'open' | 'bounded' | 'soft';

/** How the end of a mark is drawn. Below zero a bar grows the other way, and so do "more" and "less". */
export function endOfMark({ comparator, value }: Pick<ChartMark, 'comparator' | 'value'>): MarkEnd {
  if (comparator === 'eq') return 'closed';
  if (comparator === 'nearly' || comparator === 'approx') return 'soft';
  return (comparator === 'gt' || comparator === 'ge') === value >= 0 ? 'open' : 'bounded';
}

/** The numbers that a scale must hold for marks to be drawn whole. */
export function listNumbers(marks: readonly ChartMark[]): number[] {
  return marks.flatMap(({ value, upper }) => [value, upper ?? value]);
}
