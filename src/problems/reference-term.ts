import type { Entries } from './entry.ts';
import { CONGRESS, DELEGATES, POVERTY, UNITS } from './small-archive.ts';

export const REFERENCE_TERM = {
  'reference/unit': {
    title: {
      vi: 'Nhắc tới một đơn vị đo không có trong kho',
      en: 'A unit of measure is named that the archive does not hold',
    },
    why: {
      vi: 'Con số đứng một mình, không ai biết là phần trăm, đồng hay hecta.',
      en: 'The number would stand alone, and nobody would know whether it is per cent, đồng or hectares.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc thêm đơn vị vào `data/units.json`.',
      en: 'Correct the code as suggested, or add the unit to `data/units.json`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"unit_measure": "PERCENT"',
        wrong: '"unit_measure": "PERCENTAGE"',
        prints: `data/indicators/ho-ngheo.json
  6:3      unit_measure  There is no unit of measure "PERCENTAGE".  [reference/unit]
           Did you mean "PERCENT"? Else add it to data/units.json.`,
      },
      {
        what: 'a unit built on an unknown one',
        file: UNITS,
        right: '"kind": "share"',
        wrong: '"base": "RATIO", "kind": "share"',
        prints: `data/units.json
  2:59     [0].base  There is no unit of measure "RATIO".  [reference/unit]
           Add it to data/units.json, or correct the name.`,
      },
    ],
  },
  'reference/topic': {
    title: { vi: 'Nhắc tới một chủ đề không có trong kho', en: 'A topic is named that the archive does not hold' },
    why: {
      vi: 'Bài hay chỉ số sẽ không nằm dưới chủ đề nào, bạn đọc đi theo chủ đề không gặp được.',
      en: 'The article or indicator would stand under no topic, and readers who browse by topic would not meet it.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc thêm chủ đề vào `data/topics.json`.',
      en: 'Correct the name as suggested, or add the topic to `data/topics.json`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"topic": "giam-ngheo"',
        wrong: '"topic": "giam-ngeo"',
        prints: `data/indicators/ho-ngheo.json
  5:3      topic  There is no topic "giam-ngeo".  [reference/topic]
           Did you mean "giam-ngheo"? Else add it to data/topics.json.`,
      },
      {
        what: 'an unknown topic of an article',
        file: CONGRESS,
        right: '[dai-hoi, giam-ngheo]',
        wrong: '[dai-hoi, y-te]',
        prints: `content/articles/2024/dai-hoi.md
  10:19    topics[1]  There is no topic "y-te".  [reference/topic]
           Add it to data/topics.json, or correct the name.`,
      },
    ],
  },
  'reference/congress': {
    title: {
      vi: 'Nhắc tới một vòng đại hội không có trong kho',
      en: 'A round of congresses is named that the archive does not hold',
    },
    why: {
      vi: 'Bài sẽ không hiện trên trang đại hội của nó.',
      en: 'The article would be missing from the page of its congress.',
    },
    mend: {
      vi: "Mã của một vòng đại hội là năm, viết trong ngoặc: `'2024'`. Sửa năm, hoặc thêm tệp vào `data/congresses`.",
      en: "The id of a round is its year between quotes: `'2024'`. Correct the year, or add a file to `data/congresses`.",
    },
    cases: [
      {
        file: CONGRESS,
        right: "congress: '2024'",
        wrong: "congress: '2019'",
        prints: `content/articles/2024/dai-hoi.md
  9:1      congress  There is no round of congresses "2019".  [reference/congress]
           Add it to data/congresses, or correct the name.`,
      },
    ],
  },
  'reference/basis': {
    title: {
      vi: 'Nhắc tới một chuẩn đo mà chỉ số không có',
      en: 'A basis is named that the indicator does not define',
    },
    why: {
      vi: 'Tỷ lệ hộ nghèo theo chuẩn 2016–2020 và theo chuẩn 2022–2025 không so sánh được. Ghi sai chuẩn, trang có thể kết luận nhầm là đạt hay không đạt chỉ tiêu.',
      en: 'Poverty by the standard of 2016–2020 and by that of 2022–2025 cannot be compared. With the wrong basis, a page might wrongly say that a target was met or missed.',
    },
    mend: {
      vi: 'Dùng một chuẩn đã khai ở `bases` của chỉ số, hoặc khai thêm. Không rõ chuẩn thì bỏ trường `basis`.',
      en: 'Take a basis from `bases` of the indicator, or add it there. Leave `basis` out when it is unknown.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"basis": "chuan-2022"',
        wrong: '"basis": "chuan-2016"',
        prints: `data/indicators/ho-ngheo.json
  25:7     observations[0].basis  The indicator has no basis "chuan-2016".  [reference/basis]
           It defines chuan-2022. Correct the name, or add it to bases.`,
      },
      {
        what: 'a basis of an indicator that defines none',
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"basis": "chuan-2022",\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].basis  The indicator has no basis "chuan-2022".  [reference/basis]
           It defines none. Correct the name, or add it to bases.`,
      },
    ],
  },
  'reference/ethnic-group': {
    title: {
      vi: 'Nhắc tới một dân tộc không có trong danh mục',
      en: 'An ethnic group is named that is not in the list',
    },
    why: {
      vi: 'Số liệu của từng dân tộc được gọi tên theo danh mục. Sai mã, trang không biết con số nói về ai.',
      en: 'Figures of one ethnic group are named after the list. With a wrong name, pages cannot tell whom the number is about.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc thêm dân tộc vào `data/ethnic-groups.json`. Số liệu chung cho nhiều dân tộc thì bỏ trường `ethnic_group`.',
      en: 'Correct the name as suggested, or add the group to `data/ethnic-groups.json`. Leave `ethnic_group` out of figures about several groups.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"ethnic_group": "tay",\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].ethnic_group  There is no ethnic group "tay".  [reference/ethnic-group]
           Add it to data/ethnic-groups.json, or correct the name.`,
      },
    ],
  },
  'reference/breakdown': {
    title: {
      vi: 'Nhắc tới một mục phân tổ mà chỉ số không có',
      en: 'A breakdown is named that the indicator does not define',
    },
    why: {
      vi: 'Mục phân tổ nói con số đếm phần nào của chỉ số, như vốn đầu tư hay vốn sự nghiệp. Sai mã, phần này có thể bị cộng hay so với phần khác.',
      en: 'The breakdown says which part of its indicator a figure counts, such as capital or recurrent funds. With a wrong name, one part might be added to another or compared with it.',
    },
    mend: {
      vi: 'Dùng một mục đã khai ở `breakdown.values` của chỉ số, hoặc khai thêm. Con số đếm tất cả thì bỏ trường `breakdown`.',
      en: 'Take a value from `breakdown.values` of the indicator, or add it there. Leave `breakdown` out where the figure counts everything.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"breakdown": "von-dau-tu",\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].breakdown  The breakdown of the indicator has no value "von-dau-tu".  [reference/breakdown]
           It has no breakdown. Correct the name, or add it to breakdown.values.`,
      },
      {
        what: 'a value that the breakdown lacks',
        file: DELEGATES,
        right:
          '"direction": "neither",\n  "additive": true,\n  "aggregation": "end",\n  "observations": [\n    {\n      "obs_id": "dai-bieu.tp-bac-kan.2024",',
        wrong:
          '"direction": "neither",\n  "additive": true,\n  "aggregation": "end",\n  "breakdown": { "title": { "vi": "giới", "en": "sex" }, "values": [{ "id": "nu", "label": { "vi": "nữ", "en": "women" } }] },\n  "observations": [\n    {\n      "obs_id": "dai-bieu.tp-bac-kan.2024",\n      "breakdown": "nam",',
        prints: `data/indicators/dai-bieu.json
  15:7     observations[0].breakdown  The breakdown of the indicator has no value "nam".  [reference/breakdown]
           It defines nu. Correct the name, or add it to breakdown.values.`,
      },
    ],
  },
} satisfies Partial<Entries<'reference'>>;
