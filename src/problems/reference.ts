import type { Entries } from './entry.ts';
import {
  DELEGATES,
  MOVED,
  OLD_PLACES,
  RATIO,
  RELATIONS,
  RESOLUTION,
  ROUND,
  SITE,
  SUM,
  WITHDRAWN,
  listJson,
  tellMove,
} from './small-archive.ts';

export const REFERENCE = {
  'reference/observation': {
    title: { vi: 'Nhắc tới một số liệu không có trong kho', en: 'A figure is named that the archive does not hold' },
    why: {
      vi: 'Trang đầu hoặc phép đối chiếu sẽ trỏ tới một con số không tồn tại.',
      en: 'The home page, or a check of figures against each other, would point to a figure that is not there.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc thêm số liệu vào chỉ số của nó trong `data/indicators`.',
      en: 'Correct the name as suggested, or add the observation to its indicator in `data/indicators`.',
    },
    cases: [
      {
        file: SITE,
        right: '"featured": "ho-ngheo.tp-bac-kan.2023"',
        wrong: '"featured": "ho-ngheo.bac-kan.2023"',
        prints: `data/site.json
  11:3     featured  There is no observation "ho-ngheo.bac-kan.2023".  [reference/observation]
           Did you mean "ho-ngheo.tp-bac-kan.2023"? Else add it to data/indicators.`,
      },
      {
        what: 'unknown observations in a ratio',
        file: RELATIONS,
        text: listJson({ ...RATIO, part: 'ho-ngheo.bac-kan.2023', share: 'can-ngheo.lang-son' }),
        prints: `data/relations.json
  2:34     [0].part  There is no observation "ho-ngheo.bac-kan.2023".  [reference/observation]
           Did you mean "ho-ngheo.tp-bac-kan.2023"? Else add it to data/indicators.
  2:100    [0].share  There is no observation "can-ngheo.lang-son".  [reference/observation]
           Add it to data/indicators, or correct the name.`,
      },
      {
        what: 'unknown observations in a sum',
        file: RELATIONS,
        text: listJson({ ...SUM, parts: ['ho-ngheo.tp-bac-kan.2023', 'khong-co'], total: 'cung-khong-co' }),
        prints: `data/relations.json
  2:67     [0].parts[1]  There is no observation "khong-co".  [reference/observation]
           Add it to data/indicators, or correct the name.
  2:79     [0].total  There is no observation "cung-khong-co".  [reference/observation]
           Add it to data/indicators, or correct the name.`,
      },
    ],
  },
  'reference/indicator': {
    title: { vi: 'Nhắc tới một chỉ số không có trong kho', en: 'An indicator is named that the archive does not hold' },
    why: {
      vi: 'Trang của một số liệu đã rút cho biết nó từng thuộc chỉ số nào. Mã sai thì bạn đọc không lần được tới các số liệu còn lại của chỉ số ấy.',
      en: 'The page of a withdrawn figure says which indicator it belonged to. With a wrong id, readers cannot go on to the other figures of that indicator.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý: mã của chỉ số là tên tệp của nó trong `data/indicators`, bỏ đuôi `.json`. Chỉ số cũng đã chuyển hoặc đã rút thì ghi nó vào `data/moved.json`.',
      en: 'Correct the name as suggested: the id of an indicator is the name of its file in `data/indicators` without `.json`. If the indicator moved or was withdrawn too, record it in `data/moved.json`.',
    },
    cases: [
      {
        file: MOVED,
        text: withdrawnReference('dai-bie'),
        mended: withdrawnReference('dai-bieu'),
        prints: `data/moved.json
  6:17     [0].figure.indicator  There is no indicator "dai-bie".  [reference/indicator]
           Did you mean "dai-bieu"? Else add it to data/indicators.`,
      },
      {
        what: 'a withdrawn figure of an indicator and a locality that never were',
        file: MOVED,
        text: listJson({ ...WITHDRAWN, figure: { ...WITHDRAWN.figure, indicator: 'dai-bie', ref_area: 'ha-giang' } }),
        prints: `data/moved.json
  2:142    [0].figure.indicator  There is no indicator "dai-bie".  [reference/indicator]
           Did you mean "dai-bieu"? Else add it to data/indicators.
  2:164    [0].figure.ref_area  There is no locality "ha-giang".  [reference/locality]
           Add it to data/localities, or correct the name.`,
      },
      {
        what: 'an unknown indicator of a column of congresses',
        file: SITE,
        right: '"featured"',
        wrong:
          '"congress_columns": [{ "title": { "vi": "Đại biểu", "en": "Delegates" }, "indicators": ["dai-bieux"] }],\n  "featured"',
        prints: `data/site.json
  11:91    congress_columns[0].indicators[0]  There is no indicator "dai-bieux".  [reference/indicator]
           Did you mean "dai-bieu"? Else add it to data/indicators.`,
      },
      {
        what: 'a part of an indicator that is not there',
        file: DELEGATES,
        right: '"unit_measure": "NUMBER",',
        wrong: '"unit_measure": "NUMBER",\n  "part_of": "ho-nghe",',
        prints: `data/indicators/dai-bieu.json
  7:3      part_of  There is no indicator "ho-nghe".  [reference/indicator]
           Did you mean "ho-ngheo"? Else add it to data/indicators.`,
      },
      {
        what: 'an indicator that has moved, in a column of congresses',
        file: SITE,
        right: '"featured"',
        wrong:
          '"congress_columns": [{ "title": { "vi": "Đại biểu", "en": "Delegates" }, "indicators": ["so-dai-bieu"] }],\n  "featured"',
        beside: [{ file: MOVED, text: listJson(tellMove('/chi-so/so-dai-bieu/', '/chi-so/dai-bieu/')) }],
        prints: `data/site.json
  11:91    congress_columns[0].indicators[0]  The indicator "so-dai-bieu" has moved to "dai-bieu".  [reference/indicator]
           Name "dai-bieu" instead.`,
      },
    ],
  },
  'reference/locality': {
    title: {
      vi: 'Nhắc tới một địa phương không có trong kho',
      en: 'A locality is named that the archive does not hold',
    },
    why: {
      vi: 'Con số sẽ không thuộc về nơi nào: không hiện trên trang địa phương, không tìm được theo tên cũ hay tên mới.',
      en: 'The figure would belong nowhere: it would stand on no page of a locality and be found by neither the old name nor the new.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý. Mã giữ cấp và tên lúc đơn vị mới có: thành phố Bắc Kạn vẫn là `bac-kan/tx-bac-kan`. Nơi chưa có thì thêm vào tệp của tỉnh trong `data/localities`.',
      en: 'Correct the name as suggested. An id keeps level and name at birth: Bắc Kạn City is still `bac-kan/tx-bac-kan`. Add a place that is new to the file of its province in `data/localities`.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"ref_area": "bac-kan/tx-bac-kan"',
        wrong: '"ref_area": "bac-kan/tp-bac-kan"',
        prints: `data/indicators/dai-bieu.json
  14:7     observations[0].ref_area  There is no locality "bac-kan/tp-bac-kan".  [reference/locality]
           Did you mean "bac-kan/tx-bac-kan"? Else add it to data/localities.`,
      },
      {
        what: 'an unknown parent',
        file: OLD_PLACES,
        right: '"parent": "bac-kan",\n        "valid_from": "2015-03-11"',
        wrong: '"parent": "bac-can",\n        "valid_from": "2015-03-11"',
        prints: `data/localities/bac-kan.json
  38:9     [1].versions[1].parent  There is no locality "bac-can".  [reference/locality]
           Did you mean "bac-kan"? Else add it to data/localities.`,
      },
      {
        what: 'an unknown successor',
        file: OLD_PLACES,
        right: '{ "id": "thai-nguyen-2025", "extent": "full" }',
        wrong: '{ "id": "thai-nguyen", "extent": "full" }',
        prints: `data/localities/bac-kan.json
  18:26    [0].events[0].successors[0].id  There is no locality "thai-nguyen".  [reference/locality]
           Add it to data/localities, or correct the name.`,
      },
      {
        what: 'a locality that has moved',
        file: DELEGATES,
        right: '"bac-kan/tx-bac-kan"',
        wrong: '"bac-kan/tp-bac-kan"',
        beside: [
          {
            file: MOVED,
            text: listJson(tellMove('/dia-phuong/bac-kan/tp-bac-kan/', '/dia-phuong/bac-kan/tx-bac-kan/')),
          },
        ],
        prints: `data/indicators/dai-bieu.json
  14:7     observations[0].ref_area  The locality "bac-kan/tp-bac-kan" has moved to "bac-kan/tx-bac-kan".  [reference/locality]
           Name "bac-kan/tx-bac-kan" instead.`,
      },
      {
        what: 'an unknown place of an observation',
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"places": ["bac-kan", "lang-son"],\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:29    observations[0].places[1]  There is no locality "lang-son".  [reference/locality]
           Add it to data/localities, or correct the name.`,
      },
      {
        what: 'an unknown locality of an article',
        file: RESOLUTION,
        right: '[bac-kan/tx-bac-kan]',
        wrong: '[bac-kan, cao-bang]',
        prints: `content/articles/2021/nghi-quyet.md
  6:23     localities[1]  There is no locality "cao-bang".  [reference/locality]
           Add it to data/localities, or correct the name.`,
      },
      {
        what: 'an unknown locality of a congress',
        file: ROUND,
        right: '"bac-kan/tx-bac-kan"',
        wrong: '"cao-bang"',
        prints: `data/congresses/2024.json
  8:7      congresses[0].ref_area  There is no locality "cao-bang".  [reference/locality]
           Add it to data/localities, or correct the name.`,
      },
    ],
  },
} satisfies Partial<Entries<'reference'>>;

/** A withdrawn figure, as data/moved.json tells it. */
function withdrawnReference(indicator: string): string {
  return `[
  {
    "kind": "withdrawn",
    "from": "/so-lieu/dai-bieu.bac-kan.2020/",
    "was": { "vi": "Số đại biểu, tỉnh Bắc Kạn, 2020" },
    "figure": { "indicator": "${indicator}", "ref_area": "bac-kan", "time_period": "2020" },
    "date": "2026-01-15",
    "why": { "vi": "Nguồn không có số này." }
  }
]
`;
}
