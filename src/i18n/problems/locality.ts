import type { Explanations } from './explanation.ts';
import { listCommunes, NEW_PROVINCE, tellCapital, tellCity } from './locality-examples.ts';

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
  'locality/depth': {
    title: { vi: 'Địa phương nằm dưới quá nhiều cấp', en: 'A locality below too many units' },
    why: {
      vi: 'Không nước nào có nhiều cấp đến thế. Chuỗi dài như vậy thường do kéo ô trong bảng tính: xã nào cũng thành ra nằm trong xã ở dòng trên, và trang kể sai các cấp trên của nó.',
      en: 'No country has that many levels. Such a chain mostly comes from a spreadsheet filled downwards: each commune lies within that of the line above, and pages name the wrong units above it.',
    },
    mend: {
      vi: 'Sửa `parent`: ghi đơn vị ngay trên nó vào thời ấy, như huyện hay tỉnh của xã.',
      en: 'Correct `parent`: name the unit right above it at that time, such as the district or province of a commune.',
    },
    example: {
      file: 'data/localities/xa.json',
      added: listCommunes((above) => above),
      mended: listCommunes(() => NEW_PROVINCE),
    },
  },
  'locality/parent-days': {
    title: {
      vi: 'Đơn vị cấp trên không có suốt thời gian được nói tới',
      en: 'A parent that does not stand all the time',
    },
    why: {
      vi: 'Tỉnh đã kết thúc thì không nơi nào còn thuộc tỉnh ấy. Trang sẽ nói một thành phố nay vẫn thuộc một tỉnh không còn.',
      en: 'When a province has ended, nothing lies within it any more. Pages would say that a city still belongs to a province that is gone.',
    },
    mend: {
      vi: 'Cho giai đoạn kết thúc (`valid_to`) cùng ngày với cấp trên; nếu đơn vị còn tiếp tục thì thêm một giai đoạn với `parent` mới. Hoặc sửa ngày của một trong hai.',
      en: 'End the version (`valid_to`) together with its parent; if the unit goes on, add a version with the new `parent`. Or correct the days of one of the two.',
    },
    example: {
      file: OLD_PLACES,
      right: '"valid_from": "2015-03-11",\n        "valid_to": "2025-07-01"',
      wrong: '"valid_from": "2015-03-11"',
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
  'locality/takeover': {
    title: {
      vi: 'Đơn vị kế tục không có giai đoạn bắt đầu vào ngày tiếp nhận',
      en: 'A successor without a version that begins when it takes over',
    },
    why: {
      vi: 'Nhận đất của nơi khác là đổi địa giới, mà mỗi lần đổi địa giới là một giai đoạn mới. Thiếu nó, số liệu trước và sau ngày ấy bị coi là của cùng một vùng đất.',
      en: 'To take over ground is to change borders, and each change of borders begins a version. Without it, figures from before and after that day would pass for figures of the same ground.',
    },
    mend: {
      vi: 'Thêm cho đơn vị kế tục một giai đoạn bắt đầu (`valid_from`) vào ngày ấy, hoặc sửa ngày. Ngày cần ghi là ngày nghị quyết có hiệu lực, không phải ngày thông qua.',
      en: 'Begin a version of the successor (`valid_from`) on that day, or correct the day. The day to write is the one on which the resolution takes effect, not that of the vote.',
    },
    example: {
      file: 'data/localities/thai-nguyen-2025.json',
      right: '"valid_from": "2025-07-01"',
      wrong: '"valid_from": "2025-06-12"',
    },
  },
  'locality/succession': {
    title: { vi: 'Địa phương kế tục chính nó', en: 'A locality that is its own successor' },
    why: {
      vi: 'Trang lần theo đơn vị kế tục để biết một nơi nay thuộc đâu. Nếu đường ấy quay về chỗ cũ thì không bao giờ tới nơi.',
      en: 'Pages follow successors to find what a place belongs to now. If that way leads back, it never arrives.',
    },
    mend: {
      vi: 'Thị xã lên thành phố vẫn là đơn vị ấy: thêm một giai đoạn vào `versions`, và bỏ `successors` khỏi sự kiện. Chỉ ghi `successors` khi đất thuộc về đơn vị khác.',
      en: 'A town that becomes a city is still that unit: give it another entry of `versions` and take `successors` out of the event. Name `successors` only where ground goes to another unit.',
    },
    example: {
      file: 'data/localities/cao-bang.json',
      added: tellCity({ event: ', "successors": [{ "id": "cao-bang/tx-cao-bang", "extent": "full" }]' }),
      mended: tellCity({ event: '' }),
    },
  },
  'locality/event': {
    title: {
      vi: 'Sự kiện rơi vào ngày không có gì thay đổi',
      en: 'An event on a day on which nothing changes',
    },
    why: {
      vi: 'Sự kiện kể vì sao một giai đoạn bắt đầu hay kết thúc. Nếu hai ngày lệch nhau thì một ngày đã sai, thường là ngày ký nghị quyết ghi nhầm vào chỗ ngày có hiệu lực.',
      en: 'An event tells why a version begins or ends. If the two days differ, one is wrong: often the resolution was signed on one day and took effect on another.',
    },
    mend: {
      vi: 'Ghi ngày có hiệu lực vào `date` của sự kiện, trùng với `valid_from` hoặc `valid_to` của một giai đoạn. Nếu giai đoạn ấy chưa ghi thì thêm vào `versions`.',
      en: 'Write the day of effect as `date` of the event, the same as `valid_from` or `valid_to` of a version. If that version is missing, add it to `versions`.',
    },
    example: {
      file: 'data/localities/ha-noi.json',
      added: tellCapital('2008-05-29'),
      mended: tellCapital('2008-08-01'),
    },
  },
  'locality/code': {
    title: {
      vi: 'Hai địa phương mang cùng một mã thống kê trong một ngày',
      en: 'Two localities with one code of the statistics office',
    },
    why: {
      vi: 'Mã của cơ quan thống kê dùng để ghép số liệu với các bảng khác. Hai nơi cùng mã thì số của nơi này bị ghép nhầm sang nơi kia.',
      en: 'The code of the statistics office is what joins figures to other tables. If two places bear one code, the figures of one would be joined to the other.',
    },
    mend: {
      vi: 'Sửa mã theo danh mục: tỉnh hai chữ số, huyện ba, xã năm. Mã được dùng lại thì cho giai đoạn cũ kết thúc (`valid_to`) trước khi giai đoạn kia bắt đầu.',
      en: 'Correct the code from the official list: two digits for a province, three for a district, five for a commune. Where a code was used again, end the old version (`valid_to`) before the other begins.',
    },
    example: {
      file: 'data/localities/cao-bang.json',
      added: tellCity({ code: '04' }),
      mended: tellCity({ code: '040' }),
    },
  },
};
