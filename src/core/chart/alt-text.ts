import { marksOf, type ChartSpec } from './spec.ts';

/** The chart in words, for those who do not see it: every figure in full, and what may be concluded. */
export function describeChart(spec: ChartSpec): string {
  const figures = spec.kind === 'plan' ? spec.rows.map(describeRow) : marksOf(spec).map(describeMark);
  return [`${spec.note}.`, `${figures.join('; ')}.`, spec.remark].filter((part) => part !== undefined).join(' ');
}

function describeMark({ label, detail, text }: { label: string; detail?: string | undefined; text: string }): string {
  return `${label}${detail === undefined ? '' : ` (${detail})`}: ${text}`;
}

function describeRow({ label, plan, done, share }: Extract<ChartSpec, { kind: 'plan' }>['rows'][number]): string {
  const came = `${done.label} ${done.text}${share === undefined ? '' : ` (${share})`}`;
  return `${label}: ${plan.label} ${plan.text}, ${came}`;
}
