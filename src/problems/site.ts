import type { Entries } from './entry.ts';
import { CONGRESS, POVERTY } from './small-archive.ts';

export const SITE_FACTS: Entries<'site'> = {
  'site/featured': {
    title: { vi: 'Số liệu của trang chủ chưa đứng vững', en: 'The figure of the home page does not stand firm' },
    why: {
      vi: 'Trang chủ chỉ đưa một con số, và nhiều người chỉ đọc con số ấy. Nó phải có nơi đăng rõ ràng, và không bị nghi là in nhầm.',
      en: 'The home page shows one figure, and many read no other. Its publisher has to be known, and it must be no likely misprint.',
    },
    mend: {
      vi: 'Ghi vào `featured` của `data/site.json` mã của một số liệu khác, bổ sung nơi đăng của nguồn, hoặc bỏ trường này.',
      en: 'Give `featured` of `data/site.json` the id of another figure, add the publisher of its source, or leave the field out.',
    },
    cases: [
      {
        file: CONGRESS,
        right: 'publisher: bao-bac-kan\n',
        wrong: '',
        prints: `data/site.json
  11:3     featured  "ho-ngheo.tp-bac-kan.2023" has no publisher that is known.  [site/featured]
           Name a figure whose publisher is known and that nobody doubts, or leave "featured" out.`,
      },
      {
        what: 'a figure that is doubted, before all readers',
        file: POVERTY,
        right: '"value_text": "1,96%",',
        wrong: '"value_text": "1,96%",\n      "obs_status": "U",',
        prints: `data/site.json
  11:3     featured  "ho-ngheo.tp-bac-kan.2023" is most likely a misprint.  [site/featured]
           Name a figure whose publisher is known and that nobody doubts, or leave "featured" out.`,
      },
    ],
  },
};
