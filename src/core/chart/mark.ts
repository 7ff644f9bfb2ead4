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
  /** Whether it is a count of the last day, which a first or estimated one is not: "sơ bộ". */
  readonly isProvisional?: boolean | undefined;
}

/** What is said of a mark when it is reached. */
export type ExploredMark = readonly [name: string, figure: string, detail?: string];

/** How a mark is drawn: solid for a number that was printed as it stands, hollow for all that words leave open. */
export type MarkLook = 'exact' | 'soft' | 'target';

export function lookOfMark({ comparator, type, upper, isProvisional = false }: ChartMark): MarkLook {
  if (type === 'target') return 'target';
  return comparator === 'eq' && type === 'actual' && upper === undefined && !isProvisional ? 'exact' : 'soft';
}

/** The numbers that a scale must hold for marks to be drawn whole. */
export function listNumbers(marks: readonly ChartMark[]): number[] {
  return marks.flatMap(({ value, upper }) => [value, upper ?? value]);
}
