import type { Figure } from '../../archive/archive.ts';
import type { Context } from '../context.ts';
import { viewFindings } from '../finding/finding-view.ts';

/**
 * What the program surely knows of figures that a chart shows: that a year has two numbers, else from where to where they
 * went. Undefined where it knows neither.
 */
export function findTitle(context: Context, figures: readonly Figure[]): string | undefined {
  const [first] = figures;
  if (first === undefined) return undefined;
  const shown = new Set(figures.map(({ observation }) => observation.obs_id));
  const told = viewFindings(context, first.indicator).findings.filter((finding) =>
    finding.figures.every(({ obs_id }) => shown.has(obs_id)),
  );
  return (['two-bases', 'change'] as const).flatMap((kind) => told.filter((finding) => finding.kind === kind))[0]?.text;
}
