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
};
