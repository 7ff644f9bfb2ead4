import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { foldSpaces } from '../core/text/normalise.ts';
import { readMarkdown } from './read-markdown.ts';

/**
 * The pages are rendered by Sätteri, Astro's Markdown, but what the checker judges is read by remark. Here both read the
 * same texts, down to the worst, and have to find the same figures and the same digits, or the checker has to refuse.
 */
const renderer = await createSatteriMarkdownProcessor({ syntaxHighlight: false });

/** Figures in order as `id=text`, and every digit that a reader can see. */
interface Seen {
  readonly figures: readonly string[];
  readonly digits: string;
}

/** What the checker sees; undefined for what it refuses. */
function readByChecker(body: string): Seen | undefined {
  const { figureLinks, blocks, rawHtml, unsafeLinks, notShown } = readMarkdown(body, 0);
  if (rawHtml.length + unsafeLinks.length + notShown.length > 0) return undefined;
  return {
    figures: figureLinks.map(({ obs_id, text }) => `${obs_id}=${plainMarks(text)}`),
    digits: digitsOf(blocks.map(({ text }) => text).join(' ')),
  };
}

async function readOnPage(body: string): Promise<Seen> {
  const { code } = await renderer.render(body);
  const page = parse(code, { blockTextElements: {} });
  // The numbers of footnotes are the page's own.
  for (const mark of page.querySelectorAll('[data-footnote-ref], [data-footnote-backref]')) mark.remove();
  const links = page.querySelectorAll('a').map((link) => [link.getAttribute('href') ?? '', link.textContent] as const);
  const attributes = ['alt', 'title', 'start'].flatMap((name) =>
    page.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
  );
  return {
    figures: links.flatMap(([href, text]) => (/^obs:/iu.test(href) ? [`${href.slice(4)}=${plainMarks(text)}`] : [])),
    digits: digitsOf([page.textContent, ...attributes.filter((text) => text !== '0')].join(' ')),
  };
}

/** Sätteri makes quotes, dashes and dots typographic, which changes no figure. */
function plainMarks(text: string): string {
  const plain = text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'").replaceAll('…', '...');
  return foldSpaces(plain.replace(/[–—-]+/gu, '-'));
}

function digitsOf(text: string): string {
  return [...(text.match(/\d/gu) ?? [])].sort().join('');
}

test.each([
  ['a paragraph', 'còn [1,96%](obs:a) hộ, [5](obs:b)', ['a=1,96%', 'b=5']],
  ['a heading', '## Còn [5](obs:a) ##\n\n[6](obs:b)\n===', ['a=5', 'b=6']],
  ['a table', '| a | b |\n| - | - |\n| gần [5](obs:a) | [6](obs:b) |', ['a=5', 'b=6']],
  ['a table with a stroke in a cell', String.raw`| a |${'\n'}| - |${'\n'}| [5\|6](obs:a) |`, ['a=5|6']],
  ['a table in a list', '- | a |\n  | - |\n  | [5](obs:a) |', ['a=5']],
  ['nested emphasis', '***một [5](obs:a)* hai [**6** *xã*](obs:b)** ~~[7](obs:c)~~', ['a=5', 'b=6 xã', 'c=7']],
  ['escaped brackets', String.raw`\[5\](obs:a) [6\]](obs:b)`, ['b=6]']],
  ['brackets in brackets', '[[5]](obs:a) [một [6](obs:b)', ['a=[5]', 'b=6']],
  ['autolinks', '<obs:a> www.b.example https://b.example/5 a@b.example', ['a=obs:a']],
  ['an autolink as text', '[https://b.example](obs:a)', ['a=https://b.example']],
  ['code', '`[5](obs:a)` ``[6](obs:b) ` `` [`7`](obs:c)', ['c=7']],
  ['code that does not end', '`[5](obs:a)', ['a=5']],
  ['blocks of code', '```\n[5](obs:a)\n```\n\n    [6](obs:b)', []],
  ['references', '[5][x] [6][] [7]\n\n[x]: obs:a\n[6]: obs:b\n[7]: <obs:c> "năm"', ['a=5', 'b=6', 'c=7']],
  ['references in letters of either case', '[5][ẤP]\n\n> [ấp]: obs:a', ['a=5']],
  ['a footnote', 'Chú[^1].\n\n[^1]: gần [5](obs:a)\n\n    - [6](obs:b)', ['a=5', 'b=6']],
  ['entities', '[5&nbsp;xã](obs:a) [6&#37;](obs:b) &#91;7](obs:c)', ['a=5 xã', 'b=6%']],
  ['line ends', '[3,6\ntỷ](obs:a)\\\n[5  \n6](obs:b)', ['a=3,6 tỷ', 'b=5 6']],
  ['typographic marks', '[5...6](obs:a) ["7"](obs:b) [8--9](obs:c)', ['a=5...6', 'b="7"', 'c=8-9']],
  ['what looks like other dialects', 'H~2~O ^[x] ==[5](obs:a)== {#6} :::[7](obs:b) $8$', ['a=5', 'b=7']],
  ['lists', '7) [5](obs:a)\n- [ ] [6](obs:b)\n> 3. [7](obs:c)', ['a=5', 'b=6', 'c=7']],
  ['pictures', '![gần [5](obs:a)](/a.png) [![6](/b.png "7")](obs:b)', ['b=']],
])('the checker and the page read %s alike', async (_, body, figures) => {
  expect(readByChecker(body)?.figures).toEqual(figures);
  expect(readByChecker(body)).toEqual(await readOnPage(body));
});

test.each([
  ['a comment', '<!-- [5](obs:a) -->'],
  ['a tag', '<a href="obs:a">5</a>'],
  ['a surplus cell', '| a |\n| - |\n| b | [5](obs:a) |'],
  ['a stroke in code in a cell', '| a |\n| - |\n| `x|y` [5](obs:a) |'],
  ['a footnote without reference', 'Một.\n\n[^1]: [5](obs:a)'],
  ['a second definition', '[5][x]\n\n[x]: obs:a\n[x]: obs:b'],
  ['a scheme in capitals', '[5](OBS:a)'],
  ['a link in a link', '[<obs:a>](obs:b)'],
  ['front matter', '---\n[5](obs:a)\n---\n'],
  ['front matter of another kind', '+++\n[5](obs:a)\n+++\n'],
])('the checker refuses %s, which the page would leave out or show in another way', (_, body) => {
  expect(readByChecker(body)).toBeUndefined();
});

const PIECES =
  '[5](obs:a)·[6 xã](obs:b)·[**7**](obs:c)·[8][x]·[x]: obs:d·một· ·  ·\n·\n\n·| ·|\n·| a | b |\n| - | - |\n·- ·1. ·12. ·3) ·> ·# ·*·**·_·~~·`·```\n·' +
  '\\·\\5·[·](·](obs:e)·)·<·>·www.a.vn·https://a.vn·a@b.vn·[^1]·[^1]: ·    ·\t·---\n·===\n·&nbsp;·&#91;·&#53;·!·"·(·<obs:f>·- [ ] ·xã·.·:·5 ·[c](/tin/ "4")·![9](/a.png)';
const markdown = fc
  .array(fc.constantFrom(...PIECES.split('·')), { maxLength: 14 })
  .map((pieces) => pieces.join(''))
  // Addresses that are no ids are refused for that, and are written in two ways.
  .filter((body) => !/\[x\]: obs:d(?!\n|$)/u.test(body));

test('of any Markdown that the checker lets pass, no figure and no digit of the page stays unseen', async () => {
  await fc.assert(
    fc.asyncProperty(markdown, async (body) => {
      const seen = readByChecker(body);
      if (seen === undefined) return;
      const shown = await readOnPage(body);
      expect([...seen.figures].sort()).toEqual([...shown.figures].sort());
      // The checker may see more, such as the "1." of an empty list.
      expect(seen.digits.length).toBeGreaterThanOrEqual(shown.digits.length);
    }),
    { numRuns: 1000, seed: 20_240_509 },
  );
});
