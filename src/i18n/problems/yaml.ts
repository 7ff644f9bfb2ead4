import type { Explanations } from './explanation.ts';

export const YAML: Explanations<'yaml'> = {
  'yaml/syntax': {
    title: { vi: 'Phần khai báo đầu bài viết sai quy tắc', en: 'The front matter of an article is not valid YAML' },
    why: {
      vi: 'Phần giữa hai dòng `---` được viết bằng YAML. Ở đó dấu hai chấm, dấu thăng, dấu sao và dấu ngoặc có nghĩa riêng; dùng trong câu thường mà không có ngoặc kép thì máy không đọc được bài.',
      en: 'What stands between the two lines of `---` is YAML. There a colon, a hash, a star and brackets have a meaning of their own; in plain text without quotes they make the article unreadable.',
    },
    mend: {
      vi: 'Đặt câu có những dấu ấy trong ngoặc kép: `title: "Nghị quyết: việc cần làm"`. Thụt đầu dòng bằng dấu cách, không dùng phím Tab.',
      en: 'Put text that holds such a sign between double quotes: `title: "Nghị quyết: việc cần làm"`. Indent with spaces, never with a tab.',
    },
    example: {
      file: 'content/articles/2021/nghi-quyet.md',
      right: 'title: Nghị quyết của thành phố Bắc Kạn',
      wrong: 'title: Nghị quyết: việc của thành phố Bắc Kạn',
    },
  },
};
