import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { CONGRESS_ARTICLE, POVERTY, PUBLISHERS, replace, SITE, TOPICS, write, type BadInput } from './case.ts';

const HEAD = '---\ntitle: Giới thiệu\ndescription: Kho này là gì.\n---\n\n';

function link(target: string, path: string): BadInput['spoil'] {
  return ({ root }) => {
    symlinkSync(target, join(root, path));
  };
}

/** What stands in an archive and is no text: links, folders, bytes, and pages that cannot be read. */
export const BAD_ENTRIES: readonly BadInput[] = [
  {
    what: 'a page without front matter, one with a field that pages lack, and one that is too long',
    spoil: (archive) => {
      archive.write('content/pages/a.vi.mdx', 'Kho này là gì.\n');
      archive.write('content/pages/b.vi.mdx', HEAD.replace('title:', 'tile:'));
      archive.write('content/pages/c.vi.mdx', HEAD + 'a '.repeat(100_001));
    },
    told: [
      [
        'content/pages/a.vi.mdx',
        'article/front-matter',
        'The page has no front matter.',
        'Begin the file with a line ---, the fields, and another line ---.',
      ],
      ['content/pages/b.vi.mdx:2:1 title', 'field/missing', 'The field "title" is missing.', 'Add it; it holds text.'],
      [
        'content/pages/b.vi.mdx:2:1 tile',
        'field/unknown',
        'The field "tile" is not part of the model.',
        'Did you mean "title"? Else remove it.',
      ],
      [
        'content/pages/c.vi.mdx',
        'article/too-long',
        'The page is 200057 characters long.',
        'It may hold at most 200000; divide it, or take out what is no text.',
      ],
    ],
  },
  {
    what: 'a page with elements that load or do anything, whatever MDX takes for one, and none in its code',
    spoil: (archive) => {
      const lines = [
        'Một `<meta>` và <b>đậm</b>, <Bang/>, &lt;style> và \\<base>.',
        '',
        '<p class="ghi">',
        '<style>{`p { color: red }`}</style> <iframe title="a"></iframe>',
        '</p>',
        '',
        '- Câu <em style={{ color: \'red\' }}>đỏ</em> và <b onclick="a()">đậm</b>.',
        '',
        '~~~html',
        '<link rel="preconnect" href="/a/">',
        '~~~',
      ];
      archive.write('content/pages/a.vi.mdx', HEAD + lines.join('\n') + '\n');
    },
    told: [
      ['9:1', 'The element <style> may not stand in a page.'],
      ['9:37', 'The element <iframe> may not stand in a page.'],
      ['12:7', 'The attribute style may not stand in a page.'],
      ['12:47', 'The attribute onclick may not stand in a page.'],
    ].map(([place, message = '']) => [
      `content/pages/a.vi.mdx:${place}`,
      'article/element',
      message,
      'Say it in Markdown or with a component; styles belong to src/styles/.',
    ]),
  },
  {
    what: 'links in the place of files and folders: one that leads nowhere, one to itself, one to the folder it is in',
    spoil: (archive) => {
      archive.remove(TOPICS);
      link('chu-de.json', TOPICS)(archive);
      archive.remove(PUBLISHERS);
      link('publishers.json', PUBLISHERS)(archive);
      link('.', 'content/articles/vong')(archive);
      link('../../..', 'content/articles/2024/ngoai')(archive);
      link('somebody@machine.1234', 'content/articles/2024/.#dai-hoi.md')(archive);
    },
    told: [
      [
        'content/articles/2024/ngoai',
        'file/link',
        'This is a symbolic link to "../../..", not a file or folder.',
        'Put what it leads to in its place: the archive must be whole wherever it is copied.',
      ],
      [
        'content/articles/vong',
        'file/link',
        'This is a symbolic link to ".", not a file or folder.',
        'Put what it leads to in its place: the archive must be whole wherever it is copied.',
      ],
      [
        'data/publishers.json',
        'file/link',
        'This is a symbolic link to "publishers.json", not a file or folder.',
        'Put what it leads to in its place: the archive must be whole wherever it is copied.',
      ],
      [
        'data/topics.json',
        'file/link',
        'This is a symbolic link to "chu-de.json", not a file or folder.',
        'Put what it leads to in its place: the archive must be whole wherever it is copied.',
      ],
    ],
  },
  {
    what: 'a link in the place of a folder of data, in which nothing is unknown for that',
    spoil: (archive) => {
      archive.remove('data/localities');
      link('../../dia-phuong', 'data/localities')(archive);
    },
    told: [
      [
        'data/localities',
        'file/link',
        'This is a symbolic link to "../../dia-phuong", not a file or folder.',
        'Put what it leads to in its place: the archive must be whole wherever it is copied.',
      ],
    ],
  },
  {
    what: 'folders with the names of files',
    spoil: (archive) => {
      archive.write('data/indicators/xa.json/a.txt', 'a');
      archive.write('content/articles/2024/xa.md/a.txt', 'a');
    },
    told: [
      [
        'content/articles/2024/xa.md',
        'file/special',
        'This is a folder, though it bears the name of a file.',
        'Rename it, or put a file in its place.',
      ],
      [
        'data/indicators/xa.json',
        'file/special',
        'This is a folder, though it bears the name of a file.',
        'Rename it, or put a file in its place.',
      ],
    ],
  },
  {
    what: 'a file that is larger than the memory may be',
    spoil: ({ root }) => {
      truncateSync(join(root, POVERTY), 3_000_000_000);
    },
    told: [
      [
        'data/indicators/ho-ngheo.json',
        'file/too-large',
        'The file holds 3000.0 MB.',
        'It may hold at most 50.0 MB; look whether it is what its name says.',
      ],
    ],
  },
  {
    what: 'bytes of zero',
    spoil: write(TOPICS, `[\n\u0000]`),
    told: [
      [
        'data/topics.json:2:1',
        'file/control-character',
        'The file holds the control character U+0000, which is no part of any text.',
        'Delete it; if there are many, the file is no text, or was not saved as UTF-8.',
      ],
    ],
  },
  {
    what: 'a sign that turns text round, and one that parts a word and is not seen',
    spoil: (archive) => {
      archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Tỷ lệ \u202ehộ nghèo');
      archive.replace(TOPICS, '"vi": "Giảm', '"vi": "Giả\u200bm');
    },
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:7',
        'file/control-character',
        'The file holds the control character U+202E, which is no part of any text.',
        'Delete it; if there are many, the file is no text, or was not saved as UTF-8.',
      ],
      [
        'data/topics.json:2:46',
        'file/control-character',
        'The file holds the control character U+200B, which is no part of any text.',
        'Delete it; if there are many, the file is no text, or was not saved as UTF-8.',
      ],
    ],
  },
  {
    what: 'a sign that moves the cursor',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Tỷ lệ \u001b[2J hộ nghèo'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:7',
        'file/control-character',
        'The file holds the control character U+001B, which is no part of any text.',
        'Delete it; if there are many, the file is no text, or was not saved as UTF-8.',
      ],
    ],
  },
  {
    what: 'signs that cannot be shown, written as codes',
    spoil: (archive) => {
      archive.replace(SITE, '"name": "Sổ', String.raw`"name": "\ud800Sổ`);
      archive.replace(TOPICS, '"vi": "Giảm', String.raw`"vi": "\u001b[31mGiảm`);
      archive.replace(PUBLISHERS, '"name": "', String.raw`"name": "\u202e`);
      archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Tỷ lệ &#x202e;hộ nghèo');
    },
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:1',
        'article/not-shown',
        'The text holds the sign U+202E, which nobody sees and which changes how the text reads.',
        'Delete it.',
      ],
      [
        'data/publishers.json:4:5 [0].name',
        'field/format',
        '"\u202eBáo Bắc Kạn" holds a sign that cannot be shown.',
        'Type the text anew where it looks right and the check says it is not.',
      ],
      [
        'data/site.json:2:3 name',
        'field/format',
        '"\\ud800Sổ nhỏ" holds a sign that cannot be shown.',
        'Type the text anew where it looks right and the check says it is not.',
      ],
      [
        'data/topics.json:2:36 [0].title.vi',
        'field/format',
        '"\\u001b[31mGiảm nghèo" holds a sign that cannot be shown.',
        'Type the text anew where it looks right and the check says it is not.',
      ],
    ],
  },
];
