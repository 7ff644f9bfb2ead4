import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { observationSource } from './source.ts';

const read = (input: object) => parse(observationSource, input, { file: 'f', locate: () => undefined });

test.each([
  [{ article: '2024/dai-hoi', paragraph: 3 }],
  [{ reference: 'bdt-tuyen-quang-2024' }],
  [{ reference: 'bdt-tuyen-quang-2024', paragraph: 3 }],
])('%j is a source', (source) => {
  expect(read(source)).toEqual({ ok: true, value: source });
});

test.each([
  [{ article: '2024/dai-hoi', reference: 'a', paragraph: 3 }, '[field/format] an article and a reference'],
  [{ paragraph: 3 }, '[field/format] neither an article nor a reference'],
  // Of an article of this archive somebody has read the paragraphs.
  [{ article: '2024/dai-hoi' }, 'paragraph[field/missing] "paragraph" is missing'],
])('%j is none: %s', (source, expected) => {
  const told = read(source);
  const [problem] = told.ok ? [] : told.problems;
  expect(told.ok ? told : told.problems).toHaveLength(1);
  const [place = '', said = ''] = expected.split(/(?<=\])\s/u);
  expect(`${problem?.path ?? ''}[${problem?.code ?? ''}]`).toBe(place);
  expect(problem?.message).toContain(said);
});

test('a quote has at most 30 syllables, of whatever source', () => {
  const quoted = (syllables: number) => ({
    quote: Array.from({ length: syllables }, (_, index) => `a${index}`).join(' '),
  });
  for (const source of [
    { article: '2024/dai-hoi', paragraph: 3 },
    { reference: 'a' },
    { reference: 'a', paragraph: 2 },
  ]) {
    expect(read({ ...source, ...quoted(30) })).toEqual({ ok: true, value: { ...source, ...quoted(30) } });
    expect(read({ ...source, ...quoted(31) })).toMatchObject({
      ok: false,
      problems: [{ path: 'quote', code: 'field/format' }],
    });
  }
});
