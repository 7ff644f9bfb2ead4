import type { Entries } from './entry.ts';
import { POVERTY } from './small-archive.ts';

export const INDICATOR_CHART = {
  'indicator/chart': {
    title: {
      vi: 'Số liệu không vẽ được kiểu biểu đồ đã chọn',
      en: 'The figures do not make the picture that was chosen',
    },
    why: {
      vi: '`chart` chọn kiểu hình thay cho cách chọn theo số liệu. Kiểu ấy cần số mà chỉ số chưa có, nên trang sẽ không có hình nào.',
      en: '`chart` names the kind of picture instead of leaving it to the figures. That kind needs figures which the indicator has not, so the page would have no picture at all.',
    },
    mend: {
      vi: 'Bỏ `chart`, hoặc thêm số liệu: `rank` cần hai nơi xếp cùng được, `pair` ba nơi có số của cùng hai năm, `series` ba kỳ của một nơi.',
      en: 'Leave `chart` out, or add figures: `rank` needs two places that may be ranked together, `pair` three with figures of the same two years, `series` three periods of one place.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"direction": "lower-is-better",',
        wrong: '"chart": "rank", "direction": "lower-is-better",',
        prints: `data/indicators/ho-ngheo.json
  14:3     chart  The figures of the indicator make no picture of the kind "rank".  [indicator/chart]
           Leave the field out, or add the figures that the picture needs.`,
      },
      {
        what: 'an indicator that asks for a picture of two years, which it has not',
        file: POVERTY,
        right: '"direction": "lower-is-better",',
        wrong: '"chart": "pair", "direction": "lower-is-better",',
        prints: `data/indicators/ho-ngheo.json
  14:3     chart  The figures of the indicator make no picture of the kind "pair".  [indicator/chart]
           Leave the field out, or add the figures that the picture needs.`,
      },
      {
        what: 'an indicator that asks for a picture over time of two figures',
        file: POVERTY,
        right: '"direction": "lower-is-better",',
        wrong: '"chart": "series", "direction": "lower-is-better",',
        prints: `data/indicators/ho-ngheo.json
  14:3     chart  The figures of the indicator make no picture of the kind "series".  [indicator/chart]
           Leave the field out, or add the figures that the picture needs.`,
      },
    ],
  },
} satisfies Partial<Entries<'indicator'>>;
