import type { Archive, Figure } from '../../archive/archive.ts';
import type { ChartSpec } from '../../core/chart/spec.ts';
import { capitalise, findCommonWords } from '../../core/text/common-words.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { joinList } from '../../core/text/join-list.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import type { ChartGroup, PlanFigures } from './chart-groups.ts';
import { compareByTime, nameChart, unitOfFigures, viewMark, type ChartUnit } from './chart-marks.ts';
import { compareAll } from './chart-notes.ts';
import { sayFigure, viewFigure } from '../figure/figure-view.ts';
import { timesTen } from '../../core/number/exact.ts';
import { contextOf } from '../context.ts';

/** A group of figures as a chart in a language; `id` is unique on the page. */
export function specOf(archive: Archive, group: ChartGroup, id: string, language: Language): ChartSpec {
  switch (group.kind) {
    case 'parts':
      return partsSpec(archive, group, id, language);
    case 'plan':
      return planSpec(archive, group.rows, id, language);
    default:
      return indicatorSpec(archive, group, id, language);
  }
}

type Of<K extends ChartGroup['kind']> = Extract<ChartGroup, { kind: K }>;

function indicatorSpec(
  archive: Archive,
  { kind, figures }: Of<'target' | 'series' | 'done' | 'claims'>,
  id: string,
  language: Language,
): ChartSpec {
  const words = messagesIn(language);
  const unit = unitOfFigures(archive, figures, language);
  const title = nameChart(archive, figures[0]?.indicator.title[language] ?? '', figures, language);
  const mark = (figure: Figure) => viewMark(archive, figure, unit, language);
  const kinds = joinList([...new Set(figures.map((one) => words.valueTypes[one.observation.value_type]))], language);
  const note = (more?: string) =>
    [capitalise(kinds.toLowerCase()), more, words.chart.unit(unit.label)]
      .filter((part) => part !== undefined)
      .join('; ');
  if (kind === 'done') {
    const rows = figures.map((figure) => ({ ...mark(figure), total: figure.observation.obs_total ?? 0 }));
    return {
      kind,
      id,
      title,
      note: `${words.chart.done(capitalise(kinds.toLowerCase()))}; ${words.chart.unit(unit.label)}`,
      ...frame(unit),
      rows,
    };
  }
  if (kind === 'series') {
    const points = figures.map((figure) => ({
      ...mark(figure),
      label: formatPeriod(figure.observation.time_period, language),
      at: timeOf(figure),
    }));
    const missing = missingYears(points.map(({ at }) => at));
    const told = missing.length === 0 ? undefined : words.chart.missing(joinList(missing, language));
    return { kind, id, title, note: note(told), ...frame(unit), points };
  }
  if (kind === 'claims') {
    const period = formatPeriod(figures[0]?.observation.time_period ?? '', language);
    const bars = figures.map((figure) =>
      viewMark(archive, figure, unit, language, nameSources(archive, figure, language)),
    );
    return { kind: 'target', id, title, note: note(`${period}; ${words.conflicts.chart}`), ...frame(unit), bars };
  }
  const { indicator } = figures[0] ?? {};
  const better = indicator === undefined || indicator.direction === 'neither' ? undefined : indicator.direction;
  const { remark, guide } = compareAll(archive, figures.toSorted(compareByTime), unit, language);
  return {
    kind,
    id,
    title,
    note: note(better && words.chart.better[better]),
    ...(remark !== undefined && { remark }),
    ...(guide !== undefined && { guide }),
    ...frame(unit),
    bars: figures.map(mark),
  };
}

/** Who says so: the publishers, each once. */
function nameSources(archive: Archive, figure: Figure, language: Language): string {
  const { sources } = viewFigure(contextOf(archive, language), figure);
  return joinList([...new Set(sources.map(({ publisher, title }) => publisher ?? title))], language);
}

function partsSpec(archive: Archive, { figures, total }: Of<'parts'>, id: string, language: Language): ChartSpec {
  const words = messagesIn(language);
  const sorted = figures.toSorted((a, b) => b.observation.obs_value - a.observation.obs_value);
  const unit = unitOfFigures(archive, sorted, language);
  const { before, after, rest } = findCommonWords(sorted.map(({ indicator }) => indicator.title[language]));
  // "Cơ cấu kinh tế: khu vực" introduces each part; what it is a structure of stands before the colon.
  const shared = [before.replace(/:.*$/u, ''), after].filter((word) => word !== '').join(' ');
  const whole = typeof total === 'number' ? shared : total.indicator.title[language];
  const value =
    typeof total === 'number' ? total : timesTen(total.observation.obs_value, total.observation.unit_mult - unit.mult);
  const period = formatPeriod(sorted[0]?.observation.time_period ?? '', language);
  const types = [...new Set(sorted.map(({ observation }) => words.valueTypes[observation.value_type].toLowerCase()))];
  const said =
    typeof total === 'number' ? unit.label : sayFigure(viewFigure(contextOf(archive, language), total), language);
  return {
    kind: 'parts',
    id,
    title: nameChart(archive, whole === '' ? joinList(rest, language) : whole, sorted, language),
    note: `${words.chart.parts(words.chart.mark(joinList(types, language), period))}; ${said}`,
    ...frame(unit),
    parts: sorted.map((figure, index) => viewMark(archive, figure, unit, language, capitalise(rest[index] ?? ''))),
    total: value,
  };
}

function planSpec(archive: Archive, rows: readonly PlanFigures[], id: string, language: Language): ChartSpec {
  const words = messagesIn(language).chart;
  const plans = rows.map(({ plan }) => plan);
  const figures = rows.flatMap(({ plan, done }) => [plan, done]);
  const unit = unitOfFigures(archive, figures, language);
  const titles = plans.map(({ indicator }) => indicator.title[language]);
  const { before, after, rest } = findCommonWords(titles);
  const shared = [before, after].filter((word) => word !== '').join(' ');
  const [first] = rows;
  const period = formatPeriod(first?.plan.observation.time_period ?? '', language);
  const until = formatPeriod(first?.done.observation.time_period ?? '', language);
  return {
    kind: 'plan',
    id,
    title: nameChart(archive, shared === '' ? joinList(titles, language) : shared, figures, language),
    note: `${words.plan(period, until)}; ${words.unit(unit.label)}`,
    ...frame(unit),
    rows: rows.map(({ plan, done, share }, index) => ({
      label: capitalise(rows.length === 1 ? (titles[0] ?? '') : [before, rest[index]].join(' ').trim()),
      plan: viewMark(archive, plan, unit, language, words.planned),
      done: viewMark(archive, done, unit, language, words.carriedOut),
      ...(share !== undefined && { share: sayFigure(viewFigure(contextOf(archive, language), share), language) }),
    })),
  };
}

function frame({ sign, limit, isDiscrete }: ChartUnit) {
  return { sign, isDiscrete, ...(limit !== undefined && { limit }) };
}

/** The end of a period in years: 2023, and 2023.25 for April; days are counted as thirtieths of a month. */
function timeOf({ observation }: Figure): number {
  const end = observation.time_period.split('/').at(-1) ?? '';
  const [year = 0, month = 1, day = 1] = (end === '..' ? observation.time_period : end)
    .split('-')
    .map(Number.parseFloat);
  return year + (month - 1) / 12 + (day - 1) / 360;
}

/** Years between the first and the last that have no point, where points are whole years. */
function missingYears(times: readonly number[]): string[] {
  if (!times.every(Number.isInteger)) return [];
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return Array.from({ length: last - first }, (_, index) => first + index)
    .filter((year) => !times.includes(year))
    .map(String);
}
