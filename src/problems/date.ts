import type { Entries } from './entry.ts';
import { DELEGATES, OLD_PLACES, POVERTY, RESOLUTION, SITE } from './small-archive.ts';

export const DATE: Entries<'date'> = {
  'date/invalid': {
    title: { vi: 'Ngày hay kỳ không đọc được', en: 'A date or period that cannot be read' },
    why: {
      vi: 'Kỳ của con số quyết định thứ tự trên biểu đồ và trong bảng. Ngày không có trên lịch, hoặc viết theo kiểu khác, thì không xếp được.',
      en: 'The period of a figure decides its place in charts and tables. A day that is not on the calendar, or written in another way, has no place.',
    },
    mend: {
      vi: 'Viết `2023`, `2024-07`, `2024-05-09`, hoặc hai mốc nối bằng gạch chéo: `2019/2023`. Lời in ở nguồn (“06 tháng đầu năm”) ghi ở `period_text`.',
      en: 'Write `2023`, `2024-07`, `2024-05-09`, or two of them with a slash: `2019/2023`. The words of the source (“06 tháng đầu năm”) go to `period_text`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"time_period": "2023"',
        wrong: '"time_period": "năm 2023"',
        prints: `data/indicators/ho-ngheo.json
  21:7     observations[0].time_period  "năm 2023" is not a date or period on the calendar.  [date/invalid]
           Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.`,
      },
      {
        what: 'a dating in words',
        file: RESOLUTION,
        right: 'edtf: 2021?',
        wrong: 'edtf: khoảng 2021',
        prints: `content/articles/2021/nghi-quyet.md
  5:10     dated.edtf  "khoảng 2021" is not a date or period on the calendar.  [date/invalid]
           Write 2024-05-09, 2021, or 2021? when it is inferred.`,
      },
      {
        what: 'a day of "today" that is no day',
        file: SITE,
        right: '"2026-11-21"',
        wrong: '"11/2026"',
        prints: `data/site.json
  10:3     edition  "11/2026" is not a day on the calendar.  [date/invalid]
           Write the day as 2024-05-09.`,
      },
      {
        what: 'a day that is not on the calendar',
        file: DELEGATES,
        right: '"2024-05-09"',
        wrong: '"2023-02-29"',
        prints: `data/indicators/dai-bieu.json
  15:7     observations[0].time_period  "2023-02-29" is not a date or period on the calendar.  [date/invalid]
           Write 2023, 2024-07, 2024-05-09, or two of them joined by a slash, as in 2019/2023.`,
      },
    ],
  },
  'date/order': {
    title: { vi: 'Kỳ kết thúc trước khi bắt đầu', en: 'A period that ends before it begins' },
    why: {
      vi: 'Một kỳ như thế không chứa ngày nào, nên con số không thuộc về lúc nào cả.',
      en: 'Such a period holds no day, so that the figure would belong to no time.',
    },
    mend: {
      vi: 'Viết mốc sớm trước, mốc muộn sau. Với địa phương, `valid_to` là ngày đầu tiên đơn vị không còn như thế nữa, phải sau `valid_from`.',
      en: 'Put the earlier date first. For a locality, `valid_to` is the first day on which it no longer stood so, and follows `valid_from`.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"time_period": "2020/2025"',
        wrong: '"time_period": "2025/2020"',
        prints: `data/indicators/ho-ngheo.json
  32:7     observations[1].time_period  "2025/2020" ends before it begins.  [date/order]
           Put the earlier date before the slash.`,
      },
      {
        what: 'a dating that ends before it begins',
        file: RESOLUTION,
        right: 'edtf: 2021?',
        wrong: 'edtf: 2021/2020?',
        prints: `content/articles/2021/nghi-quyet.md
  5:10     dated.edtf  "2021/2020?" ends before it begins.  [date/order]
           Put the earlier date before the slash.`,
      },
      {
        what: 'a version that ends before it begins',
        file: OLD_PLACES,
        right: '"valid_from": "2015-03-11"',
        wrong: '"valid_from": "2025-03-11"'.replace('2025-03', '2025-08'),
        prints: `data/localities/bac-kan.json
  40:9     [1].versions[1].valid_to  "2025-07-01" is not after the first day.  [date/order]
           valid_to is the first day on which the unit no longer stood so; it follows valid_from.`,
      },
    ],
  },
};
