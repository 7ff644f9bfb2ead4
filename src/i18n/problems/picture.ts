import type { Explanations } from './explanation.ts';

const RESOLUTION = 'content/articles/2021/nghi-quyet.md';
const right = 'Đến năm 2025';

export const PICTURE: Explanations<'picture'> = {
  'picture/remote': {
    title: { vi: 'Hình nằm ở máy chủ khác', en: 'A picture lies on another host' },
    why: {
      vi: 'Trình duyệt của bạn đọc sẽ phải xin hình từ máy chủ ấy, và máy chủ ấy biết ai đọc bài. Hình có thể mất hoặc bị thay bất cứ lúc nào; trang của kho không tải gì từ nơi khác.',
      en: "Readers' browsers would have to ask that host for it, and the host would learn who reads the article. The picture may vanish or be replaced at any time; pages of the archive load nothing from elsewhere.",
    },
    mend: {
      vi: 'Nếu được phép dùng, lưu hình cạnh tệp bài và viết `![Lời tả hình](./ten-hinh.jpg)`; nếu không thì chỉ đặt liên kết tới trang có hình.',
      en: 'If you may use it, save it beside the text and write `![Description](./name.jpg)`; else link to the page that has it.',
    },
    example: { file: RESOLUTION, right, wrong: '![Lễ khai mạc](https://example.org/anh.jpg)\n\nĐến năm 2025' },
  },
  'picture/outside': {
    title: { vi: 'Hình nằm ngoài kho', en: 'A picture lies outside the archive' },
    why: {
      vi: 'Kho gồm `content`, `data` và `public`. Hình nằm chỗ khác thì không đi cùng khi kho được chép sang máy khác.',
      en: 'The archive is what lies in `content`, `data` and `public`. A picture elsewhere does not come along when the archive is copied.',
    },
    mend: {
      vi: 'Chép hình vào cạnh tệp bài và viết `./ten-hinh.jpg`.',
      en: 'Copy it beside the text and write `./name.jpg`.',
    },
    example: { file: RESOLUTION, right, wrong: '![Lễ khai mạc](../../../anh/khai-mac.jpg)\n\nĐến năm 2025' },
  },
  'picture/missing': {
    title: { vi: 'Không có hình ấy', en: 'The picture is not there' },
    why: {
      vi: 'Bạn đọc sẽ thấy một khung trống. Hay gặp nhất là tên viết khác chữ hoa, chữ thường: trên Windows và macOS vẫn hiện, trên máy chủ thì không.',
      en: 'Readers would see an empty frame. Mostly the name differs in capitals, which shows on Windows and macOS and does not on a server.',
    },
    mend: {
      vi: 'Đặt hình vào đúng chỗ, hoặc sửa địa chỉ cho giống hệt tên tệp. Địa chỉ tính từ chỗ của tệp bài.',
      en: 'Put the picture there, or write the address exactly as the file is named. It counts from the place of the text.',
    },
    example: { file: RESOLUTION, right, wrong: '![Lễ khai mạc](./khai-mac.jpg)\n\nĐến năm 2025' },
  },
  'picture/format': {
    title: { vi: 'Tệp không phải là hình', en: 'The file is no picture' },
    why: {
      vi: 'Tệp có kiểu mà trình duyệt không hiển thị được, hoặc nội dung không đúng với đuôi tệp; việc dựng trang sẽ dừng ở đó.',
      en: 'The file is of a kind that browsers do not show, or holds something else than its name says; the build would stop there.',
    },
    mend: {
      vi: 'Lưu lại hình thành png, jpg, gif, webp, avif hoặc svg.',
      en: 'Save the picture anew as png, jpg, gif, webp, avif or svg.',
    },
    example: { file: RESOLUTION, right, wrong: '![Lễ khai mạc](nghi-quyet.md)\n\nĐến năm 2025' },
  },
};
