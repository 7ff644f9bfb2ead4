import type { FileChange, Entries } from './entry.ts';
import { CONGRESS, POVERTY, RESOLUTION } from './small-archive.ts';

export const LEDGER: Entries<'ledger'> = {
  'ledger/unbound': {
    title: { vi: 'Con số trong bài không gắn với số liệu nào', en: 'A numeral of the article is bound to nothing' },
    why: {
      vi: 'Kho hứa với bạn đọc rằng con số nào trong bài cũng có nguồn. Một con số không gắn với số liệu nào thì không ai kiểm chứng được.',
      en: 'The archive promises readers that every number in an article has a source. One that is bound to no figure can be checked by nobody.',
    },
    mend: {
      vi: 'Ghi con số thành số liệu rồi gắn liên kết `[1,96%](obs:…)`. Nếu nó không phải số liệu (tuổi người, tên gọi…), khai ở `numerals` trong phần đầu bài, kèm lý do.',
      en: 'Record the number as an observation and link it, `[1,96%](obs:…)`. If it is no statistic (an age, a name …), excuse it under `numerals` in the front matter, with the reason.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
        wrong: 'còn 1,96%',
        prints: `content/articles/2024/dai-hoi.md
  18:20    "1,96%" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [1,96%](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'a figure that is not linked',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: 'Vốn là 595 tỷ đồng. Tỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  18:8     "595 tỷ đồng" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [595 tỷ đồng](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'a figure told a second time without a link',
        file: CONGRESS,
        right: 'tp-bac-kan.2023).',
        wrong: 'tp-bac-kan.2023), nhắc lại: 1,96%.',
        prints: `content/articles/2024/dai-hoi.md
  18:69    "1,96%" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [1,96%](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'numerals in a heading, a table, code, a link and a picture',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong:
          '## Có 5 xã\n\n| Việc | Số |\n| --- | --- |\n| *Thêm* | **6 xã** |\n\n`7` [8 xã](/tin/) ![9](a.gif)\n\nTỷ lệ hộ nghèo',
        beside: [{ file: 'content/articles/2024/a.gif', text: 'GIF89a' }],
        prints: `content/articles/2024/dai-hoi.md
  18:7     "5 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [5 xã](obs:…), or excuse it under "numerals".
  22:14    "6 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [6 xã](obs:…), or excuse it under "numerals".
  24:2     "7" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [7](obs:…), or excuse it under "numerals".
  24:6     "8 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [8 xã](obs:…), or excuse it under "numerals".
  24:21    "9" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [9](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'numerals in titles of links and pictures, and one that begins a list by mistake',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong:
          '[a](/tin/ "5 xã") ![b](a.gif "6 xã") [c][c]\n\n[c]: /tin/ "7 xã"\n\nVốn là\n\n595. tỷ đồng\n\nTỷ lệ hộ nghèo',
        beside: [{ file: 'content/articles/2024/a.gif', text: 'GIF89a' }],
        prints: `content/articles/2024/dai-hoi.md
  18:12    "5 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [5 xã](obs:…), or excuse it under "numerals".
  18:31    "6 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [6 xã](obs:…), or excuse it under "numerals".
  20:13    "7 xã" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [7 xã](obs:…), or excuse it under "numerals".
  24:1     "595" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [595](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'a digit beside a figure link, which a reader sees as part of it',
        file: CONGRESS,
        right: 'còn [1,96%]',
        wrong: 'còn 3[1,96%]',
        prints: `content/articles/2024/dai-hoi.md
  18:20    "3" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [3](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'a lead that drops the comparator of a figure',
        file: CONGRESS,
        right: 'Đại hội nhìn lại năm năm và bàn việc mới.',
        wrong: 'Đại hội có 150 đại biểu.',
        prints: `content/articles/2024/dai-hoi.md
  3:1      lead  "150 đại biểu" is bound to nothing.  [ledger/unbound]
           Tell a figure that the text links to, with its comparator words, or excuse it under "numerals".`,
      },
      {
        what: 'a lead that counts other things by the number of a figure',
        file: CONGRESS,
        right: 'Đại hội nhìn lại năm năm và bàn việc mới.',
        wrong: 'Đại hội có gần 150 xã.',
        prints: `content/articles/2024/dai-hoi.md
  3:1      lead  "150 xã" is bound to nothing.  [ledger/unbound]
           Tell a figure that the text links to, with its comparator words, or excuse it under "numerals".`,
      },
      {
        what: 'a figure in the headline that the text does not tell',
        file: CONGRESS,
        right: 'họp đại hội',
        wrong: 'họp 4 lần',
        prints: `content/articles/2024/dai-hoi.md
  2:1      title  "4 lần" is bound to nothing.  [ledger/unbound]
           Tell a figure that the text links to, with its comparator words, or excuse it under "numerals".`,
      },
      {
        what: 'a threshold of an indicator that another paragraph links to',
        file: POVERTY,
        right: '"unit_measure"',
        wrong: '"threshold_text": "dưới 2 triệu đồng",\n  "unit_measure"',
        beside: [
          { file: CONGRESS, right: 'Tỷ lệ hộ nghèo còn', wrong: 'Tỷ lệ hộ thu nhập dưới 2 triệu đồng còn' },
          { file: CONGRESS, right: 'Dự đại hội', wrong: 'Dự đại hội, dưới 2 triệu đồng,' },
        ],
        prints: `content/articles/2024/dai-hoi.md
  16:18    "2 triệu đồng" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [2 triệu đồng](obs:…), or excuse it under "numerals".`,
      },
    ],
  },
  'ledger/unused-excuse': {
    title: { vi: 'Khai bỏ qua một con số mà bài không có', en: 'An excuse for a numeral that is not there' },
    why: {
      vi: 'Lời khai thừa sẽ che mất con số thật nếu sau này bài được sửa.',
      en: 'An excuse left over would hide a real figure when the article is changed later.',
    },
    mend: {
      vi: 'Xóa lời khai, hoặc ghi con số kèm đơn vị đúng như trong bài. Ngày tháng, thứ tự, số văn bản và con số đã có liên kết thì không cần khai.',
      en: 'Remove the excuse, or write the numeral with its unit as the text does. Dates, ordinals, document numbers and linked figures need none.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'topics: [giam-ngheo]',
        wrong: 'topics: [giam-ngheo]\nnumerals: [{ text: 60 tuổi, because: tuổi của người được mừng thọ }]',
        prints: `content/articles/2021/nghi-quyet.md
  8:14     numerals[0].text  "60 tuổi" excuses no numeral of the article.  [ledger/unused-excuse]
           Remove the excuse, or write the numeral with its unit as the text does.`,
      },
      {
        what: 'an excuse for a part of a numeral',
        ...excuse('595'),
        beside: [{ file: CONGRESS, right: 'Tỷ lệ hộ nghèo', wrong: 'Vốn là 595 tỷ đồng. Tỷ lệ hộ nghèo' }],
        prints: `content/articles/2024/dai-hoi.md
  15:5     numerals[0].text  "595" excuses no numeral of the article.  [ledger/unused-excuse]
           Remove the excuse, or write the numeral with its unit as the text does.
  21:8     "595 tỷ đồng" is bound to nothing.  [ledger/unbound]
           Link it to an observation, [595 tỷ đồng](obs:…), or excuse it under "numerals".`,
      },
      {
        what: 'an excuse for a numeral that is a date, and one for a figure that is linked',
        ...excuse('năm 2024'),
        beside: [{ file: CONGRESS, right: 'Tỷ lệ hộ nghèo', wrong: 'Năm 2024, năm 2024, tỷ lệ hộ nghèo' }],
        prints: `content/articles/2024/dai-hoi.md
  15:5     numerals[0].text  "năm 2024" excuses no numeral of the article.  [ledger/unused-excuse]
           Remove the excuse, or write the numeral with its unit as the text does.`,
      },
    ],
  },
  'ledger/number-word': {
    title: { vi: 'Con số viết bằng chữ', en: 'A number written in words' },
    why: {
      vi: 'Con số viết bằng chữ (“hai xã”) không ai tìm, không ai gắn nguồn được. Có thể đó là một số liệu bị bỏ sót.',
      en: 'A number in words (“hai xã”, two communes) can be neither searched nor linked to its source. It may be a figure that was overlooked.',
    },
    mend: {
      vi: 'Là số liệu thì viết bằng chữ số và gắn liên kết. Không phải thì để nguyên, hoặc khai ở `numerals` để khỏi bị nhắc.',
      en: 'Write a statistic in digits and link it. Leave any other number as it is, or excuse it under `numerals` to silence the notice.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'lead: Đại hội nhìn lại',
        wrong: 'lead: Đại hội của hai xã nhìn lại',
        prints: `content/articles/2024/dai-hoi.md
  file     lead  "hai xã" is written in words.  [ledger/number-word]
           Write a statistic in digits and link it; excuse another number under "numerals".`,
      },
    ],
  },
};

/** Excuses a numeral of the article on the congress. */
function excuse(text: string): FileChange {
  const wrong = `numerals:\n  - text: '${text}'\n    because: Thử.\n---\n\nDự đại hội`;
  return { file: CONGRESS, right: '---\n\nDự đại hội', wrong };
}
