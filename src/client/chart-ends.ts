import { BAR_HEIGHT } from '../core/chart/target.ts';
import { endOfMark, type ChartMark } from '../core/chart/mark.ts';

/** The colours and the typeface that the page gives to its charts; a canvas knows no style sheet. */
export interface Colours {
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  readonly result: string;
  readonly paper: string;
  readonly soft: string;
  readonly font: string;
}

export function readColours(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: token('--color-text'),
    muted: token('--color-text-muted'),
    rule: token('--color-rule'),
    accent: token('--color-accent'),
    result: token('--chart-result'),
    paper: token('--color-paper'),
    soft: token('--color-accent-soft'),
    font: style.fontFamily,
  };
}

const HALF = BAR_HEIGHT / 2;

/** Opens the end of a bar or point as the drawing does: an arrow for an open end, paper stripes for a soft one. */
export function paintEnd(
  context: CanvasRenderingContext2D,
  mark: ChartMark,
  { x, y }: { x: number; y: number },
  isBar: boolean,
  { accent, paper }: Colours,
): void {
  const end = endOfMark(mark);
  if (end === 'closed') return;
  context.save();
  context.translate(x, y);
  if (isBar && mark.value < 0) context.scale(-1, 1);
  if (!isBar) context.rotate(-Math.PI / 2);
  if (isBar && end !== 'bounded') paintStripes(context, paper, 4, end === 'soft' ? [-3, -7, -11] : [-1]);
  if (!isBar && end === 'soft') {
    context.strokeStyle = paper;
    context.lineWidth = 2.5;
    context.setLineDash([3, 3]);
    context.beginPath();
    context.arc(0, 0, 5, 0, 2 * Math.PI);
    context.stroke();
  }
  if (end === 'open' || end === 'bounded') {
    const way = end === 'open' ? 1 : -1;
    context.strokeStyle = accent;
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(way * 5, 0);
    context.lineTo(way * 18, 0);
    context.moveTo(way * 13, -5);
    context.lineTo(way * 18, 0);
    context.lineTo(way * 13, 5);
    context.stroke();
  }
  context.restore();
}

/** What is not there yet but planned or forecast has a dashed outline, as in the drawing. */
export function isDashed(type: ChartMark['type']): boolean {
  return type === 'plan' || type === 'forecast';
}

export function drawDashes(
  context: CanvasRenderingContext2D,
  [x, y, width, height]: readonly [number, number, number, number],
  { accent }: Colours,
): void {
  context.save();
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.setLineDash([4, 3]);
  context.strokeRect(x, y, width, height);
  context.restore();
}

/** Upright lines across the bar, at so many pixels from its end. */
function paintStripes(
  context: CanvasRenderingContext2D,
  colour: string,
  width: number,
  places: readonly number[],
): void {
  context.strokeStyle = colour;
  context.lineWidth = places.length > 1 ? 2 : width;
  context.beginPath();
  for (const place of places) {
    context.moveTo(place, -HALF - 1);
    context.lineTo(place, HALF + 1);
  }
  context.stroke();
}
