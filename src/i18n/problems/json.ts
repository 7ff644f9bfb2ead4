import type { Explanations } from './explanation.ts';

export const JSON_FILES: Explanations<'json'> = {
  'json/syntax': {
    title: { vi: 'Tệp JSON viết sai quy tắc', en: 'The file is not valid JSON' },
    why: {
      vi: 'Một dấu phẩy hay dấu ngoặc sai chỗ làm cho máy không đọc được cả tệp. Lỗi hay gặp nhất là viết số thập phân theo kiểu Việt Nam: trong JSON, `1,96` bị hiểu là hai số.',
      en: 'One comma or bracket out of place and the whole file cannot be read. The most frequent slip is a decimal comma: in JSON, `1,96` is two numbers.',
    },
    mend: {
      vi: 'Tìm quanh dòng được nêu và ngay trước đó: thiếu hay thừa dấu phẩy, ngoặc kép, ngoặc nhọn, ngoặc vuông. Số thập phân viết bằng dấu chấm; số in ở nguồn giữ nguyên dấu phẩy trong `value_text`.',
      en: 'Look at the line named and just before it for a missing or extra comma, quote or bracket. Decimals take a full stop; the figure as printed keeps its comma in `value_text`.',
    },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"obs_value": 1.96,',
      wrong: '"obs_value": 1,96,',
    },
  },
  'json/duplicate-key': {
    title: { vi: 'Một trường được ghi hai lần', en: 'A field is written twice' },
    why: {
      vi: 'Máy chỉ giữ một trong hai giá trị và không nói giá trị nào. Con số đăng lên có thể là con số cũ.',
      en: 'Programs keep one of the two values and do not say which. The figure shown might be the old one.',
    },
    mend: { vi: 'Giữ dòng đúng, xóa dòng kia.', en: 'Keep the line that is right and delete the other.' },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"value_text": "1,96%",',
      wrong: '"value_text": "1,96%",\n      "value_text": "1,97%",',
    },
  },
  'json/digits': {
    title: { vi: 'Số có quá nhiều chữ số', en: 'A number has too many digits' },
    why: {
      vi: 'Máy giữ đúng được 15 chữ số; từ chữ số thứ 16 trở đi máy làm tròn mà không báo. Con số đăng lên sẽ khác con số đã ghi.',
      en: 'Programs keep 15 digits and round the rest in silence. The figure shown would be another one than was written.',
    },
    mend: {
      vi: 'Chỉ ghi những chữ số mà nguồn in. Số rất lớn thì dùng đơn vị lớn hơn (`unit_mult`).',
      en: 'Write only the digits that the source prints. For a very large number take a larger unit (`unit_mult`).',
    },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"obs_value": 1.96,',
      wrong: '"obs_value": 1.9600000000000001,',
    },
  },
  'json/too-deep': {
    title: { vi: 'Ngoặc lồng nhau quá sâu', en: 'Brackets stand too deep in one another' },
    why: {
      vi: 'Không tệp nào của kho lồng quá mười tầng. Tệp lồng sâu hơn nhiều là tệp hỏng, và có thể làm chương trình dừng giữa chừng mà không nói được vì sao.',
      en: 'No file of an archive nests ten levels. One that nests far deeper is broken, and may stop programs halfway without their being able to say why.',
    },
    mend: {
      vi: 'Bỏ những dấu ngoặc thừa, hoặc lấy lại bản trước từ lịch sử.',
      en: 'Take out the brackets that are too many, or restore the earlier version from the history.',
    },
    example: {
      file: 'data/indicators/ho-ngheo.json',
      right: '"obs_value": 1.96,',
      wrong: `"obs_value": ${'['.repeat(51)}1.96${']'.repeat(51)},`,
    },
  },
};
