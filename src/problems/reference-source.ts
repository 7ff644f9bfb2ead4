import type { Entries } from './entry.ts';
import { CONGRESS, DELEGATES, POVERTY, PUBLISHERS, REFERENCES, ROUND } from './small-archive.ts';

export const REFERENCE_SOURCE = {
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
    cases: [
      {
        file: CONGRESS,
        right: 'publisher: bao-bac-kan',
        wrong: 'publisher: bao-bac-can',
        prints: `content/articles/2024/dai-hoi.md
  5:1      publisher  There is no publisher "bao-bac-can".  [reference/publisher]
           Did you mean "bao-bac-kan"? Else add it to data/publishers.json.`,
      },
      {
        what: 'an empty list of publishers',
        file: PUBLISHERS,
        text: '[]\n',
        prints: `content/articles/2024/dai-hoi.md
  5:1      publisher  There is no publisher "bao-bac-kan".  [reference/publisher]
           Add it to data/publishers.json, or correct the name.

data/references.json
  4:5      [0].publisher  There is no publisher "bao-bac-kan".  [reference/publisher]
           Add it to data/publishers.json, or correct the name.`,
      },
      {
        what: 'an unknown publisher of a reference',
        file: REFERENCES,
        right: '"bao-bac-kan"',
        wrong: '"bao-bac-can"',
        prints: `data/references.json
  4:5      [0].publisher  There is no publisher "bao-bac-can".  [reference/publisher]
           Did you mean "bao-bac-kan"? Else add it to data/publishers.json.`,
      },
    ],
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
    cases: [
      {
        file: ROUND,
        right: '{ "reference": "bao-thu-do-2024" }',
        wrong: '{ "reference": "bao-thu-do-2042" }',
        prints: `data/congresses/2024.json
  12:68    congresses[0].sources[1].reference  There is no reference "bao-thu-do-2042".  [reference/reference]
           Did you mean "bao-thu-do-2024"? Else add it to data/references.json.`,
      },
      {
        what: 'a page whose text another prints, and that nobody recorded',
        file: REFERENCES,
        right: '"date": "2024-05-10",',
        wrong: '"date": "2024-05-10",\n    "same_text_as": "bao-thu-do-2042",',
        prints: `data/references.json
  8:5      [0].same_text_as  There is no reference "bao-thu-do-2042".  [reference/reference]
           Did you mean "bao-thu-do-2024"? Else add it to data/references.json.`,
      },
      {
        what: 'an unknown reference of an observation',
        file: DELEGATES,
        right: '"article": "2024/dai-hoi", "paragraph": 1',
        wrong: '"reference": "bao-thu-do-2042"',
        prints: `content/articles/2024/dai-hoi.md
  16:19    "dai-bieu.tp-bac-kan.2024" does not name this article as its source.  [figure/source]
           Add { "article": "2024/dai-hoi", "paragraph": … } to its sources, or link to the right observation.

data/indicators/dai-bieu.json
  20:21    observations[0].sources[0].reference  There is no reference "bao-thu-do-2042".  [reference/reference]
           Did you mean "bao-thu-do-2024"? Else add it to data/references.json.`,
      },
      {
        what: 'an unknown reference of a congress',
        file: ROUND,
        right: '"bao-thu-do-2024"',
        wrong: '"ktv"',
        prints: `data/congresses/2024.json
  12:68    congresses[0].sources[1].reference  There is no reference "ktv".  [reference/reference]
           Add it to data/references.json, or correct the name.`,
      },
    ],
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
    cases: [
      {
        file: REFERENCES,
        right: '"byline": [{ "name": "Lê A", "kind": "person" }]\n  }\n]',
        wrong:
          '"byline": [{ "name": "Lê A", "kind": "person" }]\n  },\n  {\n    "id": "bao-dai-hoi",\n    "publisher": "bao-bac-kan",\n    "url": "https://example.org/thanh-pho-hop-dai-hoi"\n  }\n]',
        prints: `data/references.json
  13:5     [1].url  "bao-dai-hoi" is the same page as "bao-thu-do-2024".  [reference/same-url]
           Delete one of the two and name the other wherever it is a source.`,
      },
    ],
  },
  'reference/same-text': {
    title: { vi: 'Một trang in lại chính bài của nó', en: 'A page that prints its own text' },
    why: {
      vi: 'Kho đếm mỗi bài gốc một lần, dù nhiều trang in lại. Nếu các trang chỉ vòng vào nhau thì không biết trang nào là gốc.',
      en: 'The archive counts each text once, however many pages print it. Where pages name one another in a circle, none is the origin.',
    },
    mend: {
      vi: 'Chọn trang gốc, xóa `same_text_as` ở trang ấy, rồi ghi mã của nó vào các trang in lại.',
      en: 'Choose the origin, delete its `same_text_as`, and name it in those that print it.',
    },
    cases: [
      {
        file: REFERENCES,
        right: '"date": "2024-05-10",',
        wrong: '"date": "2024-05-10",\n    "same_text_as": "bao-thu-do-2024",',
        prints: `data/references.json
  8:5      [0].same_text_as  "bao-thu-do-2024" prints its own text, by the pages it names.  [reference/same-text]
           Name the page whose text the others print, and let that one name none.`,
      },
    ],
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
    cases: [
      {
        file: ROUND,
        right: '"paragraph": 1 }, { "reference": "bao-thu-do-2024" }]',
        wrong: '"paragraph": 1 }]',
        prints: `data/references.json
  file     [0]  Nothing names "bao-thu-do-2024" as its source.  [reference/unused]
           Name it where its figures are recorded, or delete the entry.`,
      },
    ],
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
    cases: [
      {
        file: ROUND,
        right: '"article": "2024/dai-hoi"',
        wrong: '"article": "2024/dai-hoi-bac-kan"',
        prints: `data/congresses/2024.json
  12:21    congresses[0].sources[0].article  There is no article "2024/dai-hoi-bac-kan".  [reference/article]
           Add it to content/articles, or correct the name.`,
      },
      {
        what: 'an unknown article of an observation',
        file: POVERTY,
        right: '"2021/nghi-quyet"',
        wrong: '"2020/nghi-quyet"',
        prints: `content/articles/2021/nghi-quyet.md
  13:30    "ho-ngheo.tp-bac-kan.2025.target" does not name this article as its source.  [figure/source]
           Add { "article": "2021/nghi-quyet", "paragraph": … } to its sources, or link to the right observation.

data/indicators/ho-ngheo.json
  37:21    observations[1].sources[0].article  There is no article "2020/nghi-quyet".  [reference/article]
           Did you mean "2021/nghi-quyet"? Else add it to content/articles.`,
      },
    ],
  },
} satisfies Partial<Entries<'reference'>>;
