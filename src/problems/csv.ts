import type { Entries } from './entry.ts';

const SHEET = 'figures.csv';
const RIGHT = `ref_area,time_period,value_type,value_text,article,paragraph
bac-kan/tx-bac-kan,2022,actual,"hơn 3,6%",2024/dai-hoi,3
`;

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
        text: RIGHT.replace('3,6%"', '3,6%'),
        mended: RIGHT,
        prints: `figures.csv
  2:1      The quotes of a cell are not in pairs.  [csv/syntax]
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
        text: RIGHT.replace('time_period', 'time_periode'),
        mended: RIGHT,
        prints: `figures.csv
  1:2      time_periode  There is no column "time_periode".  [csv/column]
           Did you mean "time_period"?`,
      },
    ],
  },
};
