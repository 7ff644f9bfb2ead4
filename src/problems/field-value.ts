import type { Entries } from './entry.ts';
import {
  CONGRESS,
  DELEGATES,
  POVERTY,
  RATIO,
  RELATIONS,
  RESOLUTION,
  ROUND,
  SITE,
  TOPICS,
  listJson,
  SHEET,
} from './small-archive.ts';

export const FIELD_VALUE = {
  'field/type': {
    title: { vi: 'Giá trị sai kiểu', en: 'A value of the wrong type' },
    why: {
      vi: 'Số viết trong ngoặc kép là chữ: máy không cộng, không so sánh và không vẽ biểu đồ được.',
      en: 'A number between quotes is text: it cannot be added, compared or drawn.',
    },
    mend: {
      vi: "Số viết không có ngoặc kép, dấu thập phân là dấu chấm. Chữ viết trong ngoặc kép. Trong phần khai báo của bài, năm làm mã phải có ngoặc: `congress: '2024'`. Điều chưa biết thì bỏ hẳn trường, không ghi `null`.",
      en: "Numbers go without quotes, with a full stop before decimals; text goes between quotes. In front matter, a year that is an id needs quotes: `congress: '2024'`. Leave out what is unknown; do not write `null`.",
    },
    cases: [
      {
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"obs_value": "150"',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].obs_value  "150" is text, not a number.  [field/type]
           Write a number without quotes, with a full stop before decimals.`,
      },
      {
        what: 'front matter that is a list',
        file: RESOLUTION,
        text: '---\n- title\n---\nNội dung.\n',
        prints: `content/articles/2021/nghi-quyet.md
  2:1      ["title"] is a list, not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'front matter that is one word',
        file: RESOLUTION,
        text: '---\ntitle\n---\nNội dung.\n',
        prints: `content/articles/2021/nghi-quyet.md
  2:1      "title" is text, not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'a year without quotes',
        file: CONGRESS,
        right: "congress: '2024'",
        wrong: 'congress: 2024',
        prints: `content/articles/2024/dai-hoi.md
  9:1      congress  2024 is a number, not text.  [field/type]
           Put it in quotes: "2024".`,
      },
      {
        what: 'a field without a value',
        file: CONGRESS,
        right: 'publisher: bao-bac-kan',
        wrong: 'publisher:',
        prints: `content/articles/2024/dai-hoi.md
  5:1      publisher  null is not text.  [field/type]
           Leave the field out when the value is unknown.`,
      },
      {
        what: 'a value that is null',
        file: POVERTY,
        right: '"obs_value": 1.96',
        wrong: '"obs_value": null',
        prints: `data/indicators/ho-ngheo.json
  22:7     observations[0].obs_value  null is not a number.  [field/type]
           Leave the field out when the value is unknown.`,
      },
      {
        what: 'null for a site',
        file: SITE,
        text: 'null\n',
        prints: `data/site.json
  1:1      null is not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'a number for an indicator',
        file: DELEGATES,
        text: '5\n',
        prints: `data/indicators/dai-bieu.json
  1:1      5 is a number, not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'a list for an indicator',
        file: DELEGATES,
        text: '[{ "id": "dai-bieu" }]\n',
        prints: `data/indicators/dai-bieu.json
  1:1      [{"id":"dai-bieu"}] is a list, not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'null for a list',
        file: TOPICS,
        text: 'null\n',
        prints: `data/topics.json
  1:1      null is not a list.  [field/type]
           Write a list.`,
      },
      {
        what: 'an object for a list',
        file: TOPICS,
        text: '{ "id": "dai-hoi" }\n',
        prints: `data/topics.json
  1:1      {"id":"dai-hoi"} is an object of fields, not a list.  [field/type]
           Write a list.`,
      },
      {
        what: 'null in a list',
        file: TOPICS,
        text: '[null]\n',
        prints: `data/topics.json
  1:2      [0]  null is not an object of fields.  [field/type]
           Write an object of fields.`,
      },
      {
        what: 'a number of a spreadsheet as Vietnam writes it, in a column of numbers',
        file: SHEET,
        text: 'ref_area,time_period,value_type,value_text,article,paragraph,obs_value\nbac-kan,2022,actual,"1.234,5%",2024/dai-hoi,3,"1.234,5"\n',
        prints: `figures.csv
  2:7      obs_value  "1.234,5" is no number of the model.  [field/type]
           Write it with a full stop before decimals and without separators, as 1234.5, or leave the cell empty: value_text says it.`,
      },
    ],
  },
  'field/choice': {
    title: { vi: 'Từ không nằm trong danh sách cho phép', en: 'A word that is not one of those allowed' },
    why: {
      vi: 'Trường này chỉ nhận một số từ nhất định, vì trang, biểu đồ và tệp tải về phải hiểu nó như nhau.',
      en: 'This field takes a few words only, since pages, charts and downloads must all understand it alike.',
    },
    mend: {
      vi: 'Chọn một trong các từ mà lời nhắc liệt kê. Từ in ở nguồn (“gần”, “hơn”) thuộc về `value_text`.',
      en: 'Take one of the words that the hint lists. The words of the source (“gần”, “hơn”) belong in `value_text`.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"comparator": "nearly"',
        wrong: '"comparator": "gần"',
        prints: `data/indicators/dai-bieu.json
  17:7     observations[0].comparator  "gần" is not one of the words allowed.  [field/choice]
           Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".`,
      },
      {
        what: 'an indicator related to itself',
        file: DELEGATES,
        right: '"aggregation": "end",',
        wrong: '"aggregation": "end",\n  "related": ["dai-bieu"],',
        prints: `data/indicators/dai-bieu.json
  11:15    related[0]  An indicator is not related to itself.  [field/choice]
           Remove the entry.`,
      },
      {
        what: 'a relation of no kind the model knows',
        file: RELATIONS,
        text: listJson({ ...RATIO, kind: 'quotient' }),
        prints: `data/relations.json
  2:19     [0].kind  "quotient" is not one of the words allowed.  [field/choice]
           Write one of "sum", "ratio", "change", "count", "equal".`,
      },
      {
        what: 'a congress that was only planned and yet held on a day',
        file: ROUND,
        right: '"status": "held"',
        wrong: '"status": "planned"',
        prints: `data/congresses/2024.json
  9:7      congresses[0].status  "planned" contradicts the day on which it was held.  [field/choice]
           Write "held", or remove the day from held.`,
      },
    ],
  },
} satisfies Partial<Entries<'field'>>;
