import type { AnswerWords } from '../../core/figure/target-sentences.ts';
import type { TargetState } from '../../core/figure/answer-target.ts';
import type { Relation } from '../../core/model/relation.ts';
import type { Doubt, Verdict } from '../../core/relation/verdict.ts';

export const checks = {
  relations: {
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
      series: 'Giữa hai kỳ, địa giới hoặc các đơn vị được đếm đã thay đổi.',
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
      'Không so sánh được là khi kết quả đo theo chuẩn khác hoặc không rõ chuẩn, tính cách khác, trên địa giới khác, hoặc từ so sánh để ngỏ. Chưa có số liệu là khi kho chưa có kết quả nào trả lời được: hoặc chưa đến hạn, hoặc đã quá hạn, hoặc nơi đặt chỉ tiêu đã sắp xếp lại trước hạn.',
    ],
    all: 'Các chỉ tiêu',
    empty: 'Chưa có chỉ tiêu nào.',
    overdue: 'đã quá hạn',
    placeChanged: 'của nơi đã sắp xếp lại',
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
      placeGone: (place, day) => `${place} được sắp xếp lại từ ${day}, trước hạn.`,
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
        'basis-inferred': (basis) => `nguồn không nêu chuẩn, ${basis} chỉ suy ra từ năm`,
        border: (day) => `địa giới đã thay đổi từ ${day}`,
        units: {
          province: (day) => `các tỉnh, thành phố đã được sắp xếp lại từ ${day}`,
          district: (day) => `các đơn vị cấp huyện đã được sắp xếp lại hoặc kết thúc hoạt động từ ${day}`,
          commune: (day) => `các đơn vị cấp xã đã được sắp xếp lại từ ${day}`,
          village: (day) => `các đơn vị cấp xã có thôn được tính đã được sắp xếp lại từ ${day}`,
        },
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
    doubt: 'cần kiểm tra lại',
    /** What other sources print. */
    others: (figures: string) => `Nguồn khác ghi: ${figures}.`,
    section: 'Các nguồn nêu khác nhau',
    note: 'Các con số dưới đây nói về cùng một chỉ số, cùng nơi, cùng kỳ, nhưng không thể cùng đúng. Kho giữ nguyên từng số với nguồn của nó, không tính trung bình và không chọn số nào.',
    own: 'trang này',
    /** Before the number of pages that print one or another of the figures. */
    together: 'Các nguồn này',
    all: 'Nơi các nguồn nêu khác nhau',
    empty: 'Chưa thấy nơi nào các nguồn nêu khác nhau.',
    tally: (n: number) =>
      `${n} trường hợp các nguồn nêu những con số không thể cùng đúng cho cùng một chỉ số, nơi và kỳ. “88%” và “trên 88%” không tính là khác nhau, vì cả hai có thể cùng đúng.`,
  },
};
