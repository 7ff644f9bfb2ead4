import type { Explanations } from './explanation.ts';

const DELEGATES = 'data/indicators/dai-bieu.json';
const SITE = 'data/site.json';
const RESOLUTION = 'content/articles/2021/nghi-quyet.md';

export const FIELD: Explanations<'field'> = {
  'field/missing': {
    title: { vi: 'Thiếu một trường bắt buộc', en: 'A required field is missing' },
    why: {
      vi: 'Trường bắt buộc là điều bạn đọc không thể thiếu. Thiếu `comparator` chẳng hạn, không ai biết nguồn viết “gần 150” hay “150”.',
      en: 'A required field says what readers cannot do without. Without `comparator`, for one, nobody knows whether the source said “nearly 150” or “150”.',
    },
    mend: {
      vi: 'Thêm trường được nêu tên; lời nhắc cho biết trường ấy chứa gì. Đừng điền đại: nếu nguồn không nói, hãy xem lại có đúng là cần mục này không.',
      en: 'Add the field that is named; the hint says what it holds. Do not invent a value: if the source does not say, ask whether the entry belongs here.',
    },
    example: {
      file: DELEGATES,
      right: '"obs_value": 150,\n      "comparator": "nearly",',
      wrong: '"obs_value": 150,',
    },
  },
  'field/unknown': {
    title: { vi: 'Có trường mà kho không biết', en: 'A field that the archive does not know' },
    why: {
      vi: 'Tên trường gõ sai một chữ thì điều ghi ở đó sẽ không bao giờ hiện ra, mà không ai hay.',
      en: 'One wrong letter in the name of a field, and what is written there would never be shown, with nobody the wiser.',
    },
    mend: {
      vi: 'Sửa tên trường (bộ kiểm tra gợi ý tên gần nhất), hoặc xóa trường.',
      en: 'Correct the name (the checker suggests the nearest one), or remove the field.',
    },
    example: {
      file: SITE,
      right: '"featured": ["ho-ngheo.tp-bac-kan.2023"]',
      wrong: '"feature": ["ho-ngheo.tp-bac-kan.2023"]',
    },
  },
  'field/type': {
    title: { vi: 'Giá trị sai kiểu', en: 'A value of the wrong type' },
    why: {
      vi: 'Số viết trong ngoặc kép là chữ: máy không cộng, không so sánh và không vẽ biểu đồ được.',
      en: 'A number between quotes is text: it cannot be added, compared or drawn.',
    },
    mend: {
      vi: "Số viết không có ngoặc kép, dấu thập phân là dấu chấm. Chữ viết trong ngoặc kép. Trong phần khai báo của bài, năm làm mã phải có ngoặc: `congress: '2024'`. Điều chưa biết thì bỏ hẳn trường, không ghi `null`.",
      en: "Numbers go without quotes, with a full stop before decimals; text goes between quotes. In front matter, a year that is an id needs quotes: `congress: '2024'`. Leave out what is unknown; do not write `null`.",
    },
    example: { file: DELEGATES, right: '"obs_value": 150', wrong: '"obs_value": "150"' },
  },
  'field/choice': {
    title: { vi: 'Từ không nằm trong danh sách cho phép', en: 'A word that is not one of those allowed' },
    why: {
      vi: 'Trường này chỉ nhận một số từ nhất định, vì trang, biểu đồ và tệp tải về phải hiểu nó như nhau.',
      en: 'This field takes a few words only, since pages, charts and downloads must all understand it alike.',
    },
    mend: {
      vi: 'Chọn một trong các từ mà lời nhắc liệt kê. Từ in ở nguồn (“gần”, “hơn”) thuộc về `value_text`.',
      en: 'Take one of the words that the hint lists. The words of the source (“gần”, “hơn”) belong in `value_text`.',
    },
    example: { file: DELEGATES, right: '"comparator": "nearly"', wrong: '"comparator": "gần"' },
  },
  'field/format': {
    title: { vi: 'Chữ viết không đúng khuôn', en: 'Text of the wrong form' },
    why: {
      vi: 'Địa chỉ thư, địa chỉ trang, mã… phải đúng khuôn thì mới dùng được: bạn đọc bấm vào một địa chỉ thư viết sai thì không báo được lỗi.',
      en: 'E-mail addresses, web addresses and ids only work in their form: a reader who follows a broken e-mail address cannot report an error.',
    },
    mend: {
      vi: 'Viết theo khuôn mà lời nhắc nêu. Khoảng trắng thừa ở đầu hay cuối cũng phải bỏ.',
      en: 'Write it in the form that the hint names. White space at its ends has to go, too.',
    },
    example: { file: SITE, right: '"email": "editor@example.org"', wrong: '"email": "editor"' },
  },
  'field/length': {
    title: { vi: 'Chữ hoặc danh sách quá ngắn hay quá dài', en: 'A text or list that is too short or too long' },
    why: {
      vi: 'Danh sách nguồn trống nghĩa là con số không có nguồn; kho không đăng con số như thế.',
      en: 'An empty list of sources is a figure without a source, and the archive publishes none.',
    },
    mend: {
      vi: 'Thêm hoặc bớt cho vừa giới hạn mà lời nhắc nêu.',
      en: 'Add or take away until it fits the bound that the hint names.',
    },
    example: {
      file: DELEGATES,
      right: '"sources": [{ "article": "2024/dai-hoi", "paragraph": 1 }]',
      wrong: '"sources": []',
    },
  },
  'field/range': {
    title: { vi: 'Số quá nhỏ hoặc quá lớn', en: 'A number that is too small or too large' },
    why: {
      vi: 'Số ngoài giới hạn là số không thể có, như đoạn thứ 0 của một bài hay vĩ độ trên 90. Bạn đọc tìm theo sẽ không thấy gì.',
      en: 'A number out of bounds is one that cannot be, such as paragraph 0 of an article or a latitude above 90. Readers who follow it find nothing.',
    },
    mend: {
      vi: 'Sửa theo nguồn. Đoạn văn đếm từ 1; tọa độ ghi vĩ độ trước, kinh độ sau.',
      en: 'Correct it from the source. Paragraphs count from 1; coordinates give the latitude first.',
    },
    example: { file: DELEGATES, right: '"paragraph": 1', wrong: '"paragraph": 0' },
  },
  'field/duplicate': {
    title: { vi: 'Một mục ghi hai lần trong danh sách', en: 'An entry that stands twice in a list' },
    why: {
      vi: 'Trang sẽ kể một chủ đề hay một nguồn hai lần, khiến bạn đọc tưởng có hai nguồn độc lập. Có khi mục thứ hai chép từ mục đầu mà quên sửa.',
      en: 'Pages would name one topic or one source twice, and readers would take it for two. The second may also be a copy that somebody forgot to change.',
    },
    mend: {
      vi: 'Xóa một trong hai, hoặc sửa chỗ lẽ ra phải khác nhau.',
      en: 'Remove one of the two, or correct what should tell them apart.',
    },
    example: { file: RESOLUTION, right: 'topics: [giam-ngheo]', wrong: 'topics: [giam-ngheo, giam-ngheo]' },
  },
};
