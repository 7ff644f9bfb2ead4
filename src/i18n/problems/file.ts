import type { Explanations } from './explanation.ts';

export const FILE: Explanations<'file'> = {
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
    example: { file: 'data/site.json', deed: 'removed' },
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
    example: { file: 'data/topics.json', deed: 'turned-into-a-link' },
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
    example: { file: 'data/topics.json', deed: 'turned-into-a-folder' },
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
    example: { file: 'data/topics.json', deed: 'grown-beyond-measure' },
  },
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
    example: { file: 'data/localities/bac-kan.json', movedTo: 'data/localities/aux.json' },
  },
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
    example: { file: 'data/topics.json', deed: 'emptied' },
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
    example: { file: 'data/indicators/ho-ngheo.json', right: '"id": "ho-ngheo"', wrong: '"id": "ngheo"' },
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
    example: { file: 'data/site.json', deed: 'saved-with-byte-order-mark' },
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
    example: { file: 'data/publishers.json', deed: 'saved-in-another-encoding' },
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
    example: {
      file: 'content/articles/2021/nghi-quyet.md',
      right: 'Đến năm 2025',
      wrong: 'Đến\u0007 năm 2025',
    },
  },
};
