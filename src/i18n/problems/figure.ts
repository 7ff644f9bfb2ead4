import type { Explanations } from './explanation.ts';

const CONGRESS = 'content/articles/2024/dai-hoi.md';

export const FIGURE: Explanations<'figure'> = {
  'figure/unknown': {
    title: { vi: 'Liên kết tới một số liệu không có', en: 'A link to a figure that is not there' },
    why: {
      vi: 'Bạn đọc bấm vào con số trong bài sẽ không tới đâu cả.',
      en: 'Readers who follow the figure in the text would get nowhere.',
    },
    mend: {
      vi: 'Sửa mã sau `obs:` theo gợi ý, hoặc thêm số liệu vào `data/indicators`.',
      en: 'Correct the name behind `obs:` as suggested, or add the observation to `data/indicators`.',
    },
    example: {
      file: CONGRESS,
      right: '[1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
      wrong: '[1,96%](obs:ho-ngheo.bac-kan.2023)',
    },
  },
  'figure/text': {
    title: { vi: 'Bài ghi con số khác với số liệu', en: 'The article shows another figure than its observation' },
    why: {
      vi: 'Bài viết 1,69%, trang số liệu ghi 1,96%: một trong hai chỗ đã gõ sai.',
      en: 'The article says 1.69 %, the page of the figure 1.96 %: one of the two is a slip.',
    },
    mend: {
      vi: 'Xem lại nguồn rồi sửa chỗ sai. Trong ngoặc vuông chỉ ghi con số, có thể kèm từ so sánh và đơn vị; chữ khác để bên ngoài.',
      en: 'Look at the source and correct the one that is wrong. Between the brackets goes the figure alone, with its comparator words and unit if you like; other words stay outside.',
    },
    example: {
      file: CONGRESS,
      right: 'còn [1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
      wrong: 'còn [1,69%](obs:ho-ngheo.tp-bac-kan.2023)',
    },
  },
  'figure/comparator': {
    title: {
      vi: 'Từ so sánh quanh con số khác với nguồn',
      en: 'The comparator words around a figure are not those of its source',
    },
    why: {
      vi: '“Gần 150 đại biểu” không phải là “150 đại biểu”. Bỏ hay đổi từ so sánh là nói khác nguồn.',
      en: '“Gần 150” (nearly 150) is not “150”. To drop or change a comparator word is to say something the source does not.',
    },
    mend: {
      vi: 'Viết đúng từ so sánh mà nguồn in, trong liên kết hoặc ngay cạnh nó. Nếu số liệu ghi sai, sửa `value_text` và `comparator`.',
      en: 'Write the comparator word that the source prints, in the link or right beside it. If the observation is wrong, correct its `value_text` and `comparator`.',
    },
    example: {
      file: CONGRESS,
      right: 'gần [150 đại biểu](obs:dai-bieu.tp-bac-kan.2024)',
      wrong: '[150 đại biểu](obs:dai-bieu.tp-bac-kan.2024)',
    },
  },
  'figure/source': {
    title: { vi: 'Số liệu không ghi bài này là nguồn', en: 'A figure does not name the article as its source' },
    why: {
      vi: 'Bài kể một con số, nhưng trang của con số ấy dẫn về bài khác. Người kiểm chứng sẽ tìm nhầm chỗ.',
      en: 'The article tells a figure whose page leads to another article. Whoever checks it would look in the wrong place.',
    },
    mend: {
      vi: 'Thêm bài này vào `sources` của số liệu, kèm số đoạn; hoặc trỏ liên kết tới đúng số liệu.',
      en: 'Add the article to `sources` of the observation, with the paragraph, or link to the right observation.',
    },
    example: {
      file: 'data/indicators/dai-bieu.json',
      right: '"sources": [{ "article": "2024/dai-hoi", "paragraph": 1 }]',
      wrong: '"sources": [{ "article": "2021/nghi-quyet", "paragraph": 1 }]',
    },
  },
};
