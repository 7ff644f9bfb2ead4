import type { Entries } from './entry.ts';
import { CONGRESS, DELEGATES, MOVED, RESOLUTION, SITE, WITHDRAWN, listJson, tellMove } from './small-archive.ts';

export const FIGURE: Entries<'figure'> = {
  'figure/unknown': {
    title: { vi: 'Liên kết tới một số liệu không có', en: 'A link to a figure that is not there' },
    why: {
      vi: 'Bạn đọc bấm vào con số trong bài sẽ không tới đâu cả.',
      en: 'Readers who follow the figure in the text would get nowhere.',
    },
    mend: {
      vi: 'Sửa mã sau `obs:` theo gợi ý, hoặc thêm số liệu vào `data/indicators`.',
      en: 'Correct the name behind `obs:` as suggested, or add the observation to `data/indicators`.',
    },
    cases: [
      {
        file: CONGRESS,
        right: '[1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
        wrong: '[1,96%](obs:ho-ngheo.bac-kan.2023)',
        prints: `content/articles/2024/dai-hoi.md
  18:20    There is no observation "ho-ngheo.bac-kan.2023".  [figure/unknown]
           Did you mean "ho-ngheo.tp-bac-kan.2023"? Else add it to data/indicators.`,
      },
      {
        what: 'a link to a figure that has moved, and a withdrawn one on the home page',
        file: CONGRESS,
        right: 'obs:ho-ngheo.tp-bac-kan.2023',
        wrong: 'obs:ho-ngheo.bac-kan.2023',
        beside: [
          { file: SITE, right: '"ho-ngheo.tp-bac-kan.2023"', wrong: '"dai-bieu.bac-kan.2020"' },
          {
            file: MOVED,
            text: listJson(
              tellMove('/so-lieu/ho-ngheo.bac-kan.2023/', '/so-lieu/ho-ngheo.tp-bac-kan.2023/'),
              WITHDRAWN,
            ),
          },
        ],
        prints: `content/articles/2024/dai-hoi.md
  18:20    The observation "ho-ngheo.bac-kan.2023" has moved to "ho-ngheo.tp-bac-kan.2023".  [figure/unknown]
           Name "ho-ngheo.tp-bac-kan.2023" instead.

data/site.json
  11:3     featured  The observation "dai-bieu.bac-kan.2020" was withdrawn on 2026-01-15.  [reference/observation]
           Do without it, or name another.`,
      },
      {
        what: 'a link to nothing',
        file: CONGRESS,
        right: 'obs:ho-ngheo.tp-bac-kan.2023',
        wrong: 'obs:can-ngheo.lang-son',
        prints: `content/articles/2024/dai-hoi.md
  18:20    There is no observation "can-ngheo.lang-son".  [figure/unknown]
           Add it to data/indicators, or correct the name.`,
      },
    ],
  },
  'figure/text': {
    title: { vi: 'Bài ghi con số khác với số liệu', en: 'The article shows another figure than its observation' },
    why: {
      vi: 'Bài viết 1,69%, trang số liệu ghi 1,96%: một trong hai chỗ đã gõ sai.',
      en: 'The article says 1.69 %, the page of the figure 1.96 %: one of the two is a slip.',
    },
    mend: {
      vi: 'Xem lại nguồn rồi sửa chỗ sai. Trong ngoặc vuông chỉ ghi con số, có thể kèm từ so sánh và đơn vị; chữ khác để bên ngoài.',
      en: 'Look at the source and correct the one that is wrong. Between the brackets goes the figure alone, with its comparator words and unit if you like; other words stay outside.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
        wrong: 'còn [1,69%](obs:ho-ngheo.tp-bac-kan.2023)',
        prints: `content/articles/2024/dai-hoi.md
  18:20    The link shows "1,69%" but the observation is "1,96%".  [figure/text]
           Write "1,96%" in the link.`,
      },
      {
        what: 'a link that shows words beside the figure',
        file: CONGRESS,
        right: 'hộ nghèo còn [1,96%]',
        wrong: 'hộ nghèo [còn 1,96%]',
        prints: `content/articles/2024/dai-hoi.md
  18:16    The link shows "còn 1,96%" but the observation is "1,96%".  [figure/text]
           Write "1,96%" in the link.`,
      },
    ],
  },
  'figure/comparator': {
    title: {
      vi: 'Từ so sánh quanh con số khác với nguồn',
      en: 'The comparator words around a figure are not those of its source',
    },
    why: {
      vi: '“Gần 150 đại biểu” không phải là “150 đại biểu”. Bỏ hay đổi từ so sánh là nói khác nguồn.',
      en: '“Gần 150” (nearly 150) is not “150”. To drop or change a comparator word is to say something the source does not.',
    },
    mend: {
      vi: 'Viết đúng từ so sánh mà nguồn in, trong liên kết hoặc ngay cạnh nó. Nếu số liệu ghi sai, sửa `value_text` và `comparator`.',
      en: 'Write the comparator word that the source prints, in the link or right beside it. If the observation is wrong, correct its `value_text` and `comparator`.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'gần [150 đại biểu](obs:dai-bieu.tp-bac-kan.2024)',
        wrong: '[150 đại biểu](obs:dai-bieu.tp-bac-kan.2024)',
        prints: `content/articles/2024/dai-hoi.md
  16:15    The text tells "150 đại biểu" without a comparator word, but the source prints "gần 150 đại biểu".  [figure/comparator]
           Let the words around the link say "gần 150 đại biểu".`,
      },
      {
        what: 'a link behind another comparator',
        file: RESOLUTION,
        right: '[dưới 1,2%]',
        wrong: 'trên [1,2%]',
        prints: `content/articles/2021/nghi-quyet.md
  13:35    The text tells "1,2%" with "trên", but the source prints "dưới 1,2%".  [figure/comparator]
           Let the words around the link say "dưới 1,2%".`,
      },
      {
        what: 'a link before another comparator',
        file: CONGRESS,
        right: 'tp-bac-kan.2023).',
        wrong: 'tp-bac-kan.2023) trở lên.',
        prints: `content/articles/2024/dai-hoi.md
  18:20    The text tells "1,96%" with "trở lên", but the source prints "1,96%".  [figure/comparator]
           Let the words around the link say "1,96%".`,
      },
    ],
  },
  'figure/source': {
    title: { vi: 'Số liệu không ghi bài này là nguồn', en: 'A figure does not name the article as its source' },
    why: {
      vi: 'Bài kể một con số, nhưng trang của con số ấy dẫn về bài khác. Người kiểm chứng sẽ tìm nhầm chỗ.',
      en: 'The article tells a figure whose page leads to another article. Whoever checks it would look in the wrong place.',
    },
    mend: {
      vi: 'Thêm bài này vào `sources` của số liệu, kèm số đoạn; hoặc trỏ liên kết tới đúng số liệu.',
      en: 'Add the article to `sources` of the observation, with the paragraph, or link to the right observation.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"sources": [{ "article": "2024/dai-hoi", "paragraph": 1 }]',
        wrong: '"sources": [{ "reference": "bao-thu-do-2024" }]',
        prints: `content/articles/2024/dai-hoi.md
  16:19    "dai-bieu.tp-bac-kan.2024" does not name this article as its source.  [figure/source]
           Add { "article": "2024/dai-hoi", "paragraph": … } to its sources, or link to the right observation.`,
      },
    ],
  },
};
