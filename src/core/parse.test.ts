import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { articleFrontMatterSchema } from './model/article.ts';
import { indicatorSchema } from './model/indicator.ts';
import { localitySchema } from './model/locality.ts';
import { relationSchema } from './model/relation.ts';
import { siteSchema } from './model/site.ts';
import { unitSchema } from './model/unit.ts';
import { parse, problemAt, type Where } from './parse.ts';
import { formatPath, type PathStep } from './problem.ts';

const where: Where = { file: 'data/x.json', locate: () => ({ line: 1, column: 1 }) };

test('everything wrong with a value is told at once', () => {
  const schema = z.strictObject({ a: z.string(), b: z.number(), c: z.array(z.enum(['x'])) });
  const result = parse(schema, { b: '1', c: ['y', 'x', 'z'], d: 0 }, where);
  expect(!result.ok && result.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'a field/missing',
    'b field/type',
    'c[0] field/choice',
    'c[2] field/choice',
    'd field/unknown',
  ]);
});

test('a valid value comes back with its defaults', () => {
  expect(parse(z.strictObject({ a: z.string(), b: z.number().default(0) }), { a: 'x' }, where)).toEqual({
    ok: true,
    value: { a: 'x', b: 0 },
  });
});

test('a value within a file is told and looked up by its place in the whole file', () => {
  const asked: string[] = [];
  const entry: Where = {
    file: 'data/x.json',
    base: ['observations', 2],
    locate: (path) => void asked.push(formatPath(path)),
  };
  const result = parse(z.strictObject({ a: z.string(), b: z.number() }), { b: 'x' }, entry);
  expect(!result.ok && result.problems.map(({ path }) => path)).toEqual(['observations[2].a', 'observations[2].b']);
  // What is missing has no place: the thing that lacks it is pointed at.
  expect(asked).toEqual(['observations[2]', 'observations[2].b']);
});

test('a problem carries file, path and position', () => {
  const locate = (path: readonly PathStep[]) => ({ line: path.length, column: 7 });
  expect(problemAt({ file: 'f', base: [0], locate }, ['id'], 'field/type', 'Message.', 'Hint.')).toEqual({
    code: 'field/type',
    file: 'f',
    path: '[0].id',
    position: { line: 2, column: 7 },
    message: 'Message.',
    hint: 'Hint.',
  });
});

test('whatever is read, parsing ends in a value or in problems that say where', () => {
  const schemas = [indicatorSchema, articleFrontMatterSchema, relationSchema, localitySchema, siteSchema, unitSchema];
  const keys = fc.constantFrom(
    'id',
    'kind',
    'observations',
    'versions',
    'parts',
    'total',
    'dated',
    'sources',
    'title',
    '__proto__',
  );
  const near = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, -1, 0.5, Infinity, '', 'sum', '2024', '2024/..', 'a', '\u0000'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(keys, tie('any')),
    ),
  })).any;
  fc.assert(
    fc.property(fc.constantFrom(...schemas), fc.oneof(fc.jsonValue(), fc.anything(), near), (schema, input) => {
      const result = parse<z.ZodType>(schema, input, where);
      expect(result.ok || result.problems.length > 0).toBe(true);
      for (const { message, hint, code } of result.ok ? [] : result.problems) {
        expect(
          [message, hint].every((words) => words.endsWith('.')),
          message,
        ).toBe(true);
        expect(code).toMatch(/^[a-z]+\/[a-z-]+$/u);
      }
    }),
    { numRuns: 1000 },
  );
});
