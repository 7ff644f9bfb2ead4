import { Chart, LinearScale, PointElement, ScatterController, Tooltip, type TooltipOptions } from 'chart.js';
import type { ExploredMark } from '../core/chart/mark.ts';
import { stepByKeys } from './chart-keys.ts';

// Only what a layer of points needs, so that the rest of the library stays out of the file.
Chart.register(LinearScale, PointElement, ScatterController, Tooltip);
// The chart appears as it is: nothing moves, and tests see what readers see.
Chart.defaults.animation = false;

interface CanvasOptions {
  /** Said to those who reach the chart by keyboard. */
  readonly label: string;
  /** Called when they leave it by Escape. */
  readonly leave: () => void;
}

/**
 * Lays a canvas over a drawing, which stays as it is: numbers, dates and rules can be seen, follow the colours of the page
 * and are printed. The canvas adds to each mark what is told of it when it is reached by pointer or key. Gives the
 * function that takes it away again.
 */
export function layCanvas(
  drawing: Element,
  marks: readonly ExploredMark[],
  { label, leave }: CanvasOptions,
): () => void {
  const box = document.createElement('div');
  box.className = 'box';
  const canvas = document.createElement('canvas');
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  drawing.replaceWith(box);
  box.append(drawing, canvas, status);
  let chart: Chart;
  try {
    chart = new Chart(canvas, configureCanvas(drawing, marks));
  } catch (error) {
    box.replaceWith(drawing);
    throw error;
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const recolour = () => {
    const { accent, tooltip } = coloursOf(box);
    chart.data.datasets.forEach((dataset) => Object.assign(dataset, { pointHoverBorderColor: accent }));
    Object.assign(chart.options.plugins?.tooltip ?? {}, tooltip);
    chart.update('none');
  };
  recolour();
  scheme.addEventListener('change', recolour);
  let isGone = false;
  stepByKeys(canvas, marks.length, {
    leave,
    select: (index) => {
      // A canvas that is taken away loses the focus, and says so.
      if (isGone) return;
      const active = index === undefined ? [] : [{ datasetIndex: 0, index }];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
      status.textContent = index === undefined ? '' : (marks[index] ?? []).join(': ');
    },
  });
  canvas.focus();
  return () => {
    isGone = true;
    scheme.removeEventListener('change', recolour);
    chart.destroy();
    box.replaceWith(drawing);
  };
}

/** Invisible points on the marks of the drawing, which stand in per cent across and in pixels down. */
function configureCanvas(drawing: Element, marks: readonly ExploredMark[]) {
  const height = Number(drawing.getAttribute('height'));
  const data = [...drawing.querySelectorAll(':scope > circle, :scope > svg')].map((mark) => ({
    x: Number.parseFloat(mark.getAttribute('cx') ?? mark.getAttribute('x') ?? ''),
    y: Number(mark.getAttribute('cy') ?? mark.getAttribute('y')),
  }));
  const scale = { type: 'linear', display: false, min: 0 } as const;
  return {
    type: 'scatter' as const,
    data: {
      datasets: [
        {
          data,
          pointBackgroundColor: 'transparent',
          pointBorderColor: 'transparent',
          pointHoverBackgroundColor: 'transparent',
          pointHoverBorderWidth: 3,
          pointRadius: 5,
          pointHoverRadius: 9,
          pointHitRadius: 16,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      clip: false as const,
      layout: { autoPadding: false },
      scales: { x: { ...scale, max: 100 }, y: { ...scale, max: height, reverse: true } },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]: readonly { dataIndex: number }[]) => marks[item?.dataIndex ?? 0]?.[0] ?? '',
            label: ({ dataIndex }: { dataIndex: number }) => marks[dataIndex]?.[1] ?? '',
            afterLabel: ({ dataIndex }: { dataIndex: number }) => marks[dataIndex]?.[2] ?? '',
          },
        },
      },
    },
  };
}

/** The colours and the typeface of the page; a canvas knows no style sheet. */
function coloursOf(element: HTMLElement): { accent: string; tooltip: Partial<TooltipOptions> } {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--color-${name}`).trim();
  const font = { family: style.fontFamily, size: 13 };
  const [text, paper] = [colour('text'), colour('paper')];
  return {
    accent: colour('accent'),
    tooltip: { backgroundColor: text, titleColor: paper, bodyColor: paper, titleFont: font, bodyFont: font },
  };
}
