import { joinBy } from '../../core/text/join-list.ts';
import { LEVEL_WORDS, NAMESAKE_MARKS } from '../../core/gazetteer/names.ts';
import type { Level, LocalityVersion } from '../../core/model/locality.ts';
import { capitalise } from '../../core/text/common-words.ts';

export const localities = {
  localities: {
    description: 'Các địa phương trong kho, theo đơn vị hành chính của từng thời kỳ.',
    lead: 'Cấp huyện kết thúc hoạt động từ 1/7/2025; cùng ngày, nhiều tỉnh hợp nhất, các xã, phường được sắp xếp lại. Tên cũ ở đây vẫn dẫn tới trang của nó, và từ đó tới đơn vị ngày nay.',
    empty: 'Chưa có địa phương nào.',
    nowIn: 'nay thuộc',
    nowPartlyIn: 'nay chia về',
    nowIs: 'nay là',
    successorUnknown: 'chưa rõ nay thuộc đâu',
    successorUnknownIn: 'chưa rõ nay thuộc đơn vị nào của',
    madeOf: 'gộp từ',
    and: 'và',
    /** Of two units of one name: the one that is gone, and the one that stands. */
    former: (name: string) => `${name} (${NAMESAKE_MARKS.former})`,
    anew: (name: string) => `${name} (${NAMESAKE_MARKS.anew})`,
    figures: (n: number | string) => `${n} số liệu`,
    articles: (n: number | string) => `${n} bài`,
  },
  localityIndex: {
    titleOn: (day: string) => `Địa phương ngày ${day}`,
    descriptionOn: (day: string) => `Các địa phương trong kho, theo đơn vị hành chính của ngày ${day}.`,
    days: 'Đơn vị hành chính của ngày',
    today: (day: string) => `hôm nay (${day})`,
    ranks: [
      (_count: number) => 'tỉnh, thành phố',
      (_count: number) => 'huyện, quận, thị xã, thành phố thuộc tỉnh',
      (_count: number) => 'xã, phường, thị trấn',
    ] as const,
    map: (day: string) => `Các tỉnh, thành phố ngày ${day}`,
    looks: { full: 'có bài và số liệu', some: 'có bài hoặc số liệu', none: 'chưa có gì' },
    nothing: 'chưa có bài hay số liệu',
    list: 'Danh sách tỉnh, thành phố',
    partsKnown: (names: readonly string[]) => `Dưới cấp tỉnh, kho mới có đơn vị của ${joinBy(names, 'và')}.`,
    partsOf: (name: string) => `Trong ${name}`,
    districtParts: (count: number | string) => `${count} xã, phường, thị trấn`,
    form: 'Lọc địa phương',
    filter: 'Tên địa phương',
    filterHint: 'Có dấu hay không dấu, tên cũ hay tên mới, kèm cấp hoặc tên nơi cấp trên cũng được.',
    dayField: 'Vào ngày',
    apply: 'Xem',
    early: (day: string) => `Trước ngày ${day}, danh sách có thể thừa hoặc thiếu đơn vị.`,
    /** What its script says; `{n}` stands for numbers, `{x}` for words, `{d}` for a day. */
    said: {
      loading: 'Đang tải danh sách…',
      failed: 'Không tải được danh sách. Xin thử lại.',
      none: 'Không có nơi nào tên như vậy. Thử bớt chữ, hoặc bỏ tên cấp.',
      one: '1 nơi',
      many: '{n} nơi',
      allStand: '{x} có vào ngày {d}',
      someStand: '{x}, {n} nơi có vào ngày {d}',
      noneStand: '{x}, không nơi nào có vào ngày {d}',
      notYet: '{x}, chưa có vào ngày {d}',
      units: 'Ngày {d}, kho có: {n}.',
      noUnits: 'Kho không biết đơn vị nào vào ngày {d}.',
      begun: 'có từ {x}',
      badDay: '“{x}” không phải là một ngày. Hãy gõ ngày/tháng/năm, ví dụ 30/6/2025.',
      lateDay: 'Kho chỉ biết tới ngày {d}. Hãy gõ ngày đó hoặc ngày sớm hơn.',
      more: 'Xem thêm {n} nơi',
      parts: '{n} đơn vị trực thuộc',
    },
  },
  /** Of all maps: what is told of a picture to those who do not see it. */
  maps: {
    count: (look: string, count: number) => `${capitalise(look)}: ${count} nơi`,
    describe: (counts: readonly string[]) => `${counts.join('. ')}. Tên từng nơi ở danh sách cạnh bản đồ.`,
  },
  tiles: {
    title: (day: string) => `Các đơn vị cấp huyện ngày ${day}`,
    note: 'Sơ đồ vị trí tương đối, không theo diện tích.',
    list: 'Danh sách các đơn vị trong sơ đồ',
    described: 'Tên từng đơn vị ở danh sách dưới sơ đồ.',
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
    history: 'Dòng thời gian',
    before: (day: string) => `trước ${day}`,
    parts: 'Các đơn vị trực thuộc',
    partsNote: 'Tên khi trực thuộc, và đơn vị ngày nay',
    partsThen: 'Đơn vị',
    partsNow: 'Ngày nay',
    predecessors: 'Gộp từ',
    /** The name of a unit that is gone, with its last day. */
    titleOfGone: (name: string, day: string) => `${name} (đến hết ${day})`,
    nowTitle: { within: 'Nay thuộc', divided: 'Nay chia về', renamed: 'Nay là', unknown: '', same: '' },
    summary: {
      figure: (title: string, when: string) => `${title} (${when}) là `,
      ofYear: (year: string) => `năm ${year}`,
      congress: (name: string, day: string | undefined) =>
        `Đại hội gần nhất có trong kho: ${[name, day].filter(Boolean).join(', ')}.`,
      target: (name: string, day: string | undefined, title: string, when: string) =>
        `Đại hội ${name}${day === undefined ? '' : ` (${day})`} đề ra chỉ tiêu ${title} (${when}): `,
    },
    moreUnits: (n: number) => `và ${n} đơn vị khác`,
    nothingOwn: (name: string) => `Kho chưa có số liệu riêng của ${name}.`,
    copyPresent: 'Sao chép tên đơn vị hiện nay',
    presentName: (now: string, then: string, day: string) => `${now} (đến hết ${day} là ${then})`,
    keyFigures: 'Những con số chính',
    byTopic: 'Số liệu theo chủ đề',
    topicCount: (results: number, goals: number) =>
      [results > 0 ? `${results} kết quả` : '', goals > 0 ? `${goals} chỉ tiêu, kế hoạch` : '']
        .filter(Boolean)
        .join(', '),
    moreResults: (n: number) => `và ${n} số khác`,
    course: (years: string, way: 'up' | 'down' | 'equal' | undefined, first: string, last: string) =>
      way === 'up' || way === 'down'
        ? `${years}: từ ${first} ${way === 'up' ? 'lên' : 'xuống'} ${last}`
        : `${years}: năm đầu ${first}, năm cuối ${last}`,
    columns: { indicator: 'Chỉ số', results: 'Kết quả', goals: 'Chỉ tiêu, kế hoạch' },
    none: 'chưa có',
    figures: 'Số liệu',
    news: 'Tin',
    sharedFigures: (name: string) => `Số liệu chung, có ${name}`,
    sharedNote: 'Các số này gộp nơi này với nơi khác; không phải của riêng nơi này.',
    sharedNoteOf: (name: string) => `Các số này gộp ${name} với nơi khác; không phải của riêng nơi nào.`,
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
    join: (names: readonly string[]) => joinBy(names, 'và'),
    extent: (name: string, extent: 'full' | 'partial') => (extent === 'full' ? name : `một phần ${name}`),
    madeOf: (name: string, names: string) => `${name}, gồm ${names}`,
    wentTo: (names: string, isWhole: boolean, count: number) =>
      isWhole ? `nhập vào ${names}` : count === 1 ? `một phần về ${names}` : `chia về ${names}`,
    /** All of it went, with others that ended too, into a unit that was new. */
    joined: (others: string, name: string) => `hợp nhất với ${others} thành ${name}`,
    becameNew: (name: string) => `trở thành ${name}`,
    other: (name: string, isGone: boolean, parent: string) =>
      `${name}${isGone ? ' cũ' : ''}${parent === '' ? '' : ` của ${parent}`}`,
    isNot: (own: string, names: readonly string[], isNamesake: boolean) =>
      `${capitalise(own)}${isNamesake ? ' này' : ''} không phải là ${joinBy(names, 'hay')}.`,
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
    're-established': 'Tái lập',
    renamed: 'Đổi tên',
    upgraded: 'Nâng cấp',
    'boundary-changed': 'Điều chỉnh địa giới',
    merged: 'Sáp nhập',
    joined: 'Hợp nhất',
    divided: 'Chia tách',
    transferred: 'Chuyển về đơn vị khác',
    'level-abolished': 'Kết thúc hoạt động của cấp huyện',
  },
  confidences: { high: 'cao', medium: 'vừa', low: 'thấp' },
};
