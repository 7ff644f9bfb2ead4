import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { congressRoundSchema } from '../model/congress.ts';
import { bareNameOn, dayOfCongress, knowledgeOf, provincesOn, splitProvinces } from './coverage.ts';

const { localities } = frozenArchive();
const source = { reference: 'bao' };
const round = congressRoundSchema.parse({
  id: '2024',
  title: { vi: 'Đại hội', en: 'Congresses' },
  summary: { vi: 'Một vòng.', en: 'A round.' },
  congresses: [
    { level: 'province', ref_area: 'bac-kan', status: 'held', held: '2024-10-18/2024-10-19', sources: [source] },
    { level: 'province', ref_area: 'lang-son', status: 'planned', planned: '2024-11', sources: [source] },
    { level: 'district', ref_area: 'ha-giang', status: 'unknown', sources: [source] },
  ],
});
const [dated, planned, unknown] = round.congresses;
if (!dated || !planned || !unknown) throw new Error('three congresses');

test('the provinces are those of the day', () => {
  expect(provincesOn(localities, '2024-12-31')).toHaveLength(63);
  expect(provincesOn(localities, '2009-12-31')).toHaveLength(63);
  expect(provincesOn(localities, '2026-01-01')).toHaveLength(34);
  expect(provincesOn(localities, '2024-12-31')).not.toContain('viet-nam');
});

test('each province of the day is told or untold; a district that met does not tell of its province', () => {
  const { told, untold } = splitProvinces(localities, round);
  expect(told).toEqual(['bac-kan', 'lang-son']);
  expect(untold).toHaveLength(61);
  expect(untold).toContain('ha-giang');
});

test('a congress is named by its own day, or by that of its round', () => {
  expect([dated, planned, unknown].map((one) => dayOfCongress(one, round))).toEqual([
    '2024-10-18',
    '2024-11-01',
    '2024-12-31',
  ]);
  expect([dated, planned, unknown, undefined].map(knowledgeOf)).toEqual(['dated', 'undated', 'undated', 'none']);
});

test('names are those of the day', () => {
  expect(bareNameOn(localities, 'bac-kan', '2024-12-31')).toBe('Bắc Kạn');
  // A unit that is gone keeps its last name.
  expect(bareNameOn(localities, 'bac-kan', '2026-01-01')).toBe('Bắc Kạn');
  expect(bareNameOn(localities, 'nowhere', '2024-12-31')).toBe('nowhere');
});
