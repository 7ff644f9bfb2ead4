import type { CardWords } from '../i18n/script-words.ts';
import { readFigure, textToCopy, type CardFigure } from './told-figure.ts';

/** Pixels between a line and its card; the style sheet bridges them for the pointer. */
const GAP = 8;

/**
 * Shows a card of a figure of the text: beside it while the pointer or the keyboard rests on its link; on a telephone, or
 * wherever nothing can rest on a link, a tap opens it as a sheet. All of it is taken from the row of the same figure in the
 * table of the page, so the HTML carries nothing twice; without this script the links lead to the pages of the figures.
 */
class FigureCards extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as CardWords;
  /** Where there is no room beside a figure, or no pointer that could rest on it. */
  readonly #tapped = matchMedia('(width < 40rem), (hover: none)');
  #card: HTMLElement | undefined;
  #link: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse') this.#follow(event.target);
    });
    this.addEventListener('focusin', (event) => {
      this.#follow(event.target);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#card?.contains(relatedTarget))) this.#close();
    });
    this.addEventListener('pointerleave', () => {
      const { activeElement } = document;
      if (activeElement !== this.#link && !this.#card?.contains(activeElement)) this.#close();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#leave();
    });
    this.addEventListener('click', (event) => {
      const link = linkOf(event.target);
      const figure = link && readFigure(link, this.#words);
      if (!figure || !this.#tapped.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#openSheet(figure);
    });
  }

  #follow(target: EventTarget | null): void {
    if (this.#tapped.matches || (target instanceof Node && this.#card?.contains(target))) return;
    const link = linkOf(target);
    if (link === this.#link) return;
    this.#close();
    const figure = link && readFigure(link, this.#words);
    if (link && figure) this.#openBeside(link, figure);
  }

  /** Right behind its link, so that Tab goes from the link into the card. */
  #openBeside(link: HTMLAnchorElement, figure: CardFigure): void {
    const card = make('span', 'figure-card');
    card.append(...this.#fill(figure));
    link.after(card);
    const box = this.getBoundingClientRect();
    const [line = link.getBoundingClientRect()] = link.getClientRects();
    const left = Math.min(line.left - box.left, box.width - card.offsetWidth);
    card.style.setProperty('left', `${Math.max(0, left)}px`);
    // Above the line where there is no room below it, so that the card can always be reached.
    const fitsBelow = line.bottom + card.offsetHeight + GAP <= window.innerHeight;
    const top = fitsBelow ? line.bottom + GAP : line.top - card.offsetHeight - GAP;
    card.style.setProperty('top', `${top - box.top}px`);
    link.setAttribute('aria-describedby', 'figure-said');
    [this.#card, this.#link] = [card, link];
  }

  /** At the bottom of the window; the browser keeps the focus within it and gives it back to the link. */
  #openSheet(figure: CardFigure): void {
    const sheet = make('dialog', 'sheet figure-card');
    const close = make('button', 'button', this.#words.close);
    close.onclick = () => sheet.close();
    sheet.onclose = () => sheet.remove();
    sheet.onclick = ({ target, clientY }) => {
      if (target === sheet && clientY < sheet.getBoundingClientRect().top) sheet.close();
    };
    sheet.setAttribute('aria-labelledby', 'figure-said');
    sheet.append(close, ...this.#fill(figure));
    this.append(sheet);
    sheet.showModal();
  }

  #fill(figure: CardFigure): HTMLElement[] {
    const { copy, copied, open, source } = this.#words;
    const said = make('span', 'said');
    said.id = 'figure-said';
    said.append(make('b', 'value', figure.phrase), make('span', 'what', figure.title));
    said.append(make('span', 'when', [figure.place, figure.period, ...figure.notes].join(' · ')));
    said.append(make('span', 'from', source));
    const button = make('button', 'button', copy);
    button.type = 'button';
    button.ariaLive = 'polite';
    button.onclick = () =>
      void navigator.clipboard.writeText(textToCopy(figure, source)).then(() => {
        button.textContent = copied;
      });
    const page = make('a', 'button', open);
    page.href = figure.href;
    const actions = make('span', 'actions');
    // Browsers let pages copy only where nobody listens.
    actions.append(...('clipboard' in navigator ? [button] : []), page);
    return [said, actions];
  }

  #leave(): void {
    const link = this.#link;
    const isWithin = this.#card?.contains(document.activeElement) === true;
    this.#close();
    if (!isWithin || link === undefined) return;
    // The card is not to come back with the focus.
    this.#link = link;
    link.focus();
  }

  #close(): void {
    const [card, link] = [this.#card, this.#link];
    // First, for a card that takes the focus with it asks to be closed once more.
    [this.#card, this.#link] = [undefined, undefined];
    card?.remove();
    link?.removeAttribute('aria-describedby');
  }
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.figure-ref')) || undefined;
}

function make<Name extends 'a' | 'b' | 'button' | 'dialog' | 'span'>(name: Name, className: string, text = '') {
  // The text around it may be in another language than the page.
  const { lang } = document.documentElement;
  return Object.assign(document.createElement(name), { className, textContent: text, lang });
}

customElements.define('figure-cards', FigureCards);
