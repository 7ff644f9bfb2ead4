/**
 * Lets the arrow keys, Home and End go from mark to mark and Escape leave them; `select` gets the index of the mark, or
 * nothing when none is chosen. Tab goes on to what follows the chart.
 */
export function stepByKeys(element: HTMLElement, count: number, select: (index?: number) => void): void {
  let index = -1;
  const targets: Readonly<Record<string, () => number>> = {
    ArrowRight: () => Math.min(index + 1, count - 1),
    ArrowDown: () => Math.min(index + 1, count - 1),
    ArrowLeft: () => Math.max(index - 1, 0),
    ArrowUp: () => Math.max(index - 1, 0),
    Home: () => 0,
    End: () => count - 1,
    Escape: () => -1,
  };
  const go = (to: number) => {
    index = to;
    select(index < 0 ? undefined : index);
  };
  element.addEventListener('keydown', (event) => {
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(target());
  });
  element.addEventListener('blur', () => {
    go(-1);
  });
}
