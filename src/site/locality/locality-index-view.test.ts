import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { holdingsOn, lookOf, NOTHING } from './counts-by-unit.ts';
import { viewLocalityIndex } from './locality-index-view.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();
const today = archive.site.edition;

test('the localities of today and of the eve of the reform are all there', () => {
  const now = viewLocalityIndex(contextOf(archive, 'vi'), today);
  const then = viewLocalityIndex(contextOf(archive, 'vi'), '2025-06-30');
  expect([now.tops.length, then.tops.length]).toEqual([34, 63]);
  expect(then.wholes.map(({ name, parts, missing }) => [name.name, parts.length, missing !== undefined])).toEqual([
    ['tỉnh Bắc Kạn', 8, false],
    ['tỉnh Lạng Sơn', 11, false],
    // One district alone is known, for its congress.
    ['tỉnh Vĩnh Phúc', 1, true],
  ]);
  expect(then.partsKnown).toBe('Dưới cấp tỉnh, kho mới có đơn vị của tỉnh Bắc Kạn, tỉnh Lạng Sơn và tỉnh Vĩnh Phúc.');
  const lacking = now.wholes.filter(({ missing }) => missing !== undefined);
  expect(lacking.map(({ name }) => name.name)).toEqual(['tỉnh Thái Nguyên']);
  expect(now.days.map(({ day, href }) => [day, href])).toEqual([
    [today, '/dia-phuong/'],
    ['2025-06-30', '/dia-phuong/30-06-2025/'],
  ]);
  const ids = (view: typeof now) => view.map?.areas.map(({ href }) => href).sort();
  expect(ids(now)).toEqual(now.tops.map(({ name }) => name.href).sort());
  expect(ids(then)).toEqual(then.tops.map(({ name }) => name.href).sort());
});

test('every article about a place that stands is counted for its province, once', () => {
  const held = holdingsOn(archive, '2025-06-30');
  const about = (province: string) =>
    [...archive.articles.values()].filter(({ localities }) =>
      localities.some((id) => id === province || id.startsWith(`${province}/`)),
    ).length;
  for (const province of ['bac-kan', 'lang-son']) expect(held.get(province)?.articles).toBe(about(province));
  expect(about('bac-kan')).toBeGreaterThan(0);
});

test('what the archive has of an old province counts today for the one that took it in, not for wards of a part', () => {
  const then = holdingsOn(archive, '2025-06-30');
  const now = holdingsOn(archive, today);
  expect(now.get('thai-nguyen-2025')).toEqual(then.get('bac-kan'));
  const ofCity = [...archive.figures.values()].filter(
    ({ observation }) => observation.ref_area === 'bac-kan/tx-bac-kan',
  ).length;
  expect(ofCity).toBeGreaterThan(0);
  expect(then.get('bac-kan/tx-bac-kan')?.figures).toBeGreaterThanOrEqual(ofCity);
  expect(now.get('thai-nguyen-2025/p-bac-kan')?.figures ?? 0).toBeLessThan(ofCity);
});

test('an area looks fuller the more kinds of things the archive has of it', () => {
  expect([{ articles: 1, figures: 1 }, { articles: 1, figures: 0 }, NOTHING].map(lookOf)).toEqual([
    'full',
    'some',
    'none',
  ]);
});
