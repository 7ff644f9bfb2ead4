import type { Entries } from './entry.ts';
import {
  CONGRESS,
  DELEGATES,
  OLD_PLACES,
  RELATIONS,
  RESOLUTION,
  RIGHT_SHEET,
  SHEET,
  SITE,
  SUM,
  TOPICS,
  listJson,
  POVERTY,
} from './small-archive.ts';

export const FIELD_EXTENT = {
  'field/length': {
    title: { vi: 'Chữ hoặc danh sách quá ngắn hay quá dài', en: 'A text or list that is too short or too long' },
    why: {
      vi: 'Danh sách nguồn trống nghĩa là con số không có nguồn; kho không đăng con số như thế.',
      en: 'An empty list of sources is a figure without a source, and the archive publishes none.',
    },
    mend: {
      vi: 'Thêm hoặc bớt cho vừa giới hạn mà lời nhắc nêu.',
      en: 'Add or take away until it fits the bound that the hint names.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"sources": [{ "article": "2024/dai-hoi", "paragraph": 1 }]',
        wrong: '"sources": []',
        prints: `data/indicators/dai-bieu.json
  20:7     observations[0].sources  [] is too short.  [field/length]
           It takes at least 1 entry.`,
      },
      {
        what: 'empty text',
        file: SITE,
        right: '"name": "Sổ nhỏ"',
        wrong: '"name": ""',
        prints: `data/site.json
  3:3      name  "" is too short.  [field/length]
           It takes at least 1 character.`,
      },
      {
        what: 'a sum of one part',
        file: RELATIONS,
        text: listJson({ ...SUM, parts: ['ho-ngheo.tp-bac-kan.2023'] }),
        prints: `data/relations.json
  2:31     [0].parts  ["ho-ngheo.tp-bac-kan.2023"] is too short.  [field/length]
           It takes at least 2 entries.`,
      },
      {
        what: 'the longest text that may be, one of a letter more, and a name of a field that no stack could hold',
        file: TOPICS,
        text: `[{ "a": "${'a'.repeat(19_999)}\\u1ed9", "b": "${'a'.repeat(20_001)}", "${'a'.repeat(12_000_000)}": "${'a'.repeat(20_001)}" }]`,
        prints: `data/topics.json
  1:20023  [0].b  The text is 20001 characters long.  [field/length]
           It takes at most 20000 characters; look for a missing quotation mark, or a file that was pasted into it.
  1:40028  [0]  The name of a field is 12000000 characters long.  [field/length]
           It takes at most 20000 characters; look for a missing quotation mark, or a file that was pasted into it.`,
      },
      {
        what: 'a cell of a spreadsheet into which a file was pasted',
        file: SHEET,
        text: RIGHT_SHEET.replace('3,6%', '3,6%'.repeat(3_000_000)),
        prints: `figures.csv
  2:4      The cell is 12000004 characters long.  [field/length]
           It takes at most 20000 characters; look for a missing quotation mark, or a file that was pasted into it.`,
      },
    ],
  },
  'field/range': {
    title: { vi: 'Số quá nhỏ hoặc quá lớn', en: 'A number that is too small or too large' },
    why: {
      vi: 'Số ngoài giới hạn là số không thể có, như đoạn thứ 0 của một bài hay vĩ độ trên 90. Bạn đọc tìm theo sẽ không thấy gì.',
      en: 'A number out of bounds is one that cannot be, such as paragraph 0 of an article or a latitude above 90. Readers who follow it find nothing.',
    },
    mend: {
      vi: 'Sửa theo nguồn. Đoạn văn đếm từ 1; tọa độ ghi vĩ độ trước, kinh độ sau.',
      en: 'Correct it from the source. Paragraphs count from 1; coordinates give the latitude first.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"paragraph": 1',
        wrong: '"paragraph": 0',
        prints: `data/indicators/dai-bieu.json
  20:48    observations[0].sources[0].paragraph  0 is too small.  [field/range]
           It must be at least 1.`,
      },
      {
        what: 'a whole of nothing',
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"obs_total": 0,\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].obs_total  0 is too small.  [field/range]
           It must be more than 0.`,
      },
      {
        what: 'a latitude and a longitude the wrong way round',
        file: OLD_PLACES,
        right: '"valid_to": "2025-07-01"\n      }\n    ],\n    "events"',
        wrong: '"valid_to": "2025-07-01"\n      }\n    ],\n    "centroid": [105.8, 22.1],\n    "events"',
        prints: `data/localities/bac-kan.json
  13:18    [0].centroid[0]  105.8 is too large.  [field/range]
           It must be at most 90.`,
      },
    ],
  },
  'field/duplicate': {
    title: { vi: 'Một mục ghi hai lần trong danh sách', en: 'An entry that stands twice in a list' },
    why: {
      vi: 'Trang sẽ kể một chủ đề hay một nguồn hai lần, khiến bạn đọc tưởng có hai nguồn độc lập. Có khi mục thứ hai chép từ mục đầu mà quên sửa.',
      en: 'Pages would name one topic or one source twice, and readers would take it for two. The second may also be a copy that somebody forgot to change.',
    },
    mend: {
      vi: 'Xóa một trong hai, hoặc sửa chỗ lẽ ra phải khác nhau.',
      en: 'Remove one of the two, or correct what should tell them apart.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'topics: [giam-ngheo]',
        wrong: 'topics: [giam-ngheo, giam-ngheo]',
        prints: `content/articles/2021/nghi-quyet.md
  7:22     topics[1]  "giam-ngheo" stands twice in the list.  [field/duplicate]
           Remove one of the two, or correct what tells them apart.`,
      },
      {
        what: 'lists that hold an entry twice, whatever the order of its fields',
        file: DELEGATES,
        right: '"paragraph": 1 }',
        wrong: '"paragraph": 1 }, { "paragraph": 1, "article": "2024/dai-hoi" }',
        beside: [{ file: CONGRESS, right: '[dai-hoi, giam-ngheo]', wrong: '[dai-hoi, giam-ngheo, dai-hoi]' }],
        prints: `content/articles/2024/dai-hoi.md
  10:31    topics[2]  "dai-hoi" stands twice in the list.  [field/duplicate]
           Remove one of the two, or correct what tells them apart.

data/indicators/dai-bieu.json
  20:66    observations[0].sources[1]  {"paragraph":1,"article":"2024/dai-hoi"} stands twice in the list.  [field/duplicate]
           Remove one of the two, or correct what tells them apart.`,
      },
      {
        what: 'two definitions of one name',
        file: POVERTY,
        right: '"bases": [',
        wrong: '"bases": [{ "id": "chuan-2022", "label": { "vi": "a", "en": "b" }, "from": "2021" },',
        prints: `data/indicators/ho-ngheo.json
  9:7      bases[1].id  "chuan-2022" stands twice in the list.  [field/duplicate]
           Remove one of the two, or correct what tells them apart.`,
      },
    ],
  },
} satisfies Partial<Entries<'field'>>;
