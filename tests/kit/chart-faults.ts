import type { Page } from 'playwright-core';

/**
 * What is wrong with the drawings of a page: texts that stick out of their drawing, lie over one another, over a dot or a
 * rule, or are too small to read.
 */
export async function findChartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const svg of document.querySelectorAll('.chart svg[role=img], .rank thead svg')) {
      // The numbers above a ranking may use the edges of their column.
      const frame = (svg.closest('th') ?? svg).getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')]
        .map((element) => ({
          said: element.textContent,
          box: element.getBoundingClientRect(),
          size: Number.parseFloat(getComputedStyle(element).fontSize),
        }))
        .filter(({ box }) => box.width > 0);
      const marks = [...svg.querySelectorAll('[class^=m-], .s-break')].map((element) =>
        element.getBoundingClientRect(),
      );
      const overlap = (a: DOMRect, b: DOMRect) => ({
        across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
        down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      });
      for (const [index, { said, box, size }] of texts.entries()) {
        if (size < 12) faults.push(`too small: ${said}`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`sticks out: ${said}`);
        if (box.top < frame.top - 4 || box.bottom > frame.bottom + 4) faults.push(`above or below: ${said}`);
        for (const other of texts.slice(index + 1)) {
          const { across, down } = overlap(box, other.box);
          if (across > 1 && down > 4) faults.push(`${said} lies over ${other.said}`);
        }
        for (const mark of marks) {
          const { across, down } = overlap(box, mark);
          if (across >= 0 && down > 4) faults.push(`${said} lies over a mark`);
        }
      }
    }
    return faults;
  });
}
