import { expect, test } from 'vitest';
import { applyChanges, readTags, valueOf } from './html-source.ts';

test('start tags are found with their attributes where they stand', () => {
  const html = '<!-- <i> --><a HREF="/a" b=c d e=\'\' hidden>x</a><br/>';
  const tags = readTags(html);
  expect(tags.map(({ start, end }) => html.slice(start, end))).toEqual(['<a HREF="/a" b=c d e=\'\' hidden>', '<br/>']);
  expect(tags[0]?.attributes.map(({ name, start, end }) => [name, html.slice(start, end)])).toEqual([
    ['href', '/a'],
    ['b', 'c'],
    ['e', ''],
  ]);
});

test.each([
  ['<script>if (a<b) c("</scr"+"ipt>")</script>', 'if (a<b) c("</scr"+"ipt>")'],
  ['<style>a>b{}</style>', 'a>b{}'],
  ['<textarea><a href="/b"></textarea>', '<a href="/b">'],
  ['<script></script>', ''],
  ['<script>a</script>b', 'a'],
])('the text of %s ends with the element', (html, text) => {
  const [tag, ...more] = readTags(html);
  expect(html.slice(tag?.end, tag?.textEnd)).toBe(text);
  expect(more).toEqual([]);
});

test('a value is as it is written, and none is not an empty one', () => {
  const [tag] = readTags('<a title="a &amp; b" hidden alt="">');
  if (tag === undefined) throw new Error('no tag');
  expect(['title', 'hidden', 'alt', 'id'].map((name) => valueOf(tag, name))).toEqual([
    'a &amp; b',
    undefined,
    '',
    undefined,
  ]);
});

test('changes are made in place, in whatever order they come', () => {
  const changes = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 0, text: '>' },
    { start: 1, end: 3, text: '' },
  ];
  expect(applyChanges('abcdef', changes)).toBe('>adEf');
  expect(applyChanges('abc', [])).toBe('abc');
});
