import { PARTY_ARTICLE, POVERTY, type BadInput } from './case.ts';

/** Names of files and ids that some systems refuse or confuse. */
export const BAD_NAMES: readonly BadInput[] = [
  {
    what: 'names that Windows keeps for itself, refuses or shortens',
    spoil: (archive) => {
      for (const name of ['con.txt', 'a:b.txt', 'a.', 'COM1', 'a'.repeat(201), 'đ'.normalize('NFD') + 'a\u0323.png'])
        archive.write(`content/articles/2024/${name}`, 'a');
    },
    told: [
      [
        'content/articles/2024/COM1',
        'file/portable-name',
        'The name "COM1" is kept by Windows for a device.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'content/articles/2024/a.',
        'file/portable-name',
        'The name "a." ends with a full stop, which Windows drops.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'content/articles/2024/a:b.txt',
        'file/portable-name',
        'The name "a:b.txt" holds ":", which Windows does not allow in a name.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'content/articles/2024/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
        'file/portable-name',
        'The name "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is longer than 200 characters.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'content/articles/2024/con.txt',
        'file/portable-name',
        'The name "con.txt" is kept by Windows for a device.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'content/articles/2024/đạ.png',
        'file/portable-name',
        'The name "đạ.png" is written in decomposed letters (NFD), which some systems compose.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
    ],
  },
  {
    what: 'names with an end of line and with a bell, which would upset the report',
    spoil: (archive) => {
      archive.write('content/articles/2024/a\n.md', 'a');
      archive.write('data/\u0007.json', 'a');
    },
    told: [
      [
        'content/articles/2024/a\\u{a}.md',
        'file/portable-name',
        'The name "a\\u{a}.md" holds bytes or signs that cannot be printed.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'data/\\u{7}.json',
        'file/portable-name',
        'The name "\\u{7}.json" holds bytes or signs that cannot be printed.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
    ],
  },
  {
    what: 'names that are one where capitals do not count',
    spoil: (archive) => {
      archive.write('content/articles/2024/anh.png', 'a');
      archive.write('content/articles/2024/Anh.png', 'a');
    },
    told: [
      [
        'content/articles/2024/anh.png',
        'file/portable-name',
        '"anh.png" and "Anh.png" are one name on Windows and macOS.',
        'Rename one of the two.',
      ],
    ],
  },
  {
    what: 'an article and an observation whose addresses Windows keeps for itself',
    spoil: (archive) => {
      archive.write('content/articles/2024/nul.md', archive.read(PARTY_ARTICLE).replaceAll('2021', '2024'));
      archive.replace(POVERTY, '"obs_id": "ho-ngheo.tp-bac-kan.2025.target"', '"obs_id": "aux.tp-bac-kan.2025.target"');
    },
    told: [
      [
        'content/articles/2024/nul.md',
        'file/portable-name',
        'The name "nul.md" is kept by Windows for a device.',
        'Rename it, so that the archive can be copied to Windows, macOS and Linux alike.',
      ],
      [
        'data/indicators/ho-ngheo.json:30:7 observations[1].obs_id',
        'id/file-name',
        '"aux.tp-bac-kan.2025.target" is kept by Windows for a device.',
        'Choose another: it becomes the name of a file of the site.',
      ],
    ],
  },
];
