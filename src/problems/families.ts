import type { Bilingual } from '../core/model/common.ts';
import { NOTICE_CODES } from '../core/notice.ts';
import { SHEET_CODES } from '../core/sheet-code.ts';
import { ADDRESS } from './address.ts';
import { ARTICLE_DEPTH } from './article-depth.ts';
import { ARTICLE_LINK } from './article-link.ts';
import { ARTICLE_MARKUP } from './article-markup.ts';
import { ARTICLE } from './article.ts';
import { CHART } from './chart.ts';
import { CSV } from './csv.ts';
import { DATE } from './date.ts';
import type { Code, Entries, Entry, CodeFamily } from './entry.ts';
import { FIELD_EXTENT } from './field-extent.ts';
import { FIELD_FORMAT } from './field-format.ts';
import { FIELD_VALUE } from './field-value.ts';
import { FIELD } from './field.ts';
import { FIGURE } from './figure.ts';
import { FILE_PORTABLE_NAME } from './file-portable-name.ts';
import { FILE_TEXT } from './file-text.ts';
import { FILE_VERSION } from './file-version.ts';
import { FILE } from './file.ts';
import { FINDING } from './finding.ts';
import { ID_ADDRESS } from './id-address.ts';
import { ID_OTHER_NAMED } from './id-other-named.ts';
import { ID } from './id.ts';
import { INDICATOR_CHART } from './indicator-chart.ts';
import { INDICATOR_TITLE } from './indicator-title.ts';
import { INDICATOR } from './indicator.ts';
import { JSON_FILES } from './json.ts';
import { LEDGER } from './ledger.ts';
import { LOCALITY_SUCCESSION } from './locality-succession.ts';
import { LOCALITY } from './locality.ts';
import { MAP } from './map.ts';
import { MOVED_PAGES } from './moved.ts';
import { OBSERVATION_NUMBER } from './observation-number.ts';
import { OBSERVATION_PERIOD } from './observation-period.ts';
import { OBSERVATION } from './observation.ts';
import { PICTURE } from './picture.ts';
import { REFERENCE_SOURCE } from './reference-source.ts';
import { REFERENCE_TERM } from './reference-term.ts';
import { REFERENCE } from './reference.ts';
import { RELATION } from './relation.ts';
import { SITE_FACTS } from './site.ts';
import { YAML } from './yaml.ts';

/** What each family of codes is about, in the order of the index; the compiler refuses a family or a code that is missing. */
export const FAMILIES: {
  readonly [F in CodeFamily]: { readonly name: Bilingual; readonly entries: Entries<F> };
} = {
  file: {
    name: { vi: 'Tệp', en: 'Files' },
    entries: { ...FILE, ...FILE_PORTABLE_NAME, ...FILE_TEXT, ...FILE_VERSION },
  },
  json: { name: { vi: 'Tệp JSON', en: 'JSON files' }, entries: JSON_FILES },
  yaml: { name: { vi: 'Phần khai báo đầu bài', en: 'Front matter' }, entries: YAML },
  field: {
    name: { vi: 'Trường', en: 'Fields' },
    entries: { ...FIELD, ...FIELD_VALUE, ...FIELD_FORMAT, ...FIELD_EXTENT },
  },
  id: { name: { vi: 'Mã', en: 'Ids' }, entries: { ...ID, ...ID_ADDRESS, ...ID_OTHER_NAMED } },
  reference: {
    name: { vi: 'Nhắc tới mục khác', en: 'Names of other things' },
    entries: { ...REFERENCE, ...REFERENCE_SOURCE, ...REFERENCE_TERM },
  },
  date: { name: { vi: 'Ngày và kỳ', en: 'Dates and periods' }, entries: DATE },
  article: {
    name: { vi: 'Bài', en: 'Articles' },
    entries: { ...ARTICLE, ...ARTICLE_DEPTH, ...ARTICLE_MARKUP, ...ARTICLE_LINK },
  },
  picture: { name: { vi: 'Hình', en: 'Pictures' }, entries: PICTURE },
  figure: { name: { vi: 'Số liệu trong bài', en: 'Figures in articles' }, entries: FIGURE },
  chart: { name: { vi: 'Biểu đồ trong bài', en: 'Pictures in articles' }, entries: CHART },
  ledger: { name: { vi: 'Mọi con số trong bài', en: 'Every number of an article' }, entries: LEDGER },
  observation: {
    name: { vi: 'Số liệu', en: 'Figures' },
    entries: { ...OBSERVATION, ...OBSERVATION_NUMBER, ...OBSERVATION_PERIOD },
  },
  indicator: {
    name: { vi: 'Chỉ số', en: 'Indicators' },
    entries: { ...INDICATOR, ...INDICATOR_CHART, ...INDICATOR_TITLE },
  },
  finding: { name: { vi: 'Câu do máy viết', en: 'Sentences of the program' }, entries: FINDING },
  site: { name: { vi: 'Trang chủ', en: 'The home page' }, entries: SITE_FACTS },
  relation: { name: { vi: 'Đối chiếu các con số', en: 'Figures held against each other' }, entries: RELATION },
  locality: { name: { vi: 'Địa phương', en: 'Localities' }, entries: { ...LOCALITY, ...LOCALITY_SUCCESSION } },
  map: { name: { vi: 'Bản đồ', en: 'The map' }, entries: MAP },
  address: { name: { vi: 'Địa chỉ đã đăng', en: 'Published addresses' }, entries: ADDRESS },
  moved: { name: { vi: 'Trang đã chuyển hoặc đã rút', en: 'Moved and withdrawn pages' }, entries: MOVED_PAGES },
  csv: { name: { vi: 'Bảng tính khi nhập số liệu', en: 'Spreadsheets that are imported' }, entries: CSV },
};

/** Every entry by its code. */
export const PROBLEMS = Object.fromEntries(
  Object.values(FAMILIES).flatMap(({ entries }) => Object.entries(entries)),
) as Readonly<Record<Code, Entry>>;

/** What a code stops: publication, nothing, or the import of a spreadsheet. */
export function kindOfCode(code: Code): 'problem' | 'notice' | 'sheet' {
  const isOf = (codes: readonly Code[]) => codes.includes(code);
  return isOf(NOTICE_CODES) ? 'notice' : isOf(SHEET_CODES) ? 'sheet' : 'problem';
}
