import type { Explanations } from './explanation.ts';

const CONGRESS = 'content/articles/2024/dai-hoi.md';

export const LEDGER: Explanations<'ledger'> = {
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
    example: {
      file: CONGRESS,
      right: 'còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
      wrong: 'còn 1,96%',
    },
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
    example: {
      file: 'content/articles/2021/nghi-quyet.md',
      right: 'topics: [giam-ngheo]',
      wrong: 'topics: [giam-ngheo]\nnumerals: [{ text: 60 tuổi, because: tuổi của người được mừng thọ }]',
    },
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
    example: {
      file: CONGRESS,
      right: 'lead: Đại hội nhìn lại',
      wrong: 'lead: Đại hội của hai xã nhìn lại',
    },
  },
};
