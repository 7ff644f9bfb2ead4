import { expect, test } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { listCodes, unitOfCode } from './codes.ts';
import { chainOn, groundOn, pastUnits, presentProvince, presentUnits } from './lineage.ts';
import { versionOn } from './versions.ts';

const { localities, site } = frozenArchive();

const now = (id: string) => presentUnits(localities, id, site.edition).map((unit) => `${unit.id} ${unit.extent}`);

/** From the resolutions of 2025, 2024 and 2020. */
test.each([
  ['bac-kan', ['thai-nguyen-2025 full']],
  ['bac-kan/tx-bac-kan/x-huyen-tung', ['thai-nguyen-2025/p-duc-xuan full']],
  ['bac-kan/tx-bac-kan/x-nong-thuong', ['thai-nguyen-2025/p-bac-kan full']],
  ['bac-kan/tx-bac-kan/x-duong-quang', ['thai-nguyen-2025/x-phong-quang full']],
  ['bac-kan/h-bach-thong/x-quang-thuan', ['thai-nguyen-2025/x-bach-thong full']],
  ['bac-kan/h-na-ri/x-kim-lu', ['thai-nguyen-2025/x-na-ri full']],
  ['bac-kan/h-cho-don/x-nghia-ta', ['thai-nguyen-2025/x-nghia-ta full']],
  ['bac-kan/h-ba-be/x-khang-ninh', ['thai-nguyen-2025/x-ba-be full']],
  ['bac-kan/h-ba-be/x-dia-linh', ['thai-nguyen-2025/x-cho-ra full']],
  ['bac-kan/h-ngan-son/x-lang-ngam', ['thai-nguyen-2025/x-hiep-luc full']],
  ['bac-kan/h-ngan-son/x-thuong-quan', ['bac-kan/h-ngan-son/x-thuong-quan full']],
  ['bac-kan/h-ba-be/x-cao-tri', ['thai-nguyen-2025/x-cho-ra partial']],
  ['bac-kan/h-na-ri/x-van-hoc', ['thai-nguyen-2025/x-cuong-loi partial']],
  ['bac-kan/h-na-ri/x-luong-ha', ['thai-nguyen-2025/x-na-ri partial', 'thai-nguyen-2025/x-cuong-loi partial']],
  ['bac-kan/h-na-ri/tt-yen-lac', ['thai-nguyen-2025/x-na-ri full']],
  ['lang-son/h-trang-dinh/tt-that-khe', ['lang-son/x-that-khe full']],
  ['lang-son', ['lang-son full']],
  ['thua-thien-hue', ['thua-thien-hue full']],
])('%s is today %j', (id, expected) => {
  expect(now(id)).toEqual(expected);
});

/** The day before a change and the day of it: parents are those of the day, and "what is this today" is the same on both. */
test.each([
  ['bac-kan/tx-bac-kan/x-nong-thuong', '2015-03-10', 'xã Nông Thượng, thị xã Bắc Kạn, tỉnh Bắc Kạn'],
  ['bac-kan/tx-bac-kan/x-nong-thuong', '2015-03-11', 'xã Nông Thượng, thành phố Bắc Kạn, tỉnh Bắc Kạn'],
  ['bac-kan/tx-bac-kan/x-huyen-tung', '2015-03-10', 'xã Huyền Tụng, thị xã Bắc Kạn, tỉnh Bắc Kạn'],
  ['bac-kan/tx-bac-kan/x-huyen-tung', '2025-06-30', 'phường Huyền Tụng, thành phố Bắc Kạn, tỉnh Bắc Kạn'],
  ['bac-kan/h-ngan-son/x-thuong-quan', '2025-06-30', 'xã Thượng Quan, huyện Ngân Sơn, tỉnh Bắc Kạn'],
  ['bac-kan/h-ngan-son/x-thuong-quan', '2025-07-01', 'xã Thượng Quan, tỉnh Thái Nguyên'],
  ['thua-thien-hue', '2024-12-31', 'tỉnh Thừa Thiên Huế'],
  ['thua-thien-hue', '2025-01-01', 'thành phố Huế'],
  ['dong-nai-2025', '2026-04-29', 'tỉnh Đồng Nai'],
  ['dong-nai-2025', '2026-04-30', 'thành phố Đồng Nai'],
])('%s on %s is %s', (id, day, expected) => {
  const names = chainOn(localities, id, day).map(({ version }) => version.full_name);
  expect(names.join(', ')).toBe(expected);
});

test.each([
  ['bac-kan', '1996-12-31', false],
  ['bac-kan', '1997-01-01', true],
  ['bac-kan/h-pac-nam', '2003-05-27', false],
  ['bac-kan/h-pac-nam', '2003-05-28', true],
  ['bac-kan', '2025-06-30', true],
  ['bac-kan', '2025-07-01', false],
  ['thai-nguyen-2025/p-bac-kan', '2025-06-30', false],
  ['thai-nguyen-2025/p-bac-kan', '2025-07-01', true],
  ['lang-son/h-trang-dinh/tt-that-khe-2024', '2024-11-30', false],
  ['lang-son/h-trang-dinh/tt-that-khe-2024', '2024-12-01', true],
] as const)('whether %s stands on %s: %s', (id, day, expected) => {
  const unit = localities.get(id);
  expect(unit && versionOn(unit, day) !== undefined).toBe(expected);
});

test('where no successor is known, the province of today is, and of provinces that lack parts it is said', () => {
  const province = (id: string) => presentProvince(localities, id, site.edition)?.id;
  expect(province('lang-son/h-van-quan/x-vinh-lai')).toBe('lang-son');
  expect(province('vinh-phuc/h-lap-thach')).toBe('phu-tho-2025');
  expect(province('vinh-phuc')).toBeUndefined();
  expect([...localities.values()].flatMap(({ id, missing_parts }) => (missing_parts?.en ? [id] : [])).sort()).toEqual([
    'thai-nguyen-2025',
    'vinh-phuc',
  ]);
});

test('what was before a commune of today goes back through two mergers', () => {
  expect(pastUnits(localities, 'thai-nguyen-2025/x-hiep-luc').map((unit) => `${unit.id} ${unit.extent}`)).toEqual(
    expect.arrayContaining([
      'bac-kan/h-ngan-son/x-hiep-luc full',
      'bac-kan/h-ngan-son/x-lang-ngam full',
      'bac-kan/h-ngan-son/x-huong-ne full',
      'bac-kan/h-ngan-son partial',
    ]),
  );
  const before2020 = groundOn(localities, 'thai-nguyen-2025/x-hiep-luc', '2019-06-01').map(({ id }) => id);
  expect(before2020).toContain('bac-kan/h-ngan-son/x-lang-ngam');
  expect(before2020).not.toContain('bac-kan/h-ngan-son/x-hiep-luc');
});

test.each([
  ['01840', '2025-06-30', 'bac-kan/tx-bac-kan/p-duc-xuan'],
  ['01840', '2025-07-01', 'thai-nguyen-2025/p-duc-xuan'],
  ['02155', '2020-01-31', 'bac-kan/h-na-ri/x-luong-ha'],
  ['02155', '2020-02-01', 'bac-kan/h-na-ri/tt-yen-lac-2020'],
  ['02155', '2025-07-01', 'thai-nguyen-2025/x-na-ri'],
  ['06', '2025-06-30', 'bac-kan'],
  ['06', '2025-07-01', undefined],
  ['19', '2025-06-30', 'thai-nguyen'],
  ['19', '2025-07-01', 'thai-nguyen-2025'],
  ['058', '2010-01-01', 'bac-kan/tx-bac-kan'],
  ['46', '2024-12-31', 'thua-thien-hue'],
  ['46', '2025-01-01', 'thua-thien-hue'],
])('code %s on %s is %s', (code, day, id) => {
  expect(unitOfCode(listCodes(localities), code, day)).toBe(id);
});
