import type { Language } from '../core/text/language.ts';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { ChartSpec } from '../core/chart/chart-kind.ts';
import type { ChartMark } from '../core/chart/mark.ts';
import type { SeriesChart } from '../core/chart/series.ts';
import type { TargetChart } from '../core/chart/target.ts';
import { layBars, layPoints, valueAxis } from './chart-data.ts';
import { drawDashes, isDashed, paintEnd, readColours, type Colours } from './chart-ends.ts';
import { stepByKeys } from './chart-keys.ts';

// Only what the two kinds need, so that the rest of the library stays out of the file.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);
// The chart appears as it is: nothing moves, and tests see what readers see.
Chart.defaults.animation = false;

/** How a chart appears on a canvas: bars grow to the right, beside a name each. */
interface CanvasChart extends Pick<ChartConfiguration<'bar' | 'line'>, 'type' | 'data'> {
  readonly marks: readonly ChartMark[];
}

interface CanvasSpecs {
  readonly target: TargetChart;
  readonly series: SeriesChart;
}

/** The kinds that gain from a canvas: those that say in core/chart/ from how many marks on. */
const CANVASES: { readonly [Kind in keyof CanvasSpecs]: (spec: CanvasSpecs[Kind], colours: Colours) => CanvasChart } = {
  target: layBars,
  series: layPoints,
};

export type CanvasSpec = CanvasSpecs[keyof CanvasSpecs];

interface CanvasOptions {
  readonly language: Language;
  /** Said to those who reach the chart by keyboard. */
  readonly keys: string;
}

/** Draws a chart over its drawing in the same place; gives the function that takes it away again. */
export function drawOnCanvas<Kind extends keyof CanvasSpecs>(
  drawing: Element,
  spec: CanvasSpecs[Kind] & { readonly kind: Kind },
  { language, keys }: CanvasOptions,
): () => void {
  const box = document.createElement('div');
  box.className = 'box';
  drawing.replaceWith(box);
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${spec.title}. ${keys}`);
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  box.append(drawing, canvas, status);
  let chart: Chart;
  let marks: readonly ChartMark[];
  try {
    const colours = readColours(box);
    const laid = CANVASES[spec.kind](spec, colours);
    marks = laid.marks;
    chart = new Chart(canvas, configureCanvas(spec, laid, colours, language));
  } catch (error) {
    // The drawing must not stay hidden behind an empty canvas.
    box.replaceWith(drawing);
    throw error;
  }
  stepByKeys(canvas, marks.length, (index) => {
    const active = index === undefined ? [] : [{ datasetIndex: 0, index }];
    chart.setActiveElements(active);
    chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    chart.update('none');
    const mark = index === undefined ? undefined : marks[index];
    status.textContent = mark === undefined ? '' : `${mark.label}: ${mark.text}`;
  });
  return () => {
    chart.destroy();
    box.replaceWith(drawing);
  };
}

function configureCanvas(
  spec: ChartSpec,
  { type, data, marks }: CanvasChart,
  colours: Colours,
  language: Language,
): ChartConfiguration {
  const isBar = type === 'bar';
  const font = { family: colours.font, size: 13 };
  const values = valueAxis(spec, marks, colours, language);
  const others = {
    grid: { display: false },
    ticks: {
      color: colours.text,
      font,
      ...(!isBar && {
        stepSize: 1,
        callback: (value: string | number) => (Number.isInteger(value) ? String(value) : ''),
      }),
    },
  };
  return {
    type,
    data,
    options: {
      responsive: true,
      maintainAspectRatio: false,
      // Room for the arrows of open ends.
      layout: { padding: { top: isBar ? 0 : 20, right: 22 } },
      indexAxis: isBar ? 'y' : 'x',
      scales: isBar ? { x: values, y: others } : { x: { type: 'linear', offset: true, ...others }, y: values },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: colours.text,
          titleColor: colours.paper,
          bodyColor: colours.paper,
          footerColor: colours.paper,
          titleFont: font,
          bodyFont: font,
          callbacks: {
            title: ([item]) => marks[item?.dataIndex ?? 0]?.label ?? '',
            label: ({ dataIndex }) => marks[dataIndex]?.text ?? '',
            afterLabel: ({ dataIndex }) => marks[dataIndex]?.detail ?? '',
          },
        },
      },
    },
    plugins: [
      {
        id: 'ends',
        afterDatasetsDraw: (chart) => {
          for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
            const mark = marks[index];
            if (mark === undefined) continue;
            if (element instanceof BarElement && isDashed(mark.type)) {
              const { x, y } = element;
              const { base, height } = element.getProps(['base', 'height']);
              drawDashes(chart.ctx, [base, y - height / 2, x - base, height], colours);
            }
            paintEnd(chart.ctx, mark, element, isBar, colours);
          }
        },
      },
    ],
  };
}
