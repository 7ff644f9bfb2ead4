import type { Explanations } from './explanation.ts';

const DELEGATES = 'data/indicators/dai-bieu.json';
const POVERTY = 'data/indicators/ho-ngheo.json';
const CONGRESS = 'content/articles/2024/dai-hoi.md';

const ROUND = 'data/congresses/2024.json';
const REFERENCES = 'data/references.json';

export const REFERENCE: Explanations<'reference'> = {
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
    example: {
      file: 'data/site.json',
      right: '"featured": ["ho-ngheo.tp-bac-kan.2023"]',
      wrong: '"featured": ["ho-ngheo.bac-kan.2023"]',
    },
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
    example: {
      file: 'data/moved.json',
      added: tellWithdrawn('dai-bie'),
      mended: tellWithdrawn('dai-bieu'),
    },
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
    example: {
      file: DELEGATES,
      right: '"ref_area": "bac-kan/tx-bac-kan"',
      wrong: '"ref_area": "bac-kan/tp-bac-kan"',
    },
  },
  'reference/publisher': {
    title: {
      vi: 'Nhắc tới một nơi đăng không có trong kho',
      en: 'A publisher is named that the archive does not hold',
    },
    why: {
      vi: 'Bài sẽ không ghi được tên báo hay cổng thông tin đã đăng, và lời trích dẫn sẽ thiếu nguồn.',
      en: 'The article could not name the newspaper or portal that published it, and citations would lack their source.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc thêm nơi đăng vào `data/publishers.json`. Không rõ nơi đăng thì bỏ trường `publisher`.',
      en: 'Correct the name as suggested, or add the publisher to `data/publishers.json`. Leave `publisher` out when it is unknown.',
    },
    example: { file: CONGRESS, right: 'publisher: bao-bac-kan', wrong: 'publisher: bao-bac-can' },
  },
  'reference/reference': {
    title: {
      vi: 'Nhắc tới một nguồn ngoài kho chưa được khai',
      en: 'A source outside the archive is named that nobody recorded',
    },
    why: {
      vi: 'Con số sẽ dẫn tới một nguồn không có tên, không có địa chỉ; bạn đọc không kiểm tra được.',
      en: 'The figure would cite a source without name or address, and readers could not look it up.',
    },
    mend: {
      vi: 'Sửa mã theo gợi ý, hoặc khai nguồn vào `data/references.json`: nơi đăng, tiêu đề, địa chỉ, ngày. Nếu nguồn là một bài trong kho thì dùng `article` thay cho `reference`.',
      en: 'Correct the name as suggested, or add the source to `data/references.json`: publisher, headline, address, date. If it is an article of this archive, write `article` instead of `reference`.',
    },
    example: {
      file: ROUND,
      right: '{ "reference": "bao-thu-do-2024" }',
      wrong: '{ "reference": "bao-thu-do-2042" }',
    },
  },
  'reference/same-url': {
    title: { vi: 'Một trang được khai thành hai nguồn', en: 'One page recorded as two sources' },
    why: {
      vi: 'Hai nguồn cùng địa chỉ khiến một con số trông như được hai nơi xác nhận, trong khi chỉ có một.',
      en: 'Two sources at one address make a figure look confirmed twice, while one page is all there is.',
    },
    mend: {
      vi: 'Giữ một mục, xóa mục kia, rồi ghi mã được giữ ở mọi chỗ đã nhắc tới mục bị xóa. Nếu là hai trang khác nhau thì sửa `url`.',
      en: 'Keep one entry, delete the other, and name the one that is kept wherever the other was the source. If they are two pages, correct `url`.',
    },
    example: {
      file: REFERENCES,
      right: '"byline": [{ "name": "Lê A", "kind": "person" }]\n  }\n]',
      wrong:
        '"byline": [{ "name": "Lê A", "kind": "person" }]\n  },\n  {\n    "id": "bao-dai-hoi",\n    "publisher": "bao-bac-kan",\n    "url": "https://example.org/thanh-pho-hop-dai-hoi"\n  }\n]',
    },
  },
  'reference/unused': {
    title: { vi: 'Nguồn ngoài kho không được dùng ở đâu', en: 'A source outside the archive that nothing uses' },
    why: {
      vi: 'Thường là số liệu lấy từ nguồn ấy chưa được nhập, hoặc đã nhập mà quên ghi nguồn.',
      en: 'Mostly the figures from it are not recorded yet, or were recorded without naming it.',
    },
    mend: {
      vi: 'Ghi `{ "reference": "…" }` vào `sources` của số liệu hay đại hội lấy từ nguồn ấy, hoặc xóa mục.',
      en: 'Add `{ "reference": "…" }` to `sources` of the figures or congresses taken from it, or delete the entry.',
    },
    example: {
      file: ROUND,
      right: '"paragraph": 1 }, { "reference": "bao-thu-do-2024" }]',
      wrong: '"paragraph": 1 }]',
    },
  },
  'reference/article': {
    title: { vi: 'Nhắc tới một bài không có trong kho', en: 'An article is named that the archive does not hold' },
    why: {
      vi: 'Bạn đọc lần theo nguồn sẽ gặp ngõ cụt.',
      en: 'Readers who follow the source would come to a dead end.',
    },
    mend: {
      vi: 'Mã của bài là đường dẫn dưới `content/articles`, bỏ đuôi `.md`: `2024/dai-hoi`. Sửa theo gợi ý, hoặc thêm bài.',
      en: 'The id of an article is its path below `content/articles` without `.md`: `2024/dai-hoi`. Correct it as suggested, or add the article.',
    },
    example: {
      file: 'data/congresses/2024.json',
      right: '"article": "2024/dai-hoi"',
      wrong: '"article": "2024/dai-hoi-bac-kan"',
    },
  },
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
    example: { file: POVERTY, right: '"unit_measure": "PERCENT"', wrong: '"unit_measure": "PERCENTAGE"' },
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
    example: { file: POVERTY, right: '"topic": "giam-ngheo"', wrong: '"topic": "giam-ngeo"' },
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
    example: { file: CONGRESS, right: "congress: '2024'", wrong: "congress: '2019'" },
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
    example: { file: POVERTY, right: '"basis": "chuan-2022"', wrong: '"basis": "chuan-2016"' },
  },
};

/** A withdrawn figure, as data/moved.json tells it. */
function tellWithdrawn(indicator: string): string {
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
