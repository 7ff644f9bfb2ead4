import { expect, test } from 'vitest';
import { mintObservationId } from '../../../src/core/figure/mint-id.ts';
import { ownArchive } from '../../kit/own-archive.ts';

const { figures, localities } = ownArchive();

test('the archive itself keeps the habit', () => {
  const unlike = [...figures.values()].filter(
    ({ observation: { obs_id, ref_area, time_period, value_type }, indicator }) => {
      const locality = localities.get(ref_area);
      const minted = locality && mintObservationId(indicator.id, locality, time_period, value_type);
      // Of several sources that disagree, each adds its own name.
      return minted && obs_id !== minted && !obs_id.startsWith(`${minted}.`);
    },
  );
  expect(unlike.map(({ observation }) => observation.obs_id)).toEqual([]);
  expect(figures.size).toBeGreaterThan(80);
});
