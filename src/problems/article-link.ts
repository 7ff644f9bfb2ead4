import type { Entries } from './entry.ts';
import { RESOLUTION, putBefore } from './small-archive.ts';

export const ARTICLE_LINK = {
  'article/unsafe-link': {
    title: { vi: 'Liên kết có địa chỉ không được phép', en: 'A link has an address that is not allowed' },
    why: {
      vi: 'Liên kết kiểu `javascript:` có thể chạy mã trên máy bạn đọc; `file:` dẫn vào ổ đĩa của riêng người viết và không mở được ở nơi khác. `//` ở đầu, tên và mật khẩu trước dấu `@`, dấu `\\` hay ký tự không nhìn thấy làm cho liên kết dẫn đến nơi khác với nơi bạn đọc tưởng.',
      en: 'A link with `javascript:` may run code on the machine of the reader; `file:` leads to the disk of whoever wrote it and opens nowhere else. Two slashes at the beginning, a name and password before an `@`, a backslash or an invisible sign make a link lead elsewhere than readers think.',
    },
    mend: {
      vi: 'Dùng địa chỉ bắt đầu bằng `https:`, `http:`, `mailto:`, `obs:`, `chart:`, hoặc địa chỉ trong kho như `/gioi-thieu/`.',
      en: 'Use an address that begins with `https:`, `http:`, `mailto:`, `obs:` or `chart:`, or one of this site such as `/gioi-thieu/`.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: 'Đến [năm 2025](file:///C:/van-ban.doc)',
        prints: `content/articles/2021/nghi-quyet.md
  13:5     A link or an image must not have the scheme "file".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.`,
      },
      {
        what: 'links of a text that lead elsewhere than they seem',
        ...putBefore(
          [
            '[một](//evil.example)',
            '[hai](https://vnexpress.net@evil.example/)',
            '[ba](http://user:pw@evil.example)',
            String.raw`[bốn](https:\\\\evil.example)`,
            '[năm](https:evil.example)',
            '[sáu](https://a.example/&#x202e;gnp.exe)',
            '[bảy](</tin/ a>)',
            '[tám](https://)',
            '<https://user@evil.example/>',
          ].join('\n'),
        ),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     "//evil.example" begins with two slashes and leads to another host.  [article/unsafe-link]
           Write the whole address, beginning with https://, or one of this site with a single slash.
  14:1     "https://vnexpress.net@evil.example/" holds a user name or a password.  [article/unsafe-link]
           Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.
  15:1     "http://user:pw@evil.example" holds a user name or a password.  [article/unsafe-link]
           Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.
  16:1     "https:\\\\\\\\evil.example" holds white space, a backslash or an invisible sign, which browsers change or drop.  [article/unsafe-link]
           Take it out, or write it as a percent code: %20 for a space, %5C for \\.
  17:1     "https:evil.example" is not a web address.  [article/unsafe-link]
           Write the whole address, beginning with https://.
  18:1     "https://a.example/\\u{202e}gnp.exe" holds white space, a backslash or an invisible sign, which browsers change or drop.  [article/unsafe-link]
           Take it out, or write it as a percent code: %20 for a space, %5C for \\.
  19:1     "/tin/ a" holds white space, a backslash or an invisible sign, which browsers change or drop.  [article/unsafe-link]
           Take it out, or write it as a percent code: %20 for a space, %5C for \\.
  20:1     "https://" is not a web address.  [article/unsafe-link]
           Write the whole address, beginning with https://.
  21:1     "https://user@evil.example/" holds a user name or a password.  [article/unsafe-link]
           Leave out what stands between // and @; everybody can read it, and it may hide where the link leads.`,
      },
      {
        what: 'definitions that lead elsewhere than they seem',
        ...putBefore('[một][a]\n\n[a]: //evil.example'),
        prints: `content/articles/2021/nghi-quyet.md
  15:1     "//evil.example" begins with two slashes and leads to another host.  [article/unsafe-link]
           Write the whole address, beginning with https://, or one of this site with a single slash.`,
      },
      {
        what: 'a link that runs a script',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: 'Đến [năm 2025](javascript:alert(1))',
        prints: `content/articles/2021/nghi-quyet.md
  13:5     A link or an image must not have the scheme "javascript".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.`,
      },
      {
        what: 'scripts in disguise',
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: '[Đến](JaVaScRiPt:a) [năm](java&#115;cript:b) [2025](<&#1;vb&#9;script:c>)',
        prints: `content/articles/2021/nghi-quyet.md
  13:1     A link or an image must not have the scheme "javascript".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.
  13:21    A link or an image must not have the scheme "javascript".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.
  13:46    A link or an image must not have the scheme "vbscript".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.`,
      },
      {
        what: 'a picture that is written out and a definition of a page that is',
        ...putBefore('![Đến](data:image/svg+xml,%3Csvg%2F%3E)\n\n[a]: data:text/html,b'),
        prints: `content/articles/2021/nghi-quyet.md
  13:1     A link or an image must not have the scheme "data".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.
  15:1     A link or an image must not have the scheme "data".  [article/unsafe-link]
           Use https, http, mailto, obs or chart, or an address of this site such as /gioi-thieu/.`,
      },
    ],
  },
} satisfies Partial<Entries<'article'>>;
