import type { Explanations } from './explanation.ts';

export const ADDRESS: Explanations<'address'> = {
  'address/vanished': {
    title: { vi: 'Một địa chỉ đã đăng nay không còn', en: 'A published address that is gone' },
    why: {
      vi: 'Báo khác, luận văn, mạng xã hội đã dẫn tới địa chỉ ấy. Trang biến mất không lời giải thích thì lời dẫn của họ thành vô căn cứ.',
      en: 'Newspapers, theses and posts have cited that address. If its page vanishes without a word, what they cited is left without a source.',
    },
    mend: {
      vi: 'Khôi phục mục đã xóa hay đổi mã. Nếu đổi là có chủ ý, hãy ghi vào `data/moved.json`: trang nay ở đâu (`moved`), hoặc đã rút vì sao (`withdrawn`); lời nhắc có sẵn mẫu để chép. Đừng xóa dòng khỏi `data/published.json`.',
      en: 'Bring back what was deleted or renamed. If it was meant, record it in `data/moved.json`: where the page is now (`moved`), or why it was withdrawn (`withdrawn`); the hint has an entry to copy. Do not delete the line from `data/published.json`.',
    },
    example: {
      file: 'data/moved.json',
      beside: { file: 'data/published.json', text: '["/chi-so/ty-le-ho-ngheo/"]\n' },
      added: '[]\n',
      mended: `[
  {
    "kind": "moved",
    "from": "/chi-so/ty-le-ho-ngheo/",
    "to": "/chi-so/ho-ngheo/",
    "date": "2026-01-15",
    "why": { "vi": "Chỉ số được đặt lại mã cho gọn.", "en": "The indicator was given a shorter name." }
  }
]
`,
    },
  },
};
