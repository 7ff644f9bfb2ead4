import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { mintObservationId } from './mint-id.ts';

const { localities } = frozenArchive();

function mint(area: string, period: string, type = 'actual', facets = {}): string | undefined {
  const locality = localities.get(area);
  return locality && mintObservationId('ho-ngheo', locality, { time_period: period, value_type: type, ...facets });
}

test.each([
  ['bac-kan/tx-bac-kan', '2014', 'ho-ngheo.tx-bac-kan.2014'],
  ['bac-kan/tx-bac-kan', '2014/2016', 'ho-ngheo.tp-bac-kan.2016'],
  ['bac-kan/tx-bac-kan', '2022/..', 'ho-ngheo.tp-bac-kan.2022'],
  ['thai-nguyen-2025', '2026-01/2026-06', 'ho-ngheo.thai-nguyen-2025.2026'],
  ['thai-nguyen-2025/p-duc-xuan', '2026', 'ho-ngheo.p-duc-xuan.2026'],
])('%s in %s is %s', (area, period, id) => {
  expect(mint(area, period)).toBe(id);
});

test('a figure of one group or kind names it before its place', () => {
  expect(mint('bac-kan', '2024', 'target', { ethnic_group: 'tay' })).toBe('ho-ngheo.tay.bac-kan.2024.target');
  expect(mint('bac-kan', '2024', 'actual', { ethnic_group: 'tay', breakdown: 'von-dau-tu' })).toBe(
    'ho-ngheo.tay.von-dau-tu.bac-kan.2024',
  );
});

test('what is no result says so at its end, and what has no period has no name', () => {
  expect(mint('bac-kan', '2024', 'target')).toBe('ho-ngheo.bac-kan.2024.target');
  expect(mint('bac-kan', '2024', 'plan')).toBe('ho-ngheo.bac-kan.2024.plan');
  expect(mint('bac-kan', '2024-13')).toBeUndefined();
});
