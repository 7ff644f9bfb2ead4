import type { Figure } from '../../archive/archive.ts';
import { countPages, figuresOfCongress, isOfRound } from '../../archive/round-figures.ts';
import { bareNameOn, dayOfCongress, splitProvinces } from '../../core/congress/coverage.ts';
import { facetKey } from '../../core/figure/measure.ts';
import { judgeTotal, type Addend } from '../../core/congress/judge-total.ts';
import type { Congress, CongressRound } from '../../core/model/congress.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { formatNumber } from '../../core/text/number.ts';
import { anchorOf, sayWhen } from './congress-view.ts';
import { viewFigure, type FigureView } from '../figure/figure-view.ts';
import { viewPlace, type PlaceName, type PlaceView } from '../place/place-view.ts';
import { timesTen } from '../../core/number/exact.ts';
import type { Context } from '../context.ts';

/** The congresses of one level in a round. */
export interface RoundTable {
  readonly level: Congress['level'];
  readonly caption: string;
  /** Headings of the columns of figures; columns in which no congress has a figure are left out. */
  readonly columns: readonly string[];
  readonly rows: readonly RoundRow[];
  /** What each column comes to, or why nobody can say. */
  readonly totals: readonly { readonly column: string; readonly text: string }[];
}

export interface RoundRow {
  readonly anchor: string;
  /** As it was called then; absent for a congress without a locality. */
  readonly place: PlaceName | undefined;
  /** The name without its level, by which rows are sorted; the level itself for a congress without a locality. */
  readonly name: string;
  readonly when: string;
  /** EDTF; absent when no day is known. */
  readonly day: string | undefined;
  /** For each column of figures what the sources print, each figure once. */
  readonly cells: readonly (readonly RoundFigure[])[];
  readonly pages: number;
  /** The province or the unit that holds its ground today, in a phrase; absent where nothing changed. */
  readonly now: { readonly text: string; readonly href: string | undefined } | undefined;
}

export interface RoundFigure extends FigureView {
  /** The number in full, without its scale: what the column is sorted by. */
  readonly base: number;
}

/** Tables of a round: the national congress, provinces, districts; rows by their day, those without one by name below. */
export function viewRoundTables(context: Context, round: CongressRound): RoundTable[] {
  return (['national', 'province', 'district'] as const).flatMap((level) => {
    const congresses = round.congresses.filter((congress) => congress.level === level);
    return congresses.length === 0 ? [] : [viewTable(context, round, level, congresses)];
  });
}

function viewTable(
  context: Context,
  round: CongressRound,
  level: Congress['level'],
  congresses: readonly Congress[],
): RoundTable {
  const { archive, language } = context;
  const words = context.words.rounds;
  const cells = congresses.map((congress) => {
    const figures = figuresOfCongress(archive, round, congress).filter((figure) => isOfRound(figure, round));
    return archive.site.congress_columns.map(({ indicators }) =>
      figures.filter(
        // A part beside its whole would be added to it, or be taken for it.
        ({ indicator, observation }) => indicators.includes(indicator.id) && facetKey(observation) === '',
      ),
    );
  });
  const columns = archive.site.congress_columns
    .map(({ title }, index) => ({ title: title[language], index }))
    .filter(({ index }) => cells.some((row) => row[index]?.length));
  // Nobody lists the districts of a day that should have met, so theirs are never known to be complete.
  const isComplete = level === 'province' && splitProvinces(archive.localities, round).untold.length === 0;
  const rows = congresses.map((congress, number) => ({
    ...viewRow(context, congress, round),
    cells: columns.map(({ index }) =>
      (cells[number]?.[index] ?? []).map((figure) => ({
        ...viewFigure(context, figure),
        base: timesTen(figure.observation.obs_value, figure.observation.unit_mult),
      })),
    ),
  }));
  return {
    level,
    caption: words.caption[level],
    columns: columns.map(({ title }) => title),
    rows: rows.sort(compareRows),
    totals:
      congresses.length < 2
        ? []
        : columns.map(({ title, index }) => ({
            column: title,
            text: sayTotal(
              cells.map((row) => row[index] ?? []),
              isComplete,
              context,
            ),
          })),
  };
}

function viewRow(context: Context, congress: Congress, round: CongressRound): Omit<RoundRow, 'cells'> {
  const { archive, words } = context;
  const { ref_area, held, planned, sources, level } = congress;
  const day = dayOfCongress(congress, round);
  const place = ref_area === undefined ? undefined : viewPlace(context, ref_area, day);
  return {
    anchor: anchorOf(congress),
    place: place?.then[0],
    name: ref_area === undefined ? words.congress.levels[level] : bareNameOn(archive.localities, ref_area, day),
    when: sayDay(congress, context),
    day: held ?? planned,
    pages: countPages(sources),
    now: place && sayNow(place, context),
  };
}

/** The day alone where it is known; that a congress was held on an unknown day is never lost behind the day planned. */
function sayDay(congress: Congress, context: Context): string {
  const { language, words } = context;
  const { held, planned, status } = congress;
  if (held !== undefined) return formatPeriod(held, language);
  return planned !== undefined && status === 'planned'
    ? words.congress.planned(formatPeriod(planned, language))
    : sayWhen(congress, context);
}

/** What a place belongs to today, by its province alone: its own page names every unit. */
function sayNow(place: PlaceView, context: Context): RoundRow['now'] {
  const words = context.words.localities;
  if (place.change === 'same') return undefined;
  const [unit] = place.within.length === 0 ? place.now : place.within;
  if (unit === undefined) return { text: words.successorUnknown, href: undefined };
  const lead = place.change === 'renamed' && place.within.length === 0 ? words.nowIs : words.nowIn;
  return { text: `${lead} ${unit.name}`, href: unit.href };
}

function compareRows(a: RoundRow, b: RoundRow): number {
  return compareKeys(a.day ?? '9999', b.day ?? '9999') || compareVietnamese(a.name, b.name);
}

function sayTotal(rows: readonly (readonly Figure[])[], isComplete: boolean, context: Context): string {
  const { language } = context;
  const words = context.words.rounds;
  const judged = judgeTotal(
    rows.map((row) => row.map(toAddend)),
    isComplete,
  );
  return 'total' in judged
    ? words.total(formatNumber(judged.total, language))
    : words.noTotal(judged.reasons.map((reason) => words.noTotalReasons[reason]));
}

function toAddend({ observation, indicator }: Figure): Addend {
  return {
    indicator: indicator.id,
    isAdditive: indicator.additive,
    comparator: observation.comparator,
    isRange: observation.obs_value_upper !== undefined,
    isDoubtful: observation.obs_status !== 'A' || observation.value_type !== 'actual',
    value: timesTen(observation.obs_value, observation.unit_mult),
  };
}
