import type { Explanations } from './explanation.ts';

const RESOLUTION = 'content/articles/2021/nghi-quyet.md';

export const ARTICLE: Explanations<'article'> = {
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
    example: {
      file: RESOLUTION,
      right: '---\ntitle: Nghị quyết của thành phố Bắc Kạn',
      wrong: 'title: Nghị quyết của thành phố Bắc Kạn',
    },
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
    example: { file: RESOLUTION, movedTo: 'content/articles/2021/Nghị quyết.md' },
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
    example: {
      file: RESOLUTION,
      right: 'Đến năm 2025, tỷ lệ hộ nghèo [dưới 1,2%](obs:ho-ngheo.tp-bac-kan.2025.target).',
      wrong: '',
    },
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
    example: { file: RESOLUTION, right: 'edtf: 2021?', wrong: 'edtf: 2020?' },
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
    example: { file: RESOLUTION, deed: 'filled-with-a-picture' },
  },
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
    example: { file: RESOLUTION, right: 'Đến năm 2025', wrong: `${'>'.repeat(51)} Đến năm 2025` },
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
    example: { file: RESOLUTION, deed: 'filled-with-brackets' },
  },
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
    example: {
      file: RESOLUTION,
      right: 'Đến năm 2025',
      wrong: '[^nguon]: Theo nghị quyết của thành phố.\n\nĐến năm 2025',
    },
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
    example: { file: RESOLUTION, right: 'Đến năm 2025', wrong: 'Đến <b>năm 2025</b>' },
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
    example: {
      file: 'content/pages/gioi-thieu.vi.mdx',
      added: '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n<p style="color: red">Đến năm 2025</p>\n',
      mended: '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n**Đến năm 2025**\n',
    },
  },
  'article/unsafe-link': {
    title: { vi: 'Liên kết có địa chỉ không được phép', en: 'A link has an address that is not allowed' },
    why: {
      vi: 'Liên kết kiểu `javascript:` có thể chạy mã trên máy bạn đọc; `file:` dẫn vào ổ đĩa của riêng người viết và không mở được ở nơi khác. `//` ở đầu, tên và mật khẩu trước dấu `@`, dấu `\\` hay ký tự không nhìn thấy làm cho liên kết dẫn đến nơi khác với nơi bạn đọc tưởng.',
      en: 'A link with `javascript:` may run code on the machine of the reader; `file:` leads to the disk of whoever wrote it and opens nowhere else. Two slashes at the beginning, a name and password before an `@`, a backslash or an invisible sign make a link lead elsewhere than readers think.',
    },
    mend: {
      vi: 'Dùng địa chỉ bắt đầu bằng `https:`, `http:`, `mailto:`, `obs:`, hoặc địa chỉ trong kho như `/gioi-thieu/`.',
      en: 'Use an address that begins with `https:`, `http:`, `mailto:` or `obs:`, or one of this site such as `/gioi-thieu/`.',
    },
    example: {
      file: RESOLUTION,
      right: 'Đến năm 2025',
      wrong: 'Đến [năm 2025](file:///C:/van-ban.doc)',
    },
  },
};
