import type { Entries } from './entry.ts';
import { RELATIONS } from './small-archive.ts';

export const RELATION: Entries<'relation'> = {
  'relation/off': {
    title: { vi: 'Các con số không khớp nhau', en: 'Figures that belong together disagree' },
    why: {
      vi: 'Các phần cộng lại không thành tổng, hoặc số đếm khác số tên được kể, dù đã tính cả làm tròn và từ so sánh. Thường là chép sai; đôi khi chính các nguồn nói khác nhau.',
      en: 'Parts do not add up to their total, or a count differs from the names listed, rounding and comparators minded. Mostly it is a slip in copying; sometimes the sources themselves disagree.',
    },
    mend: {
      vi: 'Đối chiếu từng số với nguồn. Nếu nguồn quả là nói khác nhau, ghi lý do vào `acknowledged`: `"acknowledged": { "vi": "…" }`; bạn đọc sẽ thấy lời ấy.',
      en: 'Hold each figure against its source. If the sources do disagree, give the reason, which readers see: `"acknowledged": { "vi": "…" }`.',
    },
    cases: [
      {
        file: RELATIONS,
        text: `[
  {
    "id": "dai-bieu-duoc-neu-ten",
    "kind": "count",
    "figure": "dai-bieu.tp-bac-kan.2024",
    "named": ["Nguyễn Văn A", "Trần Thị B"]
  }
]
`,
        mended: `[
  {
    "id": "dai-bieu-duoc-neu-ten",
    "kind": "count",
    "figure": "dai-bieu.tp-bac-kan.2024",
    "named": ["Nguyễn Văn A", "Trần Thị B"],
    "acknowledged": { "vi": "Nguồn chỉ nêu tên hai đại biểu làm ví dụ." }
  }
]
`,
        prints: `data/relations.json
  2:3      [0]  The figures of "dai-bieu-duoc-neu-ten" disagree by at least 133.  [relation/off]
           Hold them against their sources; if these disagree, say so: "acknowledged": { "vi": "…" }.`,
      },
    ],
  },
};
