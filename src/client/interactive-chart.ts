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
import { marksOf, type ChartSpec, type SeriesChart, type TargetChart } from '../core/chart/spec.ts';
import { barData, lineData, valueAxis } from './chart-data.ts';
import { drawDashes, drawEnd, isDashed, readColours, type Colours } from './chart-ends.ts';
import { listenToKeys } from './chart-keys.ts';

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

interface Options {
  readonly language: 'vi' | 'en';
  /** Said to those who reach the chart by keyboard. */
  readonly keys: string;
}

/** Draws a chart over its drawing in the same place; gives the function that takes it away again. */
export function drawOnCanvas(drawing: Element, spec: ChartSpec, { language, keys }: Options): () => void {
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
  try {
    chart = new Chart(canvas, configure(spec, readColours(box), language));
  } catch (error) {
    // The drawing must not stay hidden behind an empty canvas.
    box.replaceWith(drawing);
    throw error;
  }
  const marks = marksOf(spec);
  listenToKeys(canvas, marks.length, (index) => {
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

function configure(spec: ChartSpec, colours: Colours, language: 'vi' | 'en'): ChartConfiguration {
  if (spec.kind === 'series')
    return { type: 'line', ...common(spec, colours, language), data: lineData(spec, colours) };
  if (spec.kind === 'target') return { type: 'bar', ...common(spec, colours, language), data: barData(spec, colours) };
  throw new Error(`no canvas for charts of kind ${spec.kind}`);
}

function common(
  spec: TargetChart | SeriesChart,
  colours: Colours,
  language: 'vi' | 'en',
): Pick<ChartConfiguration, 'options' | 'plugins'> {
  const isBar = spec.kind === 'target';
  const marks = marksOf(spec);
  const font = { family: colours.font, size: 13 };
  const values = valueAxis(spec, colours, language);
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
            drawEnd(chart.ctx, mark, element, isBar, colours);
          }
        },
      },
    ],
  };
}
