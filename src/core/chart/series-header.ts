import { drawText, percent } from './markup.ts';
import { cutText, NARROWEST, textWidth } from './text-width.ts';

/** A stretch of a series between two rules, or between a rule and an edge, in per cent. */
export interface HeadedStretch {
  readonly from: number;
  readonly to: number;
  /** What the values rest on: "chuẩn 2016–2020"; nothing where that is the same on all sides. */
  readonly label: string | undefined;
}

/** In pixels: a line of names above the plot, and how far a name keeps from the rule beside it. */
const LINE = 15;
const ASIDE = 5;

/**
 * Names the stretches of a series above the plot: the first and the last close to the rule that ends and begins them,
 * those between in the middle. Names that would touch stand below each other.
 */
export function drawHeader(stretches: readonly HeadedStretch[]): { body: string; height: number } {
  const rows: number[] = [];
  const names = stretches.flatMap(({ from, to, label: whole }, index) => {
    if (whole === undefined) return [];
    const label = cutText(whole, NARROWEST - 2 * ASIDE);
    const half = ((textWidth(label) / 2 + ASIDE) / NARROWEST) * 100;
    const ideal =
      stretches.length > 2 && index > 0 && index < stretches.length - 1
        ? (from + to) / 2
        : index === 0
          ? to - half
          : from + half;
    const middle = Math.min(Math.max(ideal, half), 100 - half);
    const free = rows.findIndex((end) => end <= middle - half);
    const row = free === -1 ? rows.length : free;
    rows[row] = middle + half;
    // Beside its rule a name keeps its distance from it at any width.
    const [x, dx, anchor] =
      middle !== ideal || (index > 0 && index < stretches.length - 1)
        ? ([middle, 0, 'middle'] as const)
        : index === 0
          ? ([to, -ASIDE, 'end'] as const)
          : ([from, ASIDE, 'start'] as const);
    return [{ x, dx, anchor, row, label }];
  });
  const body = names.map(({ x, dx, anchor, row, label }) =>
    drawText(percent(x), row * LINE + 11, label, { anchor, look: 'soft', dx }),
  );
  return { body: body.join(''), height: rows.length * LINE };
}
