import type { Entries } from './entry.ts';

export const INDICATOR = {
  'indicator/empty': {
    title: { vi: 'Chỉ số chưa có số liệu nào', en: 'An indicator without figures' },
    why: {
      vi: 'Trang của chỉ số vẫn được đăng, nhưng bạn đọc mở ra chỉ thấy định nghĩa.',
      en: 'The page of the indicator is published all the same, but readers find only a definition there.',
    },
    mend: {
      vi: 'Thêm số liệu vào `observations`, hoặc xóa tệp nếu không định dùng chỉ số ấy.',
      en: 'Add an entry to `observations`, or delete the file if the indicator is not going to be used.',
    },
    cases: [
      {
        file: 'data/indicators/hoc-sinh.json',
        text: `{
  "id": "hoc-sinh",
  "title": { "vi": "Học sinh", "en": "Pupils" },
  "definition": { "vi": "Số học sinh đang học.", "en": "Pupils at school." },
  "topic": "giam-ngheo",
  "unit_measure": "NUMBER",
  "direction": "higher-is-better",
  "additive": true,
  "aggregation": "end",
  "observations": []
}
`,
        prints: `data/indicators/hoc-sinh.json
  file     The indicator has no observations.  [indicator/empty]
           Add one, or delete the file.`,
      },
    ],
  },
} satisfies Partial<Entries<'indicator'>>;
