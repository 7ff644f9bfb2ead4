import { CONGRESS_ARTICLE, PARTY_ARTICLE, replace, type BadInput } from './case.ts';

/** Articles that are not as articles are written. */
export const BAD_ARTICLES: readonly BadInput[] = [
  {
    what: 'an article without front matter',
    spoil: replace(PARTY_ARTICLE, '---\ntitle', 'title'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md',
        'article/front-matter',
        'The article has no front matter.',
        'Begin the file with a line ---, the fields, and another line ---.',
      ],
    ],
  },
  {
    what: 'an article with empty front matter',
    spoil: (archive) => archive.write(PARTY_ARTICLE, '---\n---\nNội dung.\n'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md',
        'article/front-matter',
        'The front matter of the article is empty.',
        'Write its fields between the two lines of ---.',
      ],
    ],
  },
  {
    what: 'front matter that is a list',
    spoil: (archive) => archive.write(PARTY_ARTICLE, '---\n- title\n---\nNội dung.\n'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:1',
        'field/type',
        '["title"] is a list, not an object of fields.',
        'Write an object of fields.',
      ],
    ],
  },
  {
    what: 'front matter that is one word',
    spoil: (archive) => archive.write(PARTY_ARTICLE, '---\ntitle\n---\nNội dung.\n'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:1',
        'field/type',
        '"title" is text, not an object of fields.',
        'Write an object of fields.',
      ],
    ],
  },
  {
    what: 'a colon in a plain title',
    spoil: replace(PARTY_ARTICLE, 'title: Nghị quyết của', 'title: Nghị quyết: của'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:8',
        'yaml/syntax',
        'The front matter is not valid YAML: text that holds a colon must stand between quotes.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
    ],
  },
  {
    what: 'a title that begins with a star',
    spoil: replace(PARTY_ARTICLE, 'title: Nghị quyết của thành phố Bắc Kạn', 'title: *Nghị-quyết*'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:8',
        'yaml/syntax',
        'The front matter is not valid YAML: "*Nghị-quyết*" begins with a star, which YAML reads as a sign.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
    ],
  },
  {
    what: 'an article without text',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025, tỷ lệ hộ nghèo [dưới 1,2%](obs:ho-ngheo.tp-bac-kan.2025.target).', ''),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:1',
        'article/empty',
        'The article has no text.',
        'Write the article below the second line of ---.',
      ],
    ],
  },
  {
    what: "an article in another year's folder",
    spoil: (archive) => {
      archive.write('content/articles/2020/nghi-quyet-cu.md', archive.read(PARTY_ARTICLE));
    },
    told: [
      [
        'content/articles/2020/nghi-quyet-cu.md:2:1',
        'article/year',
        'The article belongs to 2021, but lies in the folder 2020.',
        'Move it to content/articles/2021/, or correct event, published or dated.',
      ],
    ],
  },
  {
    what: 'an article outside the folders of years',
    spoil: (archive) => {
      archive.write('content/articles/nghi-quyet.md', archive.read(PARTY_ARTICLE));
    },
    told: [
      [
        'content/articles/nghi-quyet.md:2:1',
        'article/path',
        'The path of the article cannot be its address.',
        'Name it content/articles/2021/lower-case-words.md, without accents.',
      ],
    ],
  },
  {
    what: 'an article with accents in its file name',
    spoil: (archive) => {
      archive.write('content/articles/2021/Nghị quyết.md', archive.read(PARTY_ARTICLE));
    },
    told: [
      [
        'content/articles/2021/Nghị quyết.md:2:1',
        'article/path',
        'The path of the article cannot be its address.',
        'Name it content/articles/2021/lower-case-words.md, without accents.',
      ],
    ],
  },
  {
    what: 'an article with another ending',
    spoil: (archive) => {
      archive.write('content/articles/2021/nghi-quyet.mdx', archive.read(PARTY_ARTICLE));
    },
    told: [
      [
        'content/articles/2021/nghi-quyet.mdx:2:1',
        'article/path',
        'The path of the article cannot be its address.',
        'Name it content/articles/2021/lower-case-words.md, without accents.',
      ],
    ],
  },
  {
    what: 'a year without quotes',
    spoil: replace(CONGRESS_ARTICLE, "congress: '2024'", 'congress: 2024'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:9:1 congress',
        'field/type',
        '2024 is a number, not text.',
        'Put it in quotes: "2024".',
      ],
    ],
  },
  {
    what: 'a field without a value',
    spoil: replace(CONGRESS_ARTICLE, 'publisher: bao-bac-kan', 'publisher:'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:5:1 publisher',
        'field/type',
        'null is not text.',
        'Leave the field out when the value is unknown.',
      ],
    ],
  },
  {
    what: 'a checksum that is none',
    spoil: replace(PARTY_ARTICLE, '1f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0', '"…"'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:10:3 source.sha256',
        'field/format',
        '"…" is not of the form 64 digits of hexadecimal, in lower case.',
        'Write it as 64 digits of hexadecimal, in lower case.',
      ],
    ],
  },
  {
    what: 'a dating that ends before it begins',
    spoil: replace(PARTY_ARTICLE, 'edtf: 2021?', 'edtf: 2021/2020?'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:5:10 dated.edtf',
        'date/order',
        '"2021/2020?" ends before it begins.',
        'Put the earlier date before the slash.',
      ],
    ],
  },
  {
    what: 'a dating in words',
    spoil: replace(PARTY_ARTICLE, 'edtf: 2021?', 'edtf: khoảng 2021'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:5:10 dated.edtf',
        'date/invalid',
        '"khoảng 2021" is not a date or period on the calendar.',
        'Write 2024-05-09, 2021, or 2021? when it is inferred.',
      ],
    ],
  },
  {
    what: 'a place that did not stand on the day',
    spoil: replace(CONGRESS_ARTICLE, '[bac-kan/tx-bac-kan]', '[bac-kan/tx-bac-kan, thai-nguyen-2025]'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:8:34 localities[1]',
        'locality/no-version',
        '"thai-nguyen-2025" did not stand on 2024-05-09, the day of the article.',
        'Name the unit of that day; what it belongs to today is found by itself.',
      ],
    ],
  },
  {
    what: 'an article that is no article but by its name',
    spoil: (archive) => archive.write(PARTY_ARTICLE, 'a '.repeat(100_001)),
    told: [
      [
        PARTY_ARTICLE,
        'article/too-long',
        'The article is 200002 characters long.',
        'It may hold at most 200000; divide it, or take out what is no text.',
      ],
    ],
  },
];
