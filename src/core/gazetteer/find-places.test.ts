import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { frozenArchive } from '../../../tests/kit/frozen-archive.ts';
import { findPlaces } from './find-places.ts';
import { indexPlaces } from './place-index.ts';
import { readPlaces } from './place-names.ts';

const TODAY = '2026-11-21';

/** As the browser has it: written out as JSON and read back. */
const file = JSON.stringify(indexPlaces(frozenArchive().localities));
const places = readPlaces(JSON.parse(file) as ReturnType<typeof indexPlaces>);

/** What is typed, the unit expected first, and all others that bear the name. */
type Lookup = readonly [typed: string, first: string, others: readonly string[]];

const BAC_KAN = ['bac-kan', 'bac-kan/tx-bac-kan', 'thai-nguyen-2025/p-bac-kan'];
const CHI_LANG = [
  'lang-son/x-chi-lang',
  'lang-son/h-chi-lang',
  'lang-son/h-chi-lang/x-chi-lang',
  'lang-son/h-chi-lang/tt-chi-lang',
  'lang-son/h-trang-dinh/x-chi-lang',
  'lang-son/tp-lang-son/p-chi-lang',
];
const HOA_BINH = [
  'hoa-binh',
  'lang-son/h-binh-gia/x-hoa-binh',
  'lang-son/h-chi-lang/x-hoa-binh',
  'lang-son/h-huu-lung/x-hoa-binh',
  'lang-son/h-van-quan/x-hoa-binh',
];
const VAN_LANG = [
  'thai-nguyen-2025/x-van-lang',
  'bac-kan/h-na-ri/x-van-lang',
  'lang-son/x-van-lang',
  'lang-son/h-van-lang',
];

const LOOKUPS: Readonly<Record<string, readonly Lookup[]>> = {
  provinces: [
    ['Hà Nội', 'ha-noi', []],
    ['ha noi', 'ha-noi', []],
    ['Hanoi', 'ha-noi', []],
    ['TP. Hà Nội', 'ha-noi', []],
    ['Cao Bằng', 'cao-bang', []],
    ['tỉnh Cao Bằng', 'cao-bang', []],
    ['t. cao bang', 'cao-bang', []],
    ['Thái Nguyên', 'thai-nguyen-2025', ['thai-nguyen']],
    ['tinh thai nguyen', 'thai-nguyen-2025', ['thai-nguyen']],
    ['Lạng Sơn', 'lang-son', ['lang-son/tp-lang-son']],
    ['langson', 'lang-son', ['lang-son/tp-lang-son']],
    ['Hà Giang', 'ha-giang', []],
    ['Tuyên Quang', 'tuyen-quang-2025', ['tuyen-quang']],
    ['Khánh Hoà', 'khanh-hoa-2025', ['khanh-hoa']],
    ['Thanh Hoá', 'thanh-hoa', ['lang-son/h-van-lang/x-thanh-hoa']],
    ['Đà Nẵng', 'da-nang-2025', ['da-nang']],
    ['Ðà Nẵng', 'da-nang-2025', ['da-nang']],
    ['danang', 'da-nang-2025', ['da-nang']],
    ['Gia Lai'.normalize('NFD'), 'gia-lai-2025', ['gia-lai']],
    ['tp dong nai', 'dong-nai-2025', ['dong-nai']],
  ],
  'provinces by other names': [
    ['TP.HCM', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['TPHCM', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['TP HCM', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['tp ho chi minh', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['Sài Gòn', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['saigon', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['Đắc Lắc', 'dak-lak-2025', ['dak-lak']],
    ['Daklak', 'dak-lak-2025', ['dak-lak']],
    ['dak lak', 'dak-lak-2025', ['dak-lak']],
    ['Đăk Lăk', 'dak-lak-2025', ['dak-lak']],
    ['Thừa Thiên – Huế', 'thua-thien-hue', []],
    ['Thừa Thiên Huế', 'thua-thien-hue', []],
    ['TT Huế', 'thua-thien-hue', []],
    ['Huế', 'thua-thien-hue', []],
    ['TP Huế', 'thua-thien-hue', []],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau', []],
    ['ba ria vung tau', 'ba-ria-vung-tau', []],
    ['vung tau', 'ba-ria-vung-tau', []],
    ['Kontum', 'kon-tum', []],
    ['tỉnh Bắc Cạn', 'bac-kan', BAC_KAN],
    ['TP Hồ Chí Minh', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['HCMC', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['SG', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['HN', 'ha-noi', []],
    ['BRVT', 'ba-ria-vung-tau', []],
    ['BR-VT', 'ba-ria-vung-tau', []],
    ['Đắc Nông', 'dak-nong', []],
    ['daknong', 'dak-nong', []],
    ['Công Tum', 'kon-tum', []],
    ['TT. Huế', 'thua-thien-hue', []],
    ['cả nước', 'viet-nam', []],
    ['toàn quốc', 'viet-nam', []],
    ['Hà Nội, Việt Nam', 'ha-noi', []],
    ['chi lang, langson', 'lang-son/x-chi-lang', CHI_LANG],
  ],
  'units that are gone, told by a word': [
    ['Bắc Kạn cũ', 'bac-kan', BAC_KAN],
    ['tỉnh Bắc Kạn (cũ)', 'bac-kan', BAC_KAN],
    ['thành phố Bắc Kạn trước đây', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['tinh thai nguyen cu', 'thai-nguyen', ['thai-nguyen-2025']],
    ['tỉnh Thái Nguyên mới', 'thai-nguyen-2025', ['thai-nguyen']],
    ['Lạng Sơn ngày nay', 'lang-son', ['lang-son/tp-lang-son']],
    ['xã Nông Thượng cũ, tỉnh Bắc Kạn cũ', 'bac-kan/tx-bac-kan/x-nong-thuong', []],
    ['xã Hòa Bình (Chi Lăng cũ)', 'lang-son/h-chi-lang/x-hoa-binh', []],
    ['Hòa Cư', 'lang-son/h-cao-loc/x-hoa-cu', []],
    ['hoa cu', 'lang-son/h-cao-loc/x-hoa-cu', []],
    ['Chợ Mới', 'thai-nguyen-2025/x-cho-moi', ['bac-kan/h-cho-moi', 'bac-kan/h-cho-moi/tt-cho-moi']],
    ['huyện Chợ Mới cũ', 'bac-kan/h-cho-moi', ['bac-kan/h-cho-moi/tt-cho-moi', 'thai-nguyen-2025/x-cho-moi']],
    ['Như Cố, Chợ Mới', 'bac-kan/h-cho-moi/x-nhu-co', []],
  ],
  'in English': [
    ['Bac Kan Province', 'bac-kan', BAC_KAN],
    ['Bac Kan city', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['Bac Kan ward', 'thai-nguyen-2025/p-bac-kan', BAC_KAN],
    ['bac kan prov', 'bac-kan', BAC_KAN],
    ['Ho Chi Minh City, Vietnam', 'ho-chi-minh-2025', ['ho-chi-minh']],
    ['Cho Don District', 'bac-kan/h-cho-don', ['thai-nguyen-2025/x-cho-don']],
    ['Duong Quang Commune, Bac Kan City', 'bac-kan/tx-bac-kan/x-duong-quang', []],
  ],
  districts: [
    ['TP Bắc Kạn', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['tp.bac kan', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['thành phố Bắc Cạn', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['tx bac kan', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['TP Lạng Sơn', 'lang-son/tp-lang-son', ['lang-son']],
    ['h. Ngân Sơn', 'bac-kan/h-ngan-son', ['thai-nguyen-2025/x-ngan-son']],
    ['huyện Bạch Thông', 'bac-kan/h-bach-thong', ['thai-nguyen-2025/x-bach-thong']],
    ['huyen ba be', 'bac-kan/h-ba-be', ['thai-nguyen-2025/x-ba-be']],
    ['h pac nam', 'bac-kan/h-pac-nam', []],
    ['Pắc Nặm', 'bac-kan/h-pac-nam', []],
    ['Na Rỳ', 'bac-kan/h-na-ri', []],
    ['huyện Chi Lăng', 'lang-son/h-chi-lang', CHI_LANG],
    ['huyện Văn Lãng', 'lang-son/h-van-lang', VAN_LANG],
    ['T.P Bắc Kạn', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['T.X. Bắc Kạn', 'bac-kan/tx-bac-kan', BAC_KAN],
    ['huyen cho don', 'bac-kan/h-cho-don', ['thai-nguyen-2025/x-cho-don']],
    ['huyện Bạch Thông tỉnh Bắc Kạn', 'bac-kan/h-bach-thong', []],
    ['h. chợ đồn', 'bac-kan/h-cho-don', ['thai-nguyen-2025/x-cho-don']],
  ],
  homonyms: [
    ['Bắc Kạn', 'thai-nguyen-2025/p-bac-kan', BAC_KAN],
    ['phường Bắc Kạn', 'thai-nguyen-2025/p-bac-kan', BAC_KAN],
    ['Bắc Kạn, Thái Nguyên', 'thai-nguyen-2025/p-bac-kan', BAC_KAN],
    ['phường Bắc Kạn tỉnh Thái Nguyên', 'thai-nguyen-2025/p-bac-kan', BAC_KAN],
    ['Chi Lăng Lạng Sơn', 'lang-son/x-chi-lang', CHI_LANG],
    ['Chi Lăng - Lạng Sơn', 'lang-son/x-chi-lang', CHI_LANG],
    ['xa na ri', 'thai-nguyen-2025/x-na-ri', ['bac-kan/h-na-ri']],
    ['Thuỵ Hùng, Văn Lãng', 'lang-son/h-van-lang/x-thuy-hung', []],
    ['tỉnh Bắc Kạn', 'bac-kan', BAC_KAN],
    ['Bạch Thông', 'thai-nguyen-2025/x-bach-thong', ['bac-kan/h-bach-thong']],
    ['xã Bạch Thông', 'thai-nguyen-2025/x-bach-thong', ['bac-kan/h-bach-thong']],
    ['Chi Lăng', 'lang-son/x-chi-lang', CHI_LANG],
    ['chi lang', 'lang-son/x-chi-lang', CHI_LANG],
    ['phường Chi Lăng', 'lang-son/tp-lang-son/p-chi-lang', CHI_LANG],
    ['tt chi lăng', 'lang-son/h-chi-lang/tt-chi-lang', CHI_LANG],
    ['xã Chi Lăng, Lạng Sơn', 'lang-son/x-chi-lang', CHI_LANG],
    ['xã Chi Lăng, huyện Tràng Định', 'lang-son/h-trang-dinh/x-chi-lang', []],
    ['chi lang trang dinh', 'lang-son/h-trang-dinh/x-chi-lang', []],
    ['xã chi lăng, h. chi lăng, lạng sơn', 'lang-son/h-chi-lang/x-chi-lang', ['lang-son/h-chi-lang/tt-chi-lang']],
    ['Hòa Bình', 'hoa-binh', HOA_BINH],
    ['Hoà Bình', 'hoa-binh', HOA_BINH],
    ['tỉnh hoa binh', 'hoa-binh', HOA_BINH],
    ['xã Hòa Bình, Hữu Lũng', 'lang-son/h-huu-lung/x-hoa-binh', []],
    ['Hòa Bình Bình Gia', 'lang-son/h-binh-gia/x-hoa-binh', []],
    ['Tân Lập Bắc Sơn', 'lang-son/h-bac-son/x-tan-lap', []],
    ['tân lập, hữu lũng', 'lang-son/h-huu-lung/x-tan-lap', []],
    ['Văn Lang', 'thai-nguyen-2025/x-van-lang', VAN_LANG],
    ['Văn Lãng', 'lang-son/x-van-lang', VAN_LANG],
    ['van lang na ri', 'bac-kan/h-na-ri/x-van-lang', []],
    ['Đức Xuân', 'thai-nguyen-2025/p-duc-xuan', ['bac-kan/tx-bac-kan/p-duc-xuan']],
    ['phường Đức Xuân, TP Bắc Kạn', 'bac-kan/tx-bac-kan/p-duc-xuan', []],
    ['Vân Mộng, Văn Quan', 'lang-son/h-van-quan/x-van-mong', []],
    ['xã Vân Mộng, Lộc Bình', 'lang-son/h-loc-binh/x-van-mong', []],
    [
      'thị trấn Bắc Sơn',
      'lang-son/h-bac-son/tt-bac-son',
      ['lang-son/h-bac-son', 'lang-son/h-bac-son/x-bac-son', 'lang-son/x-bac-son'],
    ],
    [
      'Bình Gia',
      'lang-son/x-binh-gia',
      ['lang-son/h-binh-gia', 'lang-son/h-binh-gia/tt-binh-gia', 'lang-son/h-binh-gia/tt-binh-gia-2020'],
    ],
    [
      'thị trấn Thất Khê',
      'lang-son/h-trang-dinh/tt-that-khe-2024',
      ['lang-son/h-trang-dinh/tt-that-khe', 'lang-son/x-that-khe'],
    ],
    ['thị trấn Yến Lạc', 'bac-kan/h-na-ri/tt-yen-lac-2020', ['bac-kan/h-na-ri/tt-yen-lac']],
  ],
  'communes old and new': [
    ['nong thuong', 'bac-kan/tx-bac-kan/x-nong-thuong', []],
    ['Nông Thượng, Thái Nguyên', 'bac-kan/tx-bac-kan/x-nong-thuong', []],
    ['xã Dương Quang', 'bac-kan/tx-bac-kan/x-duong-quang', []],
    ['Phong Quang', 'thai-nguyen-2025/x-phong-quang', []],
    ['phường Huyền Tụng', 'bac-kan/tx-bac-kan/x-huyen-tung', []],
    ['xã huyền tụng', 'bac-kan/tx-bac-kan/x-huyen-tung', []],
    ['huyen tung', 'bac-kan/tx-bac-kan/x-huyen-tung', []],
    ['Xuất Hoá', 'bac-kan/tx-bac-kan/x-xuat-hoa', []],
    ['phường Xuất Hóa', 'bac-kan/tx-bac-kan/x-xuat-hoa', []],
    ['xã Quang Thuận, Bạch Thông', 'bac-kan/h-bach-thong/x-quang-thuan', []],
    ['x. Quân Hà', 'bac-kan/h-bach-thong/x-quan-ha', []],
    ['quan ha', 'bac-kan/h-bach-thong/x-quan-ha', []],
    ['Cao Trĩ', 'bac-kan/h-ba-be/x-cao-tri', []],
    ['xã lương hạ na rì', 'bac-kan/h-na-ri/x-luong-ha', []],
    ['Sĩ Bình', 'bac-kan/h-bach-thong/x-sy-binh', []],
    ['phường Minh Khai', 'bac-kan/tx-bac-kan/p-nguyen-thi-minh-khai', ['lang-son/h-binh-gia/x-minh-khai']],
    ['p. song cau', 'bac-kan/tx-bac-kan/p-song-cau', []],
    ['xã Thượng Quan', 'bac-kan/h-ngan-son/x-thuong-quan', []],
    ['thị trấn Vân Tùng', 'bac-kan/h-ngan-son/x-van-tung', []],
    ['Đồng Ý', 'lang-son/h-bac-son/x-dong-y', []],
    ['thị trấn NT Thái Bình', 'lang-son/h-dinh-lap/tt-nong-truong-thai-binh', []],
    ['nông trường thái bình', 'lang-son/h-dinh-lap/tt-nong-truong-thai-binh', []],
  ],
};

describe.each(Object.entries(LOOKUPS))('%s', (_, lookups) => {
  test.each(lookups.map(([typed, first, others]) => ({ typed, first, others })))(
    '$typed is $first and all others of that name are told',
    ({ typed, first, others }) => {
      const found = findPlaces(places, typed, TODAY);
      expect(found[0]?.id).toBe(first);
      const whole = found.filter(({ isWhole }) => isWhole).map(({ id }) => id);
      expect(whole.toSorted()).toEqual([...new Set([first, ...others])].sort());
    },
  );
});

test('the table holds at least eighty lookups', () => {
  expect(Object.values(LOOKUPS).flat().length).toBeGreaterThanOrEqual(80);
});

test('as it is typed, beginnings of names come and go', () => {
  const typing = (typed: string) => findPlaces(places, typed, TODAY).map(({ id }) => id);
  expect(typing('nông th')).toEqual(['bac-kan/tx-bac-kan/x-nong-thuong', 'bac-kan/h-cho-moi/x-nong-thinh']);
  expect(typing('huyện n')).toEqual(['bac-kan/h-na-ri', 'bac-kan/h-ngan-son', 'bac-kan/h-pac-nam']);
  expect(typing('hòa bình, hữu')).toEqual(['lang-son/h-huu-lung/x-hoa-binh']);
  // The units above may follow without a comma between them.
  expect(typing('hòa bình, hữu lũng lạng sơn')).toEqual(['lang-son/h-huu-lung/x-hoa-binh']);
  expect(typing('hòa bình, hữu lũng bắc kạn')).toEqual([]);
  expect(typing('')).toEqual([]);
  expect(typing(' , ')).toEqual([]);
  expect(typing('xyz')).toEqual([]);
});

test.each(['Ban Dân tộc Lạng Sơn', 'UBND tỉnh Bắc Kạn', 'hồ Ba Bể', 'Phja Đén', 'q. Ba Đình', 'quận 1'])(
  '%s is no place of the archive',
  (typed) => {
    expect(findPlaces(places, typed, TODAY)).toEqual([]);
  },
);

test('a level alone is that of all its units, behind names that begin so or hold it', () => {
  const found = (typed: string) => findPlaces(places, typed, TODAY);
  expect(found('thị xã').map(({ id }) => id)).toEqual(['bac-kan/tx-bac-kan']);
  expect(
    found('huyện')
      .slice(1)
      .every(({ level, isWhole }) => level === 'district' && !isWhole),
  ).toBe(true);
  expect(found('huyện')[0]?.id).toBe('bac-kan/tx-bac-kan/x-huyen-tung');
});

test('a name of the past is told with the days on which it was borne', () => {
  const [town] = findPlaces(places, 'thị xã Bắc Kạn', TODAY);
  expect(town).toEqual({
    id: 'bac-kan/tx-bac-kan',
    level: 'town',
    name: 'thị xã Bắc Kạn',
    from: '',
    to: '2015-03-11',
    isPresent: false,
    within: ['bac-kan'],
    isWhole: true,
  });
});

test('what is current depends on the day that is called today', () => {
  const first = (day: string) => findPlaces(places, 'Bắc Kạn', day)[0]?.id;
  expect(first('2024-01-01')).toBe('bac-kan');
  expect(first('2025-07-01')).toBe('thai-nguyen-2025/p-bac-kan');
});

test('units that changed places in time do not send the index round for ever', () => {
  const within = (parent: string, valid_from: string, valid_to?: string) =>
    ({ level: 'district', name: parent, full_name: `huyện ${parent}`, parent, valid_from, valid_to }) as const;
  const gazetteer = new Map(
    [
      { id: 'a', versions: [within('b', '2000-01-01', '2010-01-01')] },
      { id: 'b', versions: [within('a', '2010-01-01')] },
    ].map((unit) => [unit.id, { ...unit, events: [], other_names: [], confidence: 'low' as const }]),
  );
  const found = findPlaces(readPlaces(indexPlaces(gazetteer)), 'huyện a', TODAY);
  expect(found.map(({ id, within: above }) => [id, above])).toEqual([['b', ['a']]]);
});

test('the index is small enough for a page', () => {
  expect(brotliCompressSync(file).length).toBeLessThan(9_000);
});

test('looking up is quick enough for typing: what was typed is folded, and not the names anew for every letter', () => {
  const normalize = vi.spyOn(String.prototype, 'normalize');
  onTestFinished(() => {
    normalize.mockRestore();
  });
  readPlaces(JSON.parse(file) as ReturnType<typeof indexPlaces>);
  const forNames = normalize.mock.calls.length;
  normalize.mockClear();
  const typed = 'xã hòa bình, huyện hữu lũng, tỉnh lạng sơn';
  for (let length = 1; length <= typed.length; length += 1) findPlaces(places, typed.slice(0, length), TODAY);
  expect(normalize.mock.calls.length / typed.length).toBeLessThan(forNames / 10);
});
