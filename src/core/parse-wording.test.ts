import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse } from './parse.ts';

/** Every problem as `path [code] message → hint`. */
function tell(schema: z.ZodType, input: unknown): string[] {
  const result = parse(schema, input, { file: 'data/x.json', locate: () => undefined });
  return result.ok
    ? []
    : result.problems.map(({ path, code, message, hint }) => `${path} [${code}] ${message} → ${hint}`);
}

const field = (schema: z.ZodType) => z.strictObject({ a: schema });
const longText = 'một câu rất dài '.repeat(10);

const TABLE: [what: string, schema: z.ZodType, input: unknown, ...told: string[]][] = [
  // absent
  [
    'text that is missing',
    field(z.string()),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds text.',
  ],
  [
    'a number that is missing',
    field(z.number()),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds a number.',
  ],
  [
    'a whole number that is missing',
    field(z.int()),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds a number.',
  ],
  [
    'a truth value that is missing',
    field(z.boolean()),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds true or false.',
  ],
  [
    'a list that is missing',
    field(z.array(z.string())),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds a list.',
  ],
  [
    'an object that is missing',
    field(z.strictObject({})),
    {},
    'a [field/missing] The field "a" is missing. → Add it; it holds an object of fields.',
  ],
  [
    'a choice that is missing',
    field(z.enum(['x', 'y'])),
    {},
    'a [field/missing] The field "a" is missing. → Write one of "x", "y".',
  ],
  [
    'a field missing deep inside',
    field(z.array(field(z.string()))),
    { a: [{}] },
    'a[0].a [field/missing] The field "a" is missing. → Add it; it holds text.',
  ],
  // unknown
  [
    'a field nobody knows',
    field(z.string()),
    { a: 'x', b: 1 },
    'b [field/unknown] The field "b" is not part of the model. → Remove it, or correct its name.',
  ],
  [
    'a field whose name is a slip',
    field(z.strictObject({ value_text: z.string().optional(), value: z.string() })),
    { a: { value: 'x', value_txt: 1, valve: 2 } },
    'a.value_txt [field/unknown] The field "value_txt" is not part of the model. → Did you mean "value_text"? Else remove it.',
    'a.valve [field/unknown] The field "valve" is not part of the model. → Remove it, or correct its name.',
  ],
  [
    'an unknown field deep inside',
    field(field(z.string())),
    { a: { a: 'x', b: 1 } },
    'a.b [field/unknown] The field "b" is not part of the model. → Remove it, or correct its name.',
  ],
  [
    'a field named after the prototype',
    field(z.string()),
    JSON.parse('{"a":"x","__proto__":1}'),
    '__proto__ [field/unknown] The field "__proto__" is not part of the model. → Remove it, or correct its name.',
  ],
  // of another type
  [
    'a number for text',
    field(z.string()),
    { a: 2024 },
    'a [field/type] 2024 is a number, not text. → Put it in quotes: "2024".',
  ],
  [
    'a truth value for text',
    field(z.string()),
    { a: true },
    'a [field/type] true is true or false, not text. → Write text.',
  ],
  [
    'text for a number',
    field(z.number()),
    { a: '1,96' },
    'a [field/type] "1,96" is text, not a number. → Write a number without quotes, with a full stop before decimals.',
  ],
  [
    'text for a whole number',
    field(z.int()),
    { a: '3' },
    'a [field/type] "3" is text, not a number. → Write a number without quotes, with a full stop before decimals.',
  ],
  [
    'a fraction for a whole number',
    field(z.int()),
    { a: 1.5 },
    'a [field/type] 1.5 is a number, not a whole number. → Write a whole number.',
  ],
  [
    'a number without end',
    field(z.number()),
    { a: Infinity },
    'a [field/type] Infinity is not a number. → Write a number.',
  ],
  [
    'text for a truth value',
    field(z.boolean()),
    { a: 'true' },
    'a [field/type] "true" is text, not true or false. → Write true or false.',
  ],
  [
    'text for a list',
    field(z.array(z.string())),
    { a: 'x' },
    'a [field/type] "x" is text, not a list. → Write a list.',
  ],
  [
    'a list for an object',
    field(field(z.string())),
    { a: ['x'] },
    'a [field/type] ["x"] is a list, not an object of fields. → Write an object of fields.',
  ],
  [
    'an object for a list',
    field(z.tuple([z.number()])),
    { a: { x: 1 } },
    'a [field/type] {"x":1} is an object of fields, not a list. → Write a list.',
  ],
  [
    'null for text',
    field(z.string()),
    { a: null },
    'a [field/type] null is not text. → Leave the field out when the value is unknown.',
  ],
  ['null in a list', field(z.array(z.string())), { a: [null] }, 'a[0] [field/type] null is not text. → Write text.'],
  [
    'null for everything',
    field(z.string()),
    null,
    ' [field/type] null is not an object of fields. → Write an object of fields.',
  ],
  ['a type with a name of its own', field(z.date()), { a: 'x' }, 'a [field/type] "x" is text, not date. → Write date.'],
  [
    'a long value, cut short',
    field(z.number()),
    { a: longText },
    'a [field/type] "một câu rất dài một câu rất dài một câu rất dài một câu r…" is text, not a number. → Write a number without quotes, with a full stop before decimals.',
  ],
  [
    'a long list, cut short',
    field(z.number()),
    { a: Array.from({ length: 40 }, (_, index) => index) },
    'a [field/type] [0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,… is a list, not a number. → Write a number.',
  ],
  // of another form, length or size
  [
    'a word that is no choice',
    field(z.enum(['x', 'y'])),
    { a: 'z' },
    'a [field/choice] "z" is not one of the words allowed. → Write one of "x", "y".',
  ],
  [
    'a literal that differs',
    field(z.literal('x')),
    { a: 3 },
    'a [field/choice] 3 is not one of the words allowed. → Write one of "x".',
  ],
  [
    'text that fails a regular expression',
    field(z.string().regex(/^\d+$/u)),
    { a: 'x' },
    'a [field/format] "x" is not of the form expected. → It must match /^\\d+$/u.',
  ],
  [
    'empty text',
    field(z.string().min(1)),
    { a: '' },
    'a [field/length] "" is too short. → It takes at least 1 character.',
  ],
  [
    'text that is too long',
    field(z.string().max(2)),
    { a: 'abc' },
    'a [field/length] "abc" is too long. → It takes at most 2 characters.',
  ],
  [
    'an empty list',
    field(z.array(z.string()).min(1)),
    { a: [] },
    'a [field/length] [] is too short. → It takes at least 1 entry.',
  ],
  [
    'a list that is too long',
    field(z.array(z.number()).max(1)),
    { a: [1, 2] },
    'a [field/length] [1,2] is too long. → It takes at most 1 entry.',
  ],
  [
    'a pair with one entry',
    field(z.tuple([z.number(), z.number()])),
    { a: [1] },
    'a [field/length] [1] is too short. → It takes at least 2 entries.',
  ],
  [
    'a pair with three entries',
    field(z.tuple([z.number(), z.number()])),
    { a: [1, 2, 3] },
    'a [field/length] [1,2,3] is too long. → It takes at most 2 entries.',
  ],
  [
    'a number that is too small',
    field(z.number().min(-90)),
    { a: -91 },
    'a [field/range] -91 is too small. → It must be at least -90.',
  ],
  [
    'a number that is too large',
    field(z.number().max(90)),
    { a: 91 },
    'a [field/range] 91 is too large. → It must be at most 90.',
  ],
  [
    'a number at an exclusive lower bound',
    field(z.number().positive()),
    { a: 0 },
    'a [field/range] 0 is too small. → It must be more than 0.',
  ],
  [
    'a number at an exclusive upper bound',
    field(z.number().lt(5)),
    { a: 5 },
    'a [field/range] 5 is too large. → It must be less than 5.',
  ],
  // rules of our own
  [
    'a rule with a code and a hint',
    field(z.string().refine(() => false, { error: 'is odd', params: { code: 'date/invalid', hint: 'Even it.' } })),
    { a: 'x' },
    'a [date/invalid] "x" is odd. → Even it.',
  ],
  [
    'a rule without them',
    field(z.string().refine(() => false, { error: 'is odd' })),
    { a: 'x' },
    'a [field/format] "x" is odd. → Correct it.',
  ],
  [
    'a kind that is none of those known',
    z.discriminatedUnion('a', [z.object({ a: z.literal('x') }), z.object({ a: z.literal('y') })]),
    { a: 'z' },
    'a [field/choice] "z" is not one of the words allowed. → Write one of "x", "y".',
  ],
  [
    'a form that has no regular expression',
    field(z.jwt()),
    { a: 'x' },
    'a [field/format] "x" is not of the form expected. → It must match jwt.',
  ],
  [
    'a number that is no multiple',
    field(z.number().multipleOf(5)),
    { a: 7 },
    'a [field/format] 7 is not allowed here: Invalid number: must be a multiple of 5. → Compare it with an entry that works.',
  ],
  [
    'a field that is missed by a rule of the whole',
    z
      .strictObject({ a: z.string().optional() })
      .refine(({ a }) => a !== undefined, { error: 'is too little', path: ['a'] }),
    {},
    'a [field/format] nothing is too little. → Correct it.',
  ],
  [
    'an issue that has no words of its own',
    field(z.union([z.string(), z.number()])),
    { a: true },
    'a [field/format] true is not allowed here: Invalid input. → Compare it with an entry that works.',
  ],
];

test.each(TABLE)('%s is told in so many words', (_, schema, input, ...told) => {
  expect(tell(schema, input)).toEqual(told);
});
