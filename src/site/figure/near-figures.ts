import type { Archive, Figure } from '../../archive/archive.ts';
import { indexByFigure } from './by-figure.ts';
import { facetKey } from '../../core/figure/measure.ts';
import { isDoubtful } from '../../core/figure/statement.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Locality } from '../../core/model/locality.ts';
import { onceEach } from '../../core/once.ts';
import { compareKeys } from '../../core/text/collate.ts';
import { lastYearOf } from '../../core/text/date.ts';
import type { Context } from '../context.ts';
import { lineOfFigure, type FigureLine } from './figure-line.ts';
import { viewFigure } from './figure-view.ts';
import { sayBasis } from './say-basis.ts';

/** A list beside a figure holds no more. */
const MOST = 5;

/** Other figures of the indicator, one a place: the same measure and kind first, then the nearest in time. */
export function relatedFigures(context: Context, figure: Figure): FigureLine[] {
  const all = latestFirst(context.archive, figure.indicator);
  const own = all.find(({ other }) => other.observation === figure.observation) ?? traitsOf(figure);
  const rankOf = ({ facet, type, isDoubted }: Traits) =>
    Number(facet !== own.facet) + Number(type !== own.type) + Number(isDoubted);
  const others = all
    .filter((one) => one !== own)
    .map((one) => ({ ...one, rank: rankOf(one), years: Math.abs(one.year - own.year) }))
    .toSorted((a, b) => a.rank - b.rank || a.years - b.years)
    .map(({ other }) => other);
  const onePerPlace = new Map(others.toReversed().map((other) => [other.observation.ref_area, other]));
  const first = new Set(onePerPlace.values());
  const chosen = [...others.filter((other) => first.has(other)), ...others.filter((other) => !first.has(other))];
  return chosen.slice(0, MOST).map((other) => lineOfFigure(context, other, 'place'));
}

/** What tells whether a figure is like another one. */
interface Traits {
  readonly other: Figure;
  readonly facet: string;
  readonly type: string;
  readonly year: number;
  readonly isDoubted: boolean;
}

function traitsOf(other: Figure): Traits {
  const { observation } = other;
  return {
    other,
    facet: facetKey(observation),
    type: observation.value_type,
    year: yearIn(other),
    isDoubted: isDoubtful(observation),
  };
}

/** The figures of an indicator, the latest first: the page of each of them asks. */
const latestFirst = onceEach((_: Archive, indicator: Indicator): Traits[] =>
  indicator.observations.map((observation) => traitsOf({ observation, indicator })).toSorted(compareLatest),
);

const byPassage = indexByFigure(
  ({ figures }) =>
    [...Map.groupBy(figures.values(), ({ observation: { sources } }) => passageOf(sources[0])).entries()]
      .filter(([passage]) => passage !== '')
      .map(([, figures]) => ({ figures })),
  ({ figures }) => figures.map(({ observation }) => observation.obs_id),
);

/** Other figures that the same paragraph of the same article prints. */
export function figuresOfPassage(context: Context, { observation }: Figure): FigureLine[] {
  const [passage] = byPassage(context.archive, new Set([observation.obs_id]));
  return (passage?.figures ?? [])
    .filter((other) => other.observation !== observation)
    .slice(0, MOST)
    .map((other) => lineOfFigure(context, other, 'indicator'));
}

/** The figure of the whole country that may stand beside one of a province: of the same measure, year, kind and basis. */
export function figureOfCountry({ archive }: Context, figure: Figure): Figure | undefined {
  const { indicator, observation } = figure;
  if (latestLevel(archive.localities.get(observation.ref_area)) !== 'province') return undefined;
  const found = indicator.observations.find(
    (other) =>
      latestLevel(archive.localities.get(other.ref_area)) === 'country' &&
      other.value_type === observation.value_type &&
      other.basis === observation.basis &&
      facetKey(other) === facetKey(observation) &&
      yearIn({ observation: other, indicator }) === yearIn(figure) &&
      !isDoubtful(other),
  );
  return found && { observation: found, indicator };
}

/** "21,95% (2023, chuẩn nghèo đa chiều 2022–2025)". */
export function sayWithBasis(context: Context, figure: Figure): string {
  const { phrase, period } = viewFigure(context, figure);
  return `${phrase} (${[period, sayBasis(context, figure)].filter(Boolean).join(', ')})`;
}

function latestLevel(locality: Locality | undefined): string | undefined {
  return locality?.versions.at(-1)?.level;
}

function passageOf(source: Figure['observation']['sources'][number] | undefined): string {
  return source?.article === undefined ? '' : `${source.article} ${source.paragraph}`;
}

function yearIn({ observation }: Figure): number {
  return Number(lastYearOf(observation.time_period));
}

function compareLatest({ other: a }: Traits, { other: b }: Traits): number {
  return compareKeys(b.observation.time_period, a.observation.time_period);
}
