import type { Problem } from '../core/problem.ts';
import { checkReference } from './check-references.ts';
import { checkNamed } from './check-sources.ts';
import type { Reading } from './reading.ts';

/** Holds rounds of congresses against localities and articles. */
export function checkCongresses(reading: Reading): Problem[] {
  return [...reading.congresses.entries.values()].flatMap(({ value: round, where }) =>
    round.congresses.flatMap((congress, index) => [
      ...checkReference('locality', congress.ref_area, reading.localities, where, ['congresses', index, 'ref_area']),
      ...checkNamed(congress.sources, reading, where, ['congresses', index, 'sources']),
    ]),
  );
}
