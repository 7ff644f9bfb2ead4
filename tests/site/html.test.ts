import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { readDist } from '../../src/test-kit/dist.ts';

const site = readDist();

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

// A page takes up to a quarter of a second on a busy machine.
test('every page is valid HTML', { timeout: site.pages.size * 250 }, () => {
  const faults = [...site.pages.values()].flatMap(({ path, html }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${path} ${line}:${column} ${message} [${ruleId}]`),
      ),
  );
  expect(faults).toEqual([]);
});
