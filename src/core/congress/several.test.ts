import { expect, test } from 'vitest';
import { congressRoundSchema } from '../model/congress.ts';
import { placesWithSeveral } from './several.ts';

function round(id: string, ...areas: readonly (string | undefined)[]) {
  const congresses = areas.map((ref_area, index) => ({
    level: ref_area === undefined ? 'national' : index === 0 ? 'province' : 'district',
    ref_area,
    status: 'held',
    sources: [{ article: '2024/a', paragraph: 1 }],
  }));
  const text = { vi: 'Đợt', en: 'Round' };
  return congressRoundSchema.parse({ id, title: text, summary: text, congresses });
}

test('a place counts once a round, and the country never', () => {
  const rounds = [round('2019', 'a', 'b', undefined), round('2024', 'c', 'c', 'b', undefined)];
  expect(placesWithSeveral(rounds)).toEqual(['b']);
});
