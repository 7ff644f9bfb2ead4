import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { MARKDOWN_FEATURES } from './markdown.ts';

test('footnotes of an article are titled and lead back in Vietnamese', async () => {
  const renderer = await createSatteriMarkdownProcessor({ features: MARKDOWN_FEATURES, syntaxHighlight: false });
  const { code } = await renderer.render('Một[^a], hai[^b] và lại một[^a].\n\n[^a]: Chú.\n[^b]: Chú nữa.');
  const page = parse(code);
  expect(page.querySelector('section h2')?.textContent).toBe('Chú thích');
  expect(page.querySelectorAll('[data-footnote-backref]').map((link) => link.getAttribute('aria-label'))).toEqual([
    'Về chỗ dẫn chú thích 1',
    'Về chỗ dẫn chú thích 1-2',
    'Về chỗ dẫn chú thích 2',
  ]);
  expect(code).not.toMatch(/Footnotes|Back to/u);
});
