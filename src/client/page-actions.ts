/** How long a button says that its text was copied, in milliseconds. */
const SAID_FOR = 2500;

/**
 * The actions of a page: without this script each button opens its sheet, whose text one click selects. With it the first
 * copies at once, and sharing is left to the device where it can.
 */
class PageActions extends HTMLElement {
  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.copy-box a')) {
      // A site that does not know where it lives prints a path; the browser knows the rest.
      if (link.textContent.startsWith('/')) link.textContent = link.href;
    }
    this.addEventListener('click', (event) => this.#act(event));
  }

  #act(event: Event): void {
    const button = (event.target as Element).closest('button');
    if (button === null) return;
    const { copies, shares, prints } = button.dataset;
    if (prints !== undefined) window.print();
    if (copies !== undefined && 'clipboard' in navigator) {
      event.preventDefault();
      void this.#copy(button, copies);
    } else if (shares !== undefined && 'share' in navigator) {
      event.preventDefault();
      const url = this.#textOf('dia-chi');
      navigator.share({ title: shares, url }).catch((error: unknown) => {
        // Who closes the device's own sheet has chosen; where it fails, ours still holds the address.
        if ((error as Error).name !== 'AbortError') this.#open(button);
      });
    }
  }

  async #copy(button: HTMLButtonElement, id: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#textOf(id));
    } catch {
      this.#open(button);
      return;
    }
    this.#say(button, this.dataset['copied'] ?? '');
  }

  #textOf(id: string): string {
    return (this.querySelector(`#${id}`)?.textContent ?? '').trim();
  }

  #open(button: HTMLButtonElement): void {
    (button.popoverTargetElement as HTMLElement | null)?.showPopover();
  }

  /** Says it on the button, which keeps its width, and to those who do not see it. */
  #say(button: HTMLButtonElement, text: string): void {
    const [label, status] = [button.querySelector('span'), this.querySelector('[role=status]')];
    if (label === null || status === null) return;
    status.textContent = text;
    if (label.dataset['label'] !== undefined) return;
    button.style.minInlineSize = `${button.offsetWidth}px`;
    label.dataset['label'] = label.textContent;
    label.textContent = text;
    setTimeout(() => {
      label.textContent = label.dataset['label'] ?? '';
      delete label.dataset['label'];
      status.textContent = '';
    }, SAID_FOR);
  }
}

customElements.define('page-actions', PageActions);
