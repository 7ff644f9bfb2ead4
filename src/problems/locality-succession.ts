import type { Entries } from './entry.ts';
import { NEW_PLACES, OLD_PLACES } from './small-archive.ts';

export const LOCALITY_SUCCESSION = {
  'locality/successor': {
    title: {
      vi: 'Đơn vị kế tục chưa có khi đơn vị cũ kết thúc',
      en: 'A successor that does not stand yet when it takes over',
    },
    why: {
      vi: 'Trang ghi “nay thuộc” theo đơn vị kế tục. Nếu đơn vị ấy chưa có vào ngày chuyển giao thì một trong hai ngày đã sai.',
      en: 'Pages say what a place belongs to now by its successor. If that does not stand on the day it takes over, one of the two dates is wrong.',
    },
    mend: {
      vi: 'Đối chiếu với nghị quyết rồi sửa ngày của sự kiện, hoặc `valid_from` của đơn vị kế tục.',
      en: 'Look at the resolution, then correct the date of the event or `valid_from` of the successor.',
    },
    cases: [
      {
        file: NEW_PLACES,
        right: '"valid_from": "2025-07-01"',
        wrong: '"valid_from": "2025-07-02"',
        prints: `data/localities/bac-kan.json
  18:26    [0].events[0].successors[0].id  "thai-nguyen-2025" does not stand on 2025-07-01, when it should take over.  [locality/successor]
           Correct the date of the event, or valid_from of the successor.`,
      },
    ],
  },
  'locality/takeover': {
    title: {
      vi: 'Đơn vị kế tục không có giai đoạn bắt đầu vào ngày tiếp nhận',
      en: 'A successor without a version that begins when it takes over',
    },
    why: {
      vi: 'Nhận đất của nơi khác là đổi địa giới, mà mỗi lần đổi địa giới là một giai đoạn mới. Thiếu nó, số liệu trước và sau ngày ấy bị coi là của cùng một vùng đất.',
      en: 'To take over ground is to change borders, and each change of borders begins a version. Without it, figures from before and after that day would pass for figures of the same ground.',
    },
    mend: {
      vi: 'Thêm cho đơn vị kế tục một giai đoạn bắt đầu (`valid_from`) vào ngày ấy, hoặc sửa ngày. Ngày cần ghi là ngày nghị quyết có hiệu lực, không phải ngày thông qua.',
      en: 'Begin a version of the successor (`valid_from`) on that day, or correct the day. The day to write is the one on which the resolution takes effect, not that of the vote.',
    },
    cases: [
      {
        file: NEW_PLACES,
        right: '"valid_from": "2025-07-01"',
        wrong: '"valid_from": "2025-06-12"',
        prints: `data/localities/bac-kan.json
  18:26    [0].events[0].successors[0].id  "thai-nguyen-2025" takes over ground on 2025-07-01, but no version of it begins on that day.  [locality/takeover]
           Begin a version of it (valid_from) on that day, for its borders changed; or correct the date of the event.`,
      },
    ],
  },
  'locality/succession': {
    title: { vi: 'Địa phương kế tục chính nó', en: 'A locality that is its own successor' },
    why: {
      vi: 'Trang lần theo đơn vị kế tục để biết một nơi nay thuộc đâu. Nếu đường ấy quay về chỗ cũ thì không bao giờ tới nơi.',
      en: 'Pages follow successors to find what a place belongs to now. If that way leads back, it never arrives.',
    },
    mend: {
      vi: 'Thị xã lên thành phố vẫn là đơn vị ấy: thêm một giai đoạn vào `versions`, và bỏ `successors` khỏi sự kiện. Chỉ ghi `successors` khi đất thuộc về đơn vị khác.',
      en: 'A town that becomes a city is still that unit: give it another entry of `versions` and take `successors` out of the event. Name `successors` only where ground goes to another unit.',
    },
    cases: [
      {
        file: 'data/localities/cao-bang.json',
        text: tellCity({ event: ', "successors": [{ "id": "cao-bang/tx-cao-bang", "extent": "full" }]' }),
        mended: tellCity({ event: '' }),
        prints: `data/localities/cao-bang.json
  19:16    [1].events[0]  On 2012-09-25 "cao-bang/tx-cao-bang" becomes itself: cao-bang/tx-cao-bang > cao-bang/tx-cao-bang.  [locality/succession]
           Correct one of these successors.`,
      },
      {
        what: 'a locality that becomes itself',
        file: OLD_PLACES,
        right: '{ "id": "thai-nguyen-2025", "extent": "full" }',
        wrong: '{ "id": "bac-kan", "extent": "full" }',
        prints: `data/localities/bac-kan.json
  14:7     [0].events[0]  On 2025-07-01 "bac-kan" becomes itself: bac-kan > bac-kan.  [locality/succession]
           Correct one of these successors.
  18:26    [0].events[0].successors[0].id  "bac-kan" does not stand on 2025-07-01, when it should take over.  [locality/successor]
           Correct the date of the event, or valid_from of the successor.`,
      },
      {
        what: 'localities that become each other on one day',
        file: OLD_PLACES,
        right: '"valid_to": "2025-07-01"\n      }\n    ],\n    "events"',
        wrong:
          '"valid_to": "2025-07-01"\n      },\n      { "level": "province", "name": "Bắc Kạn", "full_name": "tỉnh Bắc Kạn", "valid_from": "2025-07-01" }\n    ],\n    "events"',
        beside: [
          {
            file: NEW_PLACES,
            right: '        "valid_from": "2025-07-01"\n      }\n    ],\n',
            wrong: `        "valid_from": "2020-07-01",
        "valid_to": "2025-07-01"
      },
      { "level": "province", "name": "Thái Nguyên", "full_name": "tỉnh Thái Nguyên", "valid_from": "2025-07-01" }
    ],
    "events": [{ "kind": "merged", "date": "2025-07-01", "successors": [{ "id": "bac-kan", "extent": "full" }] }],
`,
          },
        ],
        prints: `data/localities/bac-kan.json
  15:7     [0].events[0]  On 2025-07-01 "bac-kan" becomes itself: bac-kan > thai-nguyen-2025 > bac-kan.  [locality/succession]
           Correct one of these successors.`,
      },
    ],
  },
  'locality/event': {
    title: {
      vi: 'Sự kiện rơi vào ngày không có gì thay đổi',
      en: 'An event on a day on which nothing changes',
    },
    why: {
      vi: 'Sự kiện kể vì sao một giai đoạn bắt đầu hay kết thúc. Nếu hai ngày lệch nhau thì một ngày đã sai, thường là ngày ký nghị quyết ghi nhầm vào chỗ ngày có hiệu lực.',
      en: 'An event tells why a version begins or ends. If the two days differ, one is wrong: often the resolution was signed on one day and took effect on another.',
    },
    mend: {
      vi: 'Ghi ngày có hiệu lực vào `date` của sự kiện, trùng với `valid_from` hoặc `valid_to` của một giai đoạn. Nếu giai đoạn ấy chưa ghi thì thêm vào `versions`.',
      en: 'Write the day of effect as `date` of the event, the same as `valid_from` or `valid_to` of a version. If that version is missing, add it to `versions`.',
    },
    cases: [
      {
        file: 'data/localities/ha-noi.json',
        text: tellCapital('2008-05-29'),
        mended: tellCapital('2008-08-01'),
        prints: `data/localities/ha-noi.json
  8:46     [0].events[0].date  No version of "ha-noi" begins or ends on 2008-05-29, the day of this event.  [locality/event]
           Correct the date of the event, or begin a version (valid_from) on that day.`,
      },
      {
        what: 'an event on a day on which the locality goes on',
        file: OLD_PLACES,
        right: '"date": "2025-07-01"',
        wrong: '"date": "2025-06-30"',
        prints: `data/localities/bac-kan.json
  16:9     [0].events[0].date  No version of "bac-kan" ends on 2025-06-30, the day on which ground of it goes to others.  [locality/event]
           Correct the date of the event, or let a version end (valid_to) on that day.
  18:26    [0].events[0].successors[0].id  "thai-nguyen-2025" does not stand on 2025-06-30, when it should take over.  [locality/successor]
           Correct the date of the event, or valid_from of the successor.`,
      },
      {
        what: 'an event without successors on a day on which nothing changes',
        file: OLD_PLACES,
        right: '"events": [',
        wrong: '"events": [\n      { "kind": "boundary-changed", "date": "2008-08-01" },',
        prints: `data/localities/bac-kan.json
  14:37    [0].events[0].date  No version of "bac-kan" begins or ends on 2008-08-01, the day of this event.  [locality/event]
           Correct the date of the event, or begin a version (valid_from) on that day.`,
      },
    ],
  },
  'locality/code': {
    title: {
      vi: 'Hai địa phương mang cùng một mã thống kê trong một ngày',
      en: 'Two localities with one code of the statistics office',
    },
    why: {
      vi: 'Mã của cơ quan thống kê dùng để ghép số liệu với các bảng khác. Hai nơi cùng mã thì số của nơi này bị ghép nhầm sang nơi kia.',
      en: 'The code of the statistics office is what joins figures to other tables. If two places bear one code, the figures of one would be joined to the other.',
    },
    mend: {
      vi: 'Sửa mã theo danh mục: tỉnh hai chữ số, huyện ba, xã năm. Mã được dùng lại thì cho giai đoạn cũ kết thúc (`valid_to`) trước khi giai đoạn kia bắt đầu.',
      en: 'Correct the code from the official list: two digits for a province, three for a district, five for a commune. Where a code was used again, end the old version (`valid_to`) before the other begins.',
    },
    cases: [
      {
        file: 'data/localities/cao-bang.json',
        text: tellCity({ code: '04' }),
        mended: tellCity({ code: '040' }),
        prints: `data/localities/cao-bang.json
  16:63    [1].versions[1].gso_code  The code 04 is borne by "cao-bang" too on 2012-09-25.  [locality/code]
           Let one version end (valid_to) by the day the other begins (valid_from), or correct a code.`,
      },
      {
        what: 'one code of the statistics office for two localities',
        file: OLD_PLACES,
        right: '"attested_from": "2004-08-31",',
        wrong: '"attested_from": "2004-08-31",\n        "gso_code": "06",',
        beside: [
          {
            file: OLD_PLACES,
            right: '"valid_from": "1997-01-01",',
            wrong: '"valid_from": "1997-01-01",\n        "gso_code": "06",',
          },
        ],
        prints: `data/localities/bac-kan.json
  10:9     [0].versions[0].gso_code  The code 06 is borne by "bac-kan/tx-bac-kan" too on 1997-01-01.  [locality/code]
           Let one version end (valid_to) by the day the other begins (valid_from), or correct a code.`,
      },
    ],
  },
} satisfies Partial<Entries<'locality'>>;

/** A province and its capital, a town that became a city. */
function tellCity({ event = '', code = '040' }: { event?: string; code?: string }): string {
  return `[
  {
    "id": "cao-bang",
    "versions": [{ "level": "province", "name": "Cao Bằng", "full_name": "tỉnh Cao Bằng", "gso_code": "04" }],
    "confidence": "high"
  },
  {
    "id": "cao-bang/tx-cao-bang",
    "versions": [
      {
        "level": "town", "name": "Cao Bằng", "full_name": "thị xã Cao Bằng", "parent": "cao-bang",
        "valid_to": "2012-09-25"
      },
      {
        "level": "city", "name": "Cao Bằng", "full_name": "thành phố Cao Bằng", "parent": "cao-bang",
        "valid_from": "2012-09-25", "valid_to": "2025-07-01", "gso_code": "${code}"
      }
    ],
    "events": [{ "kind": "upgraded", "date": "2012-09-25"${event} }],
    "confidence": "high"
  }
]
`;
}

/** Hà Nội before and after it took in its neighbour. */
function tellCapital(date: string): string {
  return `[
  {
    "id": "ha-noi",
    "versions": [
      { "level": "municipality", "name": "Hà Nội", "full_name": "thành phố Hà Nội", "valid_to": "2008-08-01" },
      { "level": "municipality", "name": "Hà Nội", "full_name": "thành phố Hà Nội", "valid_from": "2008-08-01" }
    ],
    "events": [{ "kind": "boundary-changed", "date": "${date}", "basis": "Nghị quyết 15/2008/QH12" }],
    "confidence": "high"
  }
]
`;
}
