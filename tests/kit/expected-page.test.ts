import { expect, test } from 'vitest';
import { movedSchema } from '../../src/core/model/moved.ts';
import { expectedPage } from './expected-page.ts';

const DAY = { date: '2026-12-01', why: { vi: 'Gộp lại.' } };
const MOVED = new Map(
  [
    { kind: 'moved', from: '/chi-so/ho-khmer/', to: '/chi-so/ho-dan-toc/', ...DAY },
    { kind: 'withdrawn', from: '/chi-so/so-xa/', was: { vi: 'Số xã' }, ...DAY },
  ].map((entry) => [entry.from, movedSchema.parse(entry)]),
);

test('the page expected of a query is looked for where it went', () => {
  expect(expectedPage('/chi-so/ho-khmer/', MOVED)).toBe('/chi-so/ho-dan-toc/');
  expect(expectedPage('/chi-so/ho-ngheo/', MOVED)).toBe('/chi-so/ho-ngheo/');
});

test('one that was withdrawn is told to whoever keeps the set', () => {
  expect(() => expectedPage('/chi-so/so-xa/', MOVED)).toThrow('/chi-so/so-xa/ was withdrawn');
});
