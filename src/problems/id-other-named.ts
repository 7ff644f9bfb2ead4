import type { Entries } from './entry.ts';
import { POVERTY } from './small-archive.ts';

export const ID_OTHER_NAMED = {
  'id/other-named': {
    title: {
      vi: 'Mã của số liệu nêu địa phương, kỳ hay loại khác',
      en: 'The id of a figure names another place, period or type',
    },
    why: {
      vi: 'Theo thói quen, mã nêu địa phương, năm và loại. Mã nêu khác các trường thì hoặc trường bị sửa nhầm, hoặc địa chỉ đã đăng nói một đằng mà trang hiện một nẻo.',
      en: 'By habit an id names place, year and type. If it names others than the fields have, a field was changed by mistake, or a published address says one thing and its page another.',
    },
    mend: {
      vi: 'Trường sai thì sửa trường. Trường đúng thì giữ mã, vì mã là địa chỉ đã được trích dẫn, và ghi lần sửa vào `corrections`: bạn đọc thấy vì sao, và lời nhắc này thôi hiện.',
      en: 'If the field is wrong, correct it. If it is right, keep the id, which is an address that others have cited, and record the change under `corrections`: readers see why, and nothing is mentioned any more.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"time_period": "2020/2025"',
        wrong: '"time_period": "2020/2024"',
        prints: `data/indicators/ho-ngheo.json
  file     observations[1].obs_id  "ho-ngheo.tp-bac-kan.2025.target" by habit names another period: time_period is "2020/2024".  [id/other-named]
           Correct the field if it is wrong; if the field is right, record under "corrections" what changed, for the id stays.`,
      },
      {
        what: 'a figure of another place and type than its id',
        file: POVERTY,
        right:
          '"ref_area": "bac-kan/tx-bac-kan",\n      "time_period": "2020/2025",\n      "obs_value": 1.2,\n      "comparator": "lt",\n      "value_type": "target"',
        wrong:
          '"ref_area": "bac-kan",\n      "time_period": "2020/2025",\n      "obs_value": 1.2,\n      "comparator": "lt",\n      "value_type": "plan"',
        prints: `data/indicators/ho-ngheo.json
  file     observations[1].obs_id  "ho-ngheo.tp-bac-kan.2025.target" by habit names another place and type: ref_area is "bac-kan" and value_type is "plan".  [id/other-named]
           Correct the field if it is wrong; if the field is right, record under "corrections" what changed, for the id stays.`,
      },
    ],
  },
} satisfies Partial<Entries<'id'>>;
