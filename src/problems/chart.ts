import type { Entries } from './entry.ts';
import { CONGRESS } from './small-archive.ts';

const CONGRESS_END = '[1,96%](obs:ho-ngheo.tp-bac-kan.2023).';

export const CHART: Entries<'chart'> = {
  'chart/place': {
    title: { vi: 'Liên kết biểu đồ không đứng riêng một đoạn', en: 'A link to a picture is no paragraph of its own' },
    why: {
      vi: 'Trang thay liên kết bằng biểu đồ, nên nó phải đứng riêng thành một đoạn; nằm trong câu, trong danh sách hay bảng thì câu ấy sẽ đứt đôi.',
      en: 'The page puts a picture in the place of the link, so it has to be a paragraph of its own; in a sentence, a list or a table it would tear that apart.',
    },
    mend: {
      vi: 'Viết `[tên biểu đồ](chart:mã-chỉ-số?area=mã-địa-phương)` thành một đoạn riêng, giữa hai dòng trống.',
      en: 'Write `[title](chart:indicator?area=locality)` as a paragraph of its own, between two empty lines.',
    },
    cases: [
      {
        file: CONGRESS,
        right: CONGRESS_END,
        wrong: `${CONGRESS_END} Xem [hộ nghèo](chart:ho-ngheo?area=bac-kan/tx-bac-kan).`,
        prints: `content/articles/2024/dai-hoi.md
  18:63    A picture cannot stand in a sentence, a list or a table.  [chart/place]
           Write [title](chart:indicator?area=locality), as a paragraph of its own.`,
      },
      {
        what: 'a picture in a list, one by a name and one that is asked for in another way',
        file: CONGRESS,
        right: CONGRESS_END,
        wrong: `${CONGRESS_END}

- [một](chart:ho-ngheo?area=bac-kan)

[hai][a]

[ba](chart:ho-ngheo)

[a]: chart:ho-ngheo?area=bac-kan`,
        prints: `content/articles/2024/dai-hoi.md
  20:3     A picture cannot stand in a sentence, a list or a table.  [chart/place]
           Write [title](chart:indicator?area=locality), as a paragraph of its own.
  22:1     A picture cannot stand in a sentence, a list or a table.  [chart/place]
           Write [title](chart:indicator?area=locality), as a paragraph of its own.
  24:1     This is not how a picture is asked for.  [chart/place]
           Write [title](chart:indicator?area=locality), as a paragraph of its own.`,
      },
      {
        what: 'pictures of an indicator and a locality that are not there, and of none',
        file: CONGRESS,
        right: CONGRESS_END,
        wrong: `${CONGRESS_END}

[một](chart:ho-ngeo?area=bac-kan)

[hai](chart:ho-ngheo?area=bac-can)

[ba](chart:)`,
        prints: `content/articles/2024/dai-hoi.md
  20:1     There is no indicator "ho-ngeo".  [reference/indicator]
           Did you mean "ho-ngheo"? Else add it to data/indicators.
  22:1     There is no locality "bac-can".  [reference/locality]
           Did you mean "bac-kan"? Else add it to data/localities.
  24:1     This is not how a picture is asked for.  [chart/place]
           Write [title](chart:indicator?area=locality), as a paragraph of its own.`,
      },
    ],
  },
  'chart/nothing': {
    title: { vi: 'Không có gì để vẽ', en: 'There is nothing to draw' },
    why: {
      vi: 'Một biểu đồ theo thời gian cần số của ít nhất ba kỳ, trong đó hai kỳ cùng chuẩn và cùng địa giới, hoặc một kết quả và một chỉ tiêu so sánh được. Ít hơn thế thì con số nói rõ hơn hình.',
      en: 'A picture over time needs figures of three periods or more, two of them by one standard and on one ground, or a result and a target that it may be held against. Fewer say more as numbers.',
    },
    mend: {
      vi: 'Bỏ biểu đồ và ghi con số trong câu, hoặc thêm số liệu của các kỳ khác.',
      en: 'Take the picture out and tell the numbers in a sentence, or add figures of other periods.',
    },
    cases: [
      {
        file: CONGRESS,
        right: CONGRESS_END,
        wrong: `${CONGRESS_END}

[Hộ nghèo](chart:ho-ngheo?area=bac-kan/tx-bac-kan)`,
        prints: `content/articles/2024/dai-hoi.md
  20:1     There is nothing to draw of "ho-ngheo" in "bac-kan/tx-bac-kan".  [chart/nothing]
           A picture needs results of three periods, two of them measured alike, or a result and a target.`,
      },
    ],
  },
};
