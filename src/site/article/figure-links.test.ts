import { expect, it } from 'vitest';
import { passageId } from '../../core/address/passage.ts';
import { readArchive } from '../../archive/read-archive.ts';
import { resolveFigureLinks } from './figure-links.ts';

const result = readArchive('tests/fixtures/small-archive');
if (!result.ok) throw new Error('the small archive has problems');
const archive = result.value;
const [id = '', figure] = [...archive.figures][0] ?? [];

/** An article in which the checker found links to these figures. */
function articleWith(...ids: string[]) {
  const figureLinks = ids.map((obs_id) => ({
    obs_id,
    text: '1',
    before: '',
    after: '',
    position: { line: 1, column: 1 },
  }));
  return { id: '2024/mot', figureLinks };
}

it('leads figure links to figure pages and marks what kind of figure they show', () => {
  const html = `<p>còn <a href="obs:${id}">1,96%</a> và <a href="/tin/">tin</a></p>`;
  expect(resolveFigureLinks(html, articleWith(id), archive, 'vi')).toBe(
    `<p>còn <a id="so-${id}" class="figure-ref" data-type="${figure?.observation.value_type}" href="/so-lieu/${id}/">1,96%</a> và <a href="/tin/">tin</a></p>`,
  );
});

it('makes the first link to a figure its passage, and leads to figures in the language of the frame', () => {
  const html = `<a href="obs:${id}">1</a> <a href="obs:${id}">2</a>`;
  const page = resolveFigureLinks(html, articleWith(id, id), archive, 'en');
  expect(page.match(/<a id="[^"]*"/gu)).toEqual([`<a id="${passageId(id)}"`]);
  expect(page.indexOf('<a id=')).toBe(0);
  expect(page.match(/href="[^"]*"/gu)).toEqual([`href="/en/so-lieu/${id}/"`, `href="/en/so-lieu/${id}/"`]);
});

it('keeps a title', () => {
  expect(resolveFigureLinks(`<a href="obs:${id}" title="a">1</a>`, articleWith(id), archive, 'vi')).toContain(
    `href="/so-lieu/${id}/" title="a">`,
  );
});

it('refuses a link to nothing', () => {
  expect(() => resolveFigureLinks('<a href="obs:none">1</a>', articleWith('none'), archive, 'vi')).toThrow('none');
});

it.each([
  ['one that was not checked', [id], []],
  ['fewer than were checked', [], [id]],
  ['one twice that was checked once', [id, id], [id]],
])('refuses a page with %s', (_, rendered, checked) => {
  const html = rendered.map((one) => `<a href="obs:${one}">1</a>`).join('');
  expect(() => resolveFigureLinks(html, articleWith(...checked), archive, 'vi')).toThrow('2024/mot: the page links to');
});
