import type { Entries } from './entry.ts';
import { DELEGATES, FINDINGS, POVERTY, SAID_OF_DELEGATES, listAccepted } from './small-archive.ts';

/** What the program says of a period that was not over, and an editor has accepted. */
const SAID_OF_TWO_YEARS = listAccepted(SAID_OF_DELEGATES, {
  'ho-ngheo bac-kan/tx-bac-kan single': {
    vi: 'Thành phố Bắc Kạn: 1,96% (2023–2024, chuẩn nghèo 2022–2025)',
    en: 'Bắc Kạn City: 1.96% (2023–2024, poverty standard 2022–2025)',
  },
});

export const OBSERVATION_PERIOD = {
  'observation/single-day': {
    title: {
      vi: 'Tổng hay bình quân của một ngày',
      en: 'A sum or an average of a single day',
    },
    why: {
      vi: 'Số cộng dồn và số bình quân là của nhiều tháng, nhiều năm. Ghi vào ngày nguồn kể thì biểu đồ và phép đối chiếu chỉ tiêu đặt nó sai kỳ.',
      en: 'Sums and averages come from months or years. Dated by the day on which somebody told them, they stand in the wrong period in charts and beside targets.',
    },
    mend: {
      vi: 'Ghi `time_period` là kỳ được cộng hay được chia: `2024-01-01/2024-06-30`, `2019/2024`. Số đếm trọn một sự kiện, như đại biểu hay giấy khen của đại hội, thì ghi `"period_basis": "event"`. Không phải tổng hay bình quân thì sửa `aggregation`.',
      en: 'Make `time_period` what was added up or divided: `2024-01-01/2024-06-30`, `2019/2024`. What one event counted as a whole, such as its delegates or awards, has `"period_basis": "event"`. If it is neither sum nor average, correct `aggregation`.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"aggregation": "end"',
        wrong: '"aggregation": "sum"',
        prints: `data/indicators/dai-bieu.json
  15:7     observations[0].time_period  2024-05-09 is a single day, but the aggregation of the figure is "sum".  [observation/single-day]
           Make it the months or years that it is added up over; what one event counted has "period_basis": "event".`,
      },
      {
        what: 'an average of the day of an event',
        file: DELEGATES,
        right: '"time_period": "2024-05-09"',
        wrong: '"time_period": "2024-05-09",\n      "period_basis": "event",\n      "aggregation": "average"',
        prints: `data/indicators/dai-bieu.json
  15:7     observations[0].time_period  2024-05-09 is a single day, but the aggregation of the figure is "average".  [observation/single-day]
           Make it the months or years that it is an average of, or correct aggregation.`,
      },
      {
        what: 'a yearly figure of a single day',
        file: DELEGATES,
        right: '"aggregation": "end"',
        wrong: '"aggregation": "each-year"',
        prints: `data/indicators/dai-bieu.json
  15:7     observations[0].time_period  2024-05-09 is a single day, but the aggregation of the figure is "each-year".  [observation/single-day]
           Make it the years that it holds for, or correct aggregation.`,
      },
    ],
  },
  'observation/foretold': {
    title: { vi: 'Kết quả được kể khi kỳ của nó chưa tới', en: 'A result told before its time had come' },
    why: {
      vi: 'Không ai biết kết quả của một ngày, một năm chưa tới. Nguồn in trước sự kiện là kế hoạch, dự kiến hay chỉ tiêu; trang gọi là kết quả thì bạn đọc tưởng việc đã xong.',
      en: 'Nobody knows the result of a day or year that has not come. What a source prints before the event is a plan, a forecast or a target, and readers would take it for what happened.',
    },
    mend: {
      vi: 'Sửa `value_type` cho đúng điều được kể, hoặc sửa `time_period`: số về tình hình chung thì dừng ở ngày nguồn kể. Kiểm tra cả ngày của nguồn.',
      en: 'Make `value_type` what was told, or correct `time_period`: how things stand in general is of the day of the source. Look at the day of the source too.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"time_period": "2023"',
        wrong: '"time_period": "2023/2025"',
        prints: `data/indicators/ho-ngheo.json
  21:7     observations[0].time_period  A result of 2023/2025 was told by 2024-05-09, before anybody could know it.  [observation/foretold]
           End the period by the day of the source, or make value_type what was told: plan, target, estimate or forecast.`,
      },
    ],
  },
  'observation/under-way': {
    title: { vi: 'Kết quả của một kỳ chưa hết', en: 'A result of a period that was not over' },
    why: {
      vi: 'Nguồn kể trong năm 2024 mà kỳ ghi cả năm 2024: con số có thể chỉ là của mấy tháng đầu, là ước cả năm, hay là của năm trước.',
      en: 'The source told it in 2024, and the period is the whole of 2024: it may be of its first months, an estimate of the year, or the figure of the year before.',
    },
    mend: {
      vi: 'Đọc lại nguồn. Kỳ dừng ở ngày kể thì ghi `2024-01-01/2024-09-27`; số ước thì `"value_type": "estimate"`. Nguồn in đúng kỳ ấy thì chép lời in vào `period_text`, và lời nhắc này thôi hiện.',
      en: 'Read the source again. If the period ends on the day of the telling, write `2024-01-01/2024-09-27`; if it is an estimate, `"value_type": "estimate"`. If the source prints that very period, copy its words to `period_text`, and nothing is mentioned any more.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"time_period": "2023"',
        wrong: '"time_period": "2023/2024"',
        beside: [{ file: FINDINGS, text: SAID_OF_TWO_YEARS }],
        prints: `data/indicators/ho-ngheo.json
  file     observations[0].time_period  "ho-ngheo.tp-bac-kan.2023" is a result of 2023/2024, told by 2024-05-09, before that was over.  [observation/under-way]
           End the period by that day or take the year that was over, make it an estimate, or record the printed period as period_text.`,
      },
    ],
  },
} satisfies Partial<Entries<'observation'>>;
