import type { Entries } from './entry.ts';
import { MOVED, PUBLISHED, listJson } from './small-archive.ts';

export const ADDRESS: Entries<'address'> = {
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
    cases: [
      {
        file: MOVED,
        text: '[]\n',
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
        beside: [{ file: PUBLISHED, text: '["/chi-so/ty-le-ho-ngheo/"]\n' }],
        prints: `data/published.json
  1:2      [0]  "/chi-so/ty-le-ho-ngheo/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/chi-so/ty-le-ho-ngheo/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/chi-so/ty-le-ho-ngheo/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.`,
      },
      {
        what: 'a published indicator that is gone, with its English page and its files',
        file: PUBLISHED,
        text: listJson('/chi-so/can-ngheo.csv', '/chi-so/can-ngheo/', '/chi-so/ho-ngheo/', '/en/chi-so/can-ngheo/'),
        prints: `data/published.json
  3:1      [1]  "/chi-so/can-ngheo/" was published and is gone, and 2 more with it.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/chi-so/can-ngheo/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/chi-so/can-ngheo/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.`,
      },
      {
        what: 'a published indicator that is gone, where one of nearly its name is new',
        file: PUBLISHED,
        text: listJson('/chi-so/can-ngheo/'),
        prints: `data/published.json
  2:1      [0]  "/chi-so/can-ngheo/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/chi-so/can-ngheo/", "to": "/chi-so/ho-ngheo/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/chi-so/can-ngheo/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.`,
      },
      {
        what: 'a published figure and a published article that are gone',
        file: PUBLISHED,
        text: listJson('/so-lieu/gdp.lang-son.2020/', '/tin/2020/mot-bai-da-mat/'),
        prints: `data/published.json
  2:1      [0]  "/so-lieu/gdp.lang-son.2020/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/so-lieu/gdp.lang-son.2020/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/so-lieu/gdp.lang-son.2020/", "was": { "vi": "…" }, "figure": { "indicator": "…", "ref_area": "…", "time_period": "…", "value_text": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.
  3:1      [1]  "/tin/2020/mot-bai-da-mat/" was published and is gone.  [address/vanished]
           Bring it back, or add to the list in data/moved.json { "kind": "moved", "from": "/tin/2020/mot-bai-da-mat/", "to": "/…/", "date": "2026-11-21", "why": { "vi": "…" } } or, where nothing takes its place, { "kind": "withdrawn", "from": "/tin/2020/mot-bai-da-mat/", "was": { "vi": "…" }, "date": "2026-11-21", "why": { "vi": "…" } }.`,
      },
    ],
  },
};
