import type { Entries } from './entry.ts';
import { DELEGATES, UNITS } from './small-archive.ts';

/** An indicator of its own with one figure of the congress. */
function tellIndicator(fields: object, figure: object): string {
  const indicator = {
    definition: { vi: 'Số người trong đại hội.', en: 'People at the congress.' },
    topic: 'dai-hoi',
    direction: 'neither',
    additive: true,
    aggregation: 'end',
    ...fields,
    observations: [
      {
        ref_area: 'bac-kan/tx-bac-kan',
        time_period: '2024-05-09',
        comparator: 'eq',
        value_type: 'actual',
        sources: [{ reference: 'bao-thu-do-2024' }],
        ...figure,
      },
    ],
  };
  return `${JSON.stringify(indicator, undefined, 2)}\n`;
}

const SHARE = { id: 'ty-le-nu', title: { vi: 'Tỷ lệ nữ', en: 'Women, share' }, unit_measure: 'PERCENT' };
const WOMEN = {
  id: 'dai-bieu-nu',
  title: { vi: 'Đại biểu nữ', en: 'Women delegates' },
  unit_measure: 'NUMBER',
  part_of: 'dai-bieu',
};

export const OBSERVATION_NUMBER = {
  'observation/fraction': {
    title: { vi: 'Số đếm không tròn', en: 'Part of a thing that is counted whole' },
    why: {
      vi: 'Đơn vị đếm người, hộ, xã là đơn vị tròn: không có nửa đại biểu. Con số lẻ là chép nhầm, hay đã ghi vào chỉ số có đơn vị khác.',
      en: 'Persons, households and communes are counted whole: there is no half delegate. A fraction was copied badly, or filed under an indicator of another unit.',
    },
    mend: {
      vi: 'Sửa con số theo nguồn. Nếu chỉ số thật sự có số lẻ thì cho nó một đơn vị có `discrete` là `false`.',
      en: 'Correct the number to what the source prints. If the indicator has fractions, give it a unit whose `discrete` is `false`.',
    },
    cases: [
      {
        file: UNITS,
        right: '"kind": "share", "discrete": false',
        wrong: '"kind": "share", "discrete": true',
        prints: `data/indicators/ho-ngheo.json
  22:7     observations[0].obs_value  1.96 is no number of whole things, which the unit of the indicator counts.  [observation/fraction]
           Correct the number, or measure the indicator in a unit that is not discrete.
  33:7     observations[1].obs_value  1.2 is no number of whole things, which the unit of the indicator counts.  [observation/fraction]
           Correct the number, or measure the indicator in a unit that is not discrete.`,
      },
    ],
  },
  'observation/share': {
    title: { vi: 'Tỷ lệ lớn hơn cả tổng thể', en: 'A share of more than the whole' },
    why: {
      vi: 'Tỷ lệ là phần của một trăm. Con số trên 100% là chép nhầm, hoặc là phép so với kế hoạch, với bình quân, với năm trước: vẽ như phần của tổng thể thì sai nghĩa.',
      en: 'A share is a part of a hundred. More than 100% was copied badly, or is measured against a plan, an average or an earlier year, which no chart may draw as a part of a whole.',
    },
    mend: {
      vi: 'Sửa con số theo nguồn. Chỉ số so với kế hoạch hay với một mức khác thì cho nó một đơn vị thuộc loại `ratio` hoặc `change` trong `data/units.json`.',
      en: 'Correct the number to what the source prints. An indicator that is held against a plan or another level takes a unit of the kind `ratio` or `change` in `data/units.json`.',
    },
    cases: [
      {
        file: 'data/indicators/ty-le-nu.json',
        text: tellIndicator(SHARE, { obs_id: 'ty-le-nu.tp-bac-kan.2024', obs_value: 112, value_text: '112%' }),
        mended: tellIndicator(SHARE, { obs_id: 'ty-le-nu.tp-bac-kan.2024', obs_value: 100, value_text: '100%' }),
        prints: `data/indicators/ty-le-nu.json
  28:7     observations[0].obs_value  "112%" is more than the whole that a share is of.  [observation/share]
           Correct the number; what is held against a plan, an average or an earlier year takes a unit of the kind "ratio" or "change".`,
      },
      {
        what: 'a share that is more than all of the whole',
        file: 'data/indicators/ty-le-nu.json',
        text: tellIndicator(SHARE, {
          obs_id: 'ty-le-nu.tp-bac-kan.2024',
          obs_value: 100,
          comparator: 'gt',
          value_text: 'trên 100%',
        }),
        prints: `data/indicators/ty-le-nu.json
  28:7     observations[0].obs_value  "trên 100%" is more than the whole that a share is of.  [observation/share]
           Correct the number; what is held against a plan, an average or an earlier year takes a unit of the kind "ratio" or "change".`,
      },
      {
        what: 'a part of more than the whole printed with it',
        file: DELEGATES,
        right:
          '"obs_value": 150,\n      "comparator": "nearly",\n      "value_type": "actual",\n      "value_text": "gần 150 đại biểu"',
        wrong:
          '"obs_value": 9,\n      "obs_total": 8,\n      "comparator": "eq",\n      "value_type": "actual",\n      "value_text": "9/8 đại biểu"',
        prints: `content/articles/2024/dai-hoi.md
  16:19    The link shows "150 đại biểu" but the observation is "9/8 đại biểu".  [figure/text]
           Write "9/8" or "9/8 đại biểu" in the link.

data/indicators/dai-bieu.json
  16:7     observations[0].obs_value  "9/8 đại biểu" is more than the whole that it is printed with.  [observation/share]
           Correct the number or its whole.`,
      },
    ],
  },
  'observation/quote': {
    title: { vi: 'Câu trích không chứa con số', en: 'A quote that does not hold the figure' },
    why: {
      vi: 'Câu trích là bằng chứng để bạn đọc tự đối chiếu. Câu không có con số thì chứng minh cho điều khác.',
      en: 'A quote is the evidence that readers hold the figure against. One without the number is evidence of something else.',
    },
    mend: {
      vi: 'Trích câu in con số ấy, bỏ bớt chữ thì đặt dấu …; hoặc sửa `value_text` theo nguồn.',
      en: 'Quote the sentence that prints the number, with … where words are left out; or correct `value_text` to the source.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '{ "article": "2024/dai-hoi", "paragraph": 1 }',
        wrong: '{ "article": "2024/dai-hoi", "paragraph": 1, "quote": "Đại hội có gần 160 đại biểu." }',
        prints: `data/indicators/dai-bieu.json
  20:64    observations[0].sources[0].quote  The quote does not hold the figure "gần 150 đại biểu".  [observation/quote]
           Quote the sentence that prints it, or correct value_text to what it prints.`,
      },
    ],
  },
  'observation/part': {
    title: { vi: 'Phần lớn hơn tổng thể của nó', en: 'A part that is more than its whole' },
    why: {
      vi: 'Ở một nơi, trong một năm, số người dân tộc thiểu số không thể lớn hơn dân số. Một trong hai con số sai giá trị, sai địa phương hay sai kỳ.',
      en: 'In one place and year there cannot be more people of ethnic minorities than inhabitants. One of the two has a wrong value, place or period.',
    },
    mend: {
      vi: 'Đối chiếu cả hai với nguồn. Nguồn in thật như thế mà đáng ngờ thì ghi `"obs_status": "U"` và nêu lý do ở `comment`.',
      en: 'Hold both against their sources. If a source prints it so and it is most likely a misprint, record `"obs_status": "U"` and say why in `comment`.',
    },
    cases: [
      {
        file: 'data/indicators/dai-bieu-nu.json',
        text: tellIndicator(WOMEN, { obs_id: 'dai-bieu-nu.tp-bac-kan.2024', obs_value: 150, value_text: '150' }),
        mended: tellIndicator(WOMEN, { obs_id: 'dai-bieu-nu.tp-bac-kan.2024', obs_value: 149, value_text: '149' }),
        prints: `data/indicators/dai-bieu-nu.json
  29:7     observations[0].obs_value  "150" is more than the whole, "gần 150 đại biểu" of "dai-bieu.tp-bac-kan.2024".  [observation/part]
           Hold both against their sources: one has another place, period or value, or is a likely misprint ("obs_status": "U").`,
      },
    ],
  },
} satisfies Partial<Entries<'observation'>>;
