import type { NoTotal } from '../../core/congress/judge-total.ts';
import type { CoverageFact } from '../../core/export/coverage.ts';
import type { Congress } from '../../core/model/congress.ts';

export const congresses = {
  congresses: {
    description: 'Đại hội đại biểu các dân tộc thiểu số của các năm có trong kho.',
    lead: 'Đại hội đại biểu các dân tộc thiểu số họp từ cấp huyện lên cấp tỉnh rồi toàn quốc.',
    empty: 'Chưa có đại hội nào.',
  },
  congress: {
    list: 'Các đại hội có tin',
    ordinalText: (roman: string) => `lần thứ ${roman}`,
    theme: 'Chủ đề',
    held: (when: string) => `họp ${when}`,
    planned: (when: string) => `dự kiến ${when}`,
    pilot: 'đại hội điểm',
    statuses: {
      held: 'đã họp, chưa rõ ngày',
      planned: 'chưa có nguồn nói đã họp',
      unknown: 'chưa rõ đã họp hay chưa',
    } satisfies Record<Congress['status'], string>,
    venue: 'Nơi họp',
    news: 'Tin',
    figures: 'Số liệu từ các tin này',
    levels: { district: 'cấp huyện', province: 'cấp tỉnh', national: 'toàn quốc' },
  },
  rounds: {
    what: 'Đại hội là gì',
    about: [
      'Đại hội đại biểu các dân tộc thiểu số là nơi đại biểu đồng bào các dân tộc thiểu số nhìn lại công tác dân tộc của nhiệm kỳ qua và đề ra chỉ tiêu cho nhiệm kỳ tới.',
      'Đại hội họp từ dưới lên: các huyện họp trước và cử đại biểu dự đại hội cấp tỉnh; có lần sau đó còn đại hội toàn quốc. Kho xếp các đại hội theo năm họp của cấp huyện và cấp tỉnh, kể cả đại hội toàn quốc họp vào năm sau.',
    ],
    strip: 'Đại hội qua các năm',
    each: 'Trong kho có gì',
    held: (provinces: number, districts: number) =>
      provinces + districts === 0
        ? 'chưa có đại hội nào trong kho'
        : `${[...(provinces > 0 ? [`${provinces} cấp tỉnh`] : []), ...(districts > 0 ? [`${districts} cấp huyện`] : [])].join(', ')} trong kho`,
    toldOf: (told: number, all: number) => `${told} trong ${all} tỉnh, thành phố có tin`,
    told: (told: number, all: number) =>
      told === all
        ? `Cả ${all} tỉnh, thành phố có tin.`
        : `${told} trong ${all} tỉnh, thành phố của năm ấy có tin. Nơi chưa có tin trong kho không có nghĩa là không họp.`,
    coverage: 'Nơi nào đã họp',
    onMap: 'Xem trên bản đồ',
    mapTitle: (round: string) => `Bản đồ: ${round}`,
    mapLead: 'Các tỉnh, thành phố theo địa giới của năm ấy. Mỗi nơi có tin dẫn tới dòng của nó trong bảng đại hội.',
    untold: (n: number) => `Chưa có tin của ${n} tỉnh, thành phố`,
    caption: {
      national: 'Đại hội toàn quốc',
      province: 'Đại hội cấp tỉnh',
      district: 'Đại hội cấp huyện',
    } satisfies Record<Congress['level'], string>,
    captionNote: 'Theo ngày họp; số như nguồn đã in, tên địa phương lúc họp',
    columns: { place: 'Nơi', when: 'Ngày họp', sources: 'Nguồn', now: 'Ngày nay' },
    country: 'Cả nước',
    unchanged: 'không đổi',
    sortBy: 'Sắp xếp theo:',
    noFigure: 'chưa có số',
    sources: (n: number) => `${n} nguồn`,
    totals: 'Tổng số',
    total: (total: string) => `cộng được ${total}.`,
    noTotal: (reasons: readonly string[]) => `không có tổng số, vì ${reasons.join('; ')}.`,
    noTotalReasons: {
      uncovered: 'kho chưa có tin của mọi nơi',
      missing: 'có đại hội chưa có số',
      inexact: 'có số kèm “hơn”, “gần”, “khoảng” hoặc là một khoảng',
      'different-things': 'các nguồn đếm những thứ khác nhau',
      'sources-differ': 'có đại hội mà các nguồn in những số khác nhau',
      doubtful: 'có số đáng ngờ hoặc mới là kế hoạch',
      'not-additive': 'số của các nơi không cộng với nhau được',
    } satisfies Record<NoTotal, string>,
    map: (year: string) => `Các tỉnh, thành phố: đại hội năm ${year}`,
    looks: { full: 'đã họp, rõ ngày', some: 'đã họp chưa rõ ngày, hoặc mới có kế hoạch', none: 'chưa có tin' },
    noNews: 'chưa có tin',
    conflicts: 'Các nguồn nêu khác nhau',
    conflictsNote:
      'Những con số dưới đây nói về cùng một điều mà không thể cùng đúng. Kho giữ cả, không lấy trung bình.',
    or: 'hay',
    doubtful: 'Số in đáng ngờ',
    parts: 'Xem thêm về đại hội năm này',
    allFigures: (n: number) => `${n} số liệu về đại hội, theo chủ đề`,
    allSources: 'Chủ đề, nơi họp và nguồn của từng đại hội',
    allTargets: 'Mọi chỉ tiêu của đại hội',
    figuresTitle: (round: string) => `Số liệu: ${round}`,
    targetsTitle: (round: string) => `Chỉ tiêu: ${round}`,
    sourcesTitle: (round: string) => `Nguồn: ${round}`,
    figuresLead:
      'Mọi số liệu mà các nguồn về đại hội năm này in, theo chủ đề rồi theo chỉ số. Mỗi số dẫn tới trang riêng của nó.',
    targetsLead: 'Các chỉ tiêu mà nguồn về đại hội năm này in, với kết quả nếu kho có.',
    sourcesLead:
      'Từng đại hội với chủ đề, nơi họp như nguồn in, điều cần lưu ý và các nguồn. Phần lớn liên kết dẫn ra ngoài kho.',
    placesSideBySide: 'Địa phương có từ hai kỳ đại hội trong kho',
    ofPlace: (place: string) => `Các kỳ đại hội của ${place}`,
    ofPlaceLead: 'Mỗi đại hội đề ra gì, đại hội sau báo cáo gì: số như nguồn in, theo từng chỉ số.',
    eachCongress: 'Từng kỳ',
    compared: 'Điều đề ra và điều báo cáo',
    comparedNote:
      'Gồm những chỉ số có chỉ tiêu, hoặc có số ở từ hai kỳ trở lên. Số của hai kỳ có thể đo theo hai cách; trang của từng số nói rõ.',
    promises: {
      none: 'Nguồn trong kho không in chỉ tiêu nào của các đại hội trước, nên chưa có gì để so với điều đại hội sau báo cáo.',
      reported: (round: string, targets: number, reported: number) =>
        reported === 0
          ? `Đại hội năm ${round} đề ra ${targets} chỉ tiêu; nguồn của đại hội sau không báo cáo chỉ tiêu nào trong đó.`
          : `Đại hội năm ${round} đề ra ${targets} chỉ tiêu; nguồn của đại hội sau có báo cáo cho ${reported}.`,
      waiting: (round: string, targets: number) =>
        `Đại hội năm ${round} đề ra ${targets} chỉ tiêu, chờ đại hội sau báo cáo.`,
      unanswered: 'chưa thấy báo cáo',
    },
    nothingCompared: 'Chưa có chỉ số nào có chỉ tiêu hoặc có số ở từ hai kỳ trở lên.',
    others: (n: number) => `${n} số liệu khác chỉ có ở một kỳ; xem ở trang của địa phương.`,
  },
  coverage: {
    description: 'Tỉnh nào, đại hội năm nào đã có tin, số liệu, chỉ tiêu, kết quả trong kho, và còn thiếu gì.',
    lead: 'Kho chỉ có những gì đã tìm được nguồn. Bảng này nói rõ nơi nào đã có, nơi nào chưa. Chưa có tin không có nghĩa là không họp.',
    byRound: 'Theo năm đại hội',
    matrix: 'Từng địa phương, từng năm đại hội',
    place: 'Địa phương',
    legend: { dated: 'đã họp, rõ ngày', undated: 'chưa rõ ngày, hoặc mới có kế hoạch', none: 'chưa có tin' },
    nothing: 'chưa có tin',
    noCongress: 'có tin, chưa có nguồn về đại hội',
    notStanding: 'chưa có hoặc không còn',
    statuses: { held: 'đã họp', planned: 'mới có kế hoạch', unknown: 'chưa rõ' } satisfies Record<
      Congress['status'],
      string
    >,
    has: ({ articles, references, figures, results, targets }: CoverageFact) =>
      [
        articles > 0 ? `${articles} bài` : 'chưa có bài',
        ...(references > 0 ? [`${references} nguồn ngoài`] : []),
        ...(figures > 0 ? [`${figures} số`] : []),
        results > 0 ? `${results} kết quả` : 'chưa có kết quả',
        targets > 0 ? `${targets} chỉ tiêu` : 'chưa có chỉ tiêu',
      ].join(', '),
    downloadNote: 'Mỗi dòng một địa phương ở một năm đại hội, cả nơi chưa có gì.',
    names: ['tỉnh nào chưa đại hội', 'tỉnh nào chưa có tin', 'còn thiếu gì'],
  },
};
