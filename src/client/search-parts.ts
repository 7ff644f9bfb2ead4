import { needed } from './needed.ts';
/** The parts of the search page that its script works on. */
export function findParts(page: HTMLElement) {
  const part = (name: string) => needed(page.querySelector<HTMLElement>(`[data-part=${name}]`), name);
  return {
    input: needed(page.querySelector<HTMLInputElement>('input[name=q]'), 'input'),
    template: needed(page.querySelector('template'), 'template'),
    insteadLink: needed(page.querySelector('[data-part=instead] a'), 'link'),
    filters: part('filters'),
    clear: part('clear'),
    results: part('results'),
    count: part('count'),
    instead: part('instead'),
    unknown: part('unknown'),
    hints: part('hints'),
    list: part('list'),
    more: part('more'),
  };
}

/** Sets the controls to what an address says; without one, to nothing. */
export function setControls(filters: HTMLElement, parameters = new URLSearchParams()): void {
  for (const control of controlsOf(filters)) {
    const values = parameters.getAll(control.name);
    if (control instanceof HTMLSelectElement) control.value = values[0] ?? '';
    else control.checked = values.includes(control.value);
  }
}

/** What the controls say, as an address would. */
export function readControls(filters: HTMLElement): URLSearchParams {
  const chosen = controlsOf(filters).filter((control) => !(control instanceof HTMLInputElement) || control.checked);
  return new URLSearchParams(chosen.map(({ name, value }) => [name, value]));
}

function controlsOf(filters: HTMLElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...filters.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
}
