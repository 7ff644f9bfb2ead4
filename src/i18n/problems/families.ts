import type { Bilingual } from '../../core/model/common.ts';
import { NOTICE_CODES } from '../../core/notice.ts';
import { SHEET_CODES } from '../../core/sheet-code.ts';
import { ADDRESS } from './address.ts';
import { ARTICLE } from './article.ts';
import { CSV } from './csv.ts';
import { DATE } from './date.ts';
import type { Code, Explanation, Explanations, Family } from './explanation.ts';
import { FIELD } from './field.ts';
import { FIGURE } from './figure.ts';
import { FILE } from './file.ts';
import { ID } from './id.ts';
import { INDICATOR } from './indicator.ts';
import { JSON_FILES } from './json.ts';
import { LEDGER } from './ledger.ts';
import { LOCALITY } from './locality.ts';
import { MAP } from './map.ts';
import { MOVED_PAGES } from './moved.ts';
import { OBSERVATION } from './observation.ts';
import { PICTURE } from './picture.ts';
import { REFERENCE } from './reference.ts';
import { RELATION } from './relation.ts';
import { YAML } from './yaml.ts';

/** What each family of codes is about, in the order of the index; the compiler refuses a family that is missing. */
export const FAMILIES: {
  readonly [F in Family]: { readonly name: Bilingual; readonly codes: Explanations<F> };
} = {
  file: { name: { vi: 'Tệp', en: 'Files' }, codes: FILE },
  json: { name: { vi: 'Tệp JSON', en: 'JSON files' }, codes: JSON_FILES },
  yaml: { name: { vi: 'Phần khai báo đầu bài', en: 'Front matter' }, codes: YAML },
  field: { name: { vi: 'Trường', en: 'Fields' }, codes: FIELD },
  id: { name: { vi: 'Mã', en: 'Ids' }, codes: ID },
  reference: { name: { vi: 'Nhắc tới mục khác', en: 'Names of other things' }, codes: REFERENCE },
  date: { name: { vi: 'Ngày và kỳ', en: 'Dates and periods' }, codes: DATE },
  article: { name: { vi: 'Bài', en: 'Articles' }, codes: ARTICLE },
  picture: { name: { vi: 'Hình', en: 'Pictures' }, codes: PICTURE },
  figure: { name: { vi: 'Số liệu trong bài', en: 'Figures in articles' }, codes: FIGURE },
  ledger: { name: { vi: 'Mọi con số trong bài', en: 'Every number of an article' }, codes: LEDGER },
  observation: { name: { vi: 'Số liệu', en: 'Figures' }, codes: OBSERVATION },
  indicator: { name: { vi: 'Chỉ số', en: 'Indicators' }, codes: INDICATOR },
  relation: { name: { vi: 'Đối chiếu các con số', en: 'Figures held against each other' }, codes: RELATION },
  locality: { name: { vi: 'Địa phương', en: 'Localities' }, codes: LOCALITY },
  map: { name: { vi: 'Bản đồ', en: 'The map' }, codes: MAP },
  address: { name: { vi: 'Địa chỉ đã đăng', en: 'Published addresses' }, codes: ADDRESS },
  moved: { name: { vi: 'Trang đã chuyển hoặc đã rút', en: 'Moved and withdrawn pages' }, codes: MOVED_PAGES },
  csv: { name: { vi: 'Bảng tính khi nhập số liệu', en: 'Spreadsheets that are imported' }, codes: CSV },
};

/** Every explanation by its code. */
export const EXPLANATIONS = Object.fromEntries(
  Object.values(FAMILIES).flatMap(({ codes }) => Object.entries(codes)),
) as Readonly<Record<Code, Explanation>>;

/** What a code stops: publication, nothing, or the import of a spreadsheet. */
export function kindOf(code: Code): 'problem' | 'notice' | 'sheet' {
  return code in NOTICE_CODES ? 'notice' : code in SHEET_CODES ? 'sheet' : 'problem';
}
