import type { SearchWords } from '../i18n/script-words.ts';
import type { Findings, SearchEngine } from './search-engine.ts';
import { carryAddress } from './carry-address.ts';
import { findParts, readControls, setControls } from './search-parts.ts';
import { isEmptyState, readState, writeState, type SearchState } from './search-state.ts';

const PAGE_SIZE = 10;
/** How long a reader pauses before what was typed is searched, in milliseconds. */
const PAUSE = 250;

/**
 * The search page: upgrades its form, filters and list. Pagefind, the vocabulary and all code that needs them are loaded
 * when the reader reaches for the field, or at once when the address holds a query.
 */
class SearchPage extends HTMLElement {
  readonly #parts = findParts(this);
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  readonly #source = new URL(this.dataset['src'] ?? '', document.baseURI);
  #engine: Promise<SearchEngine> | undefined;
  #values: Promise<Readonly<Record<string, string>>> | undefined;
  #findings: Findings | undefined;
  #shown = 0;
  /** Counts searches, so that a slow one does not overwrite a later one. */
  #latest = 0;
  #timer = 0;
  /** Whether what is typed goes on in the entry of the history that its first letters made. */
  #isTyping = false;

  connectedCallback(): void {
    const { input, filters, clear, more, count, insteadLink } = this.#parts;
    input.addEventListener('focus', () => void this.#open(), { once: true });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        void this.#go(this.#isTyping ? 'replace' : 'push');
        this.#isTyping = true;
      }, PAUSE);
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      void this.#go('push').then(() => {
        count.focus();
      });
    });
    filters.addEventListener('change', () => void this.#go('push'));
    clear.addEventListener('click', () => {
      setControls(filters);
      void this.#go('push');
    });
    more.addEventListener('click', () => void this.#showMore());
    insteadLink.addEventListener('click', (event) => {
      event.preventDefault();
      input.value = insteadLink.textContent;
      void this.#go('push');
    });
    window.addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  #open(): Promise<SearchEngine> {
    this.#engine ??= import('./search-engine.ts').then(({ openEngine }) => openEngine(this.#source.href));
    return this.#engine;
  }

  /** Fills field and filters from the address, as when the page opens or the reader goes back. */
  async #restore(): Promise<void> {
    this.#isTyping = false;
    const parameters = new URLSearchParams(location.search);
    this.#parts.input.value = parameters.get('q') ?? '';
    setControls(this.#parts.filters, parameters);
    await this.#show(readState(parameters));
  }

  /** Takes the search from field and filters to the address and shows it. */
  async #go(history: 'push' | 'replace'): Promise<void> {
    const parameters = readControls(this.#parts.filters);
    parameters.set('q', this.#parts.input.value);
    const state = readState(parameters);
    const address = location.pathname + writeState(state);
    this.#isTyping = false;
    // Who presses Enter on what is shown already wants no second step back.
    if (address !== location.pathname + location.search) window.history[`${history}State`](null, '', address);
    await this.#show(state);
  }

  async #show(state: SearchState): Promise<void> {
    carryAddress();
    const { results, count } = this.#parts;
    const turn = (this.#latest += 1);
    this.toggleAttribute('data-searching', !isEmptyState(state));
    if (isEmptyState(state)) return;
    if (this.#findings === undefined) count.textContent = this.#words.searching;
    results.setAttribute('aria-busy', 'true');
    try {
      const engine = await this.#open();
      const findings = await engine.search(state.query, state.filters);
      const items = await this.#draw(findings, 0);
      if (turn !== this.#latest) return;
      this.#findings = findings;
      this.#showFindings(findings, items);
    } catch (error) {
      // The next attempt loads it anew.
      this.#engine = undefined;
      count.textContent = this.#words.failed;
      throw error;
    } finally {
      if (turn === this.#latest) results.setAttribute('aria-busy', 'false');
    }
  }

  #showFindings({ total, instead, unknown: words }: Findings, items: readonly DocumentFragment[]): void {
    const parts = this.#parts;
    parts.count.textContent = total === 0 ? this.#words.none : this.#countWords(total);
    parts.hints.hidden = total > 0;
    parts.instead.hidden = instead === undefined;
    parts.insteadLink.textContent = instead ?? '';
    parts.unknown.hidden = words.length === 0;
    parts.unknown.textContent = this.#words.unknown.replace('{x}', () => words.map((word) => `“${word}”`).join(', '));
    parts.list.replaceChildren(...items);
    this.#shown = items.length;
    parts.more.hidden = this.#shown >= total;
  }

  async #showMore(): Promise<void> {
    if (this.#findings === undefined) return;
    const items = await this.#draw(this.#findings, this.#shown);
    const firstLink = items[0]?.querySelector('a');
    this.#parts.list.append(...items);
    this.#shown += items.length;
    this.#parts.more.hidden = items.length === 0 || this.#shown >= this.#findings.total;
    firstLink?.focus();
  }

  async #draw({ load, readings }: Findings, start: number): Promise<DocumentFragment[]> {
    const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
    if (language === 'en') this.#values ??= loadValues(new URL('values-en.json', this.#source));
    const [{ drawResult }, hits, values = {}] = await Promise.all([
      import('./search-result.ts'),
      load(start, start + PAGE_SIZE),
      this.#values,
    ]);
    const { template } = this.#parts;
    const root = new URL('..', this.#source);
    return hits.map((hit) => drawResult(hit, { template, words: this.#words, language, root, readings, values }));
  }

  #countWords(total: number): string {
    return (total === 1 ? this.#words.oneResult : this.#words.results).replace('{n}', String(total));
  }
}

/** Values in words of the reader's language; without them they stand as printed. */
async function loadValues(address: URL): Promise<Readonly<Record<string, string>>> {
  try {
    return (await (await fetch(address)).json()) as Readonly<Record<string, string>>;
  } catch {
    return {};
  }
}

customElements.define('search-page', SearchPage);
