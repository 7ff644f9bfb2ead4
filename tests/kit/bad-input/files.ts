import {
  CONGRESS_ARTICLE,
  DELEGATES,
  PARTY_ARTICLE,
  POVERTY,
  PUBLISHERS,
  replace,
  ROUND,
  SITE,
  TOPICS,
  write,
  type BadInput,
} from './case.ts';

/** Files that are not there, cannot be read, or bear the wrong name. */
export const BAD_FILES: readonly BadInput[] = [
  {
    what: 'no data/',
    spoil: (archive) => archive.remove('data'),
    told: [
      [
        'data',
        'file/missing',
        'The folder is not there.',
        'Run this where content and data are, or restore the folder from the history.',
      ],
    ],
  },
  {
    what: 'no content/',
    spoil: (archive) => archive.remove('content'),
    told: [
      [
        'content',
        'file/missing',
        'The folder is not there.',
        'Run this where content and data are, or restore the folder from the history.',
      ],
    ],
  },
  {
    what: 'neither content/ nor data/',
    spoil: (archive) => {
      archive.remove('data');
      archive.remove('content');
    },
    told: [
      [
        'content',
        'file/missing',
        'The folder is not there.',
        'Run this where content and data are, or restore the folder from the history.',
      ],
      [
        'data',
        'file/missing',
        'The folder is not there.',
        'Run this where content and data are, or restore the folder from the history.',
      ],
    ],
  },
  {
    what: 'no data/site.json',
    spoil: (archive) => archive.remove(SITE),
    told: [['data/site.json', 'file/missing', 'The file is not there.', 'Create it, or restore it from the history.']],
  },
  {
    what: 'no data/publishers.json, which makes no publisher unknown',
    spoil: (archive) => archive.remove(PUBLISHERS),
    told: [
      ['data/publishers.json', 'file/missing', 'The file is not there.', 'Create it, or restore it from the history.'],
    ],
  },
  {
    what: 'an empty file',
    spoil: write(TOPICS, ''),
    told: [['data/topics.json', 'file/empty', 'The file is empty.', 'Fill it, or delete it.']],
  },
  {
    what: 'a file of white space',
    spoil: write(PARTY_ARTICLE, '\n \n'),
    told: [['content/articles/2021/nghi-quyet.md', 'file/empty', 'The file is empty.', 'Fill it, or delete it.']],
  },
  {
    what: 'a byte order mark',
    spoil: (archive) => archive.write(SITE, `\uFEFF${archive.read(SITE)}`),
    told: [
      [
        'data/site.json',
        'file/byte-order-mark',
        'The file begins with a byte order mark.',
        'Save it as "UTF-8", not as "UTF-8 with BOM".',
      ],
    ],
  },
  {
    what: 'a file in another encoding',
    spoil: (archive) => archive.write(PUBLISHERS, Buffer.from(archive.read(PUBLISHERS), 'latin1')),
    told: [
      [
        'data/publishers.json',
        'file/not-utf-8',
        'The file is not UTF-8 text.',
        'Open it in an editor and save it with the encoding UTF-8.',
      ],
    ],
  },
  {
    what: 'an indicator in a file of another name',
    spoil: replace(POVERTY, '"id": "ho-ngheo"', '"id": "ngheo"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:2:3 id',
        'file/name',
        'The id is "ngheo" but the file is called ho-ngheo.json.',
        'Rename the file to ngheo.json, or correct the id.',
      ],
    ],
  },
  {
    what: 'a round in a file of another name',
    spoil: (archive) => {
      archive.write('data/congresses/2019.json', archive.read(ROUND));
      archive.remove(ROUND);
    },
    told: [
      [
        'data/congresses/2019.json:2:3 id',
        'file/name',
        'The id is "2024" but the file is called 2019.json.',
        'Rename the file to 2024.json, or correct the id.',
      ],
    ],
  },
  {
    what: 'a copied indicator that kept its id, whose own figures are not unknown for that',
    spoil: (archive) => {
      archive.write(
        'data/indicators/dai-bieu-nu.json',
        archive.read(DELEGATES).replace('dai-bieu.tp', 'dai-bieu-nu.tp'),
      );
      archive.replace(SITE, 'ho-ngheo.tp-bac-kan.2023', 'dai-bieu-nu.tp-bac-kan.2024');
    },
    told: [
      [
        'data/indicators/dai-bieu-nu.json:2:3 id',
        'file/name',
        'The id is "dai-bieu" but the file is called dai-bieu-nu.json.',
        'Rename the file to dai-bieu.json, or correct the id.',
      ],
      [
        'data/indicators/dai-bieu.json:1:1',
        'id/duplicate',
        'The id "dai-bieu" is already used on line 1 of data/indicators/dai-bieu-nu.json.',
        'Give one of the two another id.',
      ],
    ],
  },
  {
    what: 'a broken indicator, whose figures are not unknown for that',
    spoil: replace(POVERTY, '"topic": "giam-ngheo",\n', ''),
    told: [
      [
        'data/indicators/ho-ngheo.json:1:1 topic',
        'field/missing',
        'The field "topic" is missing.',
        'Add it; it holds text.',
      ],
    ],
  },
  {
    what: 'a broken article, which its figures may name all the same',
    spoil: replace(CONGRESS_ARTICLE, 'form: digest\n', ''),
    told: [
      [
        'content/articles/2024/dai-hoi.md:2:1 form',
        'field/missing',
        'The field "form" is missing.',
        'Write one of "digest", "full-text".',
      ],
    ],
  },
];
