import type { NewsWords } from '../i18n/script-words.ts';
import { carryAddress } from './carry-address.ts';
import { needed } from './needed.ts';

/**
 * Narrows the list of news to a place, a year and a topic, which stand in the address: /tin/?noi=lang-son&nam=2024. Where no
 * article is left it says how many figures pages elsewhere have, and leads to them.
 */
class NewsFilter extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as NewsWords;
  readonly #choices = needed(this.querySelector('[role=group]'), 'choices');
  readonly #status = needed(this.querySelector('[role=status]'), 'status');

  connectedCallback(): void {
    this.#choices.addEventListener('change', () => {
      const chosen = this.#chosen();
      const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      this.#show();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  #restore(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of this.#choices.querySelectorAll('select')) {
      const value = parameters.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.#show();
  }

  #chosen(): HTMLSelectElement[] {
    return [...this.#choices.querySelectorAll('select')].filter(({ value }) => value !== '');
  }

  #show(): void {
    carryAddress();
    const chosen = this.#chosen();
    let shown = 0;
    for (const story of this.querySelectorAll<HTMLElement>('article')) {
      story.hidden = !chosen.every(({ name, value }) => story.dataset[name]?.split(' ').includes(value));
      if (!story.hidden) shown += 1;
    }
    for (const section of this.querySelectorAll<HTMLElement>('section:has(article)'))
      section.hidden = section.querySelector('article:not([hidden])') === null;
    this.#status.replaceChildren(...(chosen.length === 0 ? [] : this.#say(chosen, shown)));
  }

  #say(chosen: readonly HTMLSelectElement[], shown: number): (string | Node)[] {
    const { articles, elsewhere, source, figure } = this.#words;
    const named = chosen.map(({ selectedOptions }) => selectedOptions[0]?.text ?? '').join(', ');
    const said = `${named}: ${sayCount(articles, shown)}`;
    const [place = '', year = ''] = ['noi', 'nam'].map((name) => chosen.find((one) => one.name === name)?.value);
    const [sources = 0, figures = 0] = elsewhere[`${place} ${year}`] ?? [];
    if (shown > 0 || figures === 0) return [`${said}.`];
    const link = document.createElement('a');
    const query = new URLSearchParams([
      ['loai', 'figure'],
      ...(place ? [['noi', place]] : []),
      ...(year ? [['nam', year]] : []),
    ]);
    link.href = `${this.dataset['src'] ?? ''}?${query.toString()}`;
    link.textContent = sayCount(figure, figures);
    // What is counted elsewhere is of all topics.
    const before = chosen.some(({ name }) => name === 'cd') ? this.#words.allTopics : '';
    return [`${said}; ${before}${sayCount(source, sources)} `, link, '.'];
  }
}

/** "1 article" or "3 articles". */
function sayCount([one, many]: readonly [string, string], n: number): string {
  return n === 1 ? one : many.replace('{n}', String(n));
}

customElements.define('news-filter', NewsFilter);
