import { slugify } from '../core/text/normalise.ts';

/** What the filter says; `{n}` stands for a number, `{x}` for what was typed. */
export interface FilterWords {
  /** For one and for many. */
  readonly found: readonly [one: string, many: string];
  readonly elsewhere: string;
}

interface Group {
  readonly section: HTMLElement;
  /** What leads to it in the list of groups. */
  readonly link: HTMLElement | null;
  readonly items: readonly { readonly item: HTMLElement; readonly name: string }[];
  /** What is folded away within it. */
  readonly folds: readonly HTMLDetailsElement[];
}

/**
 * Hides what does not match while a reader types: items whose names lack one of the words, whatever its accents, and the
 * groups of which nothing is left. Folds with a match open, and close again with an empty field.
 */
class FilterList extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as FilterWords;
  #groups: readonly Group[] = [];

  connectedCallback(): void {
    if (this.#groups.length > 0) return;
    this.#groups = [...this.querySelectorAll<HTMLElement>('[data-group]')].map(readGroup);
    this.addEventListener('input', () => this.#filter());
    // A browser that goes back fills in what was typed.
    if (this.#typed() !== '') this.#filter();
  }

  #typed(): string {
    return this.querySelector('input')?.value.trim() ?? '';
  }

  #filter(): void {
    const typed = this.#typed();
    const wanted = slugify(typed)
      .split('-')
      .filter((word) => word !== '');
    let found = 0;
    for (const { section, link, items, folds } of this.#groups) {
      for (const { item, name } of items) item.hidden = !wanted.every((word) => name.includes(` ${word}`));
      const left = items.filter(({ item }) => !item.hidden).length;
      found += left;
      section.hidden = left === 0;
      if (link !== null) link.hidden = left === 0;
      for (const fold of folds) {
        fold.open = wanted.length > 0;
        fold.hidden = fold.querySelector('li:not([hidden])') === null;
      }
    }
    this.#tell(typed, found);
  }

  #tell(typed: string, found: number): void {
    const [one, many] = this.#words.found;
    const [count, none, search] = ['count', 'none', 'search'].map((name) => this.querySelector(`[data-part=${name}]`));
    if (count) count.textContent = (found === 1 ? one : many).replace('{n}', String(found));
    none?.toggleAttribute('hidden', found > 0);
    if (!(search instanceof HTMLAnchorElement)) return;
    search.search = new URLSearchParams({ q: typed }).toString();
    search.textContent = this.#words.elsewhere.replace('{x}', () => typed);
  }
}

function readGroup(section: HTMLElement): Group {
  return {
    section,
    link: document.querySelector(`li:has(> a[href$="#${section.dataset['group'] ?? ''}"])`),
    items: [...section.querySelectorAll('li')].map((item) => ({
      item,
      name: ` ${slugify(item.querySelector('a')?.textContent ?? '').replaceAll('-', ' ')}`,
    })),
    folds: [...section.querySelectorAll('details')],
  };
}

customElements.define('filter-list', FilterList);
