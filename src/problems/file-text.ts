import type { Entries } from './entry.ts';
import { CONGRESS, POVERTY, PUBLISHERS, RESOLUTION, RIGHT_SHEET, ROUND, SHEET, SITE, TOPICS } from './small-archive.ts';

export const FILE_TEXT = {
  'file/empty': {
    title: { vi: 'Tệp rỗng', en: 'The file is empty' },
    why: {
      vi: 'Tệp rỗng thường là dấu hiệu lưu hỏng hay chép dở. Nếu bỏ qua, những gì tệp từng chứa sẽ lặng lẽ biến mất khỏi kho.',
      en: 'An empty file is mostly one that was saved or copied badly. If it were passed over, whatever it held would vanish from the archive unnoticed.',
    },
    mend: {
      vi: 'Điền nội dung, hoặc lấy lại bản trước từ lịch sử. Tệp thừa thì xóa đi.',
      en: 'Fill it, or restore the earlier version from the history. Delete a file that is not needed.',
    },
    cases: [
      {
        file: TOPICS,
        deed: 'emptied',
        prints: `data/topics.json
  file     The file is empty.  [file/empty]
           Fill it, or delete it.`,
      },
      {
        what: 'a file of white space',
        file: RESOLUTION,
        text: '\n \n',
        prints: `content/articles/2021/nghi-quyet.md
  file     The file is empty.  [file/empty]
           Fill it, or delete it.`,
      },
      {
        what: 'a spreadsheet without rows',
        file: SHEET,
        text: 'ref_area,time_period,value_type,value_text,article,paragraph\n\n',
        prints: `figures.csv
  file     There are no rows below the names of the columns.  [file/empty]
           Write a row for each figure.`,
      },
      {
        what: 'a spreadsheet that holds nothing',
        file: SHEET,
        text: '\n',
        prints: `figures.csv
  file     The file is empty.  [file/empty]
           Write the names of the columns and a row for each figure.`,
      },
    ],
  },
  'file/name': {
    title: { vi: 'Tên tệp khác với mã ghi trong tệp', en: 'The file is not named after its id' },
    why: {
      vi: 'Mã là địa chỉ của trang, tên tệp là chỗ người biên tập tìm đến. Hai tên khác nhau thì sớm muộn cũng có người sửa nhầm tệp.',
      en: 'The id is the address of the page, the name of the file is where editors look. If the two differ, somebody will edit the wrong file sooner or later.',
    },
    mend: {
      vi: 'Đổi tên tệp theo mã, hoặc sửa mã. Mã đã đăng thì giữ nguyên và đổi tên tệp, vì mã là địa chỉ người khác đã trích dẫn.',
      en: 'Rename the file after the id, or correct the id. Keep an id that was published and rename the file: others have cited it as an address.',
    },
    cases: [
      {
        file: POVERTY,
        right: '"id": "ho-ngheo"',
        wrong: '"id": "ngheo"',
        prints: `data/indicators/ho-ngheo.json
  2:3      id  The id is "ngheo" but the file is called ho-ngheo.json.  [file/name]
           Rename the file to ngheo.json, or correct the id.`,
      },
      {
        what: 'a round in a file of another name',
        file: ROUND,
        movedTo: 'data/congresses/2019.json',
        prints: `data/congresses/2019.json
  2:3      id  The id is "2024" but the file is called 2019.json.  [file/name]
           Rename the file to 2024.json, or correct the id.`,
      },
    ],
  },
  'file/byte-order-mark': {
    title: { vi: 'Tệp bắt đầu bằng dấu thứ tự byte (BOM)', en: 'The file begins with a byte order mark' },
    why: {
      vi: 'Một số chương trình thêm vào đầu tệp một ký tự không nhìn thấy. Vì ký tự ấy, máy không nhận ra dòng `---` hay dấu `{` đầu tiên, và cả tệp không đọc được.',
      en: 'Some programs put an invisible character at the beginning of a file. Because of it the first `---` or `{` is not recognised, and the whole file cannot be read.',
    },
    mend: {
      vi: 'Lưu lại tệp với mã “UTF-8”, không chọn “UTF-8 with BOM”.',
      en: 'Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
    },
    cases: [
      {
        file: SITE,
        deed: 'saved-with-byte-order-mark',
        prints: `data/site.json
  file     The file begins with a byte order mark.  [file/byte-order-mark]
           Save it as "UTF-8", not as "UTF-8 with BOM".`,
      },
    ],
  },
  'file/not-utf-8': {
    title: { vi: 'Tệp không được lưu bằng mã UTF-8', en: 'The file is not UTF-8 text' },
    why: {
      vi: 'Tệp lưu bằng mã khác (TCVN3, VNI, Windows-1258…) thì chữ có dấu hiện sai: “Bắc Kạn” thành một chuỗi ký tự lạ, và không ai tìm ra.',
      en: 'In a file of another encoding (TCVN3, VNI, Windows-1258 …) accented letters come out wrong: “Bắc Kạn” turns into odd signs that nobody can search for.',
    },
    mend: {
      vi: 'Mở tệp bằng một trình soạn thảo và lưu lại với mã UTF-8, rồi đọc lại các chữ có dấu. Văn bản gõ bằng TCVN3 hay VNI phải được chuyển mã trước.',
      en: 'Open it in an editor, save it with the encoding UTF-8, and read the accented letters again. Text typed in TCVN3 or VNI has to be converted first.',
    },
    cases: [
      {
        file: PUBLISHERS,
        deed: 'saved-in-another-encoding',
        prints: `data/publishers.json
  file     The file is not UTF-8 text.  [file/not-utf-8]
           Open it in an editor and save it with the encoding UTF-8.`,
      },
      {
        what: 'a spreadsheet in another encoding',
        file: SHEET,
        text: RIGHT_SHEET,
        beside: [{ file: SHEET, deed: 'saved-in-another-encoding' }],
        prints: `figures.csv
  file     The file is not UTF-8 text.  [file/not-utf-8]
           Save it from the spreadsheet as "CSV UTF-8".`,
      },
    ],
  },
  'file/control-character': {
    title: { vi: 'Tệp có ký tự điều khiển', en: 'The file holds control characters' },
    why: {
      vi: 'Ký tự điều khiển không nhìn thấy được và không trang nào hiển thị được. Chúng lẫn vào khi chép từ chương trình khác, hoặc cho thấy tệp không phải văn bản.',
      en: 'Control characters are invisible, and no page can show them. They come along when text is copied from other programs, or tell that the file is no text.',
    },
    mend: {
      vi: 'Xóa ký tự ở chỗ được nêu, hoặc gõ lại mấy chữ quanh đó.',
      en: 'Delete the character at the place named, or type the words around it anew.',
    },
    cases: [
      {
        file: RESOLUTION,
        right: 'Đến năm 2025',
        wrong: 'Đến\u0007 năm 2025',
        prints: `content/articles/2021/nghi-quyet.md
  13:4     The file holds the control character U+0007, which is no part of any text.  [file/control-character]
           Delete it; if there are many, the file is no text, or was not saved as UTF-8.`,
      },
      {
        what: 'bytes of zero',
        file: TOPICS,
        text: `[\n\u0000]`,
        prints: `data/topics.json
  2:1      The file holds the control character U+0000, which is no part of any text.  [file/control-character]
           Delete it; if there are many, the file is no text, or was not saved as UTF-8.`,
      },
      {
        what: 'a sign that turns text round, and one that parts a word and is not seen',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: 'Tỷ lệ \u202ehộ nghèo',
        beside: [{ file: TOPICS, right: '"vi": "Giảm', wrong: '"vi": "Giả\u200bm' }],
        prints: `content/articles/2024/dai-hoi.md
  18:7     The file holds the control character U+202E, which is no part of any text.  [file/control-character]
           Delete it; if there are many, the file is no text, or was not saved as UTF-8.

data/topics.json
  2:46     The file holds the control character U+200B, which is no part of any text.  [file/control-character]
           Delete it; if there are many, the file is no text, or was not saved as UTF-8.`,
      },
      {
        what: 'a sign that moves the cursor',
        file: CONGRESS,
        right: 'Tỷ lệ hộ nghèo',
        wrong: 'Tỷ lệ \u001b[2J hộ nghèo',
        prints: `content/articles/2024/dai-hoi.md
  18:7     The file holds the control character U+001B, which is no part of any text.  [file/control-character]
           Delete it; if there are many, the file is no text, or was not saved as UTF-8.`,
      },
    ],
  },
} satisfies Partial<Entries<'file'>>;
