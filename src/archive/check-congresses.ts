import { stoodDuring } from '../core/gazetteer/versions.ts';
import type { Congress } from '../core/model/congress.ts';
import { problemAt, type Where } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { readPeriod } from '../core/text/date.ts';
import { checkReference } from './check-references.ts';
import { checkNamed } from './check-sources.ts';
import { within } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds rounds of congresses against localities and articles. */
export function checkCongresses(reading: Reading): Problem[] {
  return [...reading.congresses.entries.values()].flatMap(({ value: round, where }) =>
    round.congresses.flatMap((congress, index) => [
      ...checkReference('locality', congress.ref_area, reading.localities, where, ['congresses', index, 'ref_area']),
      ...checkPlace(
        congress,
        congress.held ?? congress.planned ?? round.id,
        reading,
        within(where, ['congresses', index]),
      ),
      ...checkNamed(congress.sources, reading, where, ['congresses', index, 'sources']),
    ]),
  );
}

function checkPlace({ ref_area = '' }: Congress, when: string, reading: Reading, where: Where): Problem[] {
  const locality = reading.localities.entries.get(ref_area)?.value;
  const period = readPeriod(when);
  if (locality === undefined || period === undefined || stoodDuring(locality, period)) return [];
  return [
    problemAt(
      where,
      ['ref_area'],
      'locality/no-version',
      `"${ref_area}" did not stand during ${when}, the time of its congress.`,
      'Name the unit of that time; what it belongs to today is found by itself.',
    ),
  ];
}
