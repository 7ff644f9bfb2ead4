import type { Entries } from './entry.ts';
import { RIGHT_SHEET, SHEET } from './small-archive.ts';

const NAMELESS = `figures.csv
  1:1      The first row names no column that is known.  [csv/column]
           Write names into it, with commas, semicolons or tabs between; known are obs_id, indicator, ref_area, places, time_period, period_text, period_basis, base_period, aggregation, comparator, obs_value, obs_value_upper, obs_total, unit_measure, unit_mult, value_base, value_type, set_by, obs_status, basis, basis_source, ethnic_group, breakdown, value_text, sources, source_urls, comment, article, paragraph, set_by_en, comment_en.`;

export const CSV: Entries<'csv'> = {
  'csv/syntax': {
    title: { vi: 'Bảng tính CSV có ô viết sai dấu ngoặc kép', en: 'Quotes of a CSV cell are not in pairs' },
    why: {
      vi: 'Dấu ngoặc kép mở mà không đóng thì không biết ô kết thúc ở đâu: nhiều hàng có thể dồn cả vào một ô. Đoán thì dễ gán số cho nhầm nơi, nên không hàng nào được nhập.',
      en: 'With quotes that are opened and not closed nobody knows where the cell ends: many rows might run into one. A guess could put numbers to the wrong places, so no row is taken in.',
    },
    mend: {
      vi: 'Đặt cả ô giữa hai dấu `"`, và viết đôi (`""`) mỗi dấu `"` nằm bên trong. Để phần mềm bảng tính tự lưu CSV thì không phải lo việc này.',
      en: 'Put all of the cell between two `"`, and double (`""`) each `"` inside. A spreadsheet program that saves the CSV does so by itself.',
    },
    cases: [
      {
        file: SHEET,
        text: RIGHT_SHEET.replace('3,6%"', '3,6%'),
        mended: RIGHT_SHEET,
        prints: `figures.csv
  2:1      The quotes of a cell are not in pairs.  [csv/syntax]
           Put a cell that holds quotes between quotes, and double those inside.`,
      },
      {
        what: 'quotes that are open before the last row',
        file: SHEET,
        text: `${RIGHT_SHEET}bac-kan,"2022,actual\nbac-kan,2021,actual\nbac-kan,2020,actual\n`,
        prints: `figures.csv
  3:1      The quotes of a cell are not in pairs.  [csv/syntax]
           Put a cell that holds quotes between quotes, and double those inside.`,
      },
    ],
  },
  'csv/column': {
    title: { vi: 'Cột hoặc ô của bảng tính CSV không khớp', en: 'A column or a cell of a CSV sheet does not fit' },
    why: {
      vi: 'Tên cột cho biết mỗi ô là gì. Cột lạ, cột trùng, hàng thừa ô hay ô nói về chỉ số khác thường là dấu hiệu nhầm bảng hoặc lệch cột; nhập vào thì số liệu mang sai nghĩa.',
      en: 'The name of a column says what its cells are. Columns that are unknown or there twice, cells to spare or a cell about another indicator mostly mean the wrong sheet or cells that slipped; figures would mean something else.',
    },
    mend: {
      vi: 'Sửa tên cột ở hàng đầu cho đúng (`npm run import -- --help` in ra mọi tên), xóa cột thừa, và đặt ô có dấu phẩy hoặc dấu chấm phẩy giữa hai dấu `"`. Ô nói khác chỉ số đang nhập thì sửa hoặc để trống.',
      en: 'Correct the names in the first row (`npm run import -- --help` prints all of them), remove what is too much, and put a cell that holds a comma or a semicolon between two `"`. Correct or empty a cell that contradicts the indicator.',
    },
    cases: [
      {
        file: SHEET,
        text: RIGHT_SHEET.replace('time_period', 'time_periode'),
        mended: RIGHT_SHEET,
        prints: `figures.csv
  1:2      time_periode  There is no column "time_periode".  [csv/column]
           Did you mean "time_period"?`,
      },
      {
        what: 'columns that are unknown, nameless or there twice',
        file: SHEET,
        text: 'ref_area,time_periode,ref_area,\nx,y,z,w,v\n',
        prints: `figures.csv
  1:2      time_periode  There is no column "time_periode".  [csv/column]
           Did you mean "time_period"?
  1:3      ref_area  The column "ref_area" stands twice.  [csv/column]
           Keep one of the two.
  1:4      A column has no name.  [csv/column]
           Name it, or empty it.
  2:5      The row has more cells than there are columns.  [csv/column]
           Put a cell that holds a comma or a semicolon between quotes.`,
      },
      {
        what: 'no names of columns',
        file: SHEET,
        text: 'bac-kan,2022,actual,5%\nbac-kan,2021,actual,6%\n',
        prints: NAMELESS,
      },
      {
        what: 'separators that no spreadsheet writes',
        file: SHEET,
        text: RIGHT_SHEET.replace('"hơn 3,6%"', '5%').replaceAll(',', '|'),
        prints: NAMELESS,
      },
    ],
  },
};
