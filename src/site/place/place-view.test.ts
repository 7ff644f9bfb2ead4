import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { recordPlace } from '../../integrations/search-places.ts';
import { readLookup } from '../../core/gazetteer/place-lookup.ts';
import { makeLookup } from '../locality/lookup-view.ts';
import { viewPlace } from './place-view.ts';
import { contextOf } from '../context.ts';

const archive = frozenArchive();

/** A commune that went on through the reform: on 1 July 2025 only the units above it changed. */
const KEPT = 'bac-kan/h-ngan-son/x-thuong-quan';
const THEN = ['xã Thượng Quan', 'huyện Ngân Sơn', 'tỉnh Bắc Kạn'];
const TODAY = ['xã Thượng Quan', 'tỉnh Thái Nguyên'];

test.each([
  ['2021-12-31', THEN, 'renamed'],
  ['2025-06-30', THEN, 'renamed'],
  ['2025-07-01', TODAY, 'same'],
])('on %s it stands under %j', (day, names, change) => {
  const place = viewPlace(contextOf(archive, 'vi'), KEPT, day);
  expect(place.then.map(({ name }) => name)).toEqual(names);
  expect(place.change).toBe(change);
});

test('an article of before says what the units above it are today', () => {
  const { now, within } = viewPlace(contextOf(archive, 'vi'), KEPT, '2024-05-09');
  expect([...now, ...within].map(({ name }) => name)).toEqual(TODAY);
});

test.each([
  // What is one of the units of today is not named once more as that in which they are.
  ['bac-kan', '2024-05-09', 'within', ['tỉnh Thái Nguyên'], ''],
  ['lang-son', '2024-05-09', 'same', [], ''],
  [KEPT, '2025-07-01', 'same', [], ''],
  ['bac-kan/tx-bac-kan/x-nong-thuong', '2024-05-09', 'within', ['phường Bắc Kạn'], 'tỉnh Thái Nguyên'],
  ['bac-kan/h-na-ri/x-luong-ha', '2019-01-01', 'divided', ['xã Na Rì', 'xã Cường Lợi'], 'tỉnh Thái Nguyên'],
])('of %s on %s: %s %j in %s', (id, day, change, now, within) => {
  const place = viewPlace(contextOf(archive, 'vi'), id, day);
  expect([place.change, place.now.map(({ name }) => name), place.within.map(({ name }) => name).join()]).toEqual([
    change,
    now,
    within,
  ]);
});

test('where no successor is known, the province of today is named, and the search finds it by that', () => {
  const place = viewPlace(contextOf(archive, 'vi'), 'vinh-phuc/h-lap-thach', '2024-10-01');
  expect(place).toMatchObject({ now: [], change: 'unknown', within: [{ name: 'tỉnh Phú Thọ' }] });
  expect(recordPlace(archive, 'vinh-phuc/h-lap-thach', '2024-10-01')).toMatchObject({
    now: 'tỉnh Phú Thọ',
    areas: ['vinh-phuc/h-lap-thach', 'vinh-phuc', 'phu-tho-2025'],
  });
});

test('the search names the units of the day, and finds it by those of both', () => {
  const place = recordPlace(archive, KEPT, '2024-05-09');
  expect(place.then).toBe(THEN.join(', '));
  expect(place.now).toBe(TODAY.join(', '));
  expect(place.areas).toEqual(expect.arrayContaining(['bac-kan', 'bac-kan/h-ngan-son', 'thai-nguyen-2025']));
});

const HELD_ITS_NAME = 'dak-lak';

test('a name that lives on with other borders is told from the one that is gone, in both languages', () => {
  const view = (language: 'vi' | 'en') => viewPlace(contextOf(archive, language), HELD_ITS_NAME, '2024-05-09');
  const { then, now, change } = view('vi');
  expect([then[0]?.name, then[0]?.former, now.map(({ name }) => name), change]).toEqual([
    'tỉnh Đắk Lắk',
    'tỉnh Đắk Lắk (cũ)',
    ['tỉnh Đắk Lắk (mới)'],
    'within',
  ]);
  expect([view('en').then[0]?.former, view('en').now[0]?.name]).toEqual([
    'Đắk Lắk Province (former)',
    'Đắk Lắk Province (new)',
  ]);
});

test.for(['vi', 'en'] as const)(
  'no unit is said to be in another of its own name without a mark, in %s',
  (language) => {
    const context = contextOf(archive, language);
    const views = [...archive.localities.keys()].flatMap((id) =>
      ['2019-01-01', '2025-06-30'].map((day) => viewPlace(context, id, day)),
    );
    const sameName = views.filter(({ then, now, within }) =>
      [...now, ...within].some(({ id, name }) => then.some((past) => past.name === name && past.id !== id)),
    );
    expect(sameName).toEqual([]);
    const marked = views.filter(({ namesakes }) => namesakes.length > 0);
    expect(marked.length).toBeGreaterThan(20);
    expect(marked.filter(({ then }) => then.every(({ former }) => former === undefined))).toEqual([]);
  },
);

test('pages, the search and the lookup tell the same of every unit, on any day', () => {
  const { edition } = archive.site;
  const lookup = readLookup(makeLookup(archive), edition);
  const days = ['2019-01-01', '2025-06-30', '2025-07-01', edition];
  const told = [...archive.localities.keys()].flatMap((id) =>
    days.map((day) => {
      const page = viewPlace(contextOf(archive, 'vi'), id, day);
      const found = recordPlace(archive, id, day);
      const looked = lookup.tell(lookup.numberOf(id) ?? -1, day);
      const now = [...page.now, ...page.within].map(({ name }) => name).join(', ');
      return {
        page: [id, page.change, now],
        found: [id, found.change, found.now],
        looked: [id, looked.change, looked.now.join(', ')],
      };
    }),
  );
  expect(told.length).toBeGreaterThan(1000);
  expect(told.filter(({ page, found }) => page.join() !== found.join())).toEqual([]);
  expect(told.filter(({ page, looked }) => page.join() !== looked.join())).toEqual([]);
});
