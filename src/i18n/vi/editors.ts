import type { Deed } from '../problems/explanation.ts';

export const editors = {
  problems: {
    title: 'Các lỗi mà bộ kiểm tra báo',
    short: 'Các lỗi khi biên tập',
    description: 'Ý nghĩa của từng mã lỗi và mã lưu ý mà bộ kiểm tra in ra, cách sửa, ví dụ sai và đúng.',
    lead: 'Dành cho người biên tập. Trước mỗi lần dựng trang, bộ kiểm tra đọc mọi bài và mọi dữ liệu, rồi in ra một lượt tất cả những chỗ chưa đúng: ở tệp nào, dòng nào, sai gì, sửa ra sao. Mã trong ngoặc vuông ở cuối dòng dẫn tới một trang dưới đây.',
    kinds: {
      problem: { name: 'Lỗi', note: 'Chặn việc đăng: còn một lỗi thì trang không được dựng.' },
      notice: { name: 'Lưu ý', note: 'Không chặn việc đăng: trang vẫn được dựng, người biên tập xem lại khi tiện.' },
      sheet: {
        name: 'Lỗi khi nhập',
        note: 'Chặn việc nhập bảng tính: còn một lỗi thì không hàng nào được ghi vào kho. Trang đang có không bị ảnh hưởng.',
      },
    },
    why: { problem: 'Vì sao bị từ chối', notice: 'Vì sao được nhắc', sheet: 'Vì sao bị từ chối' },
    mend: 'Cách sửa',
    example: 'Ví dụ',
    beside: (file: string) => `Khi ${file} ghi`,
    wrong: { problem: 'Sai', notice: 'Bị nhắc', sheet: 'Sai' },
    right: 'Đúng',
    emptyText: '(không có gì)',
    prints: 'Bộ kiểm tra in ra',
    printsNote: 'Bộ kiểm tra in bằng tiếng Anh: chỗ sai (dòng và cột), trường, điều sai, mã; dòng dưới là cách sửa.',
    deeds: {
      removed: 'Tệp bị xóa.',
      emptied: 'Tệp còn đó nhưng không chứa gì.',
      'saved-with-byte-order-mark': 'Tệp được lưu bằng mã “UTF-8 with BOM”.',
      'saved-in-another-encoding': 'Tệp được lưu bằng mã Windows-1252 thay cho UTF-8.',
      'filled-with-a-picture': 'Một tấm ảnh được dán vào bài thành hơn 200.000 ký tự (data:image/png;base64,…).',
    } satisfies Record<Deed, string>,
  },
  permanence: {
    movedTitle: (address: string) => `Trang đã chuyển: ${address}`,
    moved: 'Trang đã chuyển',
    movedTo: 'Trang này nay ở địa chỉ:',
    withdrawn: 'Trang đã rút khỏi kho',
    withdrawnLead:
      'Trang từng có ở địa chỉ này đã được rút. Địa chỉ được giữ lại để ai đã dẫn vẫn biết trang nói gì và vì sao không còn.',
    facts: 'Hồ sơ trang',
    oldAddress: 'Địa chỉ cũ',
    movedOn: 'Ngày chuyển',
    withdrawnOn: 'Ngày rút',
    was: 'Từng là',
    why: 'Lý do',
    see: 'Có thể xem',
    notRepeated: 'không nêu lại',
    startAt: 'Bắt đầu từ',
  },
};
