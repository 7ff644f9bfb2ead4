import { expect, it } from 'vitest';
import { readArchive } from '../archive/read-archive.ts';
import { resolveFigureLinks } from './figure-links.ts';

const result = readArchive('tests/fixtures/small-archive');
if (!result.ok) throw new Error('the small archive has problems');
const archive = result.value;
const [id = '', figure] = [...archive.figures][0] ?? [];

it('leads figure links to figure pages and marks what kind of figure they show', () => {
  expect(resolveFigureLinks(`<p>còn <a href="obs:${id}">1,96%</a> và <a href="/tin/">tin</a></p>`, archive)).toBe(
    `<p>còn <a class="figure-ref" data-type="${figure?.observation.value_type}" href="/so-lieu/${id}/">1,96%</a> và <a href="/tin/">tin</a></p>`,
  );
});

it('keeps a title', () => {
  expect(resolveFigureLinks(`<a href="obs:${id}" title="a">1</a>`, archive)).toContain(
    `href="/so-lieu/${id}/" title="a">`,
  );
});

it('refuses a link to nothing', () => {
  expect(() => resolveFigureLinks('<a href="obs:none">1</a>', archive)).toThrow('none');
});
