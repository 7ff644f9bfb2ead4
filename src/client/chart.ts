import type { ChartWords } from '../i18n/script-words.ts';
import type { ExploredMark } from '../core/chart/mark.ts';

/**
 * <lazy-chart>: a drawing with a button that lays a canvas over it, to be explored by pointer and keyboard. The library for
 * that is heavy and comes only when the button is pressed; when it does not come, the drawing says all there is to say.
 */
class LazyChart extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as ChartWords;
  #remove: (() => void) | undefined;
  #firstLabel = '';

  connectedCallback(): void {
    const button = this.querySelector('button');
    this.#firstLabel = button?.textContent ?? '';
    button?.addEventListener('click', () => {
      if (this.#remove === undefined) void this.#open(button);
      else this.#close(button);
    });
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    const drawing = this.querySelector('svg');
    if (drawing === null) return;
    button.disabled = true;
    try {
      const { layCanvas } = await import('./interactive-chart.ts');
      const marks = JSON.parse(this.querySelector('script')?.textContent ?? '') as ExploredMark[];
      this.#remove = layCanvas(drawing, marks, {
        label: `${drawing.ariaLabel ?? ''} ${this.#words.keys}`,
        leave: () => {
          this.#close(button);
        },
      });
      button.textContent = this.#words.still;
    } catch {
      // No network, or an old browser.
      button.hidden = true;
    } finally {
      button.disabled = false;
    }
  }

  #close(button: HTMLButtonElement): void {
    this.#remove?.();
    this.#remove = undefined;
    button.textContent = this.#firstLabel;
    button.focus();
  }
}

customElements.define('lazy-chart', LazyChart);
