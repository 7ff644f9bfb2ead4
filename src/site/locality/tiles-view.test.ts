import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { viewTiles } from './tiles-view.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();

function tilesOf(id: string, from = archive) {
  const locality = from.localities.get(id);
  if (locality === undefined) throw new Error(id);
  return viewTiles(contextOf(from, 'vi'), locality);
}

test('a province shows its districts as of the last day on which it had any', () => {
  const view = tilesOf('bac-kan');
  expect(view?.title).toBe('Các đơn vị cấp huyện ngày 30/6/2025');
  expect(view?.tiles.map(({ label }) => label)).toEqual([
    'Ba Bể',
    'Bạch Thông',
    'Bắc Kạn',
    'Chợ Đồn',
    'Chợ Mới',
    'Na Rì',
    'Ngân Sơn',
    'Pác Nặm',
  ]);
  const city = view?.tiles.find(({ label }) => label === 'Bắc Kạn');
  expect(city).toMatchObject({ look: 'full', href: '/dia-phuong/bac-kan/tx-bac-kan/' });
  expect(city?.title).toMatch(/^thành phố Bắc Kạn: \d+ bài, \d+ số liệu$/u);
  expect(city?.note).toMatch(/^\d+ số liệu$/u);
  expect(tilesOf('lang-son')?.tiles).toHaveLength(11);
});

test('without districts, or where nobody knows where one lies, there is no diagram', () => {
  expect(tilesOf('thai-nguyen-2025')).toBeUndefined();
  expect(tilesOf('bac-kan/h-ba-be')).toBeUndefined();
  const localities = new Map(archive.localities);
  const lost = localities.get('bac-kan/h-ba-be');
  if (lost !== undefined) localities.set(lost.id, { ...lost, centroid: undefined });
  expect(tilesOf('bac-kan', { ...archive, localities })).toBeUndefined();
});
