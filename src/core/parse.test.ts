import { expect, test } from 'vitest';
import { z } from 'zod';
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
