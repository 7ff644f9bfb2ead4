import { LEVEL_WORDS } from '../core/gazetteer/names.ts';
import type { NoTotal } from '../core/congress/judge-total.ts';
import type { CoverageFact } from '../core/export/coverage.ts';
import type { Congress } from '../core/model/congress.ts';
import type { ComparatorWords } from '../core/figure/format.ts';
import type { AnswerWords } from '../core/figure/say-answer.ts';
import type { TargetState } from '../core/figure/target-ruling.ts';
import type { Level, LocalityVersion } from '../core/model/locality.ts';
import type { Aggregation, Comparator, ValueType } from '../core/model/observation.ts';
import { capitalise } from '../core/text/common-words.ts';
import type { Indicator } from '../core/model/indicator.ts';
import type { Relation } from '../core/model/relation.ts';
import type { Doubt, Verdict } from '../core/relation/verdict.ts';
import type { Kind } from '../core/search/entry.ts';
import type { Deed } from './problems/explanation.ts';

/** The Vietnamese interface, and by its type the list of everything that other languages must say too. */
export const vi = {
  skipToContent: 'Tới nội dung',
  languageName: 'Tiếng Việt',
  languageSwitch: 'Ngôn ngữ',
  mainNavigation: 'Mục chính',
  breadcrumb: 'Vị trí',
  aboutNavigation: 'Về kho này',
  nav: {
    home: 'Trang đầu',
    news: 'Tin',
    indicators: 'Số liệu',
    targets: 'Chỉ tiêu',
    localities: 'Địa phương',
    congresses: 'Đại hội',
  },

  glossary: 'Chữ viết tắt',

  searchForm: {
    label: 'Tìm trong kho',
    placeholder: 'Tên xã, chỉ số, con số…',
    button: 'Tìm',
    try: 'Thử:',
  },

  search: {
    title: 'Tìm trong kho',
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
    } satisfies Record<Kind, string>,
    area: 'Địa phương',
    anyArea: 'Mọi nơi',
    areasNow: 'Hiện nay',
    areasThen: 'Trước đây',
    topic: 'Chủ đề',
    anyTopic: 'Mọi chủ đề',
    year: 'Năm',
    clear: 'Bỏ hết lọc',
    heading: 'Kết quả',
    searching: 'Đang tìm…',
    results: (n: number | string) => `${n} kết quả`,
    none: 'Không tìm thấy',
    didYouMean: 'Có phải bạn tìm',
    unknown: 'Trong kho không có chữ {x}.',
    madeOf: 'gộp từ',
    hints: [
      'Thử bớt chữ, hoặc bỏ bộ lọc.',
      'Địa phương: gõ tên cũ hay tên mới, kèm cấp (xã, phường, huyện) nếu nhiều nơi trùng tên.',
      'Số liệu: gõ con số như nguồn in, ví dụ “1,96%” hay “3,6 tỷ”.',
    ],
    more: 'Xem thêm',
    failed: 'Không tải được bộ tìm. Xin thử lại.',
  },

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

  news: {
    title: 'Tin',
    description: 'Các bài lược thuật trong kho, theo năm và theo chủ đề.',
    lead: 'Mỗi bài kể lại một tin đã đăng bằng lời của kho, giữ nguyên từng con số và dẫn về bài gốc.',
    byTopic: 'Theo chủ đề',
    byYear: 'Theo năm',
    empty: 'Chưa có bài nào.',
    articleCount: (n: number) => `${n} bài`,
  },

  article: {
    footnotes: 'Chú thích',
    footnoteBack: 'Về chỗ dẫn chú thích {reference}',
    digestOf: 'Lược thuật từ bài',
    by: 'của',
    on: 'trên',
    fullTextOf: 'Toàn văn bài',
    facts: 'Hồ sơ bài',
    event: 'Sự kiện',
    published: 'Ngày đăng',
    dated: 'Thời điểm',
    publisher: 'Nơi đăng',
    authors: 'Tác giả',
    original: 'Bài gốc',
    archivedCopy: 'bản lưu trên mạng',
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
    ledgerFact: (figures: number) => `${figures} số liệu, tất cả có nguồn`,
    noFigures: 'Bài này không có số liệu thống kê nào.',
    cite: 'Trích dẫn',
    citeOriginal: 'Bài gốc',
    citeDigest: 'Bài lược thuật này',
    digestNote: 'Bài lược thuật là lời của kho, không phải lời của tác giả bài gốc.',
  },

  datedBasis: { printed: 'theo ngày in ở nguồn', event: 'theo ngày sự kiện', inferred: 'suy từ nội dung' },
  about: 'khoảng',
  unknown: {
    publisher: 'chưa rõ',
    authors: 'nguồn không ghi',
    published: 'nguồn không ghi',
    url: 'chưa rõ địa chỉ',
  },

  indicators: {
    title: 'Số liệu',
    description: 'Các chỉ số trong kho, theo chủ đề.',
    lead: 'Một chỉ số cho biết đếm cái gì và đo bằng đơn vị nào; dưới mỗi chỉ số là mọi con số các bài đã in.',
    columns: { indicator: 'Chỉ số', unit: 'Đơn vị', figures: 'Số liệu' },
    empty: 'Chưa có chỉ số nào.',
  },
  indicator: {
    facts: 'Hồ sơ chỉ số',
    unit: 'Đơn vị',
    threshold: 'Ngưỡng',
    direction: 'Chiều tốt',
    additive: 'Cộng các nơi',
    additiveYes: 'được',
    additiveNo: 'không',
    aggregation: 'Cách tính theo kỳ',
    bases: 'Các chuẩn đo',
    basesNote: 'Số đo theo chuẩn khác nhau hoặc không rõ chuẩn thì không so sánh được với nhau.',
    topic: 'Chủ đề',
    notes: 'Ghi chú',
    allFigures: 'Mọi số đã ghi',
    allFiguresNote: 'Giữ nguyên từ so sánh như nguồn in',
    downloads: 'Tải dữ liệu',
    downloadNote: 'Cột so sánh (“hơn”, “gần”, “khoảng”) đi kèm mọi con số, trong mọi định dạng.',
    empty: 'Chưa có số liệu nào cho chỉ số này.',
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
    archived: 'bản lưu',
    published: 'Ngày đăng',
    by: 'Tác giả',
    elsewhere: 'Kho không lược thuật trang này; liên kết dẫn ra ngoài kho.',
  },
  directions: {
    'higher-is-better': 'cao hơn là tốt hơn',
    'lower-is-better': 'thấp hơn là tốt hơn',
    neither: 'không xét hơn kém',
  } satisfies Record<Indicator['direction'], string>,
  aggregations: {
    end: 'tại cuối kỳ',
    sum: 'tổng cả kỳ',
    average: 'bình quân cả kỳ',
    'each-year': 'từng năm trong kỳ',
    unstated: 'nguồn không nói rõ',
  } satisfies Record<Aggregation, string>,

  table: {
    indicator: 'Chỉ số',
    locality: 'Địa phương',
    period: 'Kỳ',
    comparator: 'So sánh',
    value: 'Giá trị',
    unit: 'Đơn vị',
    type: 'Loại',
    source: 'Nguồn',
  },

  figure: {
    facts: 'Hồ sơ số liệu',
    asPrinted: 'Như in',
    what: 'Đếm gì',
    where: 'Ở đâu',
    places: 'Nơi được nêu tên',
    when: 'Khi nào',
    printedAs: 'nguồn ghi',
    periodFromEvent: 'lấy theo ngày sự kiện',
    periodFromEventSentence: 'Nguồn không ghi con số này thuộc kỳ nào; kho lấy ngày diễn ra sự kiện.',
    comparedWith: 'So với',
    aggregation: 'Cách tính theo kỳ',
    kind: 'Loại số',
    setBy: 'Ai đặt ra',
    basis: 'Chuẩn đo',
    basisUnknown: 'nguồn không nêu chuẩn',
    whole: 'Trên tổng số',
    source: 'Nguồn',
    paragraph: (n: number | string) => `đoạn ${n} của bài gốc`,
    publishedBy: 'Nơi đăng',
    comment: 'Lưu ý khi dẫn',
    code: 'Mã số liệu',
    reading: 'Đọc con số này thế nào',
    related: 'Số khác của cùng chỉ số',
    more: 'Xem cả chỉ số',
    cite: 'Trích dẫn số liệu này',
    keepComparator: (words: string) => `Giữ chữ “${words}” khi dẫn.`,
    titleAt: (title: string, place: string, period: string) => `${title}, ${place}, ${period}`,
  },
  paragraphShort: (n: number | string) => `đoạn ${n}`,
  valueTypes: {
    actual: 'Kết quả',
    estimate: 'Ước tính',
    target: 'Chỉ tiêu',
    plan: 'Kế hoạch',
    forecast: 'Dự báo',
  } satisfies Record<ValueType, string>,
  valueTypeNotes: {
    actual: 'điều đã có hoặc đã làm, theo nguồn',
    estimate: 'con số ước tính, chưa phải kết quả chính thức',
    target: 'mức đặt ra để phấn đấu, chưa phải kết quả',
    plan: 'mức được giao hoặc dự kiến, chưa phải kết quả',
    forecast: 'điều được dự báo, chưa phải kết quả',
  } satisfies Record<ValueType, string>,
  comparators: {
    eq: { before: '', after: '' },
    gt: { before: 'trên', after: '' },
    ge: { before: 'từ', after: 'trở lên' },
    lt: { before: 'dưới', after: '' },
    le: { before: 'không quá', after: '' },
    nearly: { before: 'gần', after: '' },
    approx: { before: 'khoảng', after: '' },
  } satisfies ComparatorWords,
  readings: {
    eq: (n) => `Nguồn ghi ${n}, không kèm từ so sánh nào.`,
    gt: (n) => `Lớn hơn ${n}; nguồn không nói lớn hơn bao nhiêu. Không nên dẫn thành đúng ${n}.`,
    ge: (n) => `Từ ${n} trở lên; nguồn không nêu cận trên.`,
    lt: (n) => `Nhỏ hơn ${n}; nguồn không nói nhỏ hơn bao nhiêu. Không nên dẫn thành đúng ${n}.`,
    le: (n) => `Nhiều nhất là ${n}; con số thật có thể nhỏ hơn.`,
    nearly: (n) => `Chưa tới ${n} nhưng sát đó. Không nên dẫn thành đúng ${n}.`,
    approx: (n) => `Xấp xỉ ${n}, có thể hơn hoặc kém. Không nên dẫn thành đúng ${n}.`,
  } satisfies Record<Comparator, (n: string) => string>,
  rangeReading: (from: string, to: string) => `Nằm trong khoảng từ ${from} đến ${to}.`,
  partReading: (part: string, whole: string) => `Có ${part} trên tổng số ${whole}.`,
  scales: { 0: '', 3: 'nghìn', 4: 'vạn', 6: 'triệu', 9: 'tỷ', 12: 'nghìn tỷ' } as Readonly<Record<number, string>>,

  chart: {
    section: 'Biểu đồ',
    titleAt: (title: string, place: string) => `${title}, ${place}`,
    mark: (type: string, period: string) => `${type}, ${period}`,
    unit: (unit: string) => `đơn vị: ${unit}`,
    share: 'phần trăm',
    missing: (years: string) => `chưa có số liệu năm ${years}`,
    parts: (period: string) => `Các phần của một tổng thể, ${period}`,
    plan: (period: string, until: string) => `Kế hoạch ${period} và phần đã thực hiện, ${until}`,
    planned: 'kế hoạch',
    carriedOut: 'đã thực hiện',
    done: (kinds: string) => `${kinds} trên tổng số`,
    better: { 'higher-is-better': 'cao hơn là tốt hơn', 'lower-is-better': 'thấp hơn là tốt hơn' },
    /** How far apart two numbers are; `isCount` when the unit names the things counted. */
    gap: (number: string, unit: string, _isCount: boolean) => `${number} ${unit}`,
    points: 'điểm phần trăm',
    ends: {
      open: (said: string) => `Mũi tên: nguồn ghi ${said}, không có cận trên.`,
      bounded: (said: string) => `Mũi tên quay lại: nguồn ghi ${said}, số thật nằm phía trong.`,
      soft: (said: string) => `Đầu thanh có tua, điểm nét đứt: nguồn ghi ${said}.`,
    },
    edges: (said: string) => `Ranh giới nét đứt: nguồn ghi ${said}.`,
    inTable: 'Các số này cũng nằm trong bảng của trang.',
    table: 'Số của biểu đồ',
    interactive: 'Xem biểu đồ tương tác',
    still: 'Xem hình tĩnh',
    keys: 'Dùng phím mũi tên để xem từng số.',
  },

  relations: {
    title: 'Đối chiếu các con số',
    description: 'Những con số có liên hệ với nhau về số học, và kết quả đối chiếu từng nhóm.',
    lead: 'Những con số có liên hệ với nhau thì được tính thử: các phần có cộng thành tổng không, tỷ lệ có đúng bằng phần chia cho tổng không, số đếm có đúng bằng số tên được kể không.',
    reading: 'Cách đọc kết quả',
    notes: [
      'Khớp: tính ra đúng như nguồn ghi, trong phạm vi làm tròn và từ so sánh cho phép. Lệch: dù hiểu các từ so sánh rộng đến đâu cũng không thể đúng. Chưa kết luận: nguồn không cho biết đủ để tính.',
      '“Trên 94 tỷ đồng” được đọc là hơn 94 nhưng chưa tới 95 tỷ; “gần 20%” là từ 18% đến dưới 20%; “khoảng 58%” là hơn kém 5% của con số ấy; số không kèm từ so sánh thì tính cả phần làm tròn. Phép cộng, phép chia được làm với cả khoảng, không phải với một số.',
    ],
    all: 'Các phép đối chiếu',
    empty: 'Chưa có phép đối chiếu nào.',
    tally: (all: number, holds: number, off: number, open: number) =>
      `${all} phép đối chiếu: ${holds} khớp, ${off} lệch, ${open} chưa kết luận.`,
    columns: { verdict: 'Kết quả', relation: 'Phép tính', figures: 'Các số liệu' },
    section: 'Kiểm tra với số khác',
    inArticle: 'Các số trong bài có khớp nhau không',
    how: 'Cách đối chiếu và mọi phép đối chiếu trong kho',
    /** What the head of a figure says of all relations it is part of. */
    inHead: {
      holds: 'Khớp với số khác',
      off: 'Lệch với số khác',
      'cannot-tell': 'Chưa đối chiếu được',
    } satisfies Record<Verdict['kind'], string>,
    verdicts: { holds: 'Khớp', off: 'Lệch', 'cannot-tell': 'Chưa kết luận' } satisfies Record<Verdict['kind'], string>,
    computed: {
      sum: (result, stated) => `Cộng lại được ${result}${stated === undefined ? '' : `; nguồn ghi ${stated}`}.`,
      ratio: (result, stated) => `Chia ra được ${result}${stated === undefined ? '' : `; nguồn ghi ${stated}`}.`,
      change: (result, stated) => `Tính ra ${result}${stated === undefined ? '' : `; nguồn ghi ${stated}`}.`,
      count: (result, stated) => `Đếm tên được ${result}${stated === undefined ? '' : `; nguồn ghi ${stated}`}.`,
    } satisfies Record<Exclude<Relation['kind'], 'equal'>, (result: string, stated: string | undefined) => string>,
    whole: (total: string) => `Tổng phải là ${total}.`,
    same: 'Các số này nói về cùng một điều.',
    doubts: {
      bounds: 'Từ so sánh để ngỏ: có thể đúng, có thể không.',
      'nothing-stated': 'Nguồn không ghi kết quả, nên không có gì để so.',
      'no-earlier': 'Nguồn không ghi con số trước đó, nên không có gì để so.',
      'points-or-percent': 'Nguồn không nói mức thay đổi là phần trăm hay điểm phần trăm.',
      'whole-may-be-zero': 'Số chia có thể bằng 0.',
      units: 'Các số khác đơn vị.',
      bases: 'Các số đo theo chuẩn khác nhau hoặc không rõ chuẩn.',
    } satisfies Record<Doubt, string>,
    implied: (result: string) => `Tính ngược lại thì trước đó là ${result}.`,
    impliedEither: (points: string, percent: string) =>
      `Tính ngược lại, nếu là điểm phần trăm thì trước đó là ${points}; nếu là phần trăm thì ${percent}.`,
    offBy: (by: string) => `Lệch ít nhất ${by}.`,
    between: (low: string, high: string) => `từ ${low} đến ${high}`,
    above: (low: string) => `trên ${low}`,
    below: (high: string) => `dưới ${high}`,
    acknowledged: 'Vì sao vẫn để:',
  },

  targets: {
    title: 'Chỉ tiêu và kết quả',
    description: 'Mọi chỉ tiêu trong kho: ai đặt ra, hạn nào, kết quả gần nhất và đã đạt hay chưa.',
    lead: (day: string) =>
      `Mỗi chỉ tiêu được đặt cạnh kết quả của cùng chỉ số, cùng nơi, cùng kỳ, tính đến ${day}. Đạt hay không đạt chỉ được ghi khi hai con số so sánh được với nhau; còn lại thì nói rõ vì sao.`,
    reading: 'Cách kết luận',
    notes: [
      'Đạt hay không đạt là so kết quả tại hạn với mức đã đặt, theo chiều tốt của chỉ số. Chỉ tiêu của cả kỳ cần kết quả của cả kỳ, chỉ tiêu từng năm cần kết quả của từng năm. Kết quả trước hạn không quyết định, trừ số cộng dồn đã đủ mức; kết quả sau hạn cũng không.',
      'Không so sánh được là khi kết quả đo theo chuẩn khác hoặc không rõ chuẩn, tính cách khác, trên địa giới khác, hoặc từ so sánh để ngỏ. Chưa có số liệu là khi kho chưa có kết quả nào trả lời được: hoặc chưa đến hạn, hoặc đã quá hạn, hoặc nơi đặt chỉ tiêu đã không còn trước hạn.',
    ],
    all: 'Các chỉ tiêu',
    empty: 'Chưa có chỉ tiêu nào.',
    overdue: 'đã quá hạn',
    placeChanged: 'của nơi đã đổi địa giới hoặc không còn trước hạn',
    stillOpen: 'chưa đến hạn',
    noSetter: 'Nguồn không nêu ai đặt ra',
    groupCount: (n: number) => `${n} chỉ tiêu`,
    downloadNote: 'Mỗi dòng một chỉ tiêu, kèm tình trạng, lý do và kết quả được dùng.',
    columns: {
      target: 'Chỉ tiêu',
      place: 'Địa phương',
      level: 'Mức',
      due: 'Hạn',
      result: 'Kết quả gần nhất',
      state: 'Tình trạng',
    },
    noResult: 'chưa có',
    noDue: 'không nêu',
    section: 'Chỉ tiêu và kết quả',
    inNews: 'Chỉ tiêu nêu trong các tin này',
    answers: 'Chỉ tiêu của cùng chỉ số',
    thisFigure: (says: string) => `Số này: ${says}.`,
    how: 'Cách kết luận và mọi chỉ tiêu trong kho',
    states: {
      met: 'Đạt',
      missed: 'Không đạt',
      'on-the-way': 'Đang thực hiện',
      'not-reported': 'Chưa có số liệu',
      'not-comparable': 'Không so sánh được',
    } satisfies Record<TargetState, string>,
    endOfYear: (year: string) => `hết năm ${year}`,
    moreThan: (gap: string) => `hơn ${gap}`,
    /** A place that is gone, when another bears its name today. */
    former: (place: string) => `${place} (cũ)`,
    answer: {
      reached: ({ figure, period }, { target }) => `Kết quả ${period} là ${figure}, đạt chỉ tiêu ${target}.`,
      short: ({ figure, period, gap }, { target }) =>
        `Kết quả ${period} là ${figure}, không đạt chỉ tiêu ${target}${gap === undefined ? '' : `, còn cách ${gap}`}.`,
      reachedEarly: ({ figure, period }, { target }) =>
        `Mới tính ${period} đã có ${figure}, đạt chỉ tiêu ${target} trước hạn: số cộng dồn chỉ có thể tăng thêm.`,
      exceededEarly: ({ figure, period }, { target }) =>
        `Mới tính ${period} đã là ${figure}, quá mức chỉ tiêu ${target}: số cộng dồn chỉ có thể tăng thêm.`,
      everyYear: (results, { target }) => `Năm nào trong kỳ cũng đạt ${target}: ${results}.`,
      underWay: ({ figure, period, gap }, { target, due }) =>
        `Số gần nhất, ${period}, là ${figure}${gap === undefined ? '' : `, còn cách chỉ tiêu ${target} là ${gap}`}; ${due === undefined ? 'nguồn không nêu hạn' : `chưa đến hạn (${due})`}.`,
      atLevel: ({ figure, period }, { target, due }) =>
        `Số gần nhất, ${period}, là ${figure}, đã ở mức chỉ tiêu ${target}; ${due === undefined ? 'nguồn không nêu hạn' : `chưa đến hạn (${due})`} nên chưa kết luận là đạt.`,
      someYears: (results, missing) => `Đã có ${results}; chưa kết luận được năm ${missing}.`,
      noResult: ({ due }) =>
        due === undefined
          ? 'Kho chưa có kết quả nào trong kỳ; nguồn không nêu hạn.'
          : `Kho chưa có kết quả nào trong kỳ; hạn là ${due}.`,
      overdue: ({ due }) => `Đã qua hạn (${due ?? ''}) mà kho chưa có kết quả trả lời chỉ tiêu này.`,
      placeGone: (place, day) => `${place} không còn từ ${day}, trước hạn.`,
      placeChanged: (place, day) => `${place} đổi địa giới từ ${day}, trước hạn.`,
      elsewhere: 'Số liệu về sau là của địa bàn khác, nên không trả lời được chỉ tiêu này.',
      latest: ({ figure, period, gap }) =>
        `Số gần nhất trước đó, ${period}, là ${figure}${gap === undefined ? '' : `, còn cách chỉ tiêu ${gap}`}.`,
      latestAtLevel: ({ figure, period }) => `Số gần nhất trước đó, ${period}, là ${figure}, đã ở mức chỉ tiêu.`,
      open: ({ figure, period }, { target }) =>
        `Kết quả ${period} là ${figure}, chỉ tiêu là ${target}: từ so sánh hoặc phần làm tròn để ngỏ, có thể đạt, có thể không.`,
      conflict: (results) => `Các nguồn cho kết quả trái nhau: ${results}.`,
      obstacle: ({ figure, period }, { target }, why) =>
        `Kết quả ${period} là ${figure}, chỉ tiêu là ${target}, nhưng không so sánh được: ${why}.`,
      estimate: 'Kết quả này là số ước tính.',
      obstacles: {
        direction: 'chỉ số này không xét hơn kém, hai con số chỉ đặt cạnh nhau',
        goal: 'từ so sánh của chỉ tiêu đi ngược chiều tốt của chỉ số',
        aggregation: 'hai con số tính theo kỳ bằng cách khác nhau, hoặc nguồn không nói rõ',
        'base-period': 'hai con số so với hai mốc khác nhau',
        whole: 'hai con số tính trên hai tổng khác nhau',
        basis: (result, target) =>
          `kết quả ${result === undefined ? 'không rõ theo chuẩn nào' : `theo ${result}`}, còn chỉ tiêu ${target === undefined ? 'không rõ theo chuẩn nào' : `theo ${target}`}`,
        border: (day) => `địa giới đã thay đổi từ ${day}`,
      },
      standings: {
        before: 'trước kỳ của chỉ tiêu',
        after: 'sau hạn của chỉ tiêu',
        apart: 'thuộc một kỳ khác',
      },
      says: {
        reached: 'ở mức chỉ tiêu',
        open: 'từ so sánh hoặc phần làm tròn để ngỏ',
        short: (gap) => (gap === undefined ? 'chưa tới mức chỉ tiêu' : `còn cách chỉ tiêu ${gap}`),
      },
    } satisfies AnswerWords as AnswerWords,
  },

  conflicts: {
    /** The mark beside a figure. */
    mark: 'Các nguồn nêu khác nhau',
    /** The mark beside one that is most likely a misprint. */
    doubt: 'số in đáng ngờ',
    section: 'Các nguồn nêu khác nhau',
    note: 'Các con số dưới đây nói về cùng một chỉ số, cùng nơi, cùng kỳ, nhưng không thể cùng đúng. Kho giữ nguyên từng số với nguồn của nó, không tính trung bình và không chọn số nào.',
    own: 'trang này',
    all: 'Nơi các nguồn nêu khác nhau',
    empty: 'Chưa thấy nơi nào các nguồn nêu khác nhau.',
    tally: (n: number) =>
      `${n} trường hợp các nguồn nêu những con số không thể cùng đúng cho cùng một chỉ số, nơi và kỳ. “88%” và “trên 88%” không tính là khác nhau, vì cả hai có thể cùng đúng.`,
    chart: 'các nguồn nêu khác nhau',
  },

  localities: {
    title: 'Địa phương',
    description: 'Các địa phương trong kho, theo đơn vị hành chính của từng thời kỳ.',
    lead: 'Từ 1/7/2025 không còn cấp huyện, nhiều tỉnh và xã đã sáp nhập. Tên cũ ở đây vẫn dẫn tới trang của nó, và từ đó tới đơn vị ngày nay.',
    empty: 'Chưa có địa phương nào.',
    nowIn: 'nay thuộc',
    nowPartlyIn: 'nay chia về',
    nowIs: 'nay là',
    successorUnknown: 'chưa rõ nay thuộc đâu',
    successorUnknownIn: 'chưa rõ nay thuộc đơn vị nào của',
    and: 'và',
    figures: (n: number | string) => `${n} số liệu`,
    articles: (n: number | string) => `${n} bài`,
  },
  localityIndex: {
    titleOn: (day: string) => `Địa phương ngày ${day}`,
    descriptionOn: (day: string) => `Các địa phương trong kho, theo đơn vị hành chính của ngày ${day}.`,
    days: 'Đơn vị hành chính của ngày',
    today: (day: string) => `hôm nay (${day})`,
    countsOn: (day: string) => `Đơn vị mà kho biết vào ngày ${day}`,
    ranks: [
      (_count: number) => 'tỉnh, thành phố',
      (_count: number) => 'huyện, quận, thị xã, thành phố thuộc tỉnh',
      (_count: number) => 'xã, phường, thị trấn',
    ] as const,
    map: (day: string) => `Các tỉnh, thành phố ngày ${day}`,
    looks: { full: 'có bài và số liệu', some: 'có bài hoặc số liệu', none: 'chưa có gì' },
    nothing: 'chưa có bài hay số liệu',
    list: 'Danh sách tỉnh, thành phố',
    partsKnown: (names: readonly string[]) => `Dưới cấp tỉnh, kho mới có đơn vị của ${joinNames(names, 'và')}.`,
    partsOf: (name: string) => `Trong ${name}`,
    districtParts: (count: number | string) => `${count} xã, phường, thị trấn`,
    form: 'Lọc địa phương',
    filter: 'Tên địa phương',
    filterHint: 'Có dấu hay không dấu, tên cũ hay tên mới, kèm cấp hoặc tên nơi cấp trên cũng được.',
    dayField: 'Vào ngày',
    apply: 'Xem',
    found: {
      loading: 'Đang tải danh sách…',
      failed: 'Không tải được danh sách. Xin thử lại.',
      none: 'Không có nơi nào tên như vậy. Thử bớt chữ, hoặc bỏ tên cấp.',
      one: '1 nơi',
      many: (n: string) => `${n} nơi`,
      standing: (n: string, day: string) => `${n} nơi có vào ngày ${day}`,
      units: (counts: string, day: string) => `Ngày ${day}, kho có: ${counts}.`,
      noUnits: (day: string) => `Kho không biết đơn vị nào vào ngày ${day}.`,
      early: (day: string) => `Trước ngày ${day}, danh sách có thể thừa hoặc thiếu đơn vị.`,
      begun: (day: string) => `có từ ${day}`,
      badDay: (typed: string) => `“${typed}” không phải là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 30/6/2025.`,
      lateDay: (day: string) => `Kho chỉ biết tới ngày ${day}. Hãy gõ ngày đó hoặc ngày sớm hơn.`,
      more: (n: string) => `Xem thêm ${n} nơi`,
      parts: (n: string) => `${n} đơn vị trực thuộc`,
    },
  },
  tiles: {
    title: (day: string) => `Các đơn vị cấp huyện ngày ${day}`,
    note: 'Sơ đồ vị trí tương đối, không theo diện tích.',
    list: 'Danh sách các đơn vị trong sơ đồ',
  },
  locality: {
    allCongresses: 'so các lần với nhau',
    facts: 'Hồ sơ địa phương',
    level: 'Cấp',
    from: 'Có từ',
    attestedFrom: (day: string) => `chưa rõ; đã có vào ${day}`,
    until: 'Đến hết',
    stillStands: 'đang tồn tại',
    endedOn: (day: string) => `đến hết ${day}`,
    otherNames: 'Tên khác',
    gsoCode: 'Mã thống kê',
    confidence: 'Độ tin cậy',
    history: 'Qua các thời kỳ',
    before: (day: string) => `trước ${day}`,
    parts: 'Các đơn vị trực thuộc',
    partsNote: 'Tên khi trực thuộc, và đơn vị ngày nay',
    partsThen: 'Đơn vị',
    partsNow: 'Ngày nay',
    predecessors: 'Gộp từ',
    figures: 'Số liệu',
    news: 'Tin về nơi này',
    sharedFigures: 'Số liệu tính chung với nơi khác',
    sharedNote: 'Các số này gộp nơi này với nơi khác; không phải của riêng nơi này.',
    sharedNoteOf: (name: string) => `Các số này gộp ${name} với nơi khác; không phải của riêng nơi nào.`,
    noFigures: 'Kho chưa có số liệu riêng của nơi này.',
    noNews: 'Kho chưa có bài riêng về nơi này.',
    lookAt: 'Xem thêm:',
    lead: (level: string, from: string | undefined, until: string | undefined, earlier: readonly string[]) => {
      const since = from === undefined ? '' : `${earlier.length === 0 ? ' có' : ''} từ ${from}`;
      const days = `${since}${until === undefined ? '' : ` đến hết ${until}`}` || ' hiện nay';
      return `${level}${days}${earlier.map((name) => `; trước đó là ${name}`).join('')}.`;
    },
    movedFrom: (above: string, when: string) => `Thuộc ${above} ${when}.`,
  },
  /** How units followed one another, and what the archive holds of the relatives of one. */
  lineage: {
    section: 'Trước và nay',
    from: (day: string) => `Từ ${day}`,
    since: (day: string) => `từ ${day}`,
    tookIn: { full: 'gồm toàn bộ', partial: 'gồm một phần' },
    passedTo: { full: 'thuộc', partial: 'một phần thuộc' },
    today: (names: string) => `nay thuộc ${names}`,
    unknown: (day: string) => `Kho chưa rõ từ ${day} nơi này thuộc đơn vị nào.`,
    doubts: {
      medium: 'Thông tin về đơn vị này có chỗ chưa được kiểm chứng.',
      low: 'Thông tin về đơn vị này chưa chắc chắn.',
    },
    join: (names: readonly string[]) => joinNames(names, 'và'),
    extent: (name: string, extent: 'full' | 'partial') => (extent === 'full' ? name : `một phần ${name}`),
    madeOf: (name: string, names: string) => `${name}, gồm ${names}`,
    wentTo: (names: string, isWhole: boolean, count: number) =>
      isWhole ? `nhập vào ${names}` : count === 1 ? `một phần về ${names}` : `chia về ${names}`,
    other: (name: string, isGone: boolean, parent: string) =>
      `${name}${isGone ? ' cũ' : ''}${parent === '' ? '' : ` của ${parent}`}`,
    isNot: (own: string, names: readonly string[], isNamesake: boolean) =>
      `${capitalise(own)}${isNamesake ? ' này' : ''} không phải là ${joinNames(names, 'hay')}.`,
    manyHomonyms: (own: string, count: number) => `Đừng lẫn ${own} này với ${count} đơn vị khác cùng tên:`,
    homonyms: 'Đơn vị cùng tên',
    cameHere: (extent: 'full' | 'partial'): string =>
      extent === 'full' ? 'toàn bộ nay thuộc đơn vị này' : 'một phần nay thuộc đơn vị này',
    holdsThis: (extent: 'full' | 'partial'): string =>
      extent === 'full' ? 'nay gồm toàn bộ đơn vị này' : 'nay gồm một phần đơn vị này',
    parents: 'Thuộc',
  },
  related: {
    titles: {
      before: 'Số liệu và tin của các đơn vị trước đó',
      within: 'Số liệu và tin của các đơn vị bên trong',
      above: 'Số liệu và tin của đơn vị cấp trên',
      after: 'Số liệu và tin của các đơn vị kế tục',
    },
    notes: {
      before: (self: string) => `Của từng đơn vị trước khi nhập vào ${self}, không phải của cả ${self}.`,
      within: (self: string) => `Của từng đơn vị nằm trong ${self}, không phải của cả ${self}.`,
      above: (self: string) => `Của cả đơn vị rộng hơn, không phải của riêng ${self}.`,
      after: (self: string) => `Của các đơn vị về sau, không phải của ${self}.`,
    },
    thisUnit: (level: Level) => `${LEVEL_WORDS[level]} này`,
    cameHere: {
      full: (self: string, day: string) => `toàn bộ thuộc ${self} từ ${day}`,
      partial: (self: string, day: string) => `một phần thuộc ${self} từ ${day}`,
    },
    wentThere: {
      full: (self: string) => `gồm toàn bộ ${self}`,
      partial: (self: string) => `gồm một phần ${self}`,
    },
    contained: (self: string) => `trong đó có ${self}`,
    containedGround: (self: string) => `trong đó có đất nay thuộc ${self}`,
    caption: (shown: number, all: number, name: string) =>
      `${shown === all ? '' : `${shown} trong `}${all} số liệu của ${name}`,
    sharedCaption: (shown: number, all: number, name: string) =>
      `${shown === all ? '' : `${shown} trong `}${all} số liệu tính chung ${name} với nơi khác`,
    sharedCount: (n: number) => `${n} số liệu tính chung`,
    more: (count: string, name: string) => `Tất cả của ${name}: ${count}`,
    others: 'Còn có',
    unit: 'Đơn vị',
    holds: 'Kho có',
  },
  nothingOwn: {
    title: 'Kho chưa có gì riêng về nơi này',
    lead: (name: string) => `Chưa có bài hay số liệu nào của riêng ${name}. Có thể xem tiếp:`,
    today: 'đơn vị ngày nay:',
    above: 'đơn vị cấp trên, nay và trước đây:',
    below: 'trong trang này:',
    nearby: 'nơi khác cùng huyện hay cùng tỉnh, có tin hoặc số liệu:',
    search: (query: string) => `tìm “${query}” trong kho`,
  },
  parts: {
    columns: { unit: 'Đơn vị', until: 'Đến hết' },
    now: (n: number) => `Hiện nay: ${n} đơn vị`,
    /** After the number of those that the archive has, where it lacks others. */
    known: (title: string) => `${title} có trong kho`,
    atEnd: (n: number, day: string) => `Đến hết ${day}: ${n} đơn vị`,
    before: (n: number) => `Trước đó: ${n} đơn vị`,
    count: (n: number) => `${n} đơn vị`,
  },
  /** A unit as running text names it. */
  nameUnit: ({ full_name }: Pick<LocalityVersion, 'level' | 'name' | 'full_name'>) => full_name,
  levels: {
    country: 'Quốc gia',
    province: 'Tỉnh',
    municipality: 'Thành phố trực thuộc trung ương',
    city: 'Thành phố thuộc tỉnh',
    town: 'Thị xã',
    'urban-district': 'Quận',
    district: 'Huyện',
    ward: 'Phường',
    township: 'Thị trấn',
    commune: 'Xã',
    'special-zone': 'Đặc khu',
  } satisfies Record<Level, string>,
  eventKinds: {
    established: 'Thành lập',
    renamed: 'Đổi tên',
    upgraded: 'Nâng cấp',
    'boundary-changed': 'Điều chỉnh địa giới',
    merged: 'Sáp nhập',
    divided: 'Chia tách',
    transferred: 'Chuyển về đơn vị khác',
    'level-abolished': 'Bỏ cấp huyện',
  },
  confidences: { high: 'cao', medium: 'vừa', low: 'thấp' },

  congresses: {
    title: 'Đại hội',
    description: 'Các vòng đại hội đại biểu các dân tộc thiểu số trong kho.',
    lead: 'Đại hội đại biểu các dân tộc thiểu số họp theo vòng, từ cấp huyện lên cấp tỉnh rồi toàn quốc.',
    empty: 'Chưa có vòng đại hội nào.',
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
      'Mỗi vòng đi từ dưới lên: các huyện họp trước và cử đại biểu dự đại hội cấp tỉnh; có vòng sau đó còn đại hội toàn quốc. Kho xếp các đại hội theo năm họp của cấp huyện và cấp tỉnh, kể cả đại hội toàn quốc họp vào năm sau.',
    ],
    strip: 'Các vòng nối nhau',
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
    mapLead: 'Các tỉnh, thành phố theo địa giới của năm ấy. Mỗi nơi có tin dẫn tới dòng của nó trong bảng của vòng.',
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
    map: (year: string) => `Các tỉnh, thành phố trong vòng ${year}`,
    looks: { full: 'đã họp, rõ ngày', some: 'đã họp chưa rõ ngày, hoặc mới có kế hoạch', none: 'chưa có tin' },
    noNews: 'chưa có tin',
    conflicts: 'Các nguồn nêu khác nhau',
    conflictsNote:
      'Những con số dưới đây nói về cùng một điều mà không thể cùng đúng. Kho giữ cả, không lấy trung bình.',
    or: 'hay',
    doubtful: 'Số in đáng ngờ',
    parts: 'Xem thêm về vòng này',
    allFigures: (n: number) => `${n} số liệu của vòng, theo chủ đề`,
    allSources: 'Chủ đề, nơi họp và nguồn của từng đại hội',
    allTargets: 'Mọi chỉ tiêu của vòng',
    figuresTitle: (round: string) => `Số liệu: ${round}`,
    targetsTitle: (round: string) => `Chỉ tiêu: ${round}`,
    sourcesTitle: (round: string) => `Nguồn: ${round}`,
    figuresLead:
      'Mọi số liệu mà các nguồn của vòng này in, theo chủ đề rồi theo chỉ số. Mỗi số dẫn tới trang riêng của nó.',
    targetsLead: 'Các chỉ tiêu mà nguồn của vòng này in, với kết quả nếu kho có.',
    sourcesLead:
      'Từng đại hội với chủ đề, nơi họp như nguồn in, điều cần lưu ý và các nguồn. Phần lớn liên kết dẫn ra ngoài kho.',
    placesSideBySide: 'Địa phương có từ hai kỳ đại hội trong kho',
    ofPlace: (place: string) => `Các kỳ đại hội của ${place}`,
    ofPlaceLead: 'Mỗi kỳ đặt ra gì, kỳ sau báo cáo gì: số như nguồn in, theo từng chỉ số.',
    eachCongress: 'Từng kỳ',
    compared: 'Điều đặt ra và điều báo cáo',
    comparedNote:
      'Gồm những chỉ số có chỉ tiêu, hoặc có số ở từ hai kỳ trở lên. Số của hai kỳ có thể đo theo hai cách; trang của từng số nói rõ.',
    promises: {
      none: 'Nguồn trong kho không in chỉ tiêu nào của các kỳ trước, nên chưa có gì để so với điều kỳ sau báo cáo.',
      reported: (round: string, targets: number, reported: number) =>
        reported === 0
          ? `Kỳ ${round} đặt ${targets} chỉ tiêu; nguồn của kỳ sau không báo cáo chỉ tiêu nào trong đó.`
          : `Kỳ ${round} đặt ${targets} chỉ tiêu; nguồn của kỳ sau có báo cáo cho ${reported}.`,
      waiting: (round: string, targets: number) => `Kỳ ${round} đặt ${targets} chỉ tiêu, chờ kỳ sau báo cáo.`,
      unanswered: 'chưa thấy báo cáo',
    },
    nothingCompared: 'Chưa có chỉ số nào có chỉ tiêu hoặc có số ở từ hai kỳ trở lên.',
    others: (n: number) => `${n} số liệu khác chỉ có ở một kỳ; xem ở trang của địa phương.`,
  },
  coverage: {
    title: 'Phạm vi của kho',
    description: 'Tỉnh nào, vòng đại hội nào đã có tin, số liệu, chỉ tiêu, kết quả trong kho, và còn thiếu gì.',
    lead: 'Kho chỉ có những gì đã tìm được nguồn. Bảng này nói rõ nơi nào đã có, nơi nào chưa. Chưa có tin không có nghĩa là không họp.',
    byRound: 'Theo vòng',
    matrix: 'Từng địa phương, từng vòng',
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
    downloadNote: 'Mỗi dòng một địa phương trong một vòng, cả nơi chưa có gì.',
    names: ['tỉnh nào chưa đại hội', 'tỉnh nào chưa có tin', 'còn thiếu gì'],
  },

  problems: {
    title: 'Các lỗi mà bộ kiểm tra báo',
    short: 'Các lỗi khi biên tập',
    description: 'Ý nghĩa của từng mã lỗi và mã lưu ý mà bộ kiểm tra in ra, cách sửa, ví dụ sai và đúng.',
    lead: 'Dành cho người biên tập. Trước mỗi lần dựng trang, bộ kiểm tra đọc mọi bài và mọi dữ liệu, rồi in ra một lượt tất cả những chỗ chưa đúng: ở tệp nào, dòng nào, sai gì, sửa ra sao. Mã trong ngoặc vuông ở cuối dòng dẫn tới một trang dưới đây.',
    kinds: {
      problem: { name: 'Lỗi', note: 'Chặn việc đăng: còn một lỗi thì trang không được dựng.' },
      notice: { name: 'Lưu ý', note: 'Không chặn việc đăng: trang vẫn được dựng, người biên tập xem lại khi tiện.' },
      sheet: {
        name: 'Lỗi khi nhập',
        note: 'Chặn việc nhập bảng tính: còn một lỗi thì không hàng nào được ghi vào kho. Trang đang có không bị ảnh hưởng.',
      },
    },
    why: { problem: 'Vì sao bị từ chối', notice: 'Vì sao được nhắc', sheet: 'Vì sao bị từ chối' },
    mend: 'Cách sửa',
    example: 'Ví dụ',
    beside: (file: string) => `Khi ${file} ghi`,
    wrong: { problem: 'Sai', notice: 'Bị nhắc', sheet: 'Sai' },
    right: 'Đúng',
    emptyText: '(không có gì)',
    prints: 'Bộ kiểm tra in ra',
    printsNote: 'Bộ kiểm tra in bằng tiếng Anh: chỗ sai (dòng và cột), trường, điều sai, mã; dòng dưới là cách sửa.',
    deeds: {
      removed: 'Tệp bị xóa.',
      emptied: 'Tệp còn đó nhưng không chứa gì.',
      'saved-with-byte-order-mark': 'Tệp được lưu bằng mã “UTF-8 with BOM”.',
      'saved-in-another-encoding': 'Tệp được lưu bằng mã Windows-1252 thay cho UTF-8.',
      'filled-with-a-picture': 'Một tấm ảnh được dán vào bài thành hơn 200.000 ký tự (data:image/png;base64,…).',
    } satisfies Record<Deed, string>,
  },

  notFound: {
    title: 'Không có trang này',
    lead: 'Địa chỉ có thể đã gõ sai, hoặc trang chưa từng có. Mỗi trang đã đăng trong kho đều giữ nguyên địa chỉ.',
    tryThese: 'Có thể bắt đầu từ:',
  },

  permanence: {
    movedTitle: (address: string) => `Trang đã chuyển: ${address}`,
    moved: 'Trang đã chuyển',
    movedTo: 'Trang này nay ở địa chỉ:',
    withdrawn: 'Trang đã rút khỏi kho',
    withdrawnLead:
      'Trang từng có ở địa chỉ này đã được rút. Địa chỉ được giữ lại để ai đã dẫn vẫn biết trang nói gì và vì sao không còn.',
    facts: 'Hồ sơ trang',
    oldAddress: 'Địa chỉ cũ',
    movedOn: 'Ngày chuyển',
    withdrawnOn: 'Ngày rút',
    was: 'Từng là',
    why: 'Lý do',
    see: 'Có thể xem',
    notRepeated: 'không nêu lại',
    startAt: 'Bắt đầu từ',
  },

  corrections: {
    title: 'Đính chính',
    none: 'chưa có',
    corrected: 'đã đính chính',
    changed: (from: string, to: string) => `“${from}” sửa thành “${to}”`,
  },

  report: {
    link: 'Báo lỗi số liệu',
    subject: (what: string) => `Báo lỗi: ${what}`,
    body: (address: string) => `Trang: ${address}\n\nĐiều chưa đúng:\n\nNguồn cho thấy điều đúng:\n`,
  },
};

export type Messages = typeof vi;

/** "a, b và c". */
function joinNames(names: readonly string[], and: string): string {
  const [last = '', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`;
}
