import type { Entries } from './entry.ts';
import { DELEGATES, FINDINGS, POVERTY, SAID_OF_DELEGATES, SAID_OF_POVERTY, listAccepted } from './small-archive.ts';

export const FINDING: Entries<'finding'> = {
  'finding/new': {
    title: { vi: 'Một câu do máy viết chưa có ai đọc', en: 'A sentence of the program that nobody has read' },
    why: {
      vi: 'Chương trình tự viết câu như “Bắc Kạn: từ 18,50% xuống 17,02%, 2020 đến 2021” từ các số liệu. Câu nêu tên một nơi thì phải có người đọc trước khi bạn đọc thấy.',
      en: 'The program writes sentences such as “Bắc Kạn: down from 18.5% to 17.02%, 2020 to 2021” from figures. One that names a place has to be read by somebody before readers see it.',
    },
    mend: {
      vi: 'Đọc các câu bằng `npm run findings`. Câu đúng thì chạy `npm run findings -- --accept`, rồi lưu `data/findings.json` cùng thay đổi. Câu sai thì sửa số liệu, hoặc ghi vào trường `finding` của chỉ số một câu của mình hay `"none"`.',
      en: 'Read them with `npm run findings`. If they are true, run `npm run findings -- --accept` and commit `data/findings.json` with the change. If one is not, mend the figures, or give the indicator a text of its own in its field `finding`, or `"none"`.',
    },
    cases: [
      {
        file: FINDINGS,
        text: listAccepted(SAID_OF_DELEGATES),
        mended: listAccepted(SAID_OF_DELEGATES, SAID_OF_POVERTY),
        prints: `data/findings.json
  file     ho-ngheo bac-kan/tx-bac-kan single  The program would say "Thành phố Bắc Kạn: 1,96% (2023, chuẩn nghèo 2022–2025)" (in English "Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)").  [finding/new]
           Where it is true, run npm run findings -- --accept; else mend the figures, or give the indicator a "finding" of its own.`,
      },
      {
        what: 'no file of accepted sentences',
        file: FINDINGS,
        deed: 'removed',
        prints: `data/findings.json
  file     dai-bieu bac-kan/tx-bac-kan single  The program would say "Thành phố Bắc Kạn: gần 150 đại biểu (9/5/2024)" (in English "Bắc Kạn City: nearly 150 delegates (9 May 2024)").  [finding/new]
           Where it is true, run npm run findings -- --accept; else mend the figures, or give the indicator a "finding" of its own.
  file     ho-ngheo bac-kan/tx-bac-kan single  The program would say "Thành phố Bắc Kạn: 1,96% (2023, chuẩn nghèo 2022–2025)" (in English "Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)").  [finding/new]
           Where it is true, run npm run findings -- --accept; else mend the figures, or give the indicator a "finding" of its own.`,
      },
    ],
  },
  'finding/changed': {
    title: { vi: 'Một câu do máy viết đã đổi', en: 'A sentence of the program that has changed' },
    why: {
      vi: 'Số liệu, tên gọi hay chuẩn đã đổi nên câu trên trang cũng đổi theo: có thể đúng hơn, có thể sai đi. Người đã đọc câu cũ chưa đọc câu này.',
      en: 'A figure, a name or a standard changed, and the sentence on the page with it, for better or worse. Whoever read the old one has not read this.',
    },
    mend: {
      vi: 'So câu cũ với câu mới. Câu mới đúng thì chạy `npm run findings -- --accept`; không thì sửa chỗ đã làm nó đổi.',
      en: 'Hold the old sentence against the new one. If the new one is true, run `npm run findings -- --accept`; else mend what changed it.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"en": "poverty standard 2022–2025"',
        wrong: '"en": "multidimensional standard 2022–2025"',
        prints: `data/findings.json
  6:3      ho-ngheo bac-kan/tx-bac-kan single  The program would say "Bắc Kạn City: 1.96% (2023, multidimensional standard 2022–2025)", not "Bắc Kạn City: 1.96% (2023, poverty standard 2022–2025)".  [finding/changed]
           Where it is true, run npm run findings -- --accept; else mend the figures, or give the indicator a "finding" of its own.`,
      },
    ],
  },
  'finding/gone': {
    title: { vi: 'Một câu do máy viết không còn', en: 'A sentence of the program that is gone' },
    why: {
      vi: 'Câu đã được đọc và đăng, nay chương trình không viết nữa: số liệu bị xóa, bị nghi ngờ, hoặc có số khác làm nó không còn chắc đúng.',
      en: 'It was read and published, and the program writes it no more: a figure was removed or is doubted, or another one leaves it no longer surely true.',
    },
    mend: {
      vi: 'Xem số liệu của câu có đúng như ý không. Nếu đúng, chạy `npm run findings -- --accept` để bỏ câu ấy.',
      en: 'Look whether its figures are as they should be. If so, run `npm run findings -- --accept`, which drops it.',
    },
    cases: [
      {
        file: DELEGATES,
        right: '"title"',
        wrong: '"finding": "none",\n  "title"',
        prints: `data/findings.json
  2:3      dai-bieu bac-kan/tx-bac-kan single  The program no longer says "Thành phố Bắc Kạn: gần 150 đại biểu (9/5/2024)" (in English "Bắc Kạn City: nearly 150 delegates (9 May 2024)").  [finding/gone]
           Look whether its figures are as they should be; then run npm run findings -- --accept.`,
      },
    ],
  },
};
