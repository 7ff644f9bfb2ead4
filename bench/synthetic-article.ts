import { formatRoman } from '../src/core/text/number.ts';
import type { Random } from './random.ts';
import type { SyntheticFigure } from './synthetic-figures.ts';

/** What an article is made from. */
export interface ArticleFacts {
  readonly locality: { readonly id: string; readonly name: string };
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
  readonly congress: string | undefined;
  readonly publishers: readonly string[];
  readonly topics: readonly string[];
  readonly figures: readonly SyntheticFigure[];
  /** Whether its text says "hai xã", which is worth a notice. */
  readonly hasNumberWord: boolean;
}

const OFFICES = ['Chủ tịch UBND', 'Bí thư Đảng ủy', 'Phó Trưởng ban Dân tộc', 'Trưởng ban Chỉ đạo Đại hội'];
/** Nobody: the names that Vietnamese forms are filled in with. */
const NAMES = ['Nguyễn Văn A', 'Trần Thị B', 'Lê Văn C', 'Hoàng Thị D'];

/** Numerals that are no figures, each in a sentence: every rule of the ledger has work to do. */
const NUMERALS = [
  'Chương trình thực hiện theo Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ.',
  'Nghị quyết 88/2019/QH14 là căn cứ của đề án tổng thể.',
  'Đại hội khai mạc lúc 7 giờ 30 phút và bế mạc trong ngày.',
  'Trong 06 tháng đầu năm 2020, tình hình sản xuất ổn định.',
  'Báo cáo của quý II/2023 được gửi về tỉnh trước ngày 15/7.',
  'Chương trình 135 đã giúp nhiều thôn có đường đi lại thuận tiện.',
  'Đoàn đi theo quốc lộ 3 đến trung tâm rồi vào các thôn.',
  'Dịch Covid-19 làm chậm nhiều công việc trong năm 2021.',
  'Các nhiệm vụ gồm: (1) giữ gìn tiếng nói; (2) mở rộng sản xuất; (3) chăm lo sức khỏe.',
  'Chính quyền 2 cấp phối hợp chặt chẽ với Mặt trận.',
  'Giai đoạn 2021 - 2025 là thời gian then chốt của chương trình.',
  'Đề án đi qua đợt 2 và bước sang phần việc mới sau 3 tháng.',
  'Thông tin liên hệ: 0209 3870 123 hoặc trang https://example.org/tin/2024.',
];

const PROSE = [
  'Đồng bào các dân tộc đoàn kết, giúp nhau làm ăn và giữ gìn bản sắc văn hóa truyền thống.',
  'Đường liên thôn được mở rộng, trẻ em đến trường thuận lợi hơn trước.',
  'Người có uy tín tham gia hòa giải, vận động bà con xóa bỏ hủ tục.',
  'Lãnh đạo địa phương ghi nhận đóng góp của các tập thể và cá nhân tiêu biểu.',
  'Nhiều hộ chuyển sang trồng cây dược liệu, cây ăn quả và chăn nuôi theo hướng hàng hóa.',
  'Công tác tuyên truyền được đổi mới, phù hợp với phong tục của từng dân tộc.',
  'Hạn chế được chỉ ra là tiến độ một số công trình còn chậm do thời tiết và thủ tục.',
  'Đại hội thống nhất cao với báo cáo chính trị và thông qua quyết tâm thư.',
  'Y tế cơ sở được củng cố, việc chăm sóc bà mẹ và trẻ nhỏ có nhiều tiến bộ.',
  'Các nghề truyền thống như dệt thổ cẩm, đan lát được khôi phục và gắn với du lịch.',
];

/** Writes an article as an editor would: front matter, paragraphs, a table and a list, with every figure linked. */
export function writeArticle(facts: ArticleFacts, random: Random): string {
  return `---\n${frontMatter(facts, random)}---\n\n${body(facts, random)}\n`;
}

function frontMatter({ locality, day, congress, publishers, topics, figures }: ArticleFacts, random: Random): string {
  const date = [day.year, two(day.month), two(day.day)].join('-');
  const [first] = figures;
  const told = first === undefined ? '' : ` ${first.title} là ${say(first)}.`;
  return [
    `title: Đại hội đại biểu các dân tộc thiểu số ${locality.name} lần thứ ${formatRoman(random.whole(1, 9))}`,
    `lead: "Họp ngày ${day.day}/${day.month}/${day.year}, đại hội nhìn lại công tác dân tộc của nhiệm kỳ.${told}"`,
    'form: digest',
    `publisher: ${random.pick(publishers)}`,
    'byline:',
    `  - { name: ${random.pick(NAMES)}, kind: person }`,
    'people:',
    `  - { name: ${random.pick(NAMES)}, office: "${random.pick(OFFICES)} ${locality.name}" }`,
    `  - name: ${random.pick(NAMES)}`,
    `    office: ${random.pick(OFFICES)} tỉnh`,
    `event: "${date}"`,
    `dated: { edtf: "${date}", basis: event }`,
    `localities: [${locality.id}]`,
    ...(congress === undefined ? [] : [`congress: "${congress}"`]),
    `topics: [${[...new Set([random.pick(topics), random.pick(topics)])].join(', ')}]`,
    'numerals:',
    '  - { text: 60 tuổi, because: "tuổi của người được mừng thọ, không phải số liệu" }',
    'source:',
    `  title: Đại hội ở ${locality.name}`,
    `  url: https://example.org/${date}/${locality.id}`,
    `  sha256: ${Array.from({ length: 8 }, () => random.whole(0, 0xffffffff).toString(16).padStart(8, '0')).join('')}`,
    '',
  ].join('\n');
}

function body({ locality, day, figures, hasNumberWord }: ArticleFacts, random: Random): string {
  const half = Math.ceil(figures.length / 2);
  const some = (list: readonly string[], count: number) => Array.from({ length: count }, () => random.pick(list));
  const told = figures.slice(0, half).map((figure) => `${figure.title} là ${link(figure, random)}.`);
  return [
    `Sáng ${day.day}/${day.month}/${day.year}, ${locality.name} tổ chức đại hội cho nhiệm kỳ ${day.year}–${day.year + 5}; các cụ từ 60 tuổi được mừng thọ. ${some(PROSE, 3).join(' ')}`,
    '## Nhìn lại nhiệm kỳ',
    ...told.map((sentence) => `${sentence} ${[...some(PROSE, 2), random.pick(NUMERALS)].join(' ')}`),
    '## Chỉ tiêu và kết quả',
    ['| Chỉ tiêu | Kết quả |', '| --- | --- |', ...figures.slice(half).map((figure) => row(figure, random))].join('\n'),
    some(PROSE, 3)
      .map((sentence) => `- ${sentence}`)
      .join('\n'),
    `> ${random.pick(PROSE)}`,
    ...(hasNumberWord ? ['Có hai xã về đích trước hạn.'] : []),
    `${some(NUMERALS, 2).join(' ')} **${random.pick(PROSE)}**`,
  ].join('\n\n');
}

function row(figure: SyntheticFigure, random: Random): string {
  return `| ${figure.title} | ${link(figure, random)} |`;
}

/** The three ways to link a figure: all of it, without its comparator words, or number, scale word and percent sign. */
function link({ obs_id, wordBefore, wordAfter, core, rest }: SyntheticFigure, random: Random): string {
  const [before, after] = [wordBefore === '' ? '' : `${wordBefore} `, wordAfter === '' ? '' : ` ${wordAfter}`];
  return random.pick([
    `[${before}${core}${rest}${after}](obs:${obs_id})`,
    `${before}[${core}${rest}](obs:${obs_id})${after}`,
    `${before}[${core}](obs:${obs_id})${rest}${after}`,
  ]);
}

/** The figure as printed: "từ 12 tỷ đồng trở lên". */
export function say({ wordBefore, core, rest, wordAfter }: SyntheticFigure): string {
  return [wordBefore, core + rest, wordAfter].filter((part) => part !== '').join(' ');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
