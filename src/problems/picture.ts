import type { FileChange, Entries } from './entry.ts';
import { PAGE, PAGE_HEAD, putBefore } from './small-archive.ts';

export const PICTURE: Entries<'picture'> = {
  'picture/remote': {
    title: { vi: 'Hình nằm ở máy chủ khác', en: 'A picture lies on another host' },
    why: {
      vi: 'Trình duyệt của bạn đọc sẽ phải xin hình từ máy chủ ấy, và máy chủ ấy biết ai đọc bài. Hình có thể mất hoặc bị thay bất cứ lúc nào; trang của kho không tải gì từ nơi khác.',
      en: "Readers' browsers would have to ask that host for it, and the host would learn who reads the article. The picture may vanish or be replaced at any time; pages of the archive load nothing from elsewhere.",
    },
    mend: {
      vi: 'Nếu được phép dùng, lưu hình cạnh tệp bài và viết `![Lời tả hình](./ten-hinh.jpg)`; nếu không thì chỉ đặt liên kết tới trang có hình.',
      en: 'If you may use it, save it beside the text and write `![Description](./name.jpg)`; else link to the page that has it.',
    },
    cases: [
      {
        ...putBefore('![Lễ khai mạc](https://example.org/anh.jpg)'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The picture "https://example.org/anh.jpg" lies on another host, which readers' browsers would have to ask for it.  [picture/remote]
           Save it beside the text, if its licence allows that, and write ./name.jpg.`,
      },
      {
        what: 'pictures on other hosts, however they are written',
        ...putBefore(
          '![một](https://example.org/a.png)\n![hai](//example.org/a.png)\n![ba][a]\n\n[a]: http://example.org/b.png',
        ),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The picture "https://example.org/a.png" lies on another host, which readers' browsers would have to ask for it.  [picture/remote]
           Save it beside the text, if its licence allows that, and write ./name.jpg.
  14:1     The picture "//example.org/a.png" lies on another host, which readers' browsers would have to ask for it.  [picture/remote]
           Save it beside the text, if its licence allows that, and write ./name.jpg.
  15:1     The picture "http://example.org/b.png" lies on another host, which readers' browsers would have to ask for it.  [picture/remote]
           Save it beside the text, if its licence allows that, and write ./name.jpg.`,
      },
    ],
  },
  'picture/outside': {
    title: { vi: 'Hình nằm ngoài kho', en: 'A picture lies outside the archive' },
    why: {
      vi: 'Kho gồm `content`, `data` và `public`. Hình nằm chỗ khác thì không đi cùng khi kho được chép sang máy khác.',
      en: 'The archive is what lies in `content`, `data` and `public`. A picture elsewhere does not come along when the archive is copied.',
    },
    mend: {
      vi: 'Chép hình vào cạnh tệp bài và viết `./ten-hinh.jpg`.',
      en: 'Copy it beside the text and write `./name.jpg`.',
    },
    cases: [
      {
        ...putBefore('![Lễ khai mạc](../../../anh/khai-mac.jpg)'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The picture "../../../anh/khai-mac.jpg" lies neither in content/ nor in public/.  [picture/outside]
           Put it beside the text, and write ./name.jpg.`,
      },
      {
        what: 'a picture outside the archive',
        ...putBefore('![một](../../../a.png) ![hai](/../../a.png)'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The picture "../../../a.png" lies neither in content/ nor in public/.  [picture/outside]
           Put it beside the text, and write ./name.jpg.
  13:24    The picture "/../../a.png" lies neither in content/ nor in public/.  [picture/outside]
           Put it beside the text, and write ./name.jpg.`,
      },
    ],
  },
  'picture/missing': {
    title: { vi: 'Không có hình ấy', en: 'The picture is not there' },
    why: {
      vi: 'Bạn đọc sẽ thấy một khung trống. Hay gặp nhất là tên viết khác chữ hoa, chữ thường: trên Windows và macOS vẫn hiện, trên máy chủ thì không.',
      en: 'Readers would see an empty frame. Mostly the name differs in capitals, which shows on Windows and macOS and does not on a server.',
    },
    mend: {
      vi: 'Đặt hình vào đúng chỗ, hoặc sửa địa chỉ cho giống hệt tên tệp. Địa chỉ tính từ chỗ của tệp bài.',
      en: 'Put the picture there, or write the address exactly as the file is named. It counts from the place of the text.',
    },
    cases: [
      {
        ...putBefore('![Lễ khai mạc](./khai-mac.jpg)'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     There is no picture content/articles/2021/khai-mac.jpg.  [picture/missing]
           Put it there, or correct the address.`,
      },
      {
        what: 'pictures that are not there, whose address means no file, and one with other capitals',
        file: 'content/articles/2021/Anh.png',
        text: '\u0089PNG\r\n',
        beside: [
          {
            ...putBefore(
              '![một](a.png)\n![hai](./a%zz.png)\n![ba](/anh/a.png)\n![bốn](./anh.png)\n![năm]()\n![sáu][a]\n\n[a]: b.png',
            ),
          },
        ],
        prints: `content/articles/2021/nghi-quyet.md
  13:1     There is no picture content/articles/2021/a.png.  [picture/missing]
           Put it there, or correct the address.
  14:1     "./a%zz.png" is no address of a file.  [picture/missing]
           Write %25 for %, or rename the file.
  15:1     There is no picture public/anh/a.png.  [picture/missing]
           Put it there, or correct the address.
  16:1     There is no picture content/articles/2021/anh.png.  [picture/missing]
           There is content/articles/2021/Anh.png: write it alike.
  17:1     There is no picture content/articles/2021.  [picture/missing]
           Put it there, or correct the address.
  18:1     There is no picture content/articles/2021/b.png.  [picture/missing]
           Put it there, or correct the address.`,
      },
      {
        what: 'a page with links and pictures of all these sorts, in Markdown and in HTML, behind an indent too',
        file: PAGE,
        text: `${PAGE_HEAD}[một](//evil.example) ![hai](./a.png)\n\n    [ba](javascript:alert)\n\n<a href="//evil.example">bốn</a>\n\n<img src='https://example.org/a.png' srcset="b.png 1x, /c.png 2x" />\n`,
        prints: `content/pages/gioi-thieu.vi.mdx
  6:1      "//evil.example" begins with two slashes and leads to another host.  [article/unsafe-link]
           Write the whole address, beginning with https://, or one of this site with a single slash.
  6:23     There is no picture content/pages/a.png.  [picture/missing]
           Put it there, or correct the address.
  8:5      A link or an image must not have the scheme "javascript".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.
  10:1     "//evil.example" begins with two slashes and leads to another host.  [article/unsafe-link]
           Write the whole address, beginning with https://, or one of this site with a single slash.
  12:1     There is no picture content/pages/b.png.  [picture/missing]
           Put it there, or correct the address.
  12:1     There is no picture public/c.png.  [picture/missing]
           Put it there, or correct the address.
  12:1     The picture "https://example.org/a.png" lies on another host, which readers' browsers would have to ask for it.  [picture/remote]
           Save it beside the text, if its licence allows that, and write ./name.jpg.`,
      },
      {
        what: 'a picture that is there, named by a definition, which the renderer does not follow',
        file: 'content/articles/2021/a.gif',
        text: 'GIF89a',
        beside: [{ ...putBefore('![một][a]\n\n[a]: a.gif') }],
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The page would not find the picture "a.gif" by a definition.  [picture/missing]
           Write the address in place: ![text](./name.jpg).`,
      },
    ],
  },
  'picture/format': {
    title: { vi: 'Tệp không phải là hình', en: 'The file is no picture' },
    why: {
      vi: 'Tệp có kiểu mà trình duyệt không hiển thị được, hoặc nội dung không đúng với đuôi tệp; việc dựng trang sẽ dừng ở đó.',
      en: 'The file is of a kind that browsers do not show, or holds something else than its name says; the build would stop there.',
    },
    mend: {
      vi: 'Lưu lại hình thành png, jpg, gif, webp, avif hoặc svg.',
      en: 'Save the picture anew as png, jpg, gif, webp, avif or svg.',
    },
    cases: [
      {
        ...putBefore('![Lễ khai mạc](nghi-quyet.md)'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     "content/articles/2021/nghi-quyet.md" is no picture that pages can show.  [picture/format]
           Save it as one of png, jpg, jpeg, gif, webp, avif, svg.`,
      },
      {
        what: 'pictures that are none, or of a kind that pages do not show',
        file: 'content/articles/2021/a.png',
        text: 'GIF89a',
        beside: [
          { file: 'content/articles/2021/b.bmp', text: 'BM' },
          { file: 'content/articles/2021/c.svg', text: '<html>' },
          { ...putBefore('![một](a.png) ![hai](b.bmp) ![ba](c.svg)') },
        ],
        prints: `content/articles/2021/nghi-quyet.md
  13:1     What content/articles/2021/a.png holds is no png.  [picture/format]
           Save it anew, as one of png, jpg, jpeg, gif, webp, avif, svg.
  13:15    "content/articles/2021/b.bmp" is no picture that pages can show.  [picture/format]
           Save it as one of png, jpg, jpeg, gif, webp, avif, svg.
  13:29    What content/articles/2021/c.svg holds is no svg.  [picture/format]
           Save it anew, as one of png, jpg, jpeg, gif, webp, avif, svg.`,
      },
      {
        what: 'drawings that do or load something, and one that does not',
        ...putBefore('![một](a.svg) ![hai](b.svg) ![ba](c.svg) ![bốn](d.svg)'),
        beside: [
          draw('a', '<script>alert(1)</script>'),
          draw('b', '<image href="https://e.example/x.png"/>'),
          draw('c', '<g id="a" onload="a()"/>'),
          draw('d', '<path id="a" d="M0 0"/><use href="#a" fill="url(#b)"/>'),
        ],
        prints: `content/articles/2021/nghi-quyet.md
  13:1     The drawing content/articles/2021/a.svg holds "<script": it would do or load something where it is opened.  [picture/format]
           Save it as "plain SVG" without scripts and links, or as png.
  13:15    The drawing content/articles/2021/b.svg holds "href=\\"": it would do or load something where it is opened.  [picture/format]
           Save it as "plain SVG" without scripts and links, or as png.
  13:29    The drawing content/articles/2021/c.svg holds "onload=": it would do or load something where it is opened.  [picture/format]
           Save it as "plain SVG" without scripts and links, or as png.`,
      },
    ],
  },
};

/** A drawing beside the resolution. */
function draw(name: string, inside: string): FileChange {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
  return { file: `content/articles/2021/${name}.svg`, text };
}
