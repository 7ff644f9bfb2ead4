import { expect, test } from 'vitest';
import { createArchive } from '../../tests/kit/archive-fixture.ts';
import { readArchive } from './read-archive.ts';

const UNITS = 10_000;
/** A file of an eighth of them takes an eighth of the time or more; where each is held against each, a sixty-fourth. */
const EIGHTH = UNITS / 8;
const MOST_TIMES = 24;

interface Unit {
  parent?: string;
  successor?: string;
  code?: string;
}

/**
 * What is said of a file of one province with so many units, of which `spoil` says what is wrong with each, and the
 * processor's time that it took, which does not depend on what else the machine does.
 */
function checkMany(count: number, spoil: (index: number) => Unit) {
  const archive = createArchive();
  const province = {
    id: 'lon',
    versions: [{ level: 'province', name: 'Lớn', full_name: 'tỉnh Lớn', valid_from: '2000-01-01' }],
    confidence: 'low',
  };
  const units = Array.from({ length: count }, (_, index) => {
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
  const start = process.cpuUsage();
  const result = readArchive(archive.root);
  const { user, system } = process.cpuUsage(start);
  return { problems: result.ok ? [] : result.problems, effort: user + system };
}

test('a file of 10,000 units takes the time of so many, not of so many times so many', () => {
  const few = checkMany(EIGHTH, () => ({}));
  const { problems, effort } = checkMany(UNITS, () => ({}));
  expect(problems).toEqual([]);
  expect(effort / few.effort).toBeLessThan(MOST_TIMES);
});

test('and so does one in which nothing is right, in words that stay short', () => {
  const spoilAll = (units: number) => (index: number) => ({
    parent: index % 2 === 0 ? `lonn/x-${index}` : `lon/x-${(index + 2) % units}`,
    successor: `lon/x-${(index + 1) % units}`,
    code: '12345',
  });
  const few = checkMany(EIGHTH, spoilAll(EIGHTH));
  const { problems, effort } = checkMany(UNITS, spoilAll(UNITS));
  const count = (code: string) => problems.filter((problem) => problem.code === code).length;
  expect(count('reference/locality')).toBe(UNITS);
  expect(count('locality/depth')).toBe(UNITS);
  expect(count('locality/succession')).toBe(1);
  expect(count('locality/code')).toBe(2 * UNITS - 2);
  expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(300);
  expect(effort / few.effort).toBeLessThan(MOST_TIMES);
});
