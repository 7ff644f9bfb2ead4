interface KeySteps {
  /** Gets the index of the mark that was reached, or nothing when none is chosen. */
  readonly select: (index?: number) => void;
  readonly leave: () => void;
}

/**
 * Lets the arrow keys, Home and End go from mark to mark and Escape leave the chart; Tab goes on to what follows it.
 */
export function stepByKeys(element: HTMLElement, count: number, { select, leave }: KeySteps): void {
  let index = -1;
  const targets: Readonly<Record<string, () => number>> = {
    ArrowRight: () => Math.min(index + 1, count - 1),
    ArrowDown: () => Math.min(index + 1, count - 1),
    ArrowLeft: () => Math.max(index - 1, 0),
    ArrowUp: () => Math.max(index - 1, 0),
    Home: () => 0,
    End: () => count - 1,
  };
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    index = target();
    select(index);
  });
  element.addEventListener('blur', () => {
    index = -1;
    select();
  });
}
