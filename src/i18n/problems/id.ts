import type { Explanations } from './explanation.ts';

export const ID: Explanations<'id'> = {
  'id/duplicate': {
    title: { vi: 'Hai mục mang cùng một mã', en: 'Two things share one id' },
    why: {
      vi: 'Mã là địa chỉ không đổi của một số liệu, một địa phương, một chỉ số. Hai mục chung mã thì liên kết và trích dẫn có thể dẫn tới con số khác.',
      en: 'An id is the permanent address of a figure, a locality or an indicator. With two of one id, links and citations may lead to another figure.',
    },
    mend: {
      vi: 'Đặt mã khác cho mục mới; mã đã đăng thì giữ nguyên. Lỗi này hay gặp khi chép một mục để sửa mà quên đổi mã.',
      en: 'Give the new one another id and keep the one that was published. It mostly happens when an entry is copied and its id forgotten.',
    },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"',
      wrong: '"obs_id": "ho-ngheo.tp-bac-kan.2023"',
    },
  },
  'id/habit': {
    title: { vi: 'Mã của số liệu vốn là của số liệu khác', en: 'The id of a figure is that of another one' },
    why: {
      vi: 'Mã số liệu là địa chỉ mà người khác đã trích dẫn. Hai mã bị đổi chỗ, hay địa phương và kỳ bị sửa dưới một mã cũ, thì địa chỉ ấy lặng lẽ hiện con số khác.',
      en: 'The id of a figure is the address that others have cited. If two ids are swapped, or place and period are changed under an old one, that address shows another figure and nobody notices.',
    },
    mend: {
      vi: 'Đặt mỗi mã về đúng số liệu của nó. Số liệu mới thì đặt mã mới theo thói quen: chỉ số, địa phương, năm.',
      en: 'Give each id back to its figure. A new figure gets a new id, by habit of indicator, locality and year.',
    },
    example: {
      file: 'data/indicators/hoc-sinh.json',
      added: `{
  "id": "hoc-sinh",
  "title": { "vi": "Học sinh", "en": "Pupils" },
  "definition": { "vi": "Số học sinh đang học.", "en": "Pupils at school." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "direction": "higher-is-better",
  "additive": true,
  "aggregation": "end",
  "observations": [
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2023",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2022",
      "obs_value": 120,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "120 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    },
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2022",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2023",
      "obs_value": 135,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "135 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    }
  ]
}
`,
      mended: `{
  "id": "hoc-sinh",
  "title": { "vi": "Học sinh", "en": "Pupils" },
  "definition": { "vi": "Số học sinh đang học.", "en": "Pupils at school." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "direction": "higher-is-better",
  "additive": true,
  "aggregation": "end",
  "observations": [
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2022",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2022",
      "obs_value": 120,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "120 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    },
    {
      "obs_id": "hoc-sinh.tp-bac-kan.2023",
      "ref_area": "bac-kan/tx-bac-kan",
      "time_period": "2023",
      "obs_value": 135,
      "comparator": "eq",
      "value_type": "actual",
      "value_text": "135 học sinh",
      "sources": [{ "reference": "bao-thu-do-2024" }]
    }
  ]
}
`,
    },
  },
  'id/file-name': {
    title: { vi: 'Mã không dùng làm tên tệp được', en: 'The id cannot be the name of a file' },
    why: {
      vi: 'Mã thành tên thư mục của trang. Windows giữ riêng những tên như `con`, `nul`, `aux`, `com1` và không cho tạo tệp mang tên ấy; mã quá 200 ký tự thì nhiều máy không ghi được.',
      en: 'An id becomes the name of a folder of the site. Windows keeps names such as `con`, `nul`, `aux` and `com1` for itself and lets no file bear them; more than 200 characters are too many for many systems.',
    },
    mend: {
      vi: 'Chọn mã khác, chẳng hạn thêm một chữ.',
      en: 'Choose another id, for example with a word added.',
    },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"',
      wrong: '"obs_id": "con.tp-bac-kan.2025.target"',
    },
  },
};
