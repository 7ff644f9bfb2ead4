import type { Entries } from './entry.ts';
import { PAGE, PAGE_HEAD, RESOLUTION, putBefore } from './small-archive.ts';

export const ARTICLE_DEPTH = {
  'article/too-deep': {
    title: {
      vi: 'Trích dẫn, danh sách hay chữ nhấn lồng nhau quá sâu',
      en: 'Quotations, lists or emphasis nest too deep',
    },
    why: {
      vi: 'Không văn bản nào cần đến năm mươi tầng. Lồng sâu đến thế là tệp hỏng, và có thể làm chương trình chạy rất lâu hoặc dừng giữa chừng.',
      en: 'No text needs fifty levels. One that nests so deep is broken, and may keep programs busy for hours or stop them halfway.',
    },
    mend: {
      vi: 'Bỏ những dấu `>`, `-`, `*` thừa.',
      en: 'Take out the signs `>`, `-` and `*` that are too many.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: `${'>'.repeat(51)} Đến năm 2025`,
        prints: `content/articles/2021/nghi-quyet.md
  13:1     Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
      {
        what: 'quotations in one another',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: `${'>'.repeat(50_000)} Đến năm 2025`,
        prints: `content/articles/2021/nghi-quyet.md
  13:1     Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
      {
        what: 'lists in one another on a line',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: `${'- 1. '.repeat(9000)}Đến năm 2025`,
        prints: `content/articles/2021/nghi-quyet.md
  13:1     Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
      {
        what: 'lists in one another by indent',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: `${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}\nĐến năm 2025`,
        prints: `content/articles/2021/nghi-quyet.md
  114:1    Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
      {
        what: 'emphasis in emphasis',
        ...putBefore(`${'*a '.repeat(60)}${'a* '.repeat(60)}`),
        prints: `content/articles/2021/nghi-quyet.md
  13:213   Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
      {
        what: 'a page of quotations in one another',
        file: PAGE,
        text: `${PAGE_HEAD}${'> '.repeat(50_000)}a\n`,
        prints: `content/pages/gioi-thieu.vi.mdx
  6:1      Quotations, lists or emphasis stand more than 50 deep in one another here.  [article/too-deep]
           Take out the signs that are too many.`,
      },
    ],
  },
  'article/tangled': {
    title: { vi: 'Một đoạn có quá nhiều dấu ngoặc, dấu sao', en: 'A paragraph holds too many brackets and stars' },
    why: {
      vi: 'Mỗi dấu ngoặc có thể đi đôi với bất kỳ dấu nào đứng trước, nên đọc vài nghìn dấu trong một đoạn mất hàng phút. Đoạn như thế thường là dữ liệu hay mã bị dán vào.',
      en: 'Each bracket may belong to any before it, so that some thousands in one paragraph take minutes to read. Such a paragraph mostly is data or code that was pasted.',
    },
    mend: {
      vi: 'Bỏ những gì không phải chữ của bài, hoặc ngắt đoạn bằng dòng trống.',
      en: 'Take out what is no text, or divide the paragraph by empty lines.',
    },
    cases: [
      {
        file: RESOLUTION,
        deed: 'filled-with-brackets',
        prints: `content/articles/2021/nghi-quyet.md
  14:1     More than 4000 brackets, stars and the like stand in one paragraph, up to this line.  [article/tangled]
           Divide it by empty lines, or take out what is no text.`,
      },
      {
        what: 'a paragraph of brackets',
        ...putBefore(']'.repeat(100_000)),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     More than 4000 brackets, stars and the like stand in one paragraph, up to this line.  [article/tangled]
           Divide it by empty lines, or take out what is no text.`,
      },
      {
        what: 'a paragraph of stars',
        ...putBefore('*a*\n'.repeat(20_000)),
        prints: `content/articles/2021/nghi-quyet.md
  2013:1   More than 4000 brackets, stars and the like stand in one paragraph, up to this line.  [article/tangled]
           Divide it by empty lines, or take out what is no text.`,
      },
    ],
  },
} satisfies Partial<Entries<'article'>>;
