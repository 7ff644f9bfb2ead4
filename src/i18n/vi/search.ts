import type { EntryKind } from '../../core/search/entry.ts';

export const search = {
  searchForm: {
    label: 'Tìm trong kho',
    placeholder: 'Tên xã, chỉ số, con số…',
    button: 'Tìm',
    try: 'Thử:',
  },
  search: {
    description: 'Tìm bài, chỉ số, số liệu và địa phương trong kho, có dấu hay không dấu, tên cũ hay tên mới.',
    needsScript: 'Ô tìm cần JavaScript. Không có JavaScript, mời đi từ các danh mục dưới đây.',
    browse:
      'Gõ tên xã, huyện, tỉnh (cũ hay mới), tên chỉ số, chữ viết tắt hay chính con số; có dấu hay không dấu đều được.',
    indexes: 'Các danh mục',
    topics: 'Chủ đề',
    filters: 'Lọc kết quả',
    kind: 'Loại',
    kinds: {
      figure: 'Số liệu',
      indicator: 'Chỉ số',
      article: 'Bài',
      locality: 'Địa phương',
      congress: 'Đại hội',
    } as Readonly<Record<string, string>>,
    kindOf: {
      figure: 'Số liệu',
      indicator: 'Chỉ số',
      article: 'Bài',
      locality: 'Địa phương',
      congress: 'Đại hội',
      page: 'Về kho này',
    } satisfies Record<EntryKind, string>,
    area: 'Địa phương',
    anyArea: 'Mọi nơi',
    areasNow: 'Hiện nay',
    areasThen: 'Trước đây',
    topic: 'Chủ đề',
    anyTopic: 'Mọi chủ đề',
    year: 'Năm',
    clear: 'Bỏ hết lọc',
    heading: 'Kết quả',
    didYouMean: 'Có phải bạn tìm',
    hints: [
      'Thử bớt chữ, hoặc bỏ bộ lọc.',
      'Địa phương: gõ tên cũ hay tên mới, kèm cấp (xã, phường, huyện) nếu nhiều nơi trùng tên.',
      'Số liệu: gõ con số như nguồn in, ví dụ “1,96%” hay “3,6 tỷ”.',
    ],
    more: 'Xem thêm',
    /** What its script says; `{n}` stands for a number, `{x}` for words. */
    said: {
      searching: 'Đang tìm…',
      none: 'Không tìm thấy',
      oneResult: '1 kết quả',
      results: '{n} kết quả',
      failed: 'Không tải được bộ tìm. Xin thử lại.',
      unknown: 'Trong kho không có chữ {x}.',
    },
  },
};
