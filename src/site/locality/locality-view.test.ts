import { expect, it } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { sayLead } from './locality-lead.ts';
import { viewLocality } from './locality-view.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();

it('keeps the figures of a unit apart from those that cover it together with others', () => {
  const views = [...archive.localities.values()].map((locality) => ({
    id: locality.id,
    ...viewLocality(contextOf(archive, 'vi'), locality),
  }));
  const strangers = views.flatMap(({ id, figures }) => figures.filter(({ place }) => place.id !== id));
  expect(strangers).toEqual([]);
  const shared = views.flatMap(({ id, sharedFigures }) =>
    sharedFigures.map((figure) => archive.figures.get(figure.id)?.observation.places?.includes(id)),
  );
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.every((names) => names === true)).toBe(true);
});

it.each([
  ['dong-nai-2025', 'Thành phố trực thuộc trung ương từ 30/4/2026; trước đó là tỉnh Đồng Nai.'],
  ['thua-thien-hue', 'Thành phố trực thuộc trung ương từ 1/1/2025; trước đó là tỉnh Thừa Thiên Huế.'],
  ['bac-kan/tx-bac-kan', 'Thành phố thuộc tỉnh từ 11/3/2015 đến hết 30/6/2025; trước đó là thị xã Bắc Kạn.'],
  ['ha-noi', 'Thành phố trực thuộc trung ương hiện nay.'],
  ['bac-kan', 'Tỉnh có từ 1/1/1997 đến hết 30/6/2025.'],
  ['bac-kan/h-na-ri', 'Huyện đến hết 30/6/2025.'],
  ['bac-kan/h-ngan-son/x-thuong-quan', 'Xã hiện nay. Thuộc huyện Ngân Sơn, tỉnh Bắc Kạn đến hết 30/6/2025.'],
])('tells what %s is or was, since when, and what it was before: %s', (id, lead) => {
  const locality = archive.localities.get(id);
  expect(locality && sayLead(contextOf(archive, 'vi'), locality)).toBe(lead);
});

it('says so where the archive has only some of the units within one', () => {
  const partsOf = (id: string) => {
    const locality = archive.localities.get(id);
    return locality && viewLocality(contextOf(archive, 'vi'), locality).parts;
  };
  expect(partsOf('thai-nguyen-2025')).toMatchObject({ lastTitle: 'Hiện nay: 37 đơn vị có trong kho' });
  expect(partsOf('thai-nguyen-2025')?.missing).toMatch(/^Kho mới có/u);
  expect(partsOf('lang-son')).toMatchObject({ lastTitle: 'Hiện nay: 65 đơn vị', missing: undefined });
});
