import { SCALE_WORDS } from '../text/number.ts';

/** Pieces of regular expressions that rules are put together from; all for the flag `u`. */

/** Nothing that belongs to a word or a number stands right before. */
export const START = String.raw`(?<![\p{L}\p{N}])(?<!\p{N}[.,/])`;
/** … nor right behind; "2.000" does not begin with a day, and "tỷ lệ" is no scale word. */
export const SCALE = String.raw`(?:${SCALE_WORDS.map(([word]) => word).join('|')})(?!\p{L})(?!\s+(?:lệ|trọng|suất|số|giá|phú)(?!\p{L}))`;
export const END = String.raw`(?![\p{L}\p{N}])(?![.,/]\p{N})(?!\s?[%‰])(?!\s?(?:${SCALE}))`;
/** A whole word ends here. */
export const WORD_END = String.raw`(?![\p{L}\p{N}])`;

export const DAY = '(?:0?[1-9]|[12][0-9]|3[01])';
export const MONTH = '(?:0?[1-9]|1[0-2])';
/** Years that news speaks of; a number before 1800 is more likely a count. */
export const YEAR = '(?:1[89]|20)[0-9]{2}';
export const ROMAN = '(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})';
/** A number as printed, with groups of thousands and decimals, even badly formed. */
export const NUMBER = String.raw`\p{N}+(?:[.,]\p{N}+)*`;

/** Words for what is counted: a number before one of them is a statistic. The longest win. */
const NOUNS = (
  'hộ|người|xã|phường|thôn|bản|làng|tổ|huyện|tỉnh|thành phố|thị trấn|thị xã|đơn vị|địa phương|dự án|mô hình|công trình|đại biểu|' +
  'tập thể|cá nhân|lượt|lớp|trường|học sinh|học viên|sinh viên|giáo viên|bác sĩ|cán bộ|công chức|đảng viên|đoàn viên|' +
  'thành viên|sản phẩm|sao|tiêu chí|dân tộc|giấy khen|bằng khen|suất|phần quà|quà|nhà|căn|con|cây|cuộc|buổi|văn bản|ý kiến|' +
  'lần|điểm|chỉ tiêu|nhiệm vụ|giải pháp|tổ chức|gia đình|hợp tác xã|doanh nghiệp|phiếu|ca|giường|hội viên|nhóm|loại|khu|chương|điều|' +
  'chính sách|nội dung|cơ sở|chi bộ|chương trình|nghị quyết|quyết định|tuổi|trẻ em|phụ nữ|lao động|tác phẩm|giải|huy chương|' +
  'thẻ|chiếc|cái|ngôi|hồ sơ|vụ|trường hợp|khẩu|nhân khẩu|đối tượng|trâu|bò|lợn|cuốn|tờ|chuyến|máy|trạm|cầu|tuyến|bể|giếng|' +
  'phòng học|câu lạc bộ|mũi|liều|em|cháu|nghệ nhân|già làng|buôn|ấp|sóc|nóc|mái'
).split('|');
const UNITS = 'đồng|VNĐ|VND|USD|ha|héc-ta|km[23²³]?|m[23²³]?|kg|tấn|tạ|yến|lít|kWh|MW|độ|inch';

export const NOUN = String.raw`(?:${NOUNS.sort((a, b) => b.length - a.length).join('|')})${WORD_END}`;
export const UNIT = String.raw`(?:${UNITS})${WORD_END}`;
/**
 * What follows is not counted by the number before: "đợt 2" is an ordinal, "đợt 2 hộ" is not. A name may follow, as in
 * "tháng 5 huyện Ngân Sơn".
 */
export const NOT_COUNTED = String.raw`(?!\s?(?:${UNIT}))(?!\s+(?:${NOUN})(?!\s+(?-i:\p{Lu})))`;
