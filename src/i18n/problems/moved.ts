import type { Explanations } from './explanation.ts';

const MOVED = 'data/moved.json';

export const MOVED_PAGES: Explanations<'moved'> = {
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
    example: { file: MOVED, added: tellWithdrawn('2023'), mended: tellWithdrawn('2022') },
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
    example: {
      file: MOVED,
      added: tellMoved(['ty-le-ho-ngheo', 'ho-ngeo']),
      mended: tellMoved(['ty-le-ho-ngheo', 'ho-ngheo']),
    },
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
    example: {
      file: MOVED,
      added: tellMoved(['so-ho-ngheo', 'ty-le-ho-ngheo'], ['ty-le-ho-ngheo', 'ho-ngheo']),
      mended: tellMoved(['so-ho-ngheo', 'ho-ngheo'], ['ty-le-ho-ngheo', 'ho-ngheo']),
    },
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
    example: {
      file: 'content/pages/gioi-thieu.mdx',
      beside: { file: MOVED, text: tellMoved(['ty-le-ho-ngheo', 'ho-ngheo']) },
      added: tellLink('ty-le-ho-ngheo'),
      mended: tellLink('ho-ngheo'),
    },
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

function tellWithdrawn(year: string): string {
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
