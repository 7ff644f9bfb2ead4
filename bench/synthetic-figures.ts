import type { Comparator, ValueType } from '../src/core/model/observation.ts';
import { formatNumber } from '../src/core/text/number.ts';
import { createRandom, type Random } from './random.ts';

/** A figure made up, with what its article has to say of it. */
export interface SyntheticFigure {
  readonly obs_id: string;
  readonly indicator: string;
  readonly article: number;
  readonly title: string;
  readonly ref_area: string;
  readonly time_period: string;
  readonly obs_value: number;
  readonly unit_mult: number;
  readonly comparator: Comparator;
  readonly value_type: ValueType;
  /** "gần" of "gần 20%"; empty where nothing stands before the number. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** "3,6 tỷ" of "hơn 3,6 tỷ đồng". */
  readonly core: string;
  /** What is left behind the core: " đồng". */
  readonly rest: string;
}

/** An indicator made up; those at the end of the list have no figures, which is worth a notice. */
export interface SyntheticIndicator {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
}

/** A kind of indicator. Eight figures in a row have the eight kinds, so that relations can hold among them. */
interface Kind {
  readonly slug: string;
  readonly title: string;
  readonly unit: string;
  /** Scale words and what is counted, as printed behind the number. */
  readonly scale: string;
  readonly mult: number;
  readonly rest: string;
}

export const KINDS: readonly Kind[] = [
  { slug: 'ho-thoat-ngheo', title: 'Số hộ thoát nghèo', unit: 'NUMBER', scale: '', mult: 0, rest: ' hộ' },
  { slug: 'ho-duoc-vay-von', title: 'Số hộ được vay vốn', unit: 'NUMBER', scale: '', mult: 0, rest: ' hộ' },
  { slug: 'ho-duoc-ho-tro', title: 'Số hộ được hỗ trợ', unit: 'NUMBER', scale: '', mult: 0, rest: ' hộ' },
  { slug: 'von-dau-tu', title: 'Vốn đầu tư được giao', unit: 'VND', scale: ' tỷ', mult: 9, rest: ' đồng' },
  { slug: 'von-giai-ngan', title: 'Vốn đã giải ngân', unit: 'VND', scale: ' tỷ', mult: 9, rest: ' đồng' },
  { slug: 'ty-le-giai-ngan', title: 'Tỷ lệ giải ngân', unit: 'PERCENT', scale: '%', mult: 0, rest: '' },
  { slug: 'dien-tich-rung', title: 'Diện tích rừng trồng mới', unit: 'HECTARE', scale: '', mult: 0, rest: ' ha' },
  {
    slug: 'thu-nhap',
    title: 'Thu nhập bình quân đầu người',
    unit: 'VND_PER_PERSON_PER_YEAR',
    scale: ' triệu',
    mult: 6,
    rest: ' đồng/người/năm',
  },
];

/** Words that bound a number, as news prints them. Most figures have none. */
const BOUNDS: readonly (readonly [before: string, after: string, comparator: Comparator])[] = [
  ['hơn', '', 'gt'],
  ['trên', '', 'gt'],
  ['gần', '', 'nearly'],
  ['khoảng', '', 'approx'],
  ['dưới', '', 'lt'],
  ['không quá', '', 'le'],
  ['ít nhất', '', 'ge'],
  ['từ', 'trở lên', 'ge'],
];

export const EMPTY_INDICATORS = 4;
/** Areas that one indicator is measured for, so that its figures make series. */
const AREAS_OF_INDICATOR = 8;

export function makeIndicators(count: number): SyntheticIndicator[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length];
    if (kind === undefined) throw new Error('there is no such kind');
    const number = Math.floor(index / KINDS.length) + 1;
    return { id: `${kind.slug}-${number}`, title: `${kind.title}, nhóm ${letters(number)}`, kind };
  });
}

/** Numbers the figures through the articles, and each kind's figures through the indicators of that kind. */
export function makeFigures(
  options: { readonly articles: number; readonly figures: number; readonly seed: number },
  indicators: readonly SyntheticIndicator[],
  areas: readonly string[],
  yearOf: (article: number) => number,
): SyntheticFigure[] {
  const used = new Set<string>();
  const ofKind = Math.floor((indicators.length - EMPTY_INDICATORS) / KINDS.length);
  return Array.from({ length: options.figures }, (_, index) => {
    const group = Math.floor(index / KINDS.length);
    const indicator = indicators[(group % ofKind) * KINDS.length + (index % KINDS.length)];
    if (indicator === undefined) throw new Error('there are fewer indicators than kinds');
    const turn = Math.floor(group / ofKind);
    const ref_area = areas[((group % ofKind) + (turn % AREAS_OF_INDICATOR) * 13) % areas.length] ?? '';
    const article = Math.floor((index * options.articles) / options.figures);
    const random = createRandom(options.seed * 1_000_003 + index);
    const isTarget = !isRelated(index) && random.chance(0.2);
    const time_period = String(yearOf(article) + (isTarget ? 5 : 0));
    const habit = `${indicator.id}.${ref_area.replaceAll('/', '-')}.${time_period}${isTarget ? '.target' : ''}`;
    const obs_id = used.has(habit) ? `${habit}.${turn}` : habit;
    used.add(obs_id);
    const [wordBefore, wordAfter, comparator] =
      isRelated(index) || random.chance(0.6) ? (['', '', 'eq'] as const) : random.pick(BOUNDS);
    const obs_value = valueOf(index, options.seed, random);
    return {
      obs_id,
      indicator: indicator.id,
      article,
      title: indicator.title,
      ref_area,
      time_period,
      obs_value,
      unit_mult: indicator.kind.mult,
      comparator,
      value_type: isTarget ? 'target' : 'actual',
      wordBefore,
      wordAfter,
      core: formatNumber(obs_value, 'vi') + indicator.kind.scale,
      rest: indicator.kind.rest,
    };
  });
}

/** Of every five rows of eight figures, two are held together by relations. */
export function isRelated(index: number): boolean {
  return Math.floor(index / KINDS.length) % 5 < 2;
}

/** Within a row of eight the third is the sum of the first two, and the sixth the share of the fifth in the fourth. */
function valueOf(index: number, seed: number, random: Random): number {
  const row = createRandom(seed * 7_919 + Math.floor(index / KINDS.length));
  const [first, second, whole] = [row.whole(2, 900), row.whole(2, 4000), row.whole(100, 900)];
  const part = row.whole(1, whole);
  const share = Math.round((part / whole) * 1000) / 10;
  return [first, second, first + second, whole, part, share, random.whole(11, 9999) / 10, random.whole(21, 95)][
    index % KINDS.length
  ] as number;
}

/** 1 is "A", 27 is "AA": a title without a numeral. */
function letters(number: number): string {
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
