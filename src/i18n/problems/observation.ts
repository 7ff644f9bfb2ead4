import type { Explanations } from './explanation.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';

export const OBSERVATION: Explanations<'observation'> = {
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
    example: { file: POVERTY, right: '"value_text": "1,96%"', wrong: '"value_text": "1.96%"' },
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
    example: { file: POVERTY, right: '"obs_value": 1.96', wrong: '"obs_value": 196' },
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
    example: { file: POVERTY, right: '"unit_measure": "PERCENT"', wrong: '"unit_measure": "NUMBER"' },
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
    example: {
      file: 'content/articles/2024/dai-hoi.md',
      right: 'Tỷ lệ hộ nghèo còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023).',
      wrong: 'Tỷ lệ hộ nghèo tiếp tục giảm.',
    },
  },
};
