import type { Entries } from './entry.ts';

const PAGE = `---
title: Một trang
description: Về một điều.
---

Một câu.
`;

export const ID_ADDRESS = {
  'id/address': {
    title: { vi: 'Tên trang trùng với trang khác', en: 'The address of the page is taken' },
    why: {
      vi: 'Tên tệp trong `content/pages` là địa chỉ của trang. Hai trang cùng một địa chỉ thì chỉ một trang được dựng, trang kia mất mà không ai hay.',
      en: 'The name of a file of `content/pages` is the address of its page. Of two pages at one address one would be built, and the other lost without a word.',
    },
    mend: {
      vi: 'Đặt tên khác cho tệp.',
      en: 'Give the file another name.',
    },
    cases: [
      {
        file: 'content/pages/tim-kiem.vi.mdx',
        text: `---
title: Tìm trong kho
description: Cách tìm bài và số liệu.
---

Gõ tên xã hoặc một con số.
`,
        prints: `content/pages/tim-kiem.vi.mdx
  file     Another page or folder of the site stands at /tim-kiem/.  [id/address]
           Rename the file: its name is the address of the page.`,
      },
      {
        what: 'pages at the English home page and at a folder of scripts',
        file: 'content/pages/en.vi.mdx',
        text: PAGE,
        beside: [{ file: 'content/pages/assets.en.mdx', text: PAGE }],
        prints: `content/pages/assets.en.mdx
  file     Another page or folder of the site stands at /assets/.  [id/address]
           Rename the file: its name is the address of the page.

content/pages/en.vi.mdx
  file     Another page or folder of the site stands at /en/.  [id/address]
           Rename the file: its name is the address of the page.`,
      },
    ],
  },
} satisfies Partial<Entries<'id'>>;
