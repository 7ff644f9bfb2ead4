import type { Entries } from './entry.ts';
import { CONGRESS, PAGE, PAGE_HEAD, RESOLUTION, putBefore } from './small-archive.ts';

export const ARTICLE_MARKUP = {
  'article/not-shown': {
    title: { vi: 'Bài có phần sẽ không hiện trên trang', en: 'A part of the article that its page would leave out' },
    why: {
      vi: 'Chú thích không được nhắc tới, ô thừa trong bảng, liên kết nằm trong liên kết… bị bỏ khi dựng trang. Người viết tưởng bạn đọc thấy, mà bạn đọc không thấy.',
      en: 'Footnotes that nothing refers to, surplus cells of a table, links within links are dropped when the page is made. The writer believes that readers see them, and they do not.',
    },
    mend: {
      vi: 'Làm theo lời nhắc ở dòng dưới: nhắc tới chú thích trong bài (`[^nguon]`), thêm ô vào hàng đầu của bảng, tách hai liên kết. Không cần nữa thì xóa.',
      en: 'Do as the line below the message says: refer to the footnote (`[^nguon]`), add a cell to the head of the table, part the two links. Delete what is not needed.',
    },
    cases: [
      {
        ...putBefore('[^nguon]: Theo nghị quyết của thành phố.'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     Nothing refers to the footnote "nguon"; the page would leave it out.  [article/not-shown]
           Refer to it, [^nguon], or remove it.`,
      },
      {
        what: 'a row of a table with more cells than its head',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: '| Việc |\n| --- |\n| Họp | Bàn |\n\nTỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  20:7     The row has more cells than the head of its table; the page would leave this one out.  [article/not-shown]
           Add a cell to the head, or write \\| for a stroke within a cell, in code too.`,
      },
      {
        what: 'footnotes that nothing refers to, but one another',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: '[^a]: Một[^b].\n\n[^b]: Hai[^a].\n\nTỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  18:1     Nothing refers to the footnote "a"; the page would leave it out.  [article/not-shown]
           Refer to it, [^a], or remove it.
  20:1     Nothing refers to the footnote "b"; the page would leave it out.  [article/not-shown]
           Refer to it, [^b], or remove it.`,
      },
      {
        what: 'footnotes and addresses that are defined twice',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: '[Một][a][^a].\n\n[a]: /tin/\n[A]: /chi-so/\n\n[^a]: Một.\n\n[^A]: Hai.\n\nTỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  21:1     "a" is defined twice; the page would leave this one out.  [article/not-shown]
           Give one of the two another name, or remove it.
  25:1     "a" is defined twice; the page would leave this one out.  [article/not-shown]
           Give one of the two another name, or remove it.`,
      },
      {
        what: 'links to observations that are not written as such',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: '[Một](OBS:a), ![hai](obs:a). Tỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  18:1     "OBS:a" is not how an observation is linked to; the page would lead nowhere.  [article/not-shown]
           Write a link, [text](obs:id), with obs in lower case.
  18:15    A picture cannot show an observation.  [article/not-shown]
           Write a link, [text](obs:id), with obs in lower case.`,
      },
      {
        what: 'a second front matter, with and without a line between',
        file: CONGRESS,
        right: '---\n\nDự',
        wrong: '---\n---\ntitle: Một\n---\n\nDự',
        beside: [{ file: RESOLUTION, right: '---\n\nĐến', wrong: '---\n+++\n\nĐến' }],
        prints: `content/articles/2021/nghi-quyet.md
  12:1     The text begins with a line like that of front matter; the page might leave out what follows.  [article/not-shown]
           Begin the text with words.

content/articles/2024/dai-hoi.md
  15:1     The text begins with a line like that of front matter; the page might leave out what follows.  [article/not-shown]
           Begin the text with words.`,
      },
      {
        what: 'a link within a link',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: '[Một <https://example.org>](/tin/). Tỷ lệ hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  18:6     A link stands within a link; the page would part the two.  [article/not-shown]
           Write them one behind the other, or one of them as plain text.`,
      },
    ],
  },
  'article/raw-html': {
    title: { vi: 'Bài chứa mã HTML', en: 'The article holds raw HTML' },
    why: {
      vi: 'Mã HTML chép từ trang khác có thể làm vỡ trang, theo dõi bạn đọc hoặc chạy mã lạ. Bài trong kho chỉ dùng Markdown để trang nào cũng đọc được như nhau.',
      en: 'HTML copied from elsewhere may break the page, watch readers or run foreign code. Articles are written in Markdown alone, so that every page reads alike.',
    },
    mend: {
      vi: 'Viết bằng Markdown: `**đậm**`, `*nghiêng*`, `## tiêu đề`. Cần in dấu `<` thì viết `&lt;`.',
      en: 'Say it in Markdown: `**bold**`, `*italic*`, `## heading`. For a literal `<` write `&lt;`.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: 'Đến <b>năm 2025</b>',
        prints: `content/articles/2021/nghi-quyet.md
  13:5     Raw HTML is not allowed in an article.  [article/raw-html]
           Say it in Markdown, or write &lt; for a literal <.
  13:16    Raw HTML is not allowed in an article.  [article/raw-html]
           Say it in Markdown, or write &lt; for a literal <.`,
      },
      {
        what: 'a paragraph that handles events',
        ...putBefore('<p onclick="alert(1)">'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     Raw HTML is not allowed in an article.  [article/raw-html]
           Say it in Markdown, or write &lt; for a literal <.`,
      },
      {
        what: 'a picture that handles events',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: 'Đến <img src=x onerror=alert(1)> năm 2025',
        prints: `content/articles/2021/nghi-quyet.md
  13:5     Raw HTML is not allowed in an article.  [article/raw-html]
           Say it in Markdown, or write &lt; for a literal <.`,
      },
    ],
  },
  'article/element': {
    title: { vi: 'Trang chứa phần tử HTML không được phép', en: 'A page holds an element that is not allowed' },
    why: {
      vi: 'Phần tử như `style`, `meta`, `link`, `iframe`, `form` và thuộc tính như `onclick` có thể đổi giao diện, chuyển bạn đọc sang trang khác hoặc tải nội dung từ nơi lạ. Trang của kho chỉ dùng chữ, danh sách, bảng, hình ảnh và thành phần có sẵn.',
      en: 'Elements such as `style`, `meta`, `link`, `iframe`, `form` and attributes such as `onclick` may change how the site looks, send readers elsewhere or load what nobody here has seen. Pages hold words, lists, tables, pictures and the components there are.',
    },
    mend: {
      vi: 'Viết bằng Markdown hoặc dùng một thành phần trong `src/components/`; kiểu dáng đặt trong `src/styles/`.',
      en: 'Say it in Markdown or with a component of `src/components/`; styles belong to `src/styles/`.',
    },
    cases: [
      {
        file: PAGE,
        text: '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n<p style="color: red">Đến năm 2025</p>\n',
        mended: '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n**Đến năm 2025**\n',
        prints: `content/pages/gioi-thieu.vi.mdx
  6:1      The attribute style may not stand in a page.  [article/element]
           Say it in Markdown or with a component; styles belong to src/styles/.`,
      },
      {
        what: 'a page with elements that load or do anything, whatever MDX takes for one, and none in its code',
        file: 'content/pages/a.vi.mdx',
        text: `${PAGE_HEAD}Một \`<meta>\` và <b>đậm</b>, <Bang/>, &lt;style> và \\<base>.

<p class="ghi">
<style>{\`p { color: red }\`}</style> <iframe title="a"></iframe>
</p>

- Câu <em style={{ color: 'red' }}>đỏ</em> và <b onclick="a()">đậm</b>.

~~~html
<link rel="preconnect" href="/a/">
~~~
`,
        prints: `content/pages/a.vi.mdx
  9:1      The element <style> may not stand in a page.  [article/element]
           Say it in Markdown or with a component; styles belong to src/styles/.
  9:37     The element <iframe> may not stand in a page.  [article/element]
           Say it in Markdown or with a component; styles belong to src/styles/.
  12:7     The attribute style may not stand in a page.  [article/element]
           Say it in Markdown or with a component; styles belong to src/styles/.
  12:47    The attribute onclick may not stand in a page.  [article/element]
           Say it in Markdown or with a component; styles belong to src/styles/.`,
      },
    ],
  },
} satisfies Partial<Entries<'article'>>;
