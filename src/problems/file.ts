import type { Entries } from './entry.ts';
import { POVERTY, PUBLISHERS, SITE, TOPICS } from './small-archive.ts';

export const FILE = {
  'file/missing': {
    title: {
      vi: 'Thiếu tệp hoặc thư mục, hoặc không đọc được',
      en: 'A file or folder is missing or cannot be read',
    },
    why: {
      vi: 'Kho cần tệp này để dựng trang: thiếu `data/site.json` thì trang không có tên, thiếu danh sách nơi đăng thì không bài nào ghi được nguồn.',
      en: 'The archive is built from this file: without `data/site.json` the site has no name, and without the list of publishers no article can name its source.',
    },
    mend: {
      vi: 'Lấy lại tệp từ lịch sử, hoặc tạo tệp mới. Danh sách chưa có mục nào thì ghi `[]`. Nếu thiếu cả `content` hay `data`, hãy chạy lệnh kiểm tra trong thư mục chứa hai thư mục ấy. Nếu tệp có đó mà máy không cho đọc, hãy cấp quyền đọc.',
      en: 'Restore the file from the history, or create it. A list without entries is written `[]`. If all of `content` or `data` is missing, run the check in the folder that holds the two. If the file is there and the system does not let it be read, give yourself the right to.',
    },
    cases: [
      {
        file: SITE,
        deed: 'removed',
        prints: `data/site.json
  file     The file is not there.  [file/missing]
           Create it, or restore it from the history.`,
      },
      {
        what: 'no data/',
        file: 'data',
        deed: 'removed',
        prints: `data
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.`,
      },
      {
        what: 'no content/',
        file: 'content',
        deed: 'removed',
        prints: `content
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.`,
      },
      {
        what: 'neither content/ nor data/',
        file: 'data',
        deed: 'removed',
        beside: [{ file: 'content', deed: 'removed' }],
        prints: `content
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.

data
  file     The folder is not there.  [file/missing]
           Run this where content and data are, or restore the folder from the history.`,
      },
      {
        what: 'no data/publishers.json, which makes no publisher unknown',
        file: PUBLISHERS,
        deed: 'removed',
        prints: `data/publishers.json
  file     The file is not there.  [file/missing]
           Create it, or restore it from the history.`,
      },
    ],
  },
  'file/link': {
    title: { vi: 'Một liên kết tượng trưng đứng thay cho tệp', en: 'A symbolic link stands in place of a file' },
    why: {
      vi: 'Liên kết dẫn tới một chỗ chỉ có trên máy của người tạo ra nó. Chép kho sang máy khác thì mất nội dung; liên kết dẫn vòng quanh thì không bao giờ đọc xong.',
      en: 'A link leads to a place that only the machine of its maker has. Copied elsewhere the archive would lack what it leads to, and a link that leads in a circle is never read to its end.',
    },
    mend: {
      vi: 'Xóa liên kết và chép chính tệp hay thư mục ấy vào chỗ của nó.',
      en: 'Delete the link and put a copy of the file or folder in its place.',
    },
    cases: [
      {
        file: TOPICS,
        linkTo: '../chu-de.json',
        prints: `data/topics.json
  file     This is a symbolic link to "../chu-de.json", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.`,
      },
      {
        what: 'links in the place of files and folders: one that leads nowhere, one to itself, one to the folder it is in',
        file: TOPICS,
        linkTo: 'chu-de.json',
        beside: [
          { file: PUBLISHERS, linkTo: 'publishers.json' },
          { file: 'content/articles/vong', linkTo: '.' },
          { file: 'content/articles/2024/ngoai', linkTo: '../../..' },
          { file: 'content/articles/2024/.#dai-hoi.md', linkTo: 'somebody@machine.1234' },
        ],
        prints: `content/articles/2024/ngoai
  file     This is a symbolic link to "../../..", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.

content/articles/vong
  file     This is a symbolic link to ".", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.

data/publishers.json
  file     This is a symbolic link to "publishers.json", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.

data/topics.json
  file     This is a symbolic link to "chu-de.json", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.`,
      },
      {
        what: 'a link in the place of a folder of data, in which nothing is unknown for that',
        file: 'data/localities',
        linkTo: '../../dia-phuong',
        prints: `data/localities
  file     This is a symbolic link to "../../dia-phuong", not a file or folder.  [file/link]
           Put what it leads to in its place: the archive must be whole wherever it is copied.`,
      },
    ],
  },
  'file/special': {
    title: { vi: 'Mang tên tệp mà không phải tệp', en: 'It bears the name of a file and is none' },
    why: {
      vi: 'Thư mục, ống dẫn (FIFO), socket hay thiết bị không có nội dung để đọc như tệp; mở một ống dẫn có thể làm máy đợi mãi.',
      en: 'A folder, pipe, socket or device has no content that could be read like that of a file; whoever opens a pipe may wait for ever.',
    },
    mend: {
      vi: 'Xóa hoặc đổi tên nó, rồi đặt tệp thật vào chỗ ấy.',
      en: 'Remove or rename it, and put the real file in its place.',
    },
    cases: [
      {
        file: TOPICS,
        deed: 'turned-into-a-folder',
        prints: `data/topics.json
  file     This is a folder, though it bears the name of a file.  [file/special]
           Rename it, or put a file in its place.`,
      },
      {
        what: 'folders with the names of files',
        file: 'data/indicators/xa.json/a.txt',
        text: 'a',
        beside: [{ file: 'content/articles/2024/xa.md/a.txt', text: 'a' }],
        prints: `content/articles/2024/xa.md
  file     This is a folder, though it bears the name of a file.  [file/special]
           Rename it, or put a file in its place.

data/indicators/xa.json
  file     This is a folder, though it bears the name of a file.  [file/special]
           Rename it, or put a file in its place.`,
      },
    ],
  },
  'file/too-large': {
    title: { vi: 'Tệp lớn quá mức', en: 'The file is too large' },
    why: {
      vi: 'Không tệp nào của kho cần tới 50 MB. Tệp như thế thường là một bản ghi, một bản sao lưu hay phim ảnh bị đặt nhầm tên; đọc nó có thể làm máy hết bộ nhớ.',
      en: 'No file of an archive needs 50 MB. Such a one mostly is a log, a backup or a film that was given the wrong name; reading it may take all the memory there is.',
    },
    mend: {
      vi: 'Xem tệp có đúng là thứ mà tên nó nói không. Nếu đúng, hãy tách thành nhiều tệp.',
      en: 'Look whether the file is what its name says. If it is, divide it into several.',
    },
    cases: [
      {
        file: TOPICS,
        size: 60_000_000,
        prints: `data/topics.json
  file     The file holds 60.0 MB.  [file/too-large]
           It may hold at most 50.0 MB; look whether it is what its name says.`,
      },
      {
        what: 'a file that is larger than the memory may be',
        file: POVERTY,
        size: 3_000_000_000,
        prints: `data/indicators/ho-ngheo.json
  file     The file holds 3000.0 MB.  [file/too-large]
           It may hold at most 50.0 MB; look whether it is what its name says.`,
      },
    ],
  },
} satisfies Partial<Entries<'file'>>;
