import { DELEGATES, POVERTY, replace, SITE, type BadInput } from './case.ts';

/** Days and periods that are none. */
export const BAD_DATES: readonly BadInput[] = [
  {
    what: 'a day of "today" that is no day',
    spoil: replace(SITE, '"2026-11-21"', '"11/2026"'),
    told: [
      [
        'data/site.json:9:3 edition',
        'date/invalid',
        '"11/2026" is not a day on the calendar.',
        'Write the day as 2024-05-09.',
      ],
    ],
  },
  {
    what: 'a period that is no date',
    spoil: replace(POVERTY, '"time_period": "2023"', '"time_period": "năm 2023"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:21:7 observations[0].time_period',
        'date/invalid',
        '"năm 2023" is not a date or period on the calendar.',
        'Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.',
      ],
    ],
  },
  {
    what: 'a day that is not on the calendar',
    spoil: replace(DELEGATES, '"2024-05-09"', '"2023-02-29"'),
    told: [
      [
        'data/indicators/dai-bieu.json:15:7 observations[0].time_period',
        'date/invalid',
        '"2023-02-29" is not a date or period on the calendar.',
        'Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.',
      ],
    ],
  },
  {
    what: 'a period that ends before it begins',
    spoil: replace(POVERTY, '"2020/2025"', '"2025/2020"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:32:7 observations[1].time_period',
        'date/order',
        '"2025/2020" ends before it begins.',
        'Put the earlier date before the slash.',
      ],
    ],
  },
];
