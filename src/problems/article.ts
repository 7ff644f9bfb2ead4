import type { Entries } from './entry.ts';
import { PAGE_HEAD, RESOLUTION } from './small-archive.ts';

export const ARTICLE = {
  'article/front-matter': {
    title: { vi: 'Bài không có phần khai báo ở đầu', en: 'The article has no front matter' },
    why: {
      vi: 'Tiêu đề, nguồn, ngày tháng và địa phương của bài đều nằm ở phần khai báo. Không có phần ấy, bạn đọc không biết bài lấy từ đâu và nói về lúc nào.',
      en: 'Title, source, date and places of an article stand in its front matter. Without it readers do not know where the article comes from and what day it is about.',
    },
    mend: {
      vi: 'Bắt đầu tệp bằng một dòng `---`, rồi các trường, rồi một dòng `---` nữa; bài viết nằm dưới đó. Trước dòng `---` đầu tiên không được có gì, kể cả dòng trống.',
      en: 'Begin the file with a line `---`, then the fields, then another line `---`; the article follows. Nothing may stand before the first `---`, not even an empty line.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: '---\ntitle: Nghị quyết của thành phố Bắc Kạn',
        wrong: 'title: Nghị quyết của thành phố Bắc Kạn',
        prints: `content/articles/2021/nghi-quyet.md
  file     The article has no front matter.  [article/front-matter]
           Begin the file with a line ---, the fields, and another line ---.`,
      },
      {
        what: 'an article with empty front matter',
        file: RESOLUTION,
        text: '---\n---\nNội dung.\n',
        prints: `content/articles/2021/nghi-quyet.md
  file     The front matter of the article is empty.  [article/front-matter]
           Write its fields between the two lines of ---.`,
      },
      {
        what: 'a page without front matter, one with a field that pages lack, and one that is too long',
        file: 'content/pages/a.vi.mdx',
        text: 'Kho này là gì.\n',
        beside: [
          { file: 'content/pages/b.vi.mdx', text: PAGE_HEAD.replace('title:', 'tile:') },
          { file: 'content/pages/c.vi.mdx', text: PAGE_HEAD + 'a '.repeat(100_001) },
        ],
        prints: `content/pages/a.vi.mdx
  file     The page has no front matter.  [article/front-matter]
           Begin the file with a line ---, the fields, and another line ---.

content/pages/b.vi.mdx
  2:1      title  The field "title" is missing.  [field/missing]
           Add it; it holds text.
  2:1      tile  The field "tile" is not part of the model.  [field/unknown]
           Did you mean "title"? Else remove it.

content/pages/c.vi.mdx
  file     The page is 200057 characters long.  [article/too-long]
           It may hold at most 200000; divide it, or take out what is no text.`,
      },
    ],
  },
  'article/path': {
    title: { vi: 'Đường dẫn của bài không dùng làm địa chỉ được', en: 'The path of the article cannot be its address' },
    why: {
      vi: 'Năm và tên tệp làm thành địa chỉ của bài. Dấu tiếng Việt, chữ hoa, dấu cách làm cho địa chỉ dễ hỏng khi chép qua thư và tin nhắn.',
      en: 'Year and file name make up the address of the article. Accents, capitals and spaces break an address when it is copied into letters and messages.',
    },
    mend: {
      vi: 'Đặt tên tệp là `content/articles/<năm>/<tên>.md`, tên gồm chữ thường không dấu và chữ số, nối bằng gạch ngang.',
      en: 'Call the file `content/articles/<year>/<name>.md`; the name takes lower-case letters without accents and digits, joined by hyphens.',
    },
    cases: [
      {
        file: RESOLUTION,
        movedTo: 'content/articles/2021/Nghị quyết.md',
        prints: `content/articles/2021/Nghị quyết.md
  2:1      The path of the article cannot be its address.  [article/path]
           Name it content/articles/2021/lower-case-words.md, without accents.`,
      },
      {
        what: 'an article outside the folders of years',
        file: RESOLUTION,
        copiedTo: 'content/articles/nghi-quyet.md',
        prints: `content/articles/nghi-quyet.md
  2:1      The path of the article cannot be its address.  [article/path]
           Name it content/articles/2021/lower-case-words.md, without accents.`,
      },
      {
        what: 'an article with another ending',
        file: RESOLUTION,
        copiedTo: 'content/articles/2021/nghi-quyet.mdx',
        prints: `content/articles/2021/nghi-quyet.mdx
  2:1      The path of the article cannot be its address.  [article/path]
           Name it content/articles/2021/lower-case-words.md, without accents.`,
      },
    ],
  },
  'article/empty': {
    title: { vi: 'Bài không có nội dung', en: 'The article has no text' },
    why: {
      vi: 'Bạn đọc sẽ mở ra một trang chỉ có tiêu đề.',
      en: 'Readers would open a page with a headline and nothing else.',
    },
    mend: {
      vi: 'Viết bài dưới dòng `---` thứ hai, hoặc xóa tệp nếu bài chưa viết.',
      en: 'Write the article below the second line `---`, or delete the file until it is written.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'Đến năm 2025, tỷ lệ hộ nghèo [dưới 1,2%](obs:ho-ngheo.tp-bac-kan.2025.target).',
        wrong: '',
        prints: `content/articles/2021/nghi-quyet.md
  2:1      The article has no text.  [article/empty]
           Write the article below the second line of ---.`,
      },
    ],
  },
  'article/year': {
    title: { vi: 'Bài nằm sai thư mục năm', en: 'The article lies in the folder of another year' },
    why: {
      vi: 'Năm trong địa chỉ là năm của sự kiện, nếu không có thì năm đăng, nếu không nữa thì năm được suy ra. Đặt sai thư mục, bài mang sai năm mãi mãi.',
      en: 'The year of the address is that of the event, else of publication, else of the dating. In another folder, the article would bear the wrong year for good.',
    },
    mend: {
      vi: 'Chuyển tệp sang đúng thư mục năm, hoặc sửa `event`, `published` hay `dated`.',
      en: 'Move the file to the folder of its year, or correct `event`, `published` or `dated`.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'edtf: 2021?',
        wrong: 'edtf: 2020?',
        prints: `content/articles/2021/nghi-quyet.md
  2:1      The article belongs to 2020, but lies in the folder 2021.  [article/year]
           Move it to content/articles/2020/, or correct event, published or dated.`,
      },
    ],
  },
  'article/too-long': {
    title: { vi: 'Bài dài quá mức', en: 'The article is too long' },
    why: {
      vi: 'Không bài báo nào dài đến 200.000 ký tự. Tệp như thế thường chứa một tấm ảnh bị dán thành chữ, hoặc nhiều bài dán chung; trang sẽ rất nặng và khó đọc trên điện thoại.',
      en: 'No news article has 200,000 characters. Such a file mostly holds a picture that was pasted as text, or many articles in one; its page would be heavy and hard to read on a phone.',
    },
    mend: {
      vi: 'Bỏ những gì không phải chữ của bài, như chuỗi `data:image/…` của ảnh dán vào. Nếu là nhiều bài thì tách mỗi bài một tệp.',
      en: 'Take out what is no text, such as the string `data:image/…` of a pasted picture. Give each of several articles a file of its own.',
    },
    cases: [
      {
        file: RESOLUTION,
        deed: 'filled-with-a-picture',
        prints: `content/articles/2021/nghi-quyet.md
  file     The article is 200444 characters long.  [article/too-long]
           It may hold at most 200000; divide it, or take out what is no text.`,
      },
      {
        what: 'an article that is no article but by its name',
        file: RESOLUTION,
        text: 'a '.repeat(100_001),
        prints: `content/articles/2021/nghi-quyet.md
  file     The article is 200002 characters long.  [article/too-long]
           It may hold at most 200000; divide it, or take out what is no text.`,
      },
    ],
  },
} satisfies Partial<Entries<'article'>>;
