import type { Entries } from './entry.ts';
import { CONGRESS, DELEGATES, POVERTY, RIGHT_SHEET, SHEET } from './small-archive.ts';

export const OBSERVATION = {
  'observation/text': {
    title: { vi: 'Không đọc được con số như in', en: 'The words printed cannot be read as a figure' },
    why: {
      vi: '`value_text` là con số đúng như nguồn in, và trang hiện chính nó. Nếu không đọc được thành một con số thì không đối chiếu được với giá trị ghi bên cạnh.',
      en: '`value_text` is the figure exactly as the source prints it, and pages show it. If it does not read as one figure, nothing can hold it against the value beside it.',
    },
    mend: {
      vi: 'Ghi một con số với từ so sánh trước hoặc sau nó: “hơn 3,6 tỷ đồng”. Dấu thập phân là dấu phẩy, dấu ngăn hàng nghìn là dấu chấm. Nguồn in hai con số thì ghi thành hai số liệu.',
      en: 'Write one number with its comparator words before or behind it: “hơn 3,6 tỷ đồng”. Decimals take a comma, thousands a full stop. Two numbers of a source are two observations.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"value_text": "1,96%"',
        wrong: '"value_text": "1.96%"',
        prints: `data/indicators/ho-ngheo.json
  26:7     observations[0].value_text  "1.96%" cannot be read as one figure.  [observation/text]
           Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".`,
      },
      {
        what: 'printed words with two numerals',
        file: DELEGATES,
        right: '"gần 150 đại biểu"',
        wrong: '"gần 150 đại biểu của 8 xã"',
        prints: `data/indicators/dai-bieu.json
  19:7     observations[0].value_text  "gần 150 đại biểu của 8 xã" cannot be read as one figure.  [observation/text]
           Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".`,
      },
    ],
  },
  'observation/text-differs': {
    title: {
      vi: 'Con số như in và giá trị ghi lại khác nhau',
      en: 'The words printed and the value recorded disagree',
    },
    why: {
      vi: 'Trang in một số, biểu đồ vẽ một số khác. Người trích dẫn không biết tin số nào.',
      en: 'The page would print one number and the chart draw another. Whoever cites it could not know which to trust.',
    },
    mend: {
      vi: 'Mở nguồn ra xem. Đúng như in thì sửa `obs_value`, `unit_mult` hay `comparator` theo lời nhắc; chép sai thì sửa `value_text`.',
      en: 'Look at the source. If the words are right, correct `obs_value`, `unit_mult` or `comparator` as the hint says; if they were copied badly, correct `value_text`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"obs_value": 1.96',
        wrong: '"obs_value": 196',
        prints: `data/indicators/ho-ngheo.json
  26:7     observations[0].value_text  "1,96%" reads as obs_value 1.96, but obs_value is 196.  [observation/text-differs]
           Make obs_value 1.96, or correct value_text to what the source prints.`,
      },
      {
        what: 'a scale other than printed',
        file: POVERTY,
        right: '"obs_value": 1.96',
        wrong: '"unit_mult": 3,\n      "obs_value": 1.96',
        prints: `data/indicators/ho-ngheo.json
  27:7     observations[0].value_text  "1,96%" reads as unit_mult 0, but unit_mult is 3.  [observation/text-differs]
           Make unit_mult 0, or correct value_text to what the source prints.`,
      },
      {
        what: 'a comparator other than printed',
        file: DELEGATES,
        right: '"nearly"',
        wrong: '"approx"',
        prints: `data/indicators/dai-bieu.json
  19:7     observations[0].value_text  "gần 150 đại biểu" reads as comparator nearly, but comparator is approx.  [observation/text-differs]
           Make comparator nearly, or correct value_text to what the source prints.`,
      },
    ],
  },
  'observation/unit': {
    title: { vi: 'Con số như in không cùng đơn vị với chỉ số', en: 'The words printed are of another unit' },
    why: {
      vi: 'Nguồn in phần trăm mà chỉ số tính bằng hộ, hay in tiền mà chỉ số tính bằng phần trăm: số liệu đã ghi nhầm vào chỉ số khác, biểu đồ và bảng tải về sẽ xếp nó cạnh những con số không cùng loại.',
      en: 'The source prints a percentage and the indicator counts households, or money where the indicator is a share: the figure was filed under the wrong indicator, and charts and downloads would put it beside numbers of another kind.',
    },
    mend: {
      vi: 'Chuyển số liệu sang chỉ số có đúng đơn vị, hoặc sửa `unit_measure` của chỉ số. Chép nhầm thì sửa `value_text` theo nguồn.',
      en: 'Move the figure to an indicator of its unit, or correct `unit_measure` of the indicator. If the words were copied badly, correct `value_text`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"unit_measure": "PERCENT"',
        wrong: '"unit_measure": "NUMBER"',
        prints: `data/indicators/ho-ngheo.json
  26:7     observations[0].value_text  "1,96%" is a percentage, but the indicator is measured in "đơn vị".  [observation/unit]
           Record the figure under an indicator of its unit, or correct value_text to what the source prints.
  36:7     observations[1].value_text  "dưới 1,2%" is a percentage, but the indicator is measured in "đơn vị".  [observation/unit]
           Record the figure under an indicator of its unit, or correct value_text to what the source prints.`,
      },
      {
        what: 'a figure of another unit in a spreadsheet',
        file: SHEET,
        text: RIGHT_SHEET.replace('hơn 3,6%', '1.234,5 hộ'),
        prints: `figures.csv
  2:4      value_text  "1.234,5 hộ" is no percentage, but the indicator is measured in "%".  [observation/unit]
           Record the figure under an indicator of its unit, or correct value_text to what the source prints.`,
      },
    ],
  },
  'observation/unused': {
    title: {
      vi: 'Bài là nguồn của một con số mà không nhắc tới nó',
      en: 'An article never shows a figure it is the source of',
    },
    why: {
      vi: 'Bạn đọc đi từ con số tới bài sẽ không thấy con số ở đó. Có thể bài quên kể, cũng có thể ghi nhầm nguồn.',
      en: 'Readers who go from the figure to the article do not find it there. Either the article left it out, or the source is the wrong one.',
    },
    mend: {
      vi: 'Kể con số trong bài và gắn liên kết, hoặc sửa nguồn. Nếu bản lược thuật cố ý bỏ con số ấy thì có thể để nguyên.',
      en: 'Tell the figure in the article and link it, or correct the source. If the digest leaves it out on purpose, it may stay so.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023).',
        wrong: 'Tỷ lệ hộ nghèo tiếp tục giảm.',
        prints: `data/indicators/ho-ngheo.json
  file     observations[0].sources[0]  "2024/dai-hoi" never shows "ho-ngheo.tp-bac-kan.2023", whose source it is.  [observation/unused]
           Tell the figure in the article and link it, or correct the source.`,
      },
    ],
  },
} satisfies Partial<Entries<'observation'>>;
