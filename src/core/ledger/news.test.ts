import { expect, test } from 'vitest';
import { findNumerals } from './find-numerals.ts';

// Sentences as news of this field writes them, with what a numeral is taken for and, beside it, what looks like it and
// is a statistic ("?"). A statistic that passes for something else would need no source, so that doubt is left to editors.
test.each([
  [
    'Đến cuối năm 2024, tỷ lệ hộ nghèo giảm từ 23,45% xuống còn 15,2%, bình quân giảm 3 - 4%/năm.',
    ['năm 2024 = date', '23,45% = ?', '15,2% = ?', '3 - 4%/năm = ?'],
  ],
  ['Nhiệm kỳ 2020 – 2025, tỉnh huy động 2.345,67 tỷ đồng.', ['2020 – 2025 = period', '2.345,67 tỷ đồng = ?']],
  [
    'Nghị quyết 88/2019/QH14 của Quốc hội khóa XIV và Quyết định số: 1719/QĐ-TTg.',
    ['88/2019/QH14 = document number', 'khóa XIV = ordinal', '1719/QĐ-TTg = document number'],
  ],
  [
    'Quyết định 861 công nhận 67 xã khu vực III.',
    ['Quyết định 861 = document number', '67 xã = ?', 'khu vực III = ordinal'],
  ],
  ['Các Quyết định số 33, 755 và 2085 đã hết hiệu lực.', ['Các Quyết định số 33, 755 và 2085 = document number']],
  [
    'Theo Quyết định 861, 12 thuộc khu vực III.',
    ['Quyết định 861 = document number', '12 = ?', 'khu vực III = ordinal'],
  ],
  ['Vốn của các Chương trình 134, 135 là 12 tỷ đồng.', ['các Chương trình 134, 135 = name', '12 tỷ đồng = ?']],
  [
    'Chương trình mục tiêu quốc gia 1719 bố trí 20 tỷ 500 triệu đồng.',
    ['Chương trình mục tiêu quốc gia 1719 = name', '20 tỷ 500 triệu đồng = ?'],
  ],
  ['QĐ 1719 và NQ 88 được triển khai.', ['QĐ 1719 = document number', 'NQ 88 = document number']],
  [
    'Nghị quyết Trung ương 5 khóa VIII; vốn Trung ương 90, địa phương 10.',
    ['Nghị quyết Trung ương 5 = document number', 'khóa VIII = ordinal', '90 = ?', '10 = ?'],
  ],
  [
    'Theo Hiến pháp 2013 và Luật Phòng, chống ma túy 2021.',
    ['Hiến pháp 2013 = document number', 'Luật Phòng, chống ma túy 2021 = document number'],
  ],
  ['Phổ biến Luật Đất đai cho 1985 phạm nhân.', ['1985 = ?']],
  ['Chào mừng ngày thành lập Đảng 3/2 và ngày giải phóng miền Nam 30/4.', ['3/2 = date', '30/4 = date']],
  ['Kỷ niệm Ngày Thương binh - Liệt sĩ 27/7, Quốc khánh 2/9.', ['27/7 = date', '2/9 = date']],
  ['Dịp lễ 30/4 và 1/5 có 12 đoàn khách.', ['30/4 và 1/5 = date', '12 = ?']],
  ['Ngày hội có 2/9 già làng dự.', ['2/9 già làng = ?']],
  ['Ngày họp, 1/5 số hộ vắng mặt.', ['1/5 = ?']],
  ['Sáng 14/5 và 15/5, ngày 16/5 và 17/5 khai mạc.', ['Sáng 14/5 và 15/5 = date', 'ngày 16/5 và 17/5 = date']],
  ['Trong ngày 5/6 đơn vị đã nộp báo cáo.', ['5/6 đơn vị = ?']],
  ['Ngày 5/6 huyện Ngân Sơn họp; ngày 15/11 huyện họp.', ['Ngày 5/6 = date', 'ngày 15/11 = date']],
  ['Tối 2/3 số hộ có mặt.', ['2/3 = ?']],
  ['Trước 30/6 xong, tính đến 30/9 còn 5 hộ.', ['30/6 = date', '30/9 = date', '5 hộ = ?']],
  ['Tính đến 8/9 xã đã xong.', ['8/9 xã = ?']],
  ['Đại hội họp trong 2 ngày 14 và 15/11.', ['2 = duration', 'ngày 14 và 15/11 = date']],
  ['Đại hội họp trong 2 ngày (14-15/11).', ['2 = duration', '14-15/11 = date']],
  ['Lúc 8 giờ 30 hộ dân đã có mặt.', ['8 giờ = time', '30 hộ = ?']],
  ['Lúc 8 giờ 30, 150 đại biểu có mặt.', ['8 giờ 30 = time', '150 đại biểu = ?']],
  ['Khai mạc 7g30, trực 24/7.', ['7g30 = time', '24/7 = time']],
  ['Nặng 7g, giá 30 nghìn đồng.', ['7g = ?', '30 nghìn đồng = ?']],
  ['Quý I, II/2024 và quý III, IV năm 2024.', ['Quý I, II/2024 = date', 'quý III, IV năm 2024 = date']],
  ['Trong quý 2 mô hình ra mắt.', ['2 mô hình = ?']],
  ['6 tháng 2024 trồng 120 ha rừng.', ['6 tháng 2024 = period', '120 ha = ?']],
  ['6 tháng 2024 hộ được vay.', ['6 tháng = duration', '2024 hộ = ?']],
  ['Tăng 5% so với cùng kỳ 2023; từ 2019 đến nay.', ['5% = ?', '2023 = date', '2019 = date']],
  ['So cùng kỳ 2000 hộ.', ['2000 hộ = ?']],
  ['Tết Giáp Thìn 2024, tặng 2.000 suất quà.', ['Tết Giáp Thìn 2024 = date', '2.000 suất = ?']],
  ['Những năm 90 của thế kỷ trước, thập niên 1990.', ['Những năm 90 = date', 'thập niên 1990 = date']],
  ['Trong những năm 90 hộ thoát nghèo.', ['90 hộ = ?']],
  ['Tuổi thọ bình quân đạt 73,5 năm.', ['73,5 = ?']],
  ['Số năm đi học bình quân là 8,2 năm.', ['8,2 = ?']],
  ['Thu nhập bình quân trong 5 năm tăng 2,5 lần.', ['5 năm = duration', '2,5 lần = ?']],
  ['Trong tháng 12 vụ vi phạm bị xử lý.', ['12 vụ = ?']],
  ['Mỗi lớp 35 em; mỗi đợt 20.', ['35 em = ?', '20 = ?']],
  ['Một phần 3 số hộ.', ['3 = ?']],
  ['Máy kéo được cấp 3; máy cày được cấp 2.', ['3 = ?', '2 = ?']],
  [
    'Trường đạt chuẩn mức độ 2; tiêu chí số 17; mức độ 2 xã.',
    ['mức độ 2 = ordinal', 'tiêu chí số 17 = ordinal', '2 xã = ?'],
  ],
  ['Tổ 10, phường Sông Cầu; tổ 10 hộ; Thôn 5 có 120 hộ.', ['Tổ 10 = name', '10 hộ = ?', 'Thôn 5 = name', '120 hộ = ?']],
  ['Trường THPT số 1, Trường Tiểu học 19/8, phố 3/2.', ['THPT số 1 = name', '19/8 = name', '3/2 = name']],
  ['Trường 3/5 lớp, đường 3/2 km.', ['3/5 lớp = ?', '3/2 km = ?']],
  [
    'Sạt lở tại km 12 quốc lộ 3; Km15+200; mỗi km 12 hộ.',
    ['km 12 = name', 'quốc lộ 3 = name', 'Km15+200 = name', '12 hộ = ?'],
  ],
  ['Mật độ 65 người/km2.', ['65 người/km2 = ?']],
  ['Cách mạng công nghiệp 4.0, mạng 3G, 4G.', ['4.0 = name', '3G = name', '4G = name']],
  ['Giá 4.000 đồng, 4.0 điểm.', ['4.000 đồng = ?', '4.0 điểm = ?']],
  [
    'Gia đình 5 không, 3 sạch; phương châm 4 tại chỗ; “3 cùng”.',
    ['5 không, 3 sạch = name', '4 tại chỗ = name', '3 cùng = name'],
  ],
  ['Trong số ấy có 5 không đạt, 3 sạch nợ.', ['5 = ?', '3 = ?']],
  ['Cả ba vùng: 1/3 tổng số xã; ½ diện tích; 1.000m2 đất.', ['1/3 = ?', '½ = ?', '1.000m2 = ?']],
  ['Tăng từ 5 đến 7%, 12-15%, gấp 1,5 - 2 lần.', ['5 đến 7% = ?', '12-15% = ?', '1,5 - 2 lần = ?']],
  ['Năm 2024, 2025 hộ được vay 40 triệu đồng/hộ.', ['Năm 2024 = date', '2025 hộ = ?', '40 triệu đồng/hộ = ?']],
  ['Trong năm 2345 hộ thoát nghèo.', ['2345 hộ = ?']],
  [
    'Gọi 0209.3870.123 hoặc 0912 345 678; còn 1900 1234.',
    ['0209.3870.123 = phone number', '0912 345 678 = phone number', '1900 = ?', '1234 = ?'],
  ],
  [
    'Covid-19 lần thứ 4; Đại hội lần thứ 3 bầu 15 đại biểu.',
    ['Covid-19 = name', 'lần thứ 4 = ordinal', 'lần thứ 3 = ordinal', '15 đại biểu = ?'],
  ],
  ['OCOP 3 sao trở lên: 120 sản phẩm; 19/19 tiêu chí.', ['3 sao = ?', '120 sản phẩm = ?', '19/19 tiêu chí = ?']],
  ['Xếp thứ 12/63 tỉnh; đứng thứ 3 cả nước.', ['12/63 tỉnh = ?', 'thứ 3 = ordinal']],
  [
    'Thu 3 tỷ 500 triệu đồng, mỗi hộ 1 triệu 200 nghìn đồng.',
    ['3 tỷ 500 triệu đồng = ?', '1 triệu 200 nghìn đồng = ?'],
  ],
  ['Có 03 tập thể và 05 cá nhân; 500 thẻ BHYT.', ['03 tập thể = ?', '05 cá nhân = ?', '500 thẻ = ?']],
  ['Số hộ nghèo 2024: 3.000; 2025: 2.500.', ['2024 = ?', '3.000 = ?', '2025 = ?', '2.500 = ?']],
])('%s', (sentence, told) => {
  expect(findNumerals(sentence).map(({ text, as }) => `${text} = ${as ?? '?'}`)).toEqual(told);
});
