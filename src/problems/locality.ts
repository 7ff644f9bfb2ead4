import type { Entries } from './entry.ts';
import { CONGRESS, DELEGATES, OLD_PLACES, POVERTY, ROUND } from './small-archive.ts';

/** A province of the small archive. */
const NEW_PROVINCE = 'thai-nguyen-2025';

export const LOCALITY = {
  'locality/parent': {
    title: { vi: 'Địa phương nằm trong chính nó', en: 'A locality that lies within itself' },
    why: {
      vi: 'Trang địa phương kể lần lượt các cấp trên của nó. Nếu cấp trên dẫn ngược về chính nó thì dòng ấy không bao giờ dứt.',
      en: 'The page of a locality lists the units above it. If they lead back to itself, that list has no end.',
    },
    mend: {
      vi: 'Sửa `parent`: xã thuộc huyện hoặc tỉnh, huyện thuộc tỉnh. Tỉnh không có `parent`.',
      en: 'Correct `parent`: a commune lies in a district or province, a district in a province. A province has no `parent`.',
    },
    cases: [
      {
        file: OLD_PLACES,
        right: '"parent": "bac-kan",\n        "valid_from": "2015-03-11",',
        wrong: '"parent": "bac-kan/tx-bac-kan",\n        "valid_from": "2015-03-11",',
        prints: `data/localities/bac-kan.json
  38:9     [1].versions[1].parent  "bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan/tx-bac-kan.  [locality/parent]
           Correct one of these parents.`,
      },
      {
        what: 'two localities within each other',
        file: OLD_PLACES,
        right: '"full_name": "tỉnh Bắc Kạn",',
        wrong: '"full_name": "tỉnh Bắc Kạn",\n        "parent": "bac-kan/tx-bac-kan",',
        prints: `data/localities/bac-kan.json
  9:9      [0].versions[0].parent  "bac-kan" lies within itself: bac-kan < bac-kan/tx-bac-kan < bac-kan.  [locality/parent]
           Correct one of these parents.
  31:9     [1].versions[0].parent  "bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan < bac-kan/tx-bac-kan.  [locality/parent]
           Correct one of these parents.
  39:9     [1].versions[1].parent  "bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan < bac-kan/tx-bac-kan.  [locality/parent]
           Correct one of these parents.`,
      },
    ],
  },
  'locality/depth': {
    title: { vi: 'Địa phương nằm dưới quá nhiều cấp', en: 'A locality below too many units' },
    why: {
      vi: 'Không nước nào có nhiều cấp đến thế. Chuỗi dài như vậy thường do kéo ô trong bảng tính: xã nào cũng thành ra nằm trong xã ở dòng trên, và trang kể sai các cấp trên của nó.',
      en: 'No country has that many levels. Such a chain mostly comes from a spreadsheet filled downwards: each commune lies within that of the line above, and pages name the wrong units above it.',
    },
    mend: {
      vi: 'Sửa `parent`: ghi đơn vị ngay trên nó vào thời ấy, như huyện hay tỉnh của xã.',
      en: 'Correct `parent`: name the unit right above it at that time, such as the district or province of a commune.',
    },
    cases: [
      {
        file: 'data/localities/xa.json',
        text: listCommunes((above) => above),
        mended: listCommunes(() => NEW_PROVINCE),
        prints: `data/localities/xa.json
  9:122    [7].versions[0].parent  "thai-nguyen-2025/x-cho-moi" lies below 8 units or more: thai-nguyen-2025/x-cho-moi < thai-nguyen-2025/x-cho-don < thai-nguyen-2025/x-cao-minh < thai-nguyen-2025/x-cam-giang < thai-nguyen-2025/x-bang-van < thai-nguyen-2025/x-bang-thanh < thai-nguyen-2025/x-bach-thong < thai-nguyen-2025/x-ba-be < thai-nguyen-2025.  [locality/depth]
           Correct one of these parents.`,
      },
      {
        what: 'a locality below more units than there are levels',
        file: 'data/localities/sau.json',
        text: JSON.stringify(
          Array.from({ length: 10 }, (_, index) => ({
            id: `sau-${index}`,
            versions: [
              {
                level: 'commune',
                name: 'Sâu',
                full_name: 'xã Sâu',
                ...(index === 0 ? {} : { parent: `sau-${index - 1}` }),
                valid_from: '2020-01-01',
              },
            ],
            confidence: 'low',
          })),
        ),
        prints: `data/localities/sau.json
  1:1216   [8].versions[0].parent  "sau-8" lies below 8 units or more: sau-8 < sau-7 < sau-6 < sau-5 < sau-4 < sau-3 < sau-2 < sau-1 < sau-0.  [locality/depth]
           Correct one of these parents.
  1:1360   [9].versions[0].parent  "sau-9" lies below 8 units or more: sau-9 < sau-8 < sau-7 < sau-6 < sau-5 < sau-4 < sau-3 < sau-2 < sau-1.  [locality/depth]
           Correct one of these parents.`,
      },
    ],
  },
  'locality/parent-days': {
    title: {
      vi: 'Đơn vị cấp trên không có suốt thời gian được nói tới',
      en: 'A parent that does not stand all the time',
    },
    why: {
      vi: 'Tỉnh đã kết thúc thì không nơi nào còn thuộc tỉnh ấy. Trang sẽ nói một thành phố nay vẫn thuộc một tỉnh không còn.',
      en: 'When a province has ended, nothing lies within it any more. Pages would say that a city still belongs to a province that is gone.',
    },
    mend: {
      vi: 'Cho giai đoạn kết thúc (`valid_to`) cùng ngày với cấp trên; nếu đơn vị còn tiếp tục thì thêm một giai đoạn với `parent` mới. Hoặc sửa ngày của một trong hai.',
      en: 'End the version (`valid_to`) together with its parent; if the unit goes on, add a version with the new `parent`. Or correct the days of one of the two.',
    },
    cases: [
      {
        file: OLD_PLACES,
        right: '"valid_from": "2015-03-11",\n        "valid_to": "2025-07-01"',
        wrong: '"valid_from": "2015-03-11"',
        prints: `data/localities/bac-kan.json
  38:9     [1].versions[1].parent  "bac-kan" does not stand on 2025-07-01, while "bac-kan/tx-bac-kan" lies within it.  [locality/parent-days]
           Name the parent of each time in a version of its own, or correct the days of one of the two.`,
      },
      {
        what: 'a parent that begins after the version within it',
        file: OLD_PLACES,
        right: '"valid_from": "1997-01-01"',
        wrong: '"valid_from": "2010-01-01"',
        prints: `data/localities/bac-kan.json
  30:9     [1].versions[0].parent  "bac-kan" does not stand on 2004-08-31, while "bac-kan/tx-bac-kan" lies within it.  [locality/parent-days]
           Name the parent of each time in a version of its own, or correct the days of one of the two.`,
      },
    ],
  },
  'locality/no-version': {
    title: {
      vi: 'Địa phương chưa có hoặc không còn vào ngày được nói tới',
      en: 'A locality that did not stand on the day in question',
    },
    why: {
      vi: 'Tin năm 2024 không thể nói về một đơn vị lập năm 2025, dù trùng tên. Gắn nhầm, con số của nơi cũ thành con số của nơi mới.',
      en: 'News of 2024 cannot be about a unit established in 2025, even one of the same name. A figure of the old place would pass for one of the new.',
    },
    mend: {
      vi: 'Ghi đơn vị của ngày ấy; trang tự cho biết nay thuộc đâu. Nếu ngày của bài sai thì sửa `event`, `published` hay `dated`.',
      en: 'Name the unit of that day; pages find out by themselves what it belongs to now. If the day of the article is wrong, correct `event`, `published` or `dated`.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'localities: [bac-kan/tx-bac-kan]',
        wrong: 'localities: [thai-nguyen-2025]',
        prints: `content/articles/2024/dai-hoi.md
  8:14     localities[0]  "thai-nguyen-2025" did not stand on 2024-05-09, the day of the article.  [locality/no-version]
           Name the unit of that day; what it belongs to today is found by itself.`,
      },
      {
        what: 'a figure of a locality that did not stand yet',
        file: POVERTY,
        right: '"ref_area": "bac-kan/tx-bac-kan",\n      "time_period": "2023"',
        wrong: '"ref_area": "thai-nguyen-2025",\n      "time_period": "2023"',
        prints: `data/indicators/ho-ngheo.json
  20:7     observations[0].ref_area  "thai-nguyen-2025" did not stand during 2023, nor on the day of a source that tells the figure.  [locality/no-version]
           Name the unit of that time; what it belongs to today is found by itself.`,
      },
      {
        what: 'a place of a figure that did not stand yet',
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"places": ["bac-kan", "thai-nguyen-2025"],\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:29    observations[0].places[1]  "thai-nguyen-2025" did not stand during 2024-05-09, nor on the day of a source that tells the figure.  [locality/no-version]
           Name the unit of that time; what it belongs to today is found by itself.`,
      },
      {
        what: 'a congress in a locality that did not stand yet',
        file: ROUND,
        right: '"bac-kan/tx-bac-kan"',
        wrong: '"thai-nguyen-2025"',
        prints: `data/congresses/2024.json
  8:7      congresses[0].ref_area  "thai-nguyen-2025" did not stand during 2024-05-09, the time of its congress.  [locality/no-version]
           Name the unit of that time; what it belongs to today is found by itself.`,
      },
    ],
  },
  'locality/versions': {
    title: { vi: 'Hai giai đoạn của một địa phương trùng ngày', en: 'Two versions of a locality on one day' },
    why: {
      vi: 'Vào ngày ấy, trang không biết gọi nơi này là thị xã hay thành phố.',
      en: 'On that day, pages could not tell whether to call the place a town or a city.',
    },
    mend: {
      vi: 'Cho giai đoạn trước kết thúc (`valid_to`) đúng vào ngày giai đoạn sau bắt đầu (`valid_from`). `valid_to` là ngày đầu tiên không còn nữa.',
      en: 'Let each version end (`valid_to`) on the day the next begins (`valid_from`). `valid_to` is the first day on which it no longer stood.',
    },
    cases: [
      {
        file: OLD_PLACES,
        right: '"valid_to": "2015-03-11"',
        wrong: '"valid_to": "2015-03-12"',
        prints: `data/localities/bac-kan.json
  34:7     [1].versions[1]  Two versions of "bac-kan/tx-bac-kan" are valid on 2015-03-11.  [locality/versions]
           Let each version end (valid_to) on the day the next begins (valid_from).`,
      },
      {
        what: 'two versions of a locality without a first day',
        file: OLD_PLACES,
        right: '        "valid_from": "2015-03-11",\n',
        wrong: '',
        prints: `data/localities/bac-kan.json
  34:7     [1].versions[1]  Two versions of "bac-kan/tx-bac-kan" are valid on the same days.  [locality/versions]
           Let each version end (valid_to) on the day the next begins (valid_from).`,
      },
    ],
  },
} satisfies Partial<Entries<'locality'>>;

/** Communes of a province, one a line, each in the unit that `parentOf` makes of the one above it in the list. */
function listCommunes(parentOf: (above: string) => string): string {
  const names = {
    'ba-be': 'Ba Bể',
    'bach-thong': 'Bạch Thông',
    'bang-thanh': 'Bằng Thành',
    'bang-van': 'Bằng Vân',
    'cam-giang': 'Cẩm Giàng',
    'cao-minh': 'Cao Minh',
    'cho-don': 'Chợ Đồn',
    'cho-moi': 'Chợ Mới',
  };
  const ids = Object.keys(names).map((name) => `${NEW_PROVINCE}/x-${name}`);
  const entries = Object.values(names).map((name, index) => {
    const parent = parentOf(ids[index - 1] ?? NEW_PROVINCE);
    const version = `"level": "commune", "name": "${name}", "full_name": "xã ${name}", "parent": "${parent}", "valid_from": "2025-07-01"`;
    return `  { "id": "${ids[index] ?? ''}", "versions": [{ ${version} }], "confidence": "high" }`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}
