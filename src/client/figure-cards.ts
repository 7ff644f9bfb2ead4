/** Pixels between a line and its card; the style sheet bridges them for the pointer. */
const GAP = 8;

/**
 * Shows a card beside a figure of the text while the pointer or the keyboard rests on its link: what it is, when, and
 * what kind. All of it is taken from the row of the same figure in the table of the page, so the HTML carries nothing
 * twice; without this script the links lead to the pages of the figures all the same.
 */
class FigureCards extends HTMLElement {
  #card: HTMLElement | undefined;
  #link: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#follow(event.target);
    });
    this.addEventListener('focusin', (event) => this.#follow(event.target));
    this.addEventListener('focusout', () => this.#close());
    this.addEventListener('pointerleave', () => this.#close());
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#close();
    });
  }

  #follow(target: EventTarget | null): void {
    if (!(target instanceof Element) || this.#card?.contains(target)) return;
    const link = target.closest<HTMLAnchorElement>('a.figure-ref') ?? undefined;
    if (link === this.#link) return;
    this.#close();
    const row = link && rowOf(link);
    if (link && row) this.#open(link, row);
  }

  #open(link: HTMLAnchorElement, row: HTMLTableRowElement): void {
    const card = document.createElement('span');
    card.className = 'figure-card';
    card.role = 'tooltip';
    card.id = 'figure-card';
    card.append(
      cardPart('value', link.textContent),
      cardPart('what', row.querySelector('th')?.textContent),
      cardPart('when', row.querySelector('.when')?.textContent),
      row.querySelector('.type > *')?.cloneNode(true) ?? '',
    );
    this.append(card);
    const box = this.getBoundingClientRect();
    const [line = link.getBoundingClientRect()] = link.getClientRects();
    const left = Math.min(line.left - box.left, box.width - card.offsetWidth);
    card.style.setProperty('left', `${Math.max(0, left)}px`);
    // Above the line where there is no room below it, so that the card can always be reached.
    const fitsBelow = line.bottom + card.offsetHeight + GAP <= window.innerHeight;
    const top = fitsBelow ? line.bottom + GAP : line.top - card.offsetHeight - GAP;
    card.style.setProperty('top', `${top - box.top}px`);
    link.setAttribute('aria-describedby', card.id);
    [this.#card, this.#link] = [card, link];
  }

  #close(): void {
    this.#card?.remove();
    this.#link?.removeAttribute('aria-describedby');
    [this.#card, this.#link] = [undefined, undefined];
  }
}

function rowOf(link: HTMLAnchorElement): HTMLTableRowElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.figures .num a');
  return [...links].find(({ href }) => href === link.href)?.closest('tr') ?? undefined;
}

function cardPart(name: string, text: string | null | undefined): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text ?? '';
  return element;
}

customElements.define('figure-cards', FigureCards);
