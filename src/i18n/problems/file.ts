import type { Explanations } from './explanation.ts';

export const FILE: Explanations<'file'> = {
  'file/missing': {
    title: { vi: 'Thiếu tệp hoặc thư mục', en: 'A file or folder is missing' },
    why: {
      vi: 'Kho cần tệp này để dựng trang: thiếu `data/site.json` thì trang không có tên, thiếu danh sách nơi đăng thì không bài nào ghi được nguồn.',
      en: 'The archive is built from this file: without `data/site.json` the site has no name, and without the list of publishers no article can name its source.',
    },
    mend: {
      vi: 'Lấy lại tệp từ lịch sử, hoặc tạo tệp mới. Danh sách chưa có mục nào thì ghi `[]`. Nếu thiếu cả `content` hay `data`, hãy chạy lệnh kiểm tra trong thư mục chứa hai thư mục ấy.',
      en: 'Restore the file from the history, or create it. A list without entries is written `[]`. If all of `content` or `data` is missing, run the check in the folder that holds the two.',
    },
    example: { file: 'data/site.json', deed: 'removed' },
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
};
