import { compareKeys, compareVietnamese } from '../core/text/collate.ts';

type SortDirection = 'ascending' | 'descending';

/**
 * Makes the headings of its table buttons that sort it. Headings with `data-sort` take part: `text` is sorted as a
 * Vietnamese dictionary does, `date` (EDTF) and `number` by their value. A cell is sorted by its `data-key`, else by its
 * text; one whose key is empty is unknown and stands last either way. Rows that are equal keep the order of the page.
 */
class SortTable extends HTMLElement {
  #rows: readonly HTMLTableRowElement[] = [];

  connectedCallback(): void {
    const body = this.querySelector('tbody');
    if (body === null || this.#rows.length > 0) return;
    this.#rows = [...body.rows];
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => this.#sort(body, heading));
      heading.append(button);
    }
  }

  #sort(body: HTMLTableSectionElement, heading: HTMLTableCellElement): void {
    const direction: SortDirection = heading.ariaSort === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll<HTMLTableCellElement>('th[aria-sort]')) other.ariaSort = null;
    heading.ariaSort = direction;
    const compare = COMPARISONS[heading.dataset['sort'] ?? ''] ?? compareVietnamese;
    const keyed = this.#rows.map((row) => ({ row, key: sortKeyOf(row.cells[heading.cellIndex]) }));
    const known = keyed.filter(({ key }) => key !== '').sort((a, b) => compare(a.key, b.key) * SIGNS[direction]);
    body.append(...[...known, ...keyed.filter(({ key }) => key === '')].map(({ row }) => row));
  }
}

const SIGNS: Readonly<Record<SortDirection, number>> = { ascending: 1, descending: -1 };

const COMPARISONS: Readonly<Record<string, (a: string, b: string) => number>> = {
  text: compareVietnamese,
  // Years before their months, months before their days: "2024-05" and then "2024-05-09".
  date: compareKeys,
  number: (a, b) => Number(a) - Number(b),
};

function sortKeyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
}

customElements.define('sort-table', SortTable);
