import type { Explanations } from './explanation.ts';

const POVERTY = 'data/indicators/ho-ngheo.json';

export const DATE: Explanations<'date'> = {
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
    example: { file: POVERTY, right: '"time_period": "2023"', wrong: '"time_period": "năm 2023"' },
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
    example: { file: POVERTY, right: '"time_period": "2020/2025"', wrong: '"time_period": "2025/2020"' },
  },
};
