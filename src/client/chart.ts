import type { ChartWords } from '../i18n/script-words.ts';
import type { CanvasSpec } from './interactive-chart.ts';

/**
 * <lazy-chart>: a drawing with a button that draws it again on a canvas, to be explored by pointer and keyboard. The
 * library for that is heavy and comes only when the button is pressed; when it does not come, the drawing stays.
 */
class LazyChart extends HTMLElement {
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as ChartWords;
  #remove: (() => void) | undefined;
  #firstLabel = '';

  connectedCallback(): void {
    const button = this.querySelector('button');
    this.#firstLabel = button?.textContent ?? '';
    button?.addEventListener('click', () => void this.#toggle(button));
  }

  async #toggle(button: HTMLButtonElement): Promise<void> {
    if (this.#remove !== undefined) {
      this.#remove();
      this.#remove = undefined;
      button.textContent = this.#firstLabel;
      return;
    }
    const drawing = this.querySelector('svg');
    const data = this.querySelector('script')?.textContent ?? '';
    if (drawing === null) return;
    button.disabled = true;
    try {
      const { drawOnCanvas } = await import('./interactive-chart.ts');
      this.#remove = drawOnCanvas(drawing, JSON.parse(data) as CanvasSpec, {
        language: document.documentElement.lang === 'en' ? 'en' : 'vi',
        keys: this.#words.keys,
      });
      button.textContent = this.#words.still;
    } catch {
      // No network, or an old browser: the drawing says all there is to say.
      button.hidden = true;
      return;
    } finally {
      button.disabled = false;
    }
  }
}

customElements.define('lazy-chart', LazyChart);
