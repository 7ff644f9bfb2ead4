import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { indexNames, nearestName } from './nearest-name.ts';

test.each([
  ['a letter too many', 'bac-kann', 'bac-kan'],
  ['a letter too few', 'bac-kn', 'bac-kan'],
  ['another letter', 'bac-can', 'bac-kan'],
  ['two letters swapped', 'bac-kna', 'bac-kan'],
  ['accents', 'bắc-kạn', 'bac-kan'],
  ['a quarter of a long name', 'ho-ngheo.bac-kan.2023', 'ho-ngheo.tp-bac-kan.2023'],
  ['nothing', 'lang-son', 'lang-son'],
])('a name that differs by %s is a slip', (_, name, nearest) => {
  expect(nearestName(name, ['lang-son', 'bac-kan', 'thai-nguyen', 'ho-ngheo.tp-bac-kan.2023'])).toBe(nearest);
});

test('of several near names the nearest is taken, and of equals the first', () => {
  expect(nearestName('abcde', ['abxyz', 'abcdx', 'xbcde'])).toBe('abcdx');
});

test.each([
  ['is quite another', 'ha-giang', ['bac-kan', 'lang-son']],
  ['is three letters of six away', 'abcdef', ['abcxyz']],
  ['is half of a short one away', '2019', ['2024']],
  ['has no company', 'bac-kan', []],
])('a name that %s has no near one', (_, name, candidates) => {
  expect(nearestName(name, candidates)).toBeUndefined();
});

/** What an index must find, worked out the long way. */
function searchAll(name: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ distance }) => distance <= Math.ceil(name.length / 4))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

test('a search reads few of many names that are alike', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `ho-ngheo-${index % 200}.bac-kan-x-${index}.2023`);
  let letters = 0;
  const charAt = vi.spyOn(String.prototype, 'charAt').mockImplementation(function (this: string, index) {
    letters += 1;
    return this[index] ?? '';
  });
  onTestFinished(() => {
    charAt.mockRestore();
  });
  const nearest = indexNames(names);
  expect(nearest('ho-ngheo-77.bac-kan-y-15077.2023')).toBe('ho-ngheo-77.bac-kan-x-15077.2023');
  expect(nearest('3202.77051-y-nak-cab.77-oehgn-oh')).toBeUndefined();
  // Each of the 20,000 names has some thirty letters.
  expect(letters).toBeLessThan(60_000);
});

test('an index finds what comparing with every name finds', () => {
  const name = fc.array(fc.constantFrom('a', 'b', 'c', '-'), { maxLength: 20 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 30 }), (wanted, candidates) => {
      expect(nearestName(wanted, candidates)).toBe(searchAll(wanted, candidates));
    }),
    { numRuns: 2000 },
  );
});
