import type { Figure } from '../../archive/archive.ts';
import { findingGroundOf } from '../../archive/finding-ground.ts';
import { rankedFiguresOf } from '../../archive/ranked-figures.ts';
import { chooseKey, type KeyItem } from '../../core/chart/chart-key.ts';
import { lookOfMark } from '../../core/chart/mark.ts';
import { pickPair } from '../../core/chart/pick-pair.ts';
import { layRankScale, type RankMark } from '../../core/chart/rank.ts';
import type { RankClass } from '../../core/finding/rank-class.ts';
import type { RankedPlace } from '../../core/finding/rank.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import { capitalise } from '../../core/text/common-words.ts';
import { onceEach } from '../../core/once.ts';
import type { Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';
import { viewFigure } from '../figure/figure-view.ts';
import type { SourceView } from '../figure/source-view.ts';
import type { PlaceName } from '../place/place-view.ts';
import { sayChartSource, type ChartSource } from './chart-source.ts';
import { phraseChart } from './phrase-chart.ts';
import { findWhole } from './rank-whole.ts';

/** Places ranked by a value, or by the later of two, as a table that shows them on a common scale. */
export interface RankView {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly head: string;
  readonly grid: string;
  readonly valueTitle: string;
  readonly rows: readonly RankRow[];
  readonly key: readonly KeyItem[];
  readonly source: ChartSource;
}

export interface RankRow {
  readonly place: PlaceName;
  /** When, by which definition, and who says so: a line below the name. */
  readonly when: string;
  readonly publisher: Said;
  /** What other sources print, or what the earlier year had. */
  readonly more: string | undefined;
  readonly drawn: string;
  /** The words that leave the number open, and the number. */
  readonly word: string;
  readonly number: string;
  readonly href: string;
  /** For sorting. */
  readonly value: number;
}

/** The places of an indicator ranked by their latest values; undefined where fewer than two may be held against each other. */
export const rankingOf = onceEach((context: Context, indicator: Indicator): RankView | undefined => {
  if (!mayBe(indicator, 'rank')) return undefined;
  const { ranking } = rankedFiguresOf(context.archive, indicator);
  if (ranking === undefined) return undefined;
  const { shared, rows } = ranking;
  const { words } = context;
  const title = words.rank.title([...nameClass(context, shared, indicator), ...sharedYear(rows)].join(', '));
  return viewRanking(context, indicator, {
    id: 'xep-hang',
    title,
    valueTitle: words.rank.value,
    rows: rows.map(({ main, others }) => ({ main, others })),
  });
});

/** Places that have values of the same two years; undefined where there are fewer than three. */
export const pairingOf = onceEach((context: Context, indicator: Indicator): RankView | undefined => {
  if (!mayBe(indicator, 'pair')) return undefined;
  const picked = pickPair(findingGroundOf(context.archive, indicator));
  if (picked === undefined) return undefined;
  const { years, shared, rows } = picked;
  const { rank } = context.words;
  return viewRanking(context, indicator, {
    id: 'hai-nam',
    title: [rank.pairTitle(...years), ...nameSharedBasis(context, shared, indicator)].join(', '),
    valueTitle: years[1],
    rows: rows.map(({ earlier, later }) => ({ main: later, others: [], earlier })),
  });
});

/** Whether the editor leaves a kind of picture to the figures, or asks for it. */
function mayBe({ chart }: Indicator, kind: 'rank' | 'pair'): boolean {
  return chart === undefined || chart === kind;
}

interface RowsToView {
  readonly id: string;
  readonly title: string;
  readonly valueTitle: string;
  readonly rows: readonly (Pick<RankedPlace, 'main' | 'others'> & { readonly earlier?: Observation })[];
}

function viewRanking(context: Context, indicator: Indicator, { id, title, valueTitle, rows }: RowsToView): RankView {
  const figureOf = (observation: Observation): Figure => ({ observation, indicator });
  const drawn = rows
    .flatMap(({ main, others, earlier }) => [main, ...others, ...(earlier ? [earlier] : [])])
    .map(figureOf);
  const whole = findWhole(
    context.archive,
    indicator,
    rows.map(({ main }) => main),
  );
  const phrases = phraseChart(context, whole === undefined ? drawn : [...drawn, whole]);
  const { scale, valueOf, mark, name, unit } = phrases;
  const lookOf = (observation: Observation) => (lookOfMark(mark(figureOf(observation))) === 'exact' ? 'exact' : 'soft');
  const marksOf = ({ main, others, earlier }: RowsToView['rows'][number]): RankMark[] => [
    ...[main, ...others].map((one) => ({ value: valueOf(figureOf(one)), look: lookOf(one) }) as const),
    ...(earlier === undefined ? [] : [{ value: valueOf(figureOf(earlier)), look: 'earlier' } as const]),
  ];
  const marks = rows.map(marksOf);
  const { head, grid, draw } = layRankScale(
    marks.flat().map(({ value }) => value),
    { ...scale, rule: whole && valueOf(whole) },
    context.language,
  );
  const first = rows.map(({ main }) => figureOf(main))[0];
  return {
    id,
    title,
    note: [first && capitalise(name(first)), unit.label, whole && sayWhole(context, whole)]
      .filter((part) => part !== undefined)
      .join('; '),
    head,
    grid,
    valueTitle,
    rows: rows.map((row, index) => viewRankRow(context, row, { draw: draw(marks[index] ?? []), phrases, figureOf })),
    key: chooseKey(marks.flat().map(({ look }) => look)),
    source: sayChartSource(context, drawn),
  };
}

interface RowPhrases {
  readonly draw: string;
  readonly phrases: ReturnType<typeof phraseChart>;
  readonly figureOf: (observation: Observation) => Figure;
}

function viewRankRow(
  context: Context,
  { main, others, earlier }: RowsToView['rows'][number],
  { draw, phrases, figureOf }: RowPhrases,
): RankRow {
  const { rank } = context.words;
  const figure = figureOf(main);
  const { place, href, sources } = viewFigure(context, figure);
  const { before, number, after } = phrases.numberOf(figure);
  const basis = figure.indicator.bases.find(({ id }) => id === main.basis)?.label[context.language];
  return {
    place,
    when: [phrases.period(figure), basis].filter((part) => part !== undefined).join(', '),
    publisher: sayPublisher(sources),
    more:
      earlier !== undefined
        ? rank.earlier(phrases.period(figureOf(earlier)), phrases.say(figureOf(earlier)))
        : others.length === 0
          ? undefined
          : rank.others(phrases.list(others.map((one) => phrases.say(figureOf(one))))),
    drawn: draw,
    word: before,
    number: [number + phrases.scale.sign, after].filter((part) => part !== '').join(' '),
    href,
    value: phrases.valueOf(figure),
  };
}

/** One of those who print it, and not one that gathers or translates where another does. */
function sayPublisher(sources: readonly SourceView[]): Said {
  const [source] = sources.toSorted((a, b) => Number(a.secondHand !== undefined) - Number(b.secondHand !== undefined));
  return source?.publisher ?? source?.title ?? { text: '', lang: undefined };
}

function sayWhole(context: Context, whole: Figure): string {
  const { place, phrase, period } = viewFigure(context, whole);
  return context.words.rank.whole(place.name, phrase, period);
}

/** "cấp tỉnh", "chuẩn 2022–2025", "báo, đài". */
function nameClass(context: Context, shared: RankClass, indicator: Indicator): string[] {
  const { rank } = context.words;
  return [rank.levels[shared.rank], ...nameSharedBasis(context, shared, indicator), rank.sortNames[shared.sort]];
}

function nameSharedBasis({ language }: Context, { basis }: RankClass, { bases }: Indicator): string[] {
  return bases.filter(({ id }) => id === basis).map(({ label }) => label[language]);
}

/** The year of all rows, where they have one. */
function sharedYear(rows: readonly RankedPlace[]): string[] {
  const years = [...new Set(rows.map(({ main }) => main.time_period.split('/').at(-1)?.slice(0, 4) ?? ''))];
  return years.length === 1 && /^\d{4}$/u.test(years[0] ?? '') ? years : [];
}
