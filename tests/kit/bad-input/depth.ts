import { CONGRESS_ARTICLE, PARTY_ARTICLE, replace, SITE, TOPICS, write, type BadInput } from './case.ts';

const PAGE = 'content/pages/gioi-thieu.vi.mdx';
const HEAD = '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n';

/** Files that would keep a parser busy for hours, or stop it halfway. */
export const DEEP_FILES: readonly BadInput[] = [
  {
    what: 'a million brackets of JSON',
    spoil: write(TOPICS, '['.repeat(1_000_000)),
    told: [
      [
        'data/topics.json:1:51',
        'json/too-deep',
        'Brackets stand more than 50 deep in one another here.',
        'Take out those that are too many; nothing in an archive nests so deep.',
      ],
    ],
  },
  {
    what: 'a million braces of JSON that end, and a string of brackets, which is none of these',
    spoil: (archive) => {
      archive.write(TOPICS, `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`);
      archive.replace(SITE, '"name": "Sổ', `"name": "Sổ${'['.repeat(60)}`);
    },
    told: [
      [
        'data/topics.json:1:251',
        'json/too-deep',
        'Brackets stand more than 50 deep in one another here.',
        'Take out those that are too many; nothing in an archive nests so deep.',
      ],
    ],
  },
  {
    what: 'a thousand words that are no JSON, of which the first are told',
    spoil: write(TOPICS, `[${'x '.repeat(1000)}]`),
    told: Array.from(
      { length: 100 },
      (_, index) =>
        [
          `data/topics.json:1:${2 * index + 2}`,
          'json/syntax',
          'This is not valid JSON: text stands between double quotes.',
          'Look for a missing or extra comma, quote or bracket here or just before.',
        ] as const,
    ),
  },
  {
    what: 'brackets of YAML in one another',
    spoil: replace(PARTY_ARTICLE, '\ntitle: ', `\ntitle: ${'['.repeat(9000)}`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:58',
        'yaml/too-deep',
        'Lists and fields stand more than 50 deep in one another here.',
        'Put text with brackets between double quotes; nothing in front matter nests so deep.',
      ],
    ],
  },
  {
    what: 'lists of YAML in one another, on one line and by indent',
    spoil: (archive) => {
      archive.replace(PARTY_ARTICLE, '\ntitle: ', `\ntitle:\n  ${'- '.repeat(9000)}`);
      const lists = Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}- \n`).join('');
      archive.replace(CONGRESS_ARTICLE, '\ntitle: ', `\ntitle:\n${lists}`);
    },
    told: [
      [
        'content/articles/2021/nghi-quyet.md:3:1',
        'yaml/too-deep',
        'Lists and fields stand more than 50 deep in one another here.',
        'Put text with brackets between double quotes; nothing in front matter nests so deep.',
      ],
      [
        'content/articles/2024/dai-hoi.md:53:1',
        'yaml/too-deep',
        'Lists and fields stand more than 50 deep in one another here.',
        'Put text with brackets between double quotes; nothing in front matter nests so deep.',
      ],
    ],
  },
  {
    what: 'aliases of aliases, which would fill the memory',
    spoil: replace(PARTY_ARTICLE, '\ntitle: ', '\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: '),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:3:8',
        'yaml/syntax',
        'The front matter is not valid YAML: "*a" begins with a star, which YAML reads as a sign.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:3:12',
        'yaml/syntax',
        'The front matter is not valid YAML: "*a" begins with a star, which YAML reads as a sign.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:4:5',
        'yaml/syntax',
        'The front matter is not valid YAML: "*b" begins with a star, which YAML reads as a sign.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
      [
        'content/articles/2021/nghi-quyet.md:4:9',
        'yaml/syntax',
        'The front matter is not valid YAML: "*b" begins with a star, which YAML reads as a sign.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
    ],
  },
  {
    what: 'a name of a field that is a list',
    spoil: replace(PARTY_ARTICLE, '\ntitle: ', '\n[a]: b\ntitle: '),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2:1',
        'yaml/syntax',
        'The front matter is not valid YAML: the name of a field is a list.',
        'Put text that holds a colon, a hash, a star or quotes between double quotes, and indent with spaces.',
      ],
    ],
  },
  {
    what: 'quotations in one another',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', `${'>'.repeat(50_000)} Đến năm 2025`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/too-deep',
        'Quotations, lists or emphasis stand more than 50 deep in one another here.',
        'Take out the signs that are too many.',
      ],
    ],
  },
  {
    what: 'lists in one another on a line',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', `${'- 1. '.repeat(9000)}Đến năm 2025`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/too-deep',
        'Quotations, lists or emphasis stand more than 50 deep in one another here.',
        'Take out the signs that are too many.',
      ],
    ],
  },
  {
    what: 'lists in one another by indent',
    spoil: replace(
      PARTY_ARTICLE,
      'Đến năm 2025',
      `${Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}\nĐến năm 2025`,
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:114:1',
        'article/too-deep',
        'Quotations, lists or emphasis stand more than 50 deep in one another here.',
        'Take out the signs that are too many.',
      ],
    ],
  },
  {
    what: 'emphasis in emphasis',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', `${'*a '.repeat(60)}${'a* '.repeat(60)}\n\nĐến năm 2025`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:213',
        'article/too-deep',
        'Quotations, lists or emphasis stand more than 50 deep in one another here.',
        'Take out the signs that are too many.',
      ],
    ],
  },
  {
    what: 'a paragraph of brackets',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', `${']'.repeat(100_000)}\n\nĐến năm 2025`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:1',
        'article/tangled',
        'More than 4000 brackets, stars and the like stand in one paragraph, up to this line.',
        'Divide it by empty lines, or take out what is no text.',
      ],
    ],
  },
  {
    what: 'a paragraph of stars',
    spoil: replace(PARTY_ARTICLE, 'Đến năm 2025', `${'*a*\n'.repeat(20_000)}\n\nĐến năm 2025`),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:2013:1',
        'article/tangled',
        'More than 4000 brackets, stars and the like stand in one paragraph, up to this line.',
        'Divide it by empty lines, or take out what is no text.',
      ],
    ],
  },
  {
    what: 'a page of quotations in one another',
    spoil: write(PAGE, `${HEAD}${'> '.repeat(50_000)}a\n`),
    told: [
      [
        'content/pages/gioi-thieu.vi.mdx:6:1',
        'article/too-deep',
        'Quotations, lists or emphasis stand more than 50 deep in one another here.',
        'Take out the signs that are too many.',
      ],
    ],
  },
];
