import { readTypedDay, typeDay } from '../core/text/typed-day.ts';
import type { LocalityWords } from '../i18n/script-words.ts';
import type { LocalityList } from './locality-list.ts';

/** How long a reader pauses before what was typed goes to the address, in milliseconds: browsers limit such changes. */
const PAUSE = 300;

/**
 * The index of localities: filters it by name and shows it as of any day. Names and days come in one file that is loaded
 * when the reader reaches for the form, or at once when the address holds a name or a day.
 */
class LocalityIndex extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as LocalityWords;
  readonly #form = this.#need('form');
  readonly #name = this.#need('input[name=q]') as HTMLInputElement;
  readonly #day = this.#need('input[name=ngay]') as HTMLInputElement;
  readonly #error = this.#need('[data-part=error]');
  readonly #count = this.#need('[data-part=count]');
  readonly #pageDay = this.dataset['day'] ?? '';
  #list: Promise<LocalityList> | undefined;
  #timer = 0;
  /** Counts what was asked, so that a slow answer does not overwrite a later one. */
  #latest = 0;

  connectedCallback(): void {
    this.#form.addEventListener('focusin', () => void this.#open().catch(() => undefined));
    this.#name.addEventListener('input', () => this.#change());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#change();
      if (this.#readDay() === undefined) this.#day.focus();
      else if (!this.#leave()) this.#count.focus();
    });
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** Fills the form from the address, as when the page opens or the reader goes back. */
  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    this.#name.value = parameters.get('q') ?? '';
    const day = parameters.get('ngay') ?? this.#pageDay;
    this.#day.value = readTypedDay(day) === undefined ? day : typeDay(day);
    this.#tellLinks();
    void this.#show();
  }

  #change(): void {
    this.#tellLinks();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      history.replaceState(null, '', location.pathname + this.#address());
    }, PAUSE);
    void this.#show();
  }

  /** The query part of the address; empty when all is as the page has it. */
  #address(): string {
    const parameters = new URLSearchParams();
    const day = this.#readDay() ?? this.#pageDay;
    if (this.#name.value.trim() !== '') parameters.set('q', this.#name.value.trim());
    if (day !== this.#pageDay) parameters.set('ngay', day);
    const text = String(parameters);
    return text && `?${text}`;
  }

  /** Links to other days take the name along. */
  #tellLinks(): void {
    const name = this.#name.value.trim();
    for (const link of this.#links()) link.search = name && String(new URLSearchParams({ q: name }));
  }

  /** Goes to the page of the day where it has one of its own. */
  #leave(): boolean {
    const day = this.#readDay();
    const link = this.#links().find(({ dataset }) => dataset['day'] === day);
    if (link === undefined || day === this.#pageDay) return false;
    location.assign(link.href);
    return true;
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-day]')];
  }

  /** The day that was typed, that of the page when none was; undefined, and the reader is told, when it is none. */
  #readDay(): string | undefined {
    const typed = this.#day.value.trim();
    const day = typed === '' ? this.#pageDay : readTypedDay(typed);
    const today = this.dataset['today'] ?? '';
    const fault =
      day === undefined
        ? this.#words.badDay.replace('{x}', () => typed)
        : day > today
          ? this.#words.lateDay.replace('{d}', typeDay(today))
          : '';
    this.#error.textContent = fault;
    this.#error.hidden = fault === '';
    this.#day.ariaInvalid = fault === '' ? null : 'true';
    return fault === '' ? day : undefined;
  }

  async #show(): Promise<void> {
    const day = this.#readDay();
    const name = this.#name.value.trim();
    const turn = (this.#latest += 1);
    const isPage = day === undefined || (name === '' && day === this.#pageDay);
    this.toggleAttribute('data-finding', !isPage);
    for (const link of this.#links()) {
      link.ariaCurrent = link.dataset['day'] === (day ?? this.#pageDay) ? 'page' : null;
    }
    if (isPage) return;
    if (this.#list === undefined) this.#count.textContent = this.#words.loading;
    const list = await this.#open().catch(() => undefined);
    if (turn !== this.#latest) return;
    if (list === undefined) this.#count.textContent = this.#words.failed;
    else list.show(name, day);
  }

  /** A part that the page cannot do without; here and not shared, since each script that a page loads costs a request. */
  #need(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (part === null) throw new Error(`no ${selector} in the index`);
    return part;
  }

  #open(): Promise<LocalityList> {
    this.#list ??= import('./locality-list.ts')
      .then(({ openList }) => openList(this, this.#words))
      .catch((error: unknown) => {
        // The next attempt loads it anew.
        this.#list = undefined;
        throw error;
      });
    return this.#list;
  }
}

customElements.define('locality-index', LocalityIndex);
