/** The parts of the search page that its script works on. */
export function findParts(page: HTMLElement) {
  const part = (name: string) => needed(page.querySelector<HTMLElement>(`[data-part=${name}]`), name);
  return {
    input: needed(page.querySelector<HTMLInputElement>('input[name=q]'), 'input'),
    filters: needed(page.querySelector<HTMLFormElement>('form[data-part=filters]'), 'filters'),
    template: needed(page.querySelector('template'), 'template'),
    insteadLink: needed(page.querySelector('[data-part=instead] a'), 'link'),
    results: part('results'),
    count: part('count'),
    instead: part('instead'),
    unknown: part('unknown'),
    hints: part('hints'),
    list: part('list'),
    more: part('more'),
  };
}

/** The controls of the filters. */
export function controlsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
}

function needed<T>(element: T | null, name: string): T {
  if (element === null) throw new Error(`the search page lacks its ${name}`);
  return element;
}
