import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readArchive } from '../../archive/read-archive.ts';
import { mintObservationId } from './mint-id.ts';

const archive = readArchive(fileURLToPath(new URL('../../..', import.meta.url)));
if (!archive.ok) throw new Error('The archive has problems: run "npm run check".');
const { figures, localities } = archive.value;

function mint(area: string, period: string, type = 'actual'): string | undefined {
  const locality = localities.get(area);
  return locality && mintObservationId('ho-ngheo', locality, period, type);
}

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

test.each([
  ['bac-kan/tx-bac-kan', '2014', 'ho-ngheo.tx-bac-kan.2014'],
  ['bac-kan/tx-bac-kan', '2014/2016', 'ho-ngheo.tp-bac-kan.2016'],
  ['bac-kan/tx-bac-kan', '2022/..', 'ho-ngheo.tp-bac-kan.2022'],
  ['thai-nguyen-2025', '2026-01/2026-06', 'ho-ngheo.thai-nguyen-2025.2026'],
  ['thai-nguyen-2025/p-duc-xuan', '2026', 'ho-ngheo.p-duc-xuan.2026'],
])('%s in %s is %s', (area, period, id) => {
  expect(mint(area, period)).toBe(id);
});

test('what is no result says so at its end, and what has no period has no name', () => {
  expect(mint('bac-kan', '2024', 'target')).toBe('ho-ngheo.bac-kan.2024.target');
  expect(mint('bac-kan', '2024', 'plan')).toBe('ho-ngheo.bac-kan.2024.plan');
  expect(mint('bac-kan', '2024-13')).toBeUndefined();
});
