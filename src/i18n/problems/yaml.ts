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
  'yaml/too-deep': {
    title: { vi: 'Phần khai báo đầu bài lồng nhau quá sâu', en: 'The front matter nests too deep' },
    why: {
      vi: 'Phần khai báo đầu bài chỉ có vài tầng. Lồng sâu hơn nhiều là dấu hiệu tệp hỏng, và có thể làm chương trình dừng giữa chừng.',
      en: 'Front matter has a few levels. One that nests far deeper is broken, and may stop programs halfway.',
    },
    mend: {
      vi: 'Bỏ những dấu ngoặc thừa; câu có dấu ngoặc thì đặt trong ngoặc kép.',
      en: 'Take out the brackets that are too many; put text with brackets between double quotes.',
    },
    example: {
      file: 'content/articles/2021/nghi-quyet.md',
      right: 'title: Nghị quyết của thành phố Bắc Kạn',
      wrong: `title: ${'['.repeat(51)}Nghị quyết${']'.repeat(51)}`,
    },
  },
};
