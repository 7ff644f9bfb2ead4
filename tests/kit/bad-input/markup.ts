import { CONGRESS_ARTICLE, PARTY_ARTICLE, replace, type BadInput, type Told } from './case.ts';

const notShown = (place: string, message: string, hint: string): Told => [
  `${CONGRESS_ARTICLE}:${place}`,
  'article/not-shown',
  message,
  hint,
];

const FENCE = 'The text begins with a line like that of front matter; the page might leave out what follows.';

/** Articles whose text holds what might run in the reader's browser, or what the page would leave out. */
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
  {
    what: 'a row of a table with more cells than its head',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', '| Việc |\n| --- |\n| Họp | Bàn |\n\nTỷ lệ hộ nghèo'),
    told: [
      notShown(
        '20:7',
        'The row has more cells than the head of its table; the page would leave this one out.',
        String.raw`Add a cell to the head, or write \| for a stroke within a cell, in code too.`,
      ),
    ],
  },
  {
    what: 'footnotes that nothing refers to, but one another',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', '[^a]: Một[^b].\n\n[^b]: Hai[^a].\n\nTỷ lệ hộ nghèo'),
    told: [
      notShown(
        '18:1',
        'Nothing refers to the footnote "a"; the page would leave it out.',
        'Refer to it, [^a], or remove it.',
      ),
      notShown(
        '20:1',
        'Nothing refers to the footnote "b"; the page would leave it out.',
        'Refer to it, [^b], or remove it.',
      ),
    ],
  },
  {
    what: 'footnotes and addresses that are defined twice',
    spoil: replace(
      CONGRESS_ARTICLE,
      'Tỷ lệ hộ nghèo',
      '[Một][a][^a].\n\n[a]: /tin/\n[A]: /chi-so/\n\n[^a]: Một.\n\n[^A]: Hai.\n\nTỷ lệ hộ nghèo',
    ),
    told: [
      notShown(
        '21:1',
        '"a" is defined twice; the page would leave this one out.',
        'Give one of the two another name, or remove it.',
      ),
      notShown(
        '25:1',
        '"a" is defined twice; the page would leave this one out.',
        'Give one of the two another name, or remove it.',
      ),
    ],
  },
  {
    what: 'links to observations that are not written as such',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', '[Một](OBS:a), ![hai](obs:a). Tỷ lệ hộ nghèo'),
    told: [
      notShown(
        '18:1',
        '"OBS:a" is not how an observation is linked to; the page would lead nowhere.',
        'Write a link, [text](obs:id), with obs in lower case.',
      ),
      notShown(
        '18:15',
        'A picture cannot show an observation.',
        'Write a link, [text](obs:id), with obs in lower case.',
      ),
    ],
  },
  {
    what: 'a second front matter, with and without a line between',
    spoil: (archive) => {
      archive.replace(CONGRESS_ARTICLE, '---\n\nDự', '---\n---\ntitle: Một\n---\n\nDự');
      archive.replace(PARTY_ARTICLE, '---\n\nĐến', '---\n+++\n\nĐến');
    },
    told: [
      [`${PARTY_ARTICLE}:12:1`, 'article/not-shown', FENCE, 'Begin the text with words.'],
      notShown('15:1', FENCE, 'Begin the text with words.'),
    ],
  },
  {
    what: 'a link within a link',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', '[Một <https://example.org>](/tin/). Tỷ lệ hộ nghèo'),
    told: [
      notShown(
        '18:6',
        'A link stands within a link; the page would part the two.',
        'Write them one behind the other, or one of them as plain text.',
      ),
    ],
  },
];
