import { lastOf } from '../item-at.ts';
import { AXIS_HEIGHT, drawAxis, drawGrid, type Band } from './axis.ts';
import { drawBar } from './bar.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { endOfMark, listNumbers, type ChartMark } from './mark.ts';
import { drawAround, drawText, percent } from './markup.ts';
import { makeScale, type Scale } from './scale.ts';
import { fitOnLine, NARROWEST, textWidth } from './text-width.ts';

/** What was allotted and what came of it, a pair for each row. */
export interface PlanChart extends ChartSpec {
  readonly kind: 'plan';
  readonly rows: readonly PlanRow[];
}

interface PlanRow {
  readonly label: string;
  readonly plan: ChartMark;
  readonly done: ChartMark;
  /** The share as published: "gần 20%". */
  readonly share?: string | undefined;
}

export const PLAN_KIND: ChartKind<PlanChart> = {
  draw: drawPlan,
  listMarks: ({ rows }) => rows.flatMap(({ plan, done }) => [plan, done]),
  tellFigures: ({ rows }) => rows.map(tellRow),
};

const PLAN_HEIGHT = 48;
const DONE_HEIGHT = 28;
const ROW_HEIGHT = 94;

/** For each row what was allotted, dashed, and within it what came of it, filled. */
function drawPlan(spec: PlanChart, language: Language): ChartBody {
  const { rows, sign, isDiscrete, limit } = spec;
  const marks = PLAN_KIND.listMarks(spec);
  const slack = marks.some((mark) => endOfMark(mark) !== 'closed') ? 7 : 0;
  const scale = makeScale(listNumbers(marks), { limit, isDiscrete, slack });
  const bands = rows.map((_, index): Band => [index * ROW_HEIGHT + 21, index * ROW_HEIGHT + 27 + PLAN_HEIGHT]);
  return {
    body:
      drawGrid(scale, bands) +
      rows.map((row, index) => drawRow(row, scale, index * ROW_HEIGHT)).join('') +
      drawAxis(scale, bands, sign, language),
    height: lastOf(bands)[1] + AXIS_HEIGHT,
  };
}

function tellRow({ label, plan, done, share }: PlanRow): string {
  const came = `${done.label} ${done.text}${share === undefined ? '' : ` (${share})`}`;
  return `${label}: ${plan.label} ${plan.text}, ${came}`;
}

function drawRow({ label, plan, done, share }: PlanRow, scale: Scale, y: number): string {
  const planText = `${plan.label} ${plan.short}`;
  const end = scale.at(plan.value);
  const isAtEnd = textWidth(label, true) + textWidth(planText) + 12 <= (end / 100) * NARROWEST;
  return (
    drawText(0, y + 14, shorten(label, planText), { look: 'strong' }) +
    drawText(isAtEnd ? percent(end) : '100%', y + 14, planText, { anchor: 'end' }) +
    drawBar(plan, scale, y + 24, PLAN_HEIGHT) +
    drawBar(done, scale, y + 24 + (PLAN_HEIGHT - DONE_HEIGHT) / 2, DONE_HEIGHT) +
    drawDoneText(done, share, scale, y + 24 + PLAN_HEIGHT / 2)
  );
}

/** Behind the bar where a telephone has room for it there, else inside; the share stands below the amount. */
function drawDoneText(done: ChartMark, share: string | undefined, scale: Scale, y: number): string {
  const text = `${done.short} ${done.label}`;
  const end = scale.at(done.value);
  const isBehind = textWidth(text, true) + 26 <= NARROWEST * (1 - end / 100);
  const [x, first] = [isBehind ? 22 : endOfMark(done) === 'closed' ? -10 : -20, share === undefined ? 5 : -3];
  const anchor = isBehind ? 'start' : 'end';
  return drawAround(
    percent(end),
    y,
    drawText(x, first, text, { anchor, look: isBehind ? 'strong' : 'on' }) +
      (share === undefined ? '' : drawText(x, 14, share, { anchor, look: isBehind ? undefined : 'on' })),
  );
}

/** A label that would run into the text beside it is cut; the table has it whole. */
function shorten(label: string, beside: string): string {
  if (fitOnLine(label, beside)) return label;
  const words = label.split(' ');
  const most = words.findLastIndex((_, index) => fitOnLine(`${words.slice(0, index + 1).join(' ')}…`, beside));
  return `${words.slice(0, Math.max(1, most + 1)).join(' ')}…`;
}
