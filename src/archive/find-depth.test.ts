import { expect, test } from 'vitest';
import { DEEPEST, findDeepBracket, findDeepYaml } from './find-depth.ts';
import { findDeepNode, findTangle, MOST_SIGNS } from './find-tangle.ts';

const many = (text: string, times: number) => text.repeat(times);

test.each([
  ['as many brackets as may be', many('[', DEEPEST) + many(']', DEEPEST), undefined],
  ['one more', `  ${many('[', DEEPEST + 1)}`, 2 + DEEPEST],
  ['braces and brackets together', many('{"a":[', DEEPEST / 2) + '{', 6 * (DEEPEST / 2)],
  ['brackets that are closed in between', many('[]', DEEPEST * 2), undefined],
  ['braces that are closed in between', many('{}', DEEPEST * 2), undefined],
  ['brackets in a text', `"${many('[', DEEPEST * 2)}"`, undefined],
  ['brackets behind a quotation mark in a text', String.raw`"\"${many('[', DEEPEST * 2)}"`, undefined],
  ['brackets behind a text', `"a"${many('[', DEEPEST + 1)}`, 3 + DEEPEST],
  [
    'brackets that only seem to be in a text, for no escape begins one',
    String.raw`[ \"a", ${many('[', DEEPEST)}`,
    7 + DEEPEST,
  ],
  ['brackets behind what would be an escape in a text', many(String.raw`\[`, DEEPEST + 1), 1 + 2 * DEEPEST],
  ['brackets behind an escaped backslash that ends a text', String.raw`"\\"${many('[', DEEPEST + 1)}`, 4 + DEEPEST],
  ['brackets in a text that goes on behind an escaped end of line', `"\\\n${many('[', DEEPEST + 1)}`, undefined],
  ['brackets behind a text that breaks off', `"a\n${many('[', DEEPEST + 1)}`, 3 + DEEPEST],
  ['brackets in a text longer than any stack', `"${many('a', 20_000_000)}${many('[', DEEPEST * 2)}"`, undefined],
  ['too many that close, which are no credit', `]}${many('[', DEEPEST + 1)}`, 2 + DEEPEST],
])('JSON: %s', (_, text, place) => {
  expect(findDeepBracket(text)).toBe(place);
});

const stairs = (steps: number) => Array.from({ length: steps }, (_, index) => `${many(' ', index)}a:`).join('\n');

test.each([
  ['as many steps as may be', stairs(DEEPEST), undefined],
  ['one more, told by the beginning of its line', stairs(DEEPEST + 1), stairs(DEEPEST).length + 1],
  ['steps up and down', many(`${stairs(DEEPEST)}\n`, 3), undefined],
  ['an empty line between them', `${stairs(DEEPEST)}\n\n${many(' ', DEEPEST + 9)}\nb:`, undefined],
  ['lists within lists on one line', `a:\n${many('- ', DEEPEST)}`, 3],
  ['a list less', `a:\n${many('- ', DEEPEST - 1)}`, undefined],
  ['keys on one line', many('? ', DEEPEST), 0],
  ['brackets that only seem to be in a text', `a: [ a", ${many('[', DEEPEST)}`, 8 + DEEPEST],
  ['brackets', `a: ${many('[', DEEPEST + 1)}`, 3 + DEEPEST],
])('YAML: %s', (_, text, place) => {
  expect(findDeepYaml(text)).toBe(place);
});

const deep = (line: number) => ({ code: 'article/too-deep', position: { line, column: 1 } });
const tangled = (line: number) => ({ code: 'article/tangled', position: { line, column: 1 } });

test.each([
  ['as many quotations as may be', many('>', DEEPEST), undefined],
  ['one more', `\n\n${many('> ', DEEPEST + 1)}`, deep(3)],
  ['lists within lists', `${many('- ', DEEPEST + 1)}a`, deep(1)],
  ['numbered ones', many('1. ', DEEPEST + 1), deep(1)],
  ['numbered ones with brackets', many('12) ', DEEPEST + 1), deep(1)],
  ['signs that open no list, for no space follows', many('-', DEEPEST + 1) + 'x', undefined],
  ['a line of ornaments', many('* ', DEEPEST + 1), undefined],
  ['a line of ornaments without spaces', many('-', DEEPEST * 2), undefined],
  ['a list as far to the right as may be', `${many(' ', DEEPEST * 4)}- a`, undefined],
  ['a list farther to the right', `${many(' ', DEEPEST * 4 + 1)}- a`, deep(1)],
  ['a text farther to the right', `${many(' ', DEEPEST * 4 + 1)}a`, undefined],
  ['as many signs in a paragraph as may be', many('*', MOST_SIGNS), undefined],
  ['one more', many('*', MOST_SIGNS + 1), tangled(1)],
  ['one more in the next line of it', `${many('[', MOST_SIGNS)}\n~`, tangled(2)],
  ['one more in the next paragraph', `${many('_', MOST_SIGNS)}\n\n]`, undefined],
  ['one more in the next paragraph of a quotation', `${many('_', MOST_SIGNS)}\n> \t\n]`, undefined],
  ['other signs', many('a(b)', MOST_SIGNS), undefined],
])('Markdown: %s', (_, text, tangle) => {
  expect(findTangle(text)).toEqual(tangle);
});

type Root = Parameters<typeof findDeepNode>[0];

/** Emphasis within emphasis, so often. */
function nested(times: number): Root {
  const start = { line: 7, column: 3, offset: 9 };
  const inner = { type: 'emphasis', children: [], position: { start, end: start } } as object;
  const outer = Array.from({ length: times - 1 }).reduce<object>(
    (child) => ({ type: 'emphasis', children: [{ type: 'text', value: 'a' }, child] }),
    inner,
  );
  return { type: 'root', children: [outer] } as unknown as Root;
}

test('Markdown that has been read may be as deep, and no deeper', () => {
  expect(findDeepNode(nested(DEEPEST))).toBeUndefined();
  expect(findDeepNode(nested(DEEPEST + 1))).toEqual({ code: 'article/too-deep', position: { line: 7, column: 3 } });
});
