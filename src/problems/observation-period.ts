import type { Entries } from './entry.ts';
import { POVERTY } from './small-archive.ts';

export const OBSERVATION_PERIOD = {
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
        prints: `data/indicators/ho-ngheo.json
  file     observations[0].time_period  "ho-ngheo.tp-bac-kan.2023" is a result of 2023/2024, told by 2024-05-09, before that was over.  [observation/under-way]
           End the period by that day or take the year that was over, make it an estimate, or record the printed period as period_text.`,
      },
    ],
  },
} satisfies Partial<Entries<'observation'>>;
