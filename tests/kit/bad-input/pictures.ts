import { PARTY_ARTICLE, replace, write, type BadInput } from './case.ts';

const PAGE = 'content/pages/gioi-thieu.vi.mdx';
const HEAD = '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n';

/** Puts something in front of the text of an article. */
function before(text: string): BadInput['spoil'] {
  return replace(PARTY_ARTICLE, 'Đến năm 2025', `${text}\n\nĐến năm 2025`);
}

/** Pictures that readers would not see, or would fetch from elsewhere. */
export const BAD_PICTURES: readonly BadInput[] = [
  {
    what: 'pictures on other hosts, however they are written',
    spoil: before(
      '![một](https://example.org/a.png)\n![hai](//example.org/a.png)\n![ba][a]\n\n[a]: http://example.org/b.png',
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'picture/remote',
        'The picture "https://example.org/a.png" lies on another host, which readers\' browsers would have to ask for it.',
        'Save it beside the text, if its licence allows that, and write ./name.jpg.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:14:1',
        'picture/remote',
        'The picture "//example.org/a.png" lies on another host, which readers\' browsers would have to ask for it.',
        'Save it beside the text, if its licence allows that, and write ./name.jpg.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:15:1',
        'picture/remote',
        'The picture "http://example.org/b.png" lies on another host, which readers\' browsers would have to ask for it.',
        'Save it beside the text, if its licence allows that, and write ./name.jpg.',
      ],
    ],
  },
  {
    what: 'pictures that are not there, whose address means no file, and one with other capitals',
    spoil: (archive) => {
      archive.write('content/articles/2021/Anh.png', '\u0089PNG\r\n');
      before(
        '![một](a.png)\n![hai](./a%zz.png)\n![ba](/anh/a.png)\n![bốn](./anh.png)\n![năm]()\n![sáu][a]\n\n[a]: b.png',
      )(archive);
    },
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'picture/missing',
        'There is no picture content/articles/2021/a.png.',
        'Put it there, or correct the address.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:14:1',
        'picture/missing',
        '"./a%zz.png" is no address of a file.',
        'Write %25 for %, or rename the file.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:15:1',
        'picture/missing',
        'There is no picture public/anh/a.png.',
        'Put it there, or correct the address.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:16:1',
        'picture/missing',
        'There is no picture content/articles/2021/anh.png.',
        'There is content/articles/2021/Anh.png: write it alike.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:17:1',
        'picture/missing',
        'There is no picture content/articles/2021.',
        'Put it there, or correct the address.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:18:1',
        'picture/missing',
        'There is no picture content/articles/2021/b.png.',
        'Put it there, or correct the address.',
      ],
    ],
  },
  {
    what: 'a picture outside the archive',
    spoil: before('![một](../../../a.png) ![hai](/../../a.png)'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'picture/outside',
        'The picture "../../../a.png" lies neither in content/ nor in public/.',
        'Put it beside the text, and write ./name.jpg.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:24',
        'picture/outside',
        'The picture "/../../a.png" lies neither in content/ nor in public/.',
        'Put it beside the text, and write ./name.jpg.',
      ],
    ],
  },
  {
    what: 'pictures that are none, or of a kind that pages do not show',
    spoil: (archive) => {
      archive.write('content/articles/2021/a.png', 'GIF89a');
      archive.write('content/articles/2021/b.bmp', 'BM');
      archive.write('content/articles/2021/c.svg', '<html>');
      before('![một](a.png) ![hai](b.bmp) ![ba](c.svg)')(archive);
    },
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'picture/format',
        'What content/articles/2021/a.png holds is no png.',
        'Save it anew, as one of png, jpg, jpeg, gif, webp, avif, svg.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:15',
        'picture/format',
        '"content/articles/2021/b.bmp" is no picture that pages can show.',
        'Save it as one of png, jpg, jpeg, gif, webp, avif, svg.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:29',
        'picture/format',
        'What content/articles/2021/c.svg holds is no svg.',
        'Save it anew, as one of png, jpg, jpeg, gif, webp, avif, svg.',
      ],
    ],
  },
  {
    what: 'drawings that do or load something, and one that does not',
    spoil: (archive) => {
      const draw = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;
      archive.write('content/articles/2021/a.svg', draw('<script>alert(1)</script>'));
      archive.write('content/articles/2021/b.svg', draw('<image href="https://e.example/x.png"/>'));
      archive.write('content/articles/2021/c.svg', draw('<g id="a" onload="a()"/>'));
      archive.write('content/articles/2021/d.svg', draw('<path id="a" d="M0 0"/><use href="#a" fill="url(#b)"/>'));
      before('![một](a.svg) ![hai](b.svg) ![ba](c.svg) ![bốn](d.svg)')(archive);
    },
    told: [
      [
        '1',
        'The drawing content/articles/2021/a.svg holds "<script": it would do or load something where it is opened.',
      ],
      [
        '15',
        'The drawing content/articles/2021/b.svg holds "href=\\"": it would do or load something where it is opened.',
      ],
      [
        '29',
        'The drawing content/articles/2021/c.svg holds "onload=": it would do or load something where it is opened.',
      ],
    ].map(([column = '', message = '']) => [
      `content/articles/2021/nghi-quyet.md:13:${column}`,
      'picture/format',
      message,
      'Save it as "plain SVG" without scripts and links, or as png.',
    ]),
  },
  {
    what: 'a page with links and pictures of all these sorts, in Markdown and in HTML, behind an indent too',
    spoil: write(
      PAGE,
      `${HEAD}[một](//evil.example) ![hai](./a.png)\n\n    [ba](javascript:alert)\n\n<a href="//evil.example">bốn</a>\n\n<img src='https://example.org/a.png' srcset="b.png 1x, /c.png 2x" />\n`,
    ),
    told: [
      [
        'content/pages/gioi-thieu.vi.mdx:6:1',
        'article/unsafe-link',
        '"//evil.example" begins with two slashes and leads to another host.',
        'Write the whole address, beginning with https://, or one of this site with a single slash.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:6:23',
        'picture/missing',
        'There is no picture content/pages/a.png.',
        'Put it there, or correct the address.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:8:5',
        'article/unsafe-link',
        'A link or an image must not have the scheme "javascript".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:10:1',
        'article/unsafe-link',
        '"//evil.example" begins with two slashes and leads to another host.',
        'Write the whole address, beginning with https://, or one of this site with a single slash.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:12:1',
        'picture/missing',
        'There is no picture content/pages/b.png.',
        'Put it there, or correct the address.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:12:1',
        'picture/missing',
        'There is no picture public/c.png.',
        'Put it there, or correct the address.',
      ],
      [
        'content/pages/gioi-thieu.vi.mdx:12:1',
        'picture/remote',
        'The picture "https://example.org/a.png" lies on another host, which readers\' browsers would have to ask for it.',
        'Save it beside the text, if its licence allows that, and write ./name.jpg.',
      ],
    ],
  },
  {
    what: 'a picture that is there, named by a definition, which the renderer does not follow',
    spoil: (archive) => {
      archive.write('content/articles/2021/a.gif', 'GIF89a');
      before('![một][a]\n\n[a]: a.gif')(archive);
    },
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'picture/missing',
        'The page would not find the picture "a.gif" by a definition.',
        'Write the address in place: ![text](./name.jpg).',
      ],
    ],
  },
];
