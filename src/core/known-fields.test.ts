import { expect, test } from 'vitest';
import { z } from 'zod';
import { knownFields } from './known-fields.ts';
import { indicatorSchema } from './model/indicator.ts';
import { localitySchema } from './model/locality.ts';
import { relationSchema } from './model/relation.ts';

test('the fields of an object, of an entry of a list, of what is optional and of a pair are known', () => {
  const part = z.strictObject({ b: z.string(), c: z.string() });
  const schema = z.strictObject({ one: part.optional(), list: z.array(part).default([]), pair: z.tuple([part]) });
  expect(knownFields(schema, [], {})).toEqual(['one', 'list', 'pair']);
  for (const path of [['one'], ['list', 4], ['pair', 0]]) expect(knownFields(schema, path, {})).toEqual(['b', 'c']);
});

test('the fields of an entry with several kinds are those of its kind', () => {
  const fields = (kind: string) => knownFields(relationSchema, [], { kind });
  expect(fields('count')).toEqual(['id', 'acknowledged', 'kind', 'figure', 'named']);
  expect(fields('equal')).toEqual(['id', 'acknowledged', 'kind', 'figures']);
  expect(fields('none')).toEqual([]);
});

test('a schema that refines its object knows its fields', () => {
  expect(knownFields(localitySchema, ['versions', 0], {})).toContain('valid_from');
});

test.each([[['observations', 0, 'obs_value']], [['nowhere']], [['nowhere', 'deeper']]])(
  'at %j no field is known',
  (path) => {
    expect(knownFields(indicatorSchema, path, {})).toEqual([]);
  },
);
