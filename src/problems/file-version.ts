import type { Entries } from './entry.ts';
import { POVERTY, SITE } from './small-archive.ts';

export const FILE_VERSION = {
  'file/version': {
    title: {
      vi: 'Kho thuộc phiên bản khác với chương trình',
      en: 'The archive is of another version than the program',
    },
    why: {
      vi: 'Mỗi phiên bản có quy tắc riêng về cách ghi dữ liệu. Đọc kho của phiên bản khác, chương trình sẽ báo lỗi ở chỗ không sai, hoặc hiểu sai điều đã ghi. Vì vậy, chừng nào chưa cùng phiên bản, bộ kiểm tra không báo lỗi nào khác.',
      en: 'Each version has rules of its own for how data is written. Of an archive of another version the program would refuse what is right, or misread what is written. So nothing else is told until the two are of one version.',
    },
    mend: {
      vi: 'Nếu kho cũ hơn chương trình, hãy chạy `npm run migrate`: lệnh này chuyển kho sang phiên bản mới, ghi số mới vào `schema_version` và cho biết đã làm gì. Nếu kho mới hơn, hãy cập nhật chương trình. Chỉ sửa con số thì dữ liệu vẫn như cũ.',
      en: 'If the archive is older than the program, run `npm run migrate`: it lifts the archive, writes the new number into `schema_version` and says what it does. If the archive is newer, update the program. With another number alone the data would stay as it is.',
    },
    cases: [
      {
        file: SITE,
        right: '"schema_version": 4,',
        wrong: '"schema_version": 1,',
        prints: `data/site.json
  2:3      schema_version  The archive is of version 1; this program reads version 4.  [file/version]
           Run npm run migrate: it lifts the archive and says what it does.`,
      },
      {
        what: 'an archive that names no version',
        file: SITE,
        right: '  "schema_version": 4,\n',
        wrong: '',
        prints: `data/site.json
  1:1      schema_version  The archive is of version 1, which names none; this program reads version 4.  [file/version]
           Run npm run migrate: it lifts the archive and says what it does.`,
      },
      {
        what: 'an archive that is newer than the program',
        file: SITE,
        right: '"schema_version": 4,',
        wrong: '"schema_version": 5,',
        prints: `data/site.json
  2:3      schema_version  The archive is of version 5; this program reads version 4.  [file/version]
           Update the program: it is older than the archive.`,
      },
      {
        what: 'an archive of another version, of which nothing else is told',
        file: SITE,
        right: '"schema_version": 4,',
        wrong: '"schema_version": 1,\n  "motto": "Ghi lại",',
        beside: [{ file: POVERTY, right: '"topic": "giam-ngheo",\n', wrong: '' }],
        prints: `data/site.json
  2:3      schema_version  The archive is of version 1; this program reads version 4.  [file/version]
           Run npm run migrate: it lifts the archive and says what it does.`,
      },
    ],
  },
} satisfies Partial<Entries<'file'>>;
