import type { Entries } from './entry.ts';
import {
  CONGRESS,
  DELEGATES,
  MOVED,
  NEW_PLACES,
  POVERTY,
  RATIO,
  RELATIONS,
  RESOLUTION,
  SITE,
  SUM,
  WITHDRAWN,
  listJson,
} from './small-archive.ts';

export const ID = {
  'id/duplicate': {
    title: { vi: 'Hai mục mang cùng một mã', en: 'Two things share one id' },
    why: {
      vi: 'Mã là địa chỉ không đổi của một số liệu, một địa phương, một chỉ số. Hai mục chung mã thì liên kết và trích dẫn có thể dẫn tới con số khác.',
      en: 'An id is the permanent address of a figure, a locality or an indicator. With two of one id, links and citations may lead to another figure.',
    },
    mend: {
      vi: 'Đặt mã khác cho mục mới; mã đã đăng thì giữ nguyên. Lỗi này hay gặp khi chép một mục để sửa mà quên đổi mã.',
      en: 'Give the new one another id and keep the one that was published. It mostly happens when an entry is copied and its id forgotten.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"',
        wrong: '"obs_id": "ho-ngheo.tp-bac-kan.2023"',
        prints: `data/indicators/ho-ngheo.json
  29:5     observations[1]  The id "ho-ngheo.tp-bac-kan.2023" is already used on line 18 of data/indicators/ho-ngheo.json.  [id/duplicate]
           Give one of the two another id.`,
      },
      {
        what: 'two observations with one id in two files',
        file: DELEGATES,
        right: '"dai-bieu.tp-bac-kan.2024"',
        wrong: '"ho-ngheo.tp-bac-kan.2023"',
        prints: `content/articles/2024/dai-hoi.md
  18:20    The link shows "1,96%" but the observation is "gần 150 đại biểu".  [figure/text]
           Write "150", "150 đại biểu" or "gần 150 đại biểu" in the link.

data/indicators/ho-ngheo.json
  18:5     observations[0]  The id "ho-ngheo.tp-bac-kan.2023" is already used on line 12 of data/indicators/dai-bieu.json.  [id/duplicate]
           Give one of the two another id.`,
      },
      {
        what: 'a copied indicator that kept its id, whose own figures are not unknown for that',
        file: DELEGATES,
        copiedTo: 'data/indicators/dai-bieu-nu.json',
        beside: [
          { file: 'data/indicators/dai-bieu-nu.json', right: 'dai-bieu.tp', wrong: 'dai-bieu-nu.tp' },
          { file: SITE, right: 'ho-ngheo.tp-bac-kan.2023', wrong: 'dai-bieu-nu.tp-bac-kan.2024' },
        ],
        prints: `data/indicators/dai-bieu-nu.json
  2:3      id  The id is "dai-bieu" but the file is called dai-bieu-nu.json.  [file/name]
           Rename the file to dai-bieu.json, or correct the id.

data/indicators/dai-bieu.json
  1:1      The id "dai-bieu" is already used on line 1 of data/indicators/dai-bieu-nu.json.  [id/duplicate]
           Give one of the two another id.`,
      },
      {
        what: 'one locality in two files',
        file: NEW_PLACES,
        right: '"id": "thai-nguyen-2025"',
        wrong: '"id": "bac-kan"',
        prints: `data/localities/thai-nguyen-2025.json
  2:3      [0]  The id "bac-kan" is already used on line 2 of data/localities/bac-kan.json.  [id/duplicate]
           Give one of the two another id.`,
      },
      {
        what: 'two entries for one address',
        file: MOVED,
        text: listJson(WITHDRAWN, WITHDRAWN),
        prints: `data/moved.json
  3:1      [1]  The id "/so-lieu/dai-bieu.bac-kan.2020/" is already used on line 2 of data/moved.json.  [id/duplicate]
           Keep one of the two.`,
      },
      {
        what: 'two relations with one id',
        file: RELATIONS,
        text: listJson(SUM, { ...RATIO, id: SUM.id }),
        prints: `data/relations.json
  3:1      [1]  The id "mot-tong" is already used on line 2 of data/relations.json.  [id/duplicate]
           Give one of the two another id.`,
      },
    ],
  },
  'id/habit': {
    title: { vi: 'Mã của số liệu vốn là của số liệu khác', en: 'The id of a figure is that of another one' },
    why: {
      vi: 'Mã số liệu là địa chỉ mà người khác đã trích dẫn. Hai mã bị đổi chỗ, hay địa phương và kỳ bị sửa dưới một mã cũ, thì địa chỉ ấy lặng lẽ hiện con số khác.',
      en: 'The id of a figure is the address that others have cited. If two ids are swapped, or place and period are changed under an old one, that address shows another figure and nobody notices.',
    },
    mend: {
      vi: 'Đặt mỗi mã về đúng số liệu của nó. Số liệu mới thì đặt mã mới theo thói quen: chỉ số, địa phương, năm.',
      en: 'Give each id back to its figure. A new figure gets a new id, by habit of indicator, locality and year.',
    },
    cases: [
      {
        file: 'data/indicators/hoc-sinh.json',
        text: `{
  "id": "hoc-sinh",
  "title": { "vi": "Học sinh", "en": "Pupils" },
  "definition": { "vi": "Số học sinh đang học.", "en": "Pupils at school." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "direction": "higher-is-better",
  "additive": true,
  "aggregation": "end",
  "observations": [
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2023",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2022",
      "obs_value": 120,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "120 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    },
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2022",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2023",
      "obs_value": 135,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "135 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    }
  ]
}
`,
        mended: `{
  "id": "hoc-sinh",
  "title": { "vi": "Học sinh", "en": "Pupils" },
  "definition": { "vi": "Số học sinh đang học.", "en": "Pupils at school." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "direction": "higher-is-better",
  "additive": true,
  "aggregation": "end",
  "observations": [
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2022",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2022",
      "obs_value": 120,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "120 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    },
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2023",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2023",
      "obs_value": 135,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "135 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    }
  ]
}
`,
        prints: `data/indicators/hoc-sinh.json
  12:7     observations[0].obs_id  "hoc-sinh.tp-bac-kan.2023" is by habit the id of another observation of the indicator.  [id/habit]
           Look whether ids were swapped, or area, period or value_type changed: by habit this one is "hoc-sinh.tp-bac-kan.2022".
  22:7     observations[1].obs_id  "hoc-sinh.tp-bac-kan.2022" is by habit the id of another observation of the indicator.  [id/habit]
           Look whether ids were swapped, or area, period or value_type changed: by habit this one is "hoc-sinh.tp-bac-kan.2023".`,
      },
      {
        what: 'a period of another observation under an old id',
        file: POVERTY,
        right: '"ho-ngheo.tp-bac-kan.2023"',
        wrong: '"ho-ngheo.tp-bac-kan.2025.target.bao"',
        beside: [
          { file: CONGRESS, right: 'obs:ho-ngheo.tp-bac-kan.2023', wrong: 'obs:ho-ngheo.tp-bac-kan.2025.target.bao' },
          { file: SITE, right: 'ho-ngheo.tp-bac-kan.2023', wrong: 'ho-ngheo.tp-bac-kan.2025.target.bao' },
        ],
        prints: `data/indicators/ho-ngheo.json
  19:7     observations[0].obs_id  "ho-ngheo.tp-bac-kan.2025.target.bao" is by habit the id of another observation of the indicator.  [id/habit]
           Look whether ids were swapped, or area, period or value_type changed: by habit this one is "ho-ngheo.tp-bac-kan.2023".`,
      },
    ],
  },
  'id/file-name': {
    title: { vi: 'Mã không dùng làm tên tệp được', en: 'The id cannot be the name of a file' },
    why: {
      vi: 'Mã thành tên thư mục của trang. Windows giữ riêng những tên như `con`, `nul`, `aux`, `com1` và không cho tạo tệp mang tên ấy; mã quá 200 ký tự thì nhiều máy không ghi được.',
      en: 'An id becomes the name of a folder of the site. Windows keeps names such as `con`, `nul`, `aux` and `com1` for itself and lets no file bear them; more than 200 characters are too many for many systems.',
    },
    mend: {
      vi: 'Chọn mã khác, chẳng hạn thêm một chữ.',
      en: 'Choose another id, for example with a word added.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"',
        wrong: '"obs_id": "con.tp-bac-kan.2025.target"',
        prints: `data/indicators/ho-ngheo.json
  30:7     observations[1].obs_id  "con.tp-bac-kan.2025.target" is kept by Windows for a device.  [id/file-name]
           Choose another: it becomes the name of a file of the site.`,
      },
      {
        what: 'an article and an observation whose addresses Windows keeps for itself',
        file: RESOLUTION,
        copiedTo: 'content/articles/2024/nul.md',
        beside: [
          { file: 'content/articles/2024/nul.md', right: 'edtf: 2021?', wrong: 'edtf: 2024?' },
          {
            file: POVERTY,
            right: '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"',
            wrong: '"obs_id": "aux.tp-bac-kan.2025.target"',
          },
        ],
        prints: `content/articles/2024/nul.md
  file     The name "nul.md" is kept by Windows for a device.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

data/indicators/ho-ngheo.json
  30:7     observations[1].obs_id  "aux.tp-bac-kan.2025.target" is kept by Windows for a device.  [id/file-name]
           Choose another: it becomes the name of a file of the site.`,
      },
    ],
  },
} satisfies Partial<Entries<'id'>>;
