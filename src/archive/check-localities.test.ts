import { expect, test } from 'vitest';
import { createArchive } from '../test-kit/archive-fixture.ts';
import { readArchive } from './read-archive.ts';

const UNITS = 10_000;

interface Unit {
  parent?: string;
  successor?: string;
  code?: string;
}

/** A file of one province with so many units, of which `spoil` says what is wrong with each. */
function checkMany(spoil: (index: number) => Unit) {
  const archive = createArchive();
  const province = {
    id: 'lon',
    versions: [{ level: 'province', name: 'Lớn', full_name: 'tỉnh Lớn', valid_from: '2000-01-01' }],
    confidence: 'low',
  };
  const units = Array.from({ length: UNITS }, (_, index) => {
    const { parent = 'lon', successor, code = String(10_000 + index) } = spoil(index);
    const version = { level: 'commune', name: `X ${index}`, full_name: `xã X ${index}`, parent };
    return {
      id: `lon/x-${index}`,
      versions: [
        { ...version, valid_from: '2010-01-01', valid_to: '2020-01-01', gso_code: code },
        { ...version, valid_from: '2020-01-01', gso_code: code },
      ],
      events: [
        {
          kind: 'merged',
          date: '2020-01-01',
          successors: successor === undefined ? [] : [{ id: successor, extent: 'full' }],
        },
      ],
      confidence: 'low',
    };
  });
  archive.write('data/localities/lon.json', JSON.stringify([province, ...units], null, 2));
  const start = performance.now();
  const result = readArchive(archive.root);
  return { problems: result.ok ? [] : result.problems, seconds: (performance.now() - start) / 1000 };
}

test('a file of 10,000 units is checked in reasonable time', { timeout: 60_000 }, () => {
  const { problems, seconds } = checkMany(() => ({}));
  expect(problems).toEqual([]);
  expect(seconds).toBeLessThan(30);
});

test('and so is one in which nothing is right, in words that stay short', { timeout: 60_000 }, () => {
  const next = (index: number) => `lon/x-${(index + 1) % UNITS}`;
  const { problems, seconds } = checkMany((index) => ({
    parent: index % 2 === 0 ? `lonn/x-${index}` : `lon/x-${(index + 2) % UNITS}`,
    successor: next(index),
    code: '12345',
  }));
  const count = (code: string) => problems.filter((problem) => problem.code === code).length;
  expect(count('reference/locality')).toBe(UNITS);
  expect(count('locality/depth')).toBe(UNITS);
  expect(count('locality/succession')).toBe(1);
  expect(count('locality/code')).toBe(2 * UNITS - 2);
  expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(300);
  expect(seconds).toBeLessThan(30);
});
