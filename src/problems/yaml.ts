import type { Entries } from './entry.ts';
import { CONGRESS, RESOLUTION } from './small-archive.ts';

export const YAML: Entries<'yaml'> = {
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
    cases: [
      {
        file: RESOLUTION,
        right: 'title: Nghị quyết của thành phố Bắc Kạn',
        wrong: 'title: Nghị quyết: việc của thành phố Bắc Kạn',
        prints: `content/articles/2021/nghi-quyet.md
  2:8      The front matter is not valid YAML: text that holds a colon must stand between quotes.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.`,
      },
      {
        what: 'a title that begins with a star',
        file: RESOLUTION,
        right: 'title: Nghị quyết của thành phố Bắc Kạn',
        wrong: 'title: *Nghị-quyết*',
        prints: `content/articles/2021/nghi-quyet.md
  2:8      The front matter is not valid YAML: "*Nghị-quyết*" begins with a star, which YAML reads as a sign.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.`,
      },
      {
        what: 'aliases of aliases, which would fill the memory',
        file: RESOLUTION,
        right: '\ntitle: ',
        wrong: '\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: ',
        prints: `content/articles/2021/nghi-quyet.md
  3:8      The front matter is not valid YAML: "*a" begins with a star, which YAML reads as a sign.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.
  3:12     The front matter is not valid YAML: "*a" begins with a star, which YAML reads as a sign.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.
  4:5      The front matter is not valid YAML: "*b" begins with a star, which YAML reads as a sign.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.
  4:9      The front matter is not valid YAML: "*b" begins with a star, which YAML reads as a sign.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.`,
      },
      {
        what: 'a name of a field that is a list',
        file: RESOLUTION,
        right: '\ntitle: ',
        wrong: '\n[a]: b\ntitle: ',
        prints: `content/articles/2021/nghi-quyet.md
  2:1      The front matter is not valid YAML: the name of a field is a list.  [yaml/syntax]
           Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.`,
      },
    ],
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
    cases: [
      {
        file: RESOLUTION,
        right: 'title: Nghị quyết của thành phố Bắc Kạn',
        wrong: `title: ${'['.repeat(51)}Nghị quyết${']'.repeat(51)}`,
        prints: `content/articles/2021/nghi-quyet.md
  2:58     Lists and fields stand more than 50 deep in one another here.  [yaml/too-deep]
           Put text with brackets between double quotes; nothing in front matter nests so deep.`,
      },
      {
        what: 'brackets of YAML in one another',
        file: RESOLUTION,
        right: '\ntitle: ',
        wrong: `\ntitle: ${'['.repeat(9000)}`,
        prints: `content/articles/2021/nghi-quyet.md
  2:58     Lists and fields stand more than 50 deep in one another here.  [yaml/too-deep]
           Put text with brackets between double quotes; nothing in front matter nests so deep.`,
      },
      {
        what: 'lists of YAML in one another, on one line and by indent',
        file: RESOLUTION,
        right: '\ntitle: ',
        wrong: `\ntitle:\n  ${'- '.repeat(9000)}`,
        beside: [
          {
            file: CONGRESS,
            right: '\ntitle: ',
            wrong: `\ntitle:\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}- \n`).join('')}`,
          },
        ],
        prints: `content/articles/2021/nghi-quyet.md
  3:1      Lists and fields stand more than 50 deep in one another here.  [yaml/too-deep]
           Put text with brackets between double quotes; nothing in front matter nests so deep.

content/articles/2024/dai-hoi.md
  53:1     Lists and fields stand more than 50 deep in one another here.  [yaml/too-deep]
           Put text with brackets between double quotes; nothing in front matter nests so deep.`,
      },
    ],
  },
};
