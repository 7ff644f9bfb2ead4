import type { Entries } from './entry.ts';
import { OLD_PLACES } from './small-archive.ts';

/** Longer than names may be on every system. */
const LONG_NAME = 'a'.repeat(201);

export const FILE_PORTABLE_NAME = {
  'file/portable-name': {
    title: { vi: 'Tên không dùng được trên mọi máy', en: 'The name cannot stand on every system' },
    why: {
      vi: 'Windows không nhận những tên như `con`, `aux`, tên có dấu hai chấm hay tên tận cùng bằng dấu chấm; Windows và macOS coi `A.json` với `a.json` là một. Kho chép sang máy ấy sẽ thiếu tệp hoặc không chép được.',
      en: 'Windows refuses names such as `con` and `aux`, names with a colon and names that end with a full stop; for Windows and macOS `A.json` and `a.json` are one. Copied there, the archive would lose files or could not be copied at all.',
    },
    mend: {
      vi: 'Đổi tên: chữ thường không dấu, chữ số, gạch ngang là chắc chắn nhất.',
      en: 'Rename it; lower-case letters without accents, digits and hyphens are safest.',
    },
    cases: [
      {
        file: OLD_PLACES,
        movedTo: 'data/localities/aux.json',
        prints: `data/localities/aux.json
  file     The name "aux.json" is kept by Windows for a device.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.`,
      },
      {
        what: 'names that Windows keeps for itself, refuses or shortens',
        file: `content/articles/2024/${LONG_NAME}`,
        text: 'a',
        beside: ['con.txt', 'a:b.txt', 'a.', 'COM1', 'đa\u0323.png'.normalize('NFD')].map((name) => ({
          file: `content/articles/2024/${name}`,
          text: 'a',
        })),
        prints: `content/articles/2024/COM1
  file     The name "COM1" is kept by Windows for a device.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

content/articles/2024/a.
  file     The name "a." ends with a full stop, which Windows drops.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

content/articles/2024/a:b.txt
  file     The name "a:b.txt" holds ":", which Windows does not allow in a name.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

content/articles/2024/${LONG_NAME}
  file     The name "${LONG_NAME}" is longer than 200 characters.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

content/articles/2024/con.txt
  file     The name "con.txt" is kept by Windows for a device.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

content/articles/2024/đạ.png
  file     The name "đạ.png" is written in decomposed letters (NFD), which some systems compose.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.`,
      },
      {
        what: 'names with an end of line and with a bell, which would upset the report',
        file: 'content/articles/2024/a\n.md',
        text: 'a',
        beside: [{ file: 'data/\u0007.json', text: 'a' }],
        prints: `content/articles/2024/a\\u{a}.md
  file     The name "a\\u{a}.md" holds bytes or signs that cannot be printed.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.

data/\\u{7}.json
  file     The name "\\u{7}.json" holds bytes or signs that cannot be printed.  [file/portable-name]
           Rename it, so that the archive can be copied to Windows, macOS and Linux alike.`,
      },
      {
        what: 'names that are one where capitals do not count',
        file: 'content/articles/2024/anh.png',
        text: 'a',
        beside: [{ file: 'content/articles/2024/Anh.png', text: 'a' }],
        prints: `content/articles/2024/anh.png
  file     "anh.png" and "Anh.png" are one name on Windows and macOS.  [file/portable-name]
           Rename one of the two.`,
      },
    ],
  },
} satisfies Partial<Entries<'file'>>;
