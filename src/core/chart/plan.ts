import { lastOf } from '../item-at.ts';
import { AXIS_HEIGHT, drawAxis, drawGrid, type Band } from './axis.ts';
import { drawBar } from './bar.ts';
import type { ChartBody, ChartKind, ChartSpec } from './chart-kind.ts';
import type { Language } from '../text/language.ts';
import { listNumbers, lookOfMark, type ChartMark } from './mark.ts';
import { drawAround, drawText, percent } from './markup.ts';
import { makeScale, type Scale } from './scale.ts';
import { cutText, NARROWEST, textWidth } from './text-width.ts';

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
  listKey: ({ rows }) => rows.map(({ done }) => (lookOfMark(done) === 'exact' ? 'bar' : 'bar-soft')),
  tellFigures: ({ rows }) => rows.map(tellRow),
};

const PLAN_HEIGHT = 48;
const DONE_HEIGHT = 34;
const ROW_HEIGHT = 94;

/** For each row what was allotted, dashed, and within it what came of it, filled. */
function drawPlan(spec: PlanChart, language: Language): ChartBody {
  const { rows, sign, isDiscrete, limit } = spec;
  const marks = PLAN_KIND.listMarks(spec);
  const scale = makeScale(listNumbers(marks), { limit, isDiscrete });
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
    drawDoneText(done, share, [scale.at(done.value), scale.at(plan.value)], y + 24 + PLAN_HEIGHT / 2)
  );
}

/** The amount, and below it what became of it, with the share. */
function drawDoneText(
  done: ChartMark,
  share: string | undefined,
  [doneEnd, planEnd]: readonly [number, number],
  y: number,
): string {
  const below = share === undefined ? done.label : `${done.label}, ${share}`;
  const needed = ((Math.max(textWidth(done.short, true), textWidth(below)) + 14) / NARROWEST) * 100;
  // Behind the bar where there is room within the plan, else within the bar, else behind the plan.
  const isWithin = needed <= planEnd - doneEnd;
  const isInside = !isWithin && needed <= doneEnd;
  const end = isWithin || isInside ? doneEnd : Math.max(doneEnd, planEnd);
  const [x, anchor] = isInside ? ([-8, 'end'] as const) : ([8, 'start'] as const);
  // A hollow bar is as light as the page.
  const look = isInside && lookOfMark(done) === 'exact' ? 'on' : undefined;
  return drawAround(
    percent(end),
    y,
    drawText(x, -4, done.short, { anchor, look: look ?? 'strong' }) + drawText(x, 12, below, { anchor, look }),
  );
}

/** A label that would run into the text beside it is cut; the table has it whole. */
function shorten(label: string, beside: string): string {
  return cutText(label, NARROWEST - textWidth(beside, true) - 12, true);
}
