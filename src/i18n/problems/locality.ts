import type { Explanations } from './explanation.ts';

const OLD_PLACES = 'data/localities/bac-kan.json';

export const LOCALITY: Explanations<'locality'> = {
  'locality/parent': {
    title: { vi: 'Địa phương nằm trong chính nó', en: 'A locality that lies within itself' },
    why: {
      vi: 'Trang địa phương kể lần lượt các cấp trên của nó. Nếu cấp trên dẫn ngược về chính nó thì dòng ấy không bao giờ dứt.',
      en: 'The page of a locality lists the units above it. If they lead back to itself, that list has no end.',
    },
    mend: {
      vi: 'Sửa `parent`: xã thuộc huyện hoặc tỉnh, huyện thuộc tỉnh. Tỉnh không có `parent`.',
      en: 'Correct `parent`: a commune lies in a district or province, a district in a province. A province has no `parent`.',
    },
    example: {
      file: OLD_PLACES,
      right: '"parent": "bac-kan",\n        "valid_from": "2015-03-11",',
      wrong: '"parent": "bac-kan/tx-bac-kan",\n        "valid_from": "2015-03-11",',
    },
  },
  'locality/no-version': {
    title: {
      vi: 'Địa phương chưa có hoặc không còn vào ngày được nói tới',
      en: 'A locality that did not stand on the day in question',
    },
    why: {
      vi: 'Tin năm 2024 không thể nói về một đơn vị lập năm 2025, dù trùng tên. Gắn nhầm, con số của nơi cũ thành con số của nơi mới.',
      en: 'News of 2024 cannot be about a unit established in 2025, even one of the same name. A figure of the old place would pass for one of the new.',
    },
    mend: {
      vi: 'Ghi đơn vị của ngày ấy; trang tự cho biết nay thuộc đâu. Nếu ngày của bài sai thì sửa `event`, `published` hay `dated`.',
      en: 'Name the unit of that day; pages find out by themselves what it belongs to now. If the day of the article is wrong, correct `event`, `published` or `dated`.',
    },
    example: {
      file: 'content/articles/2024/dai-hoi.md',
      right: 'localities: [bac-kan/tx-bac-kan]',
      wrong: 'localities: [thai-nguyen-2025]',
    },
  },
  'locality/versions': {
    title: { vi: 'Hai giai đoạn của một địa phương trùng ngày', en: 'Two versions of a locality on one day' },
    why: {
      vi: 'Vào ngày ấy, trang không biết gọi nơi này là thị xã hay thành phố.',
      en: 'On that day, pages could not tell whether to call the place a town or a city.',
    },
    mend: {
      vi: 'Cho giai đoạn trước kết thúc (`valid_to`) đúng vào ngày giai đoạn sau bắt đầu (`valid_from`). `valid_to` là ngày đầu tiên không còn nữa.',
      en: 'Let each version end (`valid_to`) on the day the next begins (`valid_from`). `valid_to` is the first day on which it no longer stood.',
    },
    example: { file: OLD_PLACES, right: '"valid_to": "2015-03-11"', wrong: '"valid_to": "2015-03-12"' },
  },
  'locality/successor': {
    title: {
      vi: 'Đơn vị kế tục chưa có khi đơn vị cũ kết thúc',
      en: 'A successor that does not stand yet when it takes over',
    },
    why: {
      vi: 'Trang ghi “nay thuộc” theo đơn vị kế tục. Nếu đơn vị ấy chưa có vào ngày chuyển giao thì một trong hai ngày đã sai.',
      en: 'Pages say what a place belongs to now by its successor. If that does not stand on the day it takes over, one of the two dates is wrong.',
    },
    mend: {
      vi: 'Đối chiếu với nghị quyết rồi sửa ngày của sự kiện, hoặc `valid_from` của đơn vị kế tục.',
      en: 'Look at the resolution, then correct the date of the event or `valid_from` of the successor.',
    },
    example: {
      file: 'data/localities/thai-nguyen-2025.json',
      right: '"valid_from": "2025-07-01"',
      wrong: '"valid_from": "2025-07-02"',
    },
  },
};
