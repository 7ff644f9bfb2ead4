import type { PublisherSort } from '../../core/cite/sort-beside.ts';
import type { PublisherKind } from '../../core/model/publisher.ts';

export const texts = {
  news: {
    description: 'Các bài lược thuật trong kho, theo năm và theo chủ đề.',
    lead: 'Mỗi bài kể lại một tin đã đăng bằng lời của kho, giữ nguyên từng con số và dẫn về bài gốc.',
    byPlace: 'Theo địa phương',
    byTopic: 'Theo chủ đề',
    empty: 'Chưa có bài nào.',
    articleCount: (n: number | string) => `${n} bài`,
    anyYear: 'Mọi năm',
    /** A province that is none any more, among those that are. */
    former: (name: string) => `${name} (cũ)`,
    /** "Lạng Sơn, 2024: 0 bài; 2 nguồn ngoài có 12 số liệu." The figures are a link. */
    sourcesElsewhere: (n: number | string) => `${n} nguồn ngoài có`,
    figuresElsewhere: (n: number | string) => `${n} số liệu`,
    allTopics: 'mọi chủ đề: ',
  },
  article: {
    footnotes: 'Chú thích',
    footnoteBack: 'Về chỗ dẫn chú thích {reference}',
    digestOf: 'Lược thuật bài',
    by: 'của',
    on: 'trên',
    fullTextOf: 'Toàn văn bài',
    /** Said in the frames of other languages. */
    isVietnamese: 'Bài này viết bằng tiếng Việt.',
    facts: 'Hồ sơ bài',
    contents: 'Trong bài',
    mainFigures: 'Số liệu chính',
    download: (figures: number) => `Tải ${figures} số liệu`,
    fileNote: 'Các số liệu của bài, theo thứ tự trong bài; có cột so sánh (“hơn”, “gần”, “khoảng”) và cột chuẩn',
    print: 'In',
    /** Leads to the page of a figure, from its card. */
    openFigure: 'Trang của số liệu',
    event: 'Sự kiện',
    dated: 'Thời điểm',
    original: 'Bài gốc',
    retrieved: 'Ngày chép',
    checksum: 'Dấu bản chép',
    people: 'Người được nêu',
    congress: 'Đại hội',
    topics: 'Chủ đề',
    places: 'Địa phương trong bài',
    placesNote: 'Tên và cấp trên vào thời điểm của bài; sau dấu rẽ là đơn vị ngày nay.',
    figures: 'Số liệu trong bài',
    figureCount: (n: number) => `${n} số liệu, mỗi số một trang riêng`,
    ledger: (figures: number, others: number) =>
      `Mọi con số trong bài đều có nguồn: ${figures} số liệu.` +
      (others === 0
        ? ''
        : ` ${others} chỗ có chữ số khác là ngày tháng, thứ tự, số văn bản, tên gọi và những thứ như vậy.`),
    cite: 'Trích dẫn',
    citeOriginal: 'Bài gốc',
    citeDigest: 'Bài lược thuật này',
    digestNote: 'Bài lược thuật là lời của kho, không phải lời của tác giả bài gốc.',
  },
  datedBasis: { printed: 'theo ngày in ở nguồn', event: 'theo ngày sự kiện', inferred: 'suy từ nội dung' },
  unknown: {
    publisher: 'chưa rõ',
    authors: 'nguồn không ghi',
    published: 'nguồn không ghi',
    url: 'chưa rõ địa chỉ',
  },
  cite: {
    digestOf: (title: string, authors: readonly string[]) =>
      `lược thuật bài “${title}”${authors.length > 0 ? ` của ${authors.join(', ')}` : ''}`,
    after: (sources: readonly string[]) => `theo ${sources.join(' và ')}`,
    addAccess: 'Khi dẫn, thêm ngày truy cập.',
  },
  sources: {
    /** An article as a citation names it. */
    article: (title: string) => `bài “${title}”`,
    /** A page elsewhere as a citation names it. */
    page: (title: string | undefined, where: string) =>
      title === undefined ? `trang không rõ tiêu đề của ${where}` : `bài “${title}” (${where})`,
    untitled: (publisher: string) => `Trang của ${publisher}, không rõ tiêu đề`,
    /** The one sentence below a number or a title. */
    line: {
      source: 'Nguồn',
      setBy: 'Đề ra',
      unknown: 'chưa rõ nơi đăng',
      undated: 'không ghi ngày',
      onCongress: (day: string, isDay: boolean) => `bài về đại hội ${isDay ? 'ngày ' : ''}${day}`,
      onEvent: (day: string, isDay: boolean) => `bài về sự kiện ${isDay ? 'ngày ' : ''}${day}`,
      noCopy: 'chưa có bản lưu',
      more: (n: number) => `và ${n} nơi khác`,
    },
    /** What stands behind names that do not say what they are the names of. */
    sorts: {
      document: 'văn bản',
      portal: 'cổng thông tin',
      site: 'trang thông tin',
      organisation: 'trang của tổ chức',
      newspaper: 'báo',
      aggregator: 'trang tổng hợp',
      translation: 'bản dịch',
    } satisfies Record<PublisherSort, string>,
    archived: 'bản lưu',
    published: 'Ngày đăng',
    by: 'Tác giả',
    /** Before the name that a publisher bears today. */
    renamed: 'tên khi đăng; nay là',
    /** Said of those whose figures are second-hand, or in whose cause they are printed. */
    kinds: { organisation: 'trang của tổ chức', aggregator: 'trang tổng hợp', translation: 'bản dịch' } as Partial<
      Record<PublisherKind, string>
    >,
    sameText: 'In lại, nguyên văn hoặc tóm tắt:',
    witnesses: (pages: number, origins: number) => `${pages} trang, ${origins} nguồn gốc`,
    elsewhere: 'Kho không lược thuật trang này; liên kết dẫn ra ngoài kho.',
  },
  corrections: {
    title: 'Đính chính',
    none: 'chưa có',
    corrected: 'đã đính chính',
    marked: 'Đã đính chính',
    on: (day: string) => `Đính chính ${/^\d+\//u.test(day) ? 'ngày ' : ''}${day}.`,
    source: 'Căn cứ',
    /** What stands around the words shown before and those shown now. */
    changed: { before: '“', between: '” sửa thành “', after: '”' },
  },
};
