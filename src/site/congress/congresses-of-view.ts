import { measureOf } from '../../archive/measure-of.ts';
import { facetKey } from '../../core/figure/measure.ts';
import { itemAt } from '../../core/item-at.ts';
import type { Figure } from '../../archive/archive.ts';
import { figuresOfCongress } from '../../archive/round-figures.ts';
import { isResult, isTarget } from '../../core/figure/statement.ts';
import type { Congress, CongressRound } from '../../core/model/congress.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { paths } from '../../core/address/paths.ts';
import { viewCongress, type CongressView } from './congress-view.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { viewPlace, viewPlaceName, type PlaceName, type PlaceView } from '../place/place-view.ts';
import { viewTarget, type StateView } from '../target/target-view.ts';
import type { Context } from '../context.ts';

/** The congresses of one locality side by side: what each set, what the next one reported. */
export interface CongressesOfView {
  readonly place: PlaceName;
  readonly today: PlaceView;
  readonly congresses: readonly (CongressView & { readonly round: string; readonly roundHref: string })[];
  /** Indicators with a target, or with figures of more than one congress. */
  readonly indicators: readonly ComparedIndicator[];
  /** For each congress that set targets: how many, and what the next ones reported of them, in a sentence. */
  readonly promises: readonly string[];
  /** How many figures stand at one congress alone. */
  readonly others: number;
}

export interface ComparedIndicator {
  readonly title: string;
  readonly href: string;
  /** For each congress the figures that its sources print. */
  readonly cells: readonly (readonly ComparedFigure[])[];
  /** For each congress whether its sources leave a target unanswered that an earlier one set. */
  readonly unanswered: readonly boolean[];
}

export interface ComparedFigure {
  readonly phrase: string;
  readonly href: string;
  /** What kind it is, and its period. */
  readonly note: string;
  readonly isDoubtful: boolean;
  readonly isDisputed: boolean;
  /** Of a target, whether results answer it. */
  readonly state: StateView | undefined;
}

interface Held {
  readonly round: CongressRound;
  readonly congress: Congress;
}

export function viewCongressesOf(context: Context, id: string): CongressesOfView {
  const { archive, language } = context;
  const held = [...archive.congresses.values()]
    .sort((a, b) => compareKeys(a.id, b.id))
    .flatMap((round): Held[] =>
      round.congresses.filter(({ ref_area }) => ref_area === id).map((congress) => ({ round, congress })),
    );
  const last = held.at(-1)?.round.id ?? '';
  const figures = held.map(({ round, congress }) => figuresOfCongress(archive, round, congress));
  const compared = comparable(figures);
  const measures = [...compared]
    .map(([key, figure]) => ({ key, figure, title: measureOf(archive, figure).title }))
    .sort((a, b) => compareVietnamese(a.title.vi, b.title.vi));
  return {
    place: viewPlaceName(context, id, `${last}-12-31`),
    today: viewPlace(context, id, `${last}-12-31`),
    congresses: held.map(({ round, congress }) => ({
      ...viewCongress(context, congress, round),
      anchor: `nam-${round.id}`,
      round: round.id,
      roundHref: paths.round(round.id, language),
    })),
    indicators: measures.map(({ key, figure: { indicator }, title }) => {
      const cells = figures.map((ofCongress) => ofCongress.filter((figure) => keyOfMeasure(figure) === key));
      return {
        title: title[language],
        href: paths.indicator(indicator.id, language),
        cells: cells.map((ofCongress) => ofCongress.map((figure) => viewCompared(context, figure))),
        unanswered: cells.map((_, index) => isUnanswered(cells, index)),
      };
    }),
    promises: sayPromises(
      held.map(({ round }) => round.id),
      figures,
      context,
    ),
    others: figures.flat().filter((figure) => !compared.has(keyOfMeasure(figure))).length,
  };
}

/** What two congresses report, or one set a target for, by its key, each with a figure of it. */
function comparable(figures: readonly (readonly Figure[])[]): ReadonlyMap<string, Figure> {
  const byMeasure = Map.groupBy(
    figures.flatMap((ofCongress, congress) => ofCongress.map((figure) => ({ figure, congress }))),
    ({ figure }) => keyOfMeasure(figure),
  );
  return new Map(
    [...byMeasure].flatMap(([key, told]) => {
      const isCompared = new Set(told.map(({ congress }) => congress)).size > 1;
      return isCompared || told.some(({ figure }) => isTarget(figure)) ? [[key, itemAt(told, 0).figure] as const] : [];
    }),
  );
}

function keyOfMeasure({ indicator, observation }: Figure): string {
  return `${indicator.id} ${facetKey(observation)}`;
}

function isReport(figure: Figure): boolean {
  return isResult(figure.observation.value_type);
}

/** Whether an earlier congress set a target of the indicator of which this one reports nothing. */
function isUnanswered(cells: readonly (readonly Figure[])[], index: number): boolean {
  return cells.slice(0, index).some((earlier) => earlier.some(isTarget)) && cells[index]?.some(isReport) !== true;
}

/** What became of the targets of each congress at those that followed it, as far as their sources report the indicator. */
function sayPromises(rounds: readonly string[], figures: readonly (readonly Figure[])[], context: Context): string[] {
  const words = context.words.rounds.promises;
  const set = figures.map((ofCongress) => ofCongress.filter(isTarget));
  const said = set.flatMap((targets, index) => {
    if (targets.length === 0) return [];
    const later = figures.slice(index + 1);
    if (later.length === 0) return [words.waiting(rounds[index] ?? '', targets.length)];
    const reported = new Set(
      later
        .flat()
        .filter(isReport)
        .map(({ indicator }) => indicator),
    );
    const answered = targets.filter(({ indicator }) => reported.has(indicator)).length;
    return [words.reported(rounds[index] ?? '', targets.length, answered)];
  });
  const hasEarlier = set.slice(0, -1).some((targets) => targets.length > 0);
  return hasEarlier ? said : [words.none, ...said];
}

function viewCompared(context: Context, figure: Figure): ComparedFigure {
  const view = viewFigure(context, figure);
  return {
    phrase: view.phrase,
    href: view.href,
    note: `${view.kind}, ${view.period}`,
    isDoubtful: view.isDoubtful,
    isDisputed: view.isDisputed,
    state: isTarget(figure) ? viewTarget(context, figure).state : undefined,
  };
}
