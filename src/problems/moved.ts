import type { Entries } from './entry.ts';
import { CONGRESS, MOVED, PAGE_HEAD, WITHDRAWN, listJson, tellMove } from './small-archive.ts';

export const MOVED_PAGES: Entries<'moved'> = {
  'moved/stands': {
    title: { vi: 'Ghi là đã chuyển hay đã rút, mà trang vẫn còn', en: 'A page said to be gone that stands' },
    why: {
      vi: 'Một địa chỉ không thể vừa là trang, vừa là lời báo rằng trang đã rút. Nếu mã cũ được đem đặt cho thứ khác, ai dẫn số liệu cũ sẽ mở ra một số liệu khác hẳn.',
      en: 'An address cannot be a page and the notice that the page is gone. And if an old id is given to something else, whoever cited the old figure would open quite another one.',
    },
    mend: {
      vi: 'Sửa `from` cho đúng địa chỉ đã rút. Nếu mã cũ bị dùng lại thì đặt mã khác cho mục mới; nếu mục cũ đã được khôi phục thì xóa dòng này.',
      en: 'Correct `from` to the address that is gone. If an old id was used again, give the new thing another; if the old one is back, remove the entry.',
    },
    cases: [
      {
        file: MOVED,
        text: withdrawnPage('2023'),
        mended: withdrawnPage('2022'),
        prints: `data/moved.json
  4:5      [0].from  "/so-lieu/ho-ngheo.tp-bac-kan.2023/" stands.  [moved/stands]
           An obs_id is never used again: give the new one another, or remove this entry if the old one is back.`,
      },
      {
        what: 'an obs_id that is used again after it was withdrawn, and a moved page that stands',
        file: MOVED,
        text: listJson(
          { ...WITHDRAWN, from: '/so-lieu/ho-ngheo.tp-bac-kan.2023/', figure: WITHDRAWN.figure },
          tellMove('/chi-so/dai-bieu/', '/chi-so/ho-ngheo/'),
        ),
        prints: `data/moved.json
  2:21     [0].from  "/so-lieu/ho-ngheo.tp-bac-kan.2023/" stands.  [moved/stands]
           An obs_id is never used again: give the new one another, or remove this entry if the old one is back.
  3:17     [1].from  "/chi-so/dai-bieu/" stands.  [moved/stands]
           An address is never used again: give the new one another, or remove this entry if the old one is back.`,
      },
    ],
  },
  'moved/nowhere': {
    title: { vi: 'Trang đã chuyển dẫn tới một trang không có', en: 'A moved page that leads nowhere' },
    why: {
      vi: 'Người theo địa chỉ cũ được báo là trang nay ở chỗ khác, bấm vào thì không thấy gì.',
      en: 'Whoever follows the old address is told that the page is elsewhere, and finds nothing there.',
    },
    mend: {
      vi: 'Sửa `to` hoặc `see` theo gợi ý. Không có trang nào thay thế thì ghi mục là `withdrawn` và nói vì sao rút.',
      en: 'Correct `to` or `see` as suggested. Where no page took its place, make the entry `withdrawn` and say why.',
    },
    cases: [
      {
        file: MOVED,
        text: tellMoved(['ty-le-ho-ngheo', 'ho-ngeo']),
        mended: tellMoved(['ty-le-ho-ngheo', 'ho-ngheo']),
        prints: `data/moved.json
  5:5      [0].to  There is no page "/chi-so/ho-ngeo/".  [moved/nowhere]
           Did you mean "/chi-so/ho-ngheo/"? Else name a page that stands.`,
      },
      {
        what: 'a withdrawn page that sends readers to one that is not there',
        file: MOVED,
        text: listJson({ ...WITHDRAWN, see: ['/chi-so/gdp-dau-nguoi/'] }),
        prints: `data/moved.json
  2:242    [0].see[0]  There is no page "/chi-so/gdp-dau-nguoi/".  [moved/nowhere]
           Name a page that stands.`,
      },
    ],
  },
  'moved/chain': {
    title: {
      vi: 'Trang đã chuyển dẫn tới một trang cũng đã chuyển',
      en: 'A moved page that leads to another moved page',
    },
    why: {
      vi: 'Bạn đọc phải bấm qua nhiều trang báo chuyển mới tới nơi, hoặc quay vòng mãi không tới.',
      en: 'Readers would have to go through several notices before they arrive, or go round for ever.',
    },
    mend: {
      vi: 'Ghi ngay địa chỉ cuối cùng ở `to` của mọi mục. Nếu đích đã bị rút thì ghi mục này là `withdrawn`.',
      en: 'Write the last address as `to` of every entry. If that was withdrawn, make this entry `withdrawn` too.',
    },
    cases: [
      {
        file: MOVED,
        text: tellMoved(['so-ho-ngheo', 'ty-le-ho-ngheo'], ['ty-le-ho-ngheo', 'ho-ngheo']),
        mended: tellMoved(['so-ho-ngheo', 'ho-ngheo'], ['ty-le-ho-ngheo', 'ho-ngheo']),
        prints: `data/moved.json
  5:5      [0].to  "/chi-so/ty-le-ho-ngheo/" has moved on to "/chi-so/ho-ngheo/".  [moved/chain]
           Name "/chi-so/ho-ngheo/", so that readers need one step.`,
      },
      {
        what: 'redirects in a loop, and one to itself',
        file: MOVED,
        text: listJson(
          tellMove('/chi-so/a/', '/chi-so/b/'),
          tellMove('/chi-so/b/', '/chi-so/a/'),
          tellMove('/chi-so/c/', '/chi-so/c/'),
        ),
        prints: `data/moved.json
  2:37     [0].to  "/chi-so/b/" leads back to "/chi-so/a/".  [moved/chain]
           Name the page that took the place of both.
  3:37     [1].to  "/chi-so/a/" leads back to "/chi-so/b/".  [moved/chain]
           Name the page that took the place of both.
  4:37     [2].to  "/chi-so/c/" leads to itself.  [moved/chain]
           Name the page that took its place.`,
      },
      {
        what: 'a redirect to a withdrawn page',
        file: MOVED,
        text: listJson(tellMove('/chi-so/a/', '/chi-so/b/'), { ...WITHDRAWN, from: '/chi-so/b/', figure: undefined }),
        prints: `data/moved.json
  2:37     [0].to  "/chi-so/b/" was withdrawn on 2026-01-15.  [moved/chain]
           Name a page that stands, or make this entry "withdrawn" too.`,
      },
    ],
  },
  'moved/link': {
    title: {
      vi: 'Liên kết tới một địa chỉ đã chuyển hay đã rút',
      en: 'A link to an address that moved or was withdrawn',
    },
    why: {
      vi: 'Lời báo chuyển là để cho người đã dẫn từ bên ngoài. Trang của chính kho phải dẫn thẳng tới nơi.',
      en: 'Notices of moved pages are for those who cite the archive from outside. Its own pages lead straight there.',
    },
    mend: {
      vi: 'Thay bằng địa chỉ mới mà lời nhắc nêu. Trang đã rút thì bỏ liên kết, hoặc dẫn tới trang khác.',
      en: 'Put the new address that the hint names. Where the page was withdrawn, take the link out or lead to another page.',
    },
    cases: [
      {
        file: 'content/pages/gioi-thieu.mdx',
        text: tellLink('ty-le-ho-ngheo'),
        mended: tellLink('ho-ngheo'),
        beside: [{ file: MOVED, text: tellMoved(['ty-le-ho-ngheo', 'ho-ngheo']) }],
        prints: `content/pages/gioi-thieu.mdx
  6:22     "/chi-so/ty-le-ho-ngheo/" has moved to "/chi-so/ho-ngheo/".  [moved/link]
           Link to "/chi-so/ho-ngheo/".`,
      },
      {
        what: 'links of an article and a page to addresses that moved or were withdrawn',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo còn',
        wrong: '[Tỷ lệ hộ nghèo](/chi-so/can-ngheo/#bang) còn',
        beside: [
          {
            file: 'content/pages/gioi-thieu.en.mdx',
            text: `${PAGE_HEAD}Xem <a href="/en/so-lieu/dai-bieu.bac-kan.2020/">số này</a>.\n`,
          },
          {
            file: MOVED,
            text: listJson(tellMove('/chi-so/can-ngheo/', '/chi-so/ho-ngheo/'), WITHDRAWN),
          },
        ],
        prints: `content/articles/2024/dai-hoi.md
  18:18    "/chi-so/can-ngheo/" has moved to "/chi-so/ho-ngheo/".  [moved/link]
           Link to "/chi-so/ho-ngheo/".

content/pages/gioi-thieu.en.mdx
  6:14     "/en/so-lieu/dai-bieu.bac-kan.2020/" was withdrawn on 2026-01-15.  [moved/link]
           Take the link out, or link to another page.`,
      },
    ],
  },
};

/** Indicators that have other ids now. */
function tellMoved(...steps: readonly (readonly [from: string, to: string])[]): string {
  const entries = steps.map(
    ([from, to]) => `  {
    "kind": "moved",
    "from": "/chi-so/${from}/",
    "to": "/chi-so/${to}/",
    "date": "2026-01-15",
    "why": { "vi": "Chỉ số được đặt lại mã cho gọn." }
  }`,
  );
  return `[\n${entries.join(',\n')}\n]\n`;
}

function withdrawnPage(year: string): string {
  return `[
  {
    "kind": "withdrawn",
    "from": "/so-lieu/ho-ngheo.tp-bac-kan.${year}/",
    "was": { "vi": "Tỷ lệ hộ nghèo, thành phố Bắc Kạn, ${year}" },
    "figure": { "indicator": "ho-ngheo", "ref_area": "bac-kan/tx-bac-kan", "time_period": "${year}" },
    "date": "2026-01-15",
    "why": { "vi": "Nguồn không có số này." }
  }
]
`;
}

function tellLink(indicator: string): string {
  return `---
title: Giới thiệu
description: Kho này chứa gì.
---

Xem [tỷ lệ hộ nghèo](/chi-so/${indicator}/).
`;
}
