/** A figure as the row of it in the table of the page tells it. */
export interface CardFigure {
  readonly href: string;
  /** The number in words, and that it is a target or a plan where it is one. */
  readonly phrase: string;
  readonly title: string;
  readonly place: string;
  readonly period: string;
  /** By which definition it was measured, and whether it is doubted or disputed. */
  readonly notes: readonly string[];
}

/** The figure that a link of the text leads to; undefined where the table has none. */
export function readFigure(link: HTMLAnchorElement, known: { readonly place: string }): CardFigure | undefined {
  const numbers = [...document.querySelectorAll<HTMLAnchorElement>('.figures .num a')];
  const row = numbers.find(({ href }) => href === link.href)?.closest('tr');
  if (!row) return undefined;
  const textOf = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
  const notes = [...row.querySelectorAll('.basis, .doubt, .dispute')];
  return {
    href: link.href,
    phrase: row.dataset['phrase'] ?? link.textContent,
    title: (row.querySelector('th')?.firstChild?.textContent ?? '').trim(),
    place: textOf('.at') || known.place,
    period: textOf('.when'),
    notes: notes.map((note) => note.getAttribute('aria-label') ?? note.textContent.trim()),
  };
}

/** "trên 98% (chỉ tiêu): tỷ lệ …, thành phố Bắc Kạn, 2029 (chuẩn …). Nguồn: …. https://…", for readers to copy. */
export function textToCopy({ phrase, title, place, period, notes, href }: CardFigure, source: string): string {
  const notice = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return `${phrase}: ${title}, ${place}, ${period}${notice}. ${source} ${href}`;
}
