import type { Entries } from './entry.ts';
import { DELEGATES, POVERTY } from './small-archive.ts';

const TITLE = '"title": { "vi": "Tỷ lệ hộ nghèo", "en": "Poor households, share" }';

export const INDICATOR_TITLE = {
  'indicator/part': {
    title: { vi: 'Chỉ số không thể là phần của chỉ số kia', en: 'An indicator that cannot be part of the other' },
    why: {
      vi: '`part_of` cho bộ kiểm biết con số nào không được lớn hơn con số nào. Hai đơn vị khác nhau, hay chỉ số là phần của chính nó, thì không có gì để so.',
      en: '`part_of` tells the check which number must not be more than which. With two units, or an indicator that is a part of itself, there is nothing to compare.',
    },
    mend: {
      vi: 'Ghi chỉ số đếm tổng thể bằng cùng đơn vị: `"part_of": "dan-so"` cho số người dân tộc thiểu số. Không có chỉ số ấy thì bỏ `part_of`.',
      en: 'Name the indicator that counts the whole in the same unit: `"part_of": "dan-so"` for people of ethnic minorities. Where there is none, leave `part_of` out.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"unit_measure": "PERCENT",',
        wrong: '"unit_measure": "PERCENT",\n  "part_of": "dai-bieu",',
        prints: `data/indicators/ho-ngheo.json
  7:3      part_of  A part has the unit of its whole, but this indicator is measured in "PERCENT", "dai-bieu" in "NUMBER".  [indicator/part]
           Name the indicator that counts the whole in the same unit, or leave part_of out.`,
      },
      {
        what: 'an indicator that is a part of itself',
        file: DELEGATES,
        right: '"unit_measure": "NUMBER",',
        wrong: '"unit_measure": "NUMBER",\n  "part_of": "dai-bieu",',
        prints: `data/indicators/dai-bieu.json
  7:3      part_of  An indicator is no part of itself.  [indicator/part]
           Name the indicator that counts the whole in the same unit, or leave part_of out.`,
      },
    ],
  },
  'indicator/same-title': {
    title: { vi: 'Hai chỉ số cùng một tên', en: 'Two indicators of one title' },
    why: {
      vi: 'Danh sách và kết quả tìm kiếm chỉ hiện tên. Bạn đọc thấy hai dòng như nhau, không biết chọn dòng nào, và con số bị xé làm hai nơi.',
      en: 'Lists and search show nothing but the title. Readers meet the same line twice and cannot choose, and the figures lie in two places.',
    },
    mend: {
      vi: 'Nếu hai chỉ số đo cùng một thứ thì gộp lại và ghi địa chỉ cũ vào `data/moved.json`. Nếu khác nhau thì nói chỗ khác ngay trong tên, ở cả hai thứ tiếng.',
      en: 'If they measure one thing, merge them and record the old address in `data/moved.json`. If not, say in the title what tells them apart, in both languages.',
    },
    cases: [
      {
        file: POVERTY,
        right: TITLE,
        wrong: '"title": { "vi": "Đại biểu dự Đại hội", "en": "Poor households, share" }',
        prints: `data/indicators/ho-ngheo.json
  3:14     title.vi  "Đại biểu dự Đại hội" is the title of "dai-bieu" too.  [indicator/same-title]
           Merge the two if they measure one thing, else say in a title what tells them apart.`,
      },
      {
        what: 'one title in English',
        file: POVERTY,
        right: TITLE,
        wrong: '"title": { "vi": "Tỷ lệ hộ nghèo", "en": "Delegates to the Congress" }',
        prints: `data/indicators/ho-ngheo.json
  3:38     title.en  "Delegates to the Congress" is the title of "dai-bieu" too.  [indicator/same-title]
           Merge the two if they measure one thing, else say in a title what tells them apart.`,
      },
    ],
  },
  'indicator/like-title': {
    title: { vi: 'Tên chỉ số dễ lẫn với tên khác', en: 'A title that looks like another' },
    why: {
      vi: 'Hai tên chỉ khác thứ tự chữ, dấu, một chữ phụ hay một chữ cái thường là một chỉ số được đặt tên hai lần; nếu là hai thì bạn đọc cũng dễ đọc nhầm.',
      en: 'Titles that differ in the order of words, accents, a small word or one letter are often one indicator named twice; if they are two, readers easily take one for the other.',
    },
    mend: {
      vi: 'Đo cùng một thứ thì gộp lại. Khác nhau thì sửa tên cho rõ, hoặc liên kết hai chỉ số bằng `related`: bạn đọc được dẫn tới chỉ số kia, và lời nhắc này thôi hiện.',
      en: 'If they measure one thing, merge them. If not, make the title clear, or link the two by `related`: readers are led to the other, and nothing is mentioned any more.',
    },
    cases: [
      {
        file: POVERTY,
        right: TITLE,
        wrong: '"title": { "vi": "Đại biểu được dự đại hội", "en": "Poor households, share" }',
        prints: `data/indicators/ho-ngheo.json
  file     title.vi  "Đại biểu được dự đại hội" looks like "Đại biểu dự đại hội", the title of "dai-bieu".  [indicator/like-title]
           Merge the two if they measure one thing; else tell them apart in a title, or link them: "related": ["dai-bieu"].`,
      },
      {
        what: 'the same words in another order, without their accents',
        file: POVERTY,
        right: TITLE,
        wrong: '"title": { "vi": "Đại hội: đai biêu dự", "en": "Poor households, share" }',
        prints: `data/indicators/ho-ngheo.json
  file     title.vi  "Đại hội: đai biêu dự" looks like "Đại biểu dự đại hội", the title of "dai-bieu".  [indicator/like-title]
           Merge the two if they measure one thing; else tell them apart in a title, or link them: "related": ["dai-bieu"].`,
      },
      {
        what: 'a title that differs by a letter',
        file: POVERTY,
        right: TITLE,
        wrong: '"title": { "vi": "Đại biểu dự đại hôm", "en": "Poor households, share" }',
        prints: `data/indicators/ho-ngheo.json
  file     title.vi  "Đại biểu dự đại hôm" looks like "Đại biểu dự đại hội", the title of "dai-bieu".  [indicator/like-title]
           Merge the two if they measure one thing; else tell them apart in a title, or link them: "related": ["dai-bieu"].`,
      },
    ],
  },
} satisfies Partial<Entries<'indicator'>>;
