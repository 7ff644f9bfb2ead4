import type { PageName } from '../../core/address/kinds-of-pages.ts';

export const shell = {
  skipToContent: 'Tới nội dung',
  languageName: 'Tiếng Việt',
  languageSwitch: 'Ngôn ngữ',
  mainNavigation: 'Mục chính',
  breadcrumb: 'Vị trí',
  aboutNavigation: 'Về kho này',
  /** What links to the lists of the archive, and most of these pages themselves, are called, by kind. */
  titles: {
    home: 'Trang đầu',
    news: 'Tin',
    indicators: 'Số liệu',
    targets: 'Chỉ tiêu',
    localities: 'Địa phương',
    congresses: 'Đại hội',
    relations: 'Đối chiếu các con số',
    coverage: 'Phạm vi của kho',
    problems: 'Các lỗi khi biên tập',
    search: 'Tìm trong kho',
  } satisfies Partial<Record<PageName, string>>,
  glossary: 'Chữ viết tắt',
  footer: {
    promise: (name: string) =>
      `${name} lược thuật tin đã đăng, giữ nguyên từng con số và ghi rõ nguồn. Bài gốc thuộc về các báo và cổng thông tin đã đăng.`,
    licenceBefore: 'Dữ liệu và lời lược thuật:',
    permanence: 'Mỗi số liệu có một địa chỉ không đổi.',
    edition: (day: string) => `Bản ngày ${day}.`,
    contact: 'Liên hệ:',
  },
  home: {
    headline: 'Mỗi con số có nguồn, có nơi chốn, có ngày tháng',
    holdings: 'Trong kho',
    latest: 'Mới trong kho',
    allNews: 'Tất cả tin',
    figures: 'Số liệu tiêu biểu',
    allIndicators: 'Mọi chỉ số',
    allTargets: 'Mọi chỉ tiêu',
    localities: 'Theo địa phương',
    allLocalities: 'Mọi địa phương',
    congresses: 'Các vòng đại hội',
    allCongresses: 'Đại hội là gì, đã có những gì',
  },
  counts: {
    articles: (_count: number) => 'bài lược thuật',
    indicators: (_count: number) => 'chỉ số',
    figures: (_count: number) => 'số liệu',
    localities: (_count: number) => 'địa phương, cũ và mới',
    congresses: (_count: number) => 'đại hội',
  },
  about: 'khoảng',
  notFound: {
    title: 'Không có trang này',
    lead: 'Địa chỉ có thể đã gõ sai, hoặc trang chưa từng có. Mỗi trang đã đăng trong kho đều giữ nguyên địa chỉ.',
    tryThese: 'Có thể bắt đầu từ:',
  },
  report: {
    link: 'Báo lỗi số liệu',
    subject: (what: string) => `Báo lỗi: ${what}`,
    body: (address: string) => `Trang: ${address}\n\nĐiều chưa đúng:\n\nNguồn cho thấy điều đúng:\n`,
  },
};
