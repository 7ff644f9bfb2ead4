import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // About how source looks, which nobody reads here.
      'no-trailing-whitespace': 'off',
      // Advice for search engines, not HTML: the title of a figure says what, where and when, however long that is.
      'long-title': 'off',
      // HTML lets an id begin with a digit; the years on the list of articles do.
      'valid-id': ['error', { relaxed: true }],
      // Checkboxes of one name are one question with several answers, as filters are.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    },
  }),
);

/** What is wrong with the HTML of pages, a line for each fault. A page takes a twentieth of a second. */
export function findInvalidHtml(pages: Iterable<BuiltPage>): string[] {
  return [...pages].flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${path} ${line}:${column} ${message} [${ruleId}]`),
      ),
  );
}

/**
 * The fewest pages, near enough, that together hold every piece of markup: in either language, every element by what it
 * stands in, the attributes it has and whether it is empty.
 */
export function pickByMarkup(pages: Iterable<BuiltPage>): BuiltPage[] {
  const seen = new Set<string>();
  return [...pages].filter(({ document }) => {
    const before = seen.size;
    const language = document.querySelector('html')?.getAttribute('lang') ?? '';
    for (const element of document.querySelectorAll('*')) seen.add(`${language} ${describeMarkup(element)}`);
    return seen.size > before;
  });
}

/** Attributes whose value decides which other attributes and which content an element may have. */
const TELLING = ['type', 'role', 'rel', 'scope'];

function describeMarkup(element: HTMLElement): string {
  const { rawAttributes: attributes } = element;
  const names = Object.keys(attributes).sort();
  const values = TELLING.map((name) => attributes[name] ?? '');
  const parent = element.parentNode?.rawTagName ?? '';
  return [parent, element.rawTagName, ...names, ...values, element.childNodes.length === 0].join(' ');
}
