import { PARTY_ARTICLE, replace, type BadInput } from './case.ts';

/** Articles whose text holds what might run in the reader's browser. */
export const BAD_MARKUP: readonly BadInput[] = [
  {
    what: 'raw HTML',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', '<b>Đến năm 2025</b>'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/raw-html',
        'Raw HTML is not allowed in an article.',
        'Say it in Markdown, or write &lt; for a literal <.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:16',
        'article/raw-html',
        'Raw HTML is not allowed in an article.',
        'Say it in Markdown, or write &lt; for a literal <.',
      ],
    ],
  },
  {
    what: 'a paragraph that handles events',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', '<p onclick="alert(1)">\n\nĐến năm 2025'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/raw-html',
        'Raw HTML is not allowed in an article.',
        'Say it in Markdown, or write &lt; for a literal <.',
      ],
    ],
  },
  {
    what: 'a picture that handles events',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', 'Đến <img src=x onerror=alert(1)> năm 2025'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:5',
        'article/raw-html',
        'Raw HTML is not allowed in an article.',
        'Say it in Markdown, or write &lt; for a literal <.',
      ],
    ],
  },
  {
    what: 'a link that runs a script',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', 'Đến [năm 2025](javascript:alert(1))'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:5',
        'article/unsafe-link',
        'A link or an image must not have the scheme "javascript".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
    ],
  },
  {
    what: 'scripts in disguise',
    spoil: replace(
      PARTY_ARTICLE,
      'Đến năm 2025',
      '[Đến](JaVaScRiPt:a) [năm](java&#115;cript:b) [2025](<&#1;vb&#9;script:c>)',
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/unsafe-link',
        'A link or an image must not have the scheme "javascript".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:21',
        'article/unsafe-link',
        'A link or an image must not have the scheme "javascript".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:13:46',
        'article/unsafe-link',
        'A link or an image must not have the scheme "vbscript".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
    ],
  },
  {
    what: 'a picture that is written out and a definition of a page that is',
    spoil: replace(
      PARTY_ARTICLE,
      'Đến năm 2025',
      '![Đến](data:image/svg+xml,%3Csvg%2F%3E)\n\n[a]: data:text/html,b\n\nĐến năm 2025',
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/unsafe-link',
        'A link or an image must not have the scheme "data".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:15:1',
        'article/unsafe-link',
        'A link or an image must not have the scheme "data".',
        'Use https, http, mailto or obs, or an address of this site such as /gioi-thieu/.',
      ],
    ],
  },
];
