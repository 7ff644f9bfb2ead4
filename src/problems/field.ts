import type { Entries } from './entry.ts';
import {
  CONGRESS,
  DELEGATES,
  MOVED,
  OLD_PLACES,
  POVERTY,
  PUBLISHERS,
  RATIO,
  RELATIONS,
  RESOLUTION,
  SITE,
  WITHDRAWN,
  listJson,
} from './small-archive.ts';

export const FIELD = {
  'field/missing': {
    title: { vi: 'Thiếu một trường bắt buộc', en: 'A required field is missing' },
    why: {
      vi: 'Trường bắt buộc là điều bạn đọc không thể thiếu. Thiếu `comparator` chẳng hạn, không ai biết nguồn viết “gần 150” hay “150”.',
      en: 'A required field says what readers cannot do without. Without `comparator`, for one, nobody knows whether the source said “nearly 150” or “150”.',
    },
    mend: {
      vi: 'Thêm trường được nêu tên; lời nhắc cho biết trường ấy chứa gì. Đừng điền đại: nếu nguồn không nói, hãy xem lại có đúng là cần mục này không.',
      en: 'Add the field that is named; the hint says what it holds. Do not invent a value: if the source does not say, ask whether the entry belongs here.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"obs_value": 150,\n      "comparator": "nearly",',
        wrong: '"obs_value": 150,',
        prints: `data/indicators/dai-bieu.json
  12:5     observations[0].comparator  The field "comparator" is missing.  [field/missing]
           Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".`,
      },
      {
        what: 'a required field that is missing from an entry of a list',
        file: PUBLISHERS,
        right: '    "name": "Báo Bắc Kạn",\n',
        wrong: '',
        prints: `data/publishers.json
  2:3      [0].name  The field "name" is missing.  [field/missing]
           Add it; it holds text.`,
      },
      {
        what: 'a broken indicator, whose figures are not unknown for that',
        file: POVERTY,
        right: '"topic": "giam-ngheo",\n',
        wrong: '',
        prints: `data/indicators/ho-ngheo.json
  1:1      topic  The field "topic" is missing.  [field/missing]
           Add it; it holds text.`,
      },
      {
        what: 'a broken article, which its figures may name all the same',
        file: CONGRESS,
        right: 'form: digest\n',
        wrong: '',
        prints: `content/articles/2024/dai-hoi.md
  2:1      form  The field "form" is missing.  [field/missing]
           Write one of "digest", "full-text".`,
      },
      {
        what: 'an excuse without a reason',
        file: RESOLUTION,
        right: 'source:',
        wrong: 'numerals: [{ text: 5 xã }]\nsource:',
        prints: `content/articles/2021/nghi-quyet.md
  8:12     numerals[0].because  The field "because" is missing.  [field/missing]
           Add it; it holds text.`,
      },
      {
        what: 'a version without a level',
        file: OLD_PLACES,
        right: '        "level": "town",\n',
        wrong: '',
        prints: `data/localities/bac-kan.json
  26:7     [1].versions[0].level  The field "level" is missing.  [field/missing]
           Write one of "country", "province", "municipality", "city", "town", "urban-district", "district", "ward", "township", "commune", "special-zone".`,
      },
      {
        what: 'an event without a date',
        file: OLD_PLACES,
        right: '        "date": "2025-07-01",\n',
        wrong: '',
        prints: `data/localities/bac-kan.json
  14:7     [0].events[0].date  The field "date" is missing.  [field/missing]
           Add it; it holds text.`,
      },
      {
        what: 'a redirect without reason and date',
        file: MOVED,
        text: listJson({ kind: 'moved', from: '/chi-so/can-ngheo/', to: '/chi-so/ho-ngheo/' }),
        prints: `data/moved.json
  2:1      [0].date  The field "date" is missing.  [field/missing]
           Add it; it holds text.
  2:1      [0].why  The field "why" is missing.  [field/missing]
           Add it; it holds an object of fields.`,
      },
      {
        what: 'a withdrawn figure that is not told, and a page told as a figure',
        file: MOVED,
        text: listJson({ ...WITHDRAWN, figure: undefined }, { ...WITHDRAWN, from: '/chi-so/a/' }),
        prints: `data/moved.json
  2:1      [0]  The field "figure" is missing.  [field/missing]
           Add { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" } of the figure.
  3:111    [1].figure  "/chi-so/a/" is not the page of a figure.  [field/unknown]
           Remove "figure".`,
      },
      {
        what: 'a relation without a kind',
        file: RELATIONS,
        text: listJson({ id: 'mot-ty-le' }),
        prints: `data/relations.json
  2:1      [0].kind  The field "kind" is missing.  [field/missing]
           Write one of "sum", "ratio", "change", "count", "equal".`,
      },
      {
        what: 'a ratio without a whole',
        file: RELATIONS,
        text: listJson({ id: RATIO.id, kind: 'ratio', part: RATIO.part }),
        prints: `data/relations.json
  2:34     [0].part  The field "whole" is missing, and "1,96%" prints no whole of its own.  [field/missing]
           Name the observation of the whole.`,
      },
      {
        what: 'an article as a source without its paragraph',
        file: DELEGATES,
        right: ', "paragraph": 1',
        wrong: '',
        prints: `data/indicators/dai-bieu.json
  20:19    observations[0].sources[0].paragraph  The field "paragraph" is missing.  [field/missing]
           Add it; it holds a whole number.`,
      },
    ],
  },
  'field/unknown': {
    title: { vi: 'Có trường mà kho không biết', en: 'A field that the archive does not know' },
    why: {
      vi: 'Tên trường gõ sai một chữ thì điều ghi ở đó sẽ không bao giờ hiện ra, mà không ai hay.',
      en: 'One wrong letter in the name of a field, and what is written there would never be shown, with nobody the wiser.',
    },
    mend: {
      vi: 'Sửa tên trường (bộ kiểm tra gợi ý tên gần nhất), hoặc xóa trường.',
      en: 'Correct the name (the checker suggests the nearest one), or remove the field.',
    },
    cases: [
      {
        file: SITE,
        right: '"featured": "ho-ngheo.tp-bac-kan.2023"',
        wrong: '"feature": "ho-ngheo.tp-bac-kan.2023"',
        prints: `data/site.json
  11:3     feature  The field "feature" is not part of the model.  [field/unknown]
           Did you mean "featured"? Else remove it.`,
      },
      {
        what: 'a field that nobody knows',
        file: DELEGATES,
        right: '"obs_value": 150',
        wrong: '"obs_valeu_upper": 160,\n      "obs_value": 150',
        prints: `data/indicators/dai-bieu.json
  16:7     observations[0].obs_valeu_upper  The field "obs_valeu_upper" is not part of the model.  [field/unknown]
           Did you mean "obs_value_upper"? Else remove it.`,
      },
    ],
  },
} satisfies Partial<Entries<'field'>>;
