import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { MARKDOWN } from './markdown.ts';

const renderer = await createSatteriMarkdownProcessor({ ...MARKDOWN, syntaxHighlight: false });

async function idsOf(body: string): Promise<string[]> {
  const page = parse((await renderer.render(body)).code);
  return page.querySelectorAll('[id]').map(({ id }) => id);
}

test('footnotes of an article are titled and lead back in Vietnamese', async () => {
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

test.each([
  ['an id of the frame', 'Tim', 'muc-tim'],
  ['the main part', 'Nội dung', 'muc-noi-dung'],
  ['a section of the page', 'Số liệu', 'muc-so-lieu'],
  ['the passage of a figure', 'so-ho-ngheo.tp-bac-kan.2023', 'muc-so-ho-ngheo-tp-bac-kan-2023'],
  ['the heading of the footnotes', 'footnote-label', 'muc-footnote-label'],
  ['a footnote', 'user-content-fn-a', 'muc-user-content-fn-a'],
  ['a global of browsers', '**location**', 'muc-location'],
  ['nothing, having no letter', '…', 'muc-1'],
])('a heading that would take the id of %s has one of its own', async (_, words, id) => {
  expect(await idsOf(`## ${words}\n\nMột.`)).toEqual([id]);
});

test('headings with the same words, or with words that look like a numbered id, have different ids', async () => {
  const words = ['Hai', 'Hai 2', 'hài', 'HAI', '[Hai](/tin/)', '…', '!', '1'];
  const ids = await idsOf(words.map((heading) => `## ${heading}`).join('\n\n'));
  expect(new Set(ids).size).toBe(words.length);
  expect(ids).toEqual(['muc-hai', 'muc-hai-2', 'muc-hai-3', 'muc-hai-4', 'muc-hai-5', 'muc-1', 'muc-2', 'muc-1-2']);
});
