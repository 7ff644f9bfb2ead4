import { figureDay } from '../../archive/figure-day.ts';
import { measureOf } from '../../archive/measure-of.ts';
import type { Archive } from '../../archive/archive.ts';
import { scaleIn } from '../../core/figure/format.ts';
import type { Interval } from '../../core/figure/interval.ts';
import { scaledUnit, unitWord, withUnit } from '../../core/figure/unit-words.ts';
import { observationsOf, type Relation } from '../../core/model/relation.ts';
import { judgeRelation } from '../../core/relation/judge.ts';
import type { Term, Verdict } from '../../core/relation/verdict.ts';
import { formatNumber } from '../../core/text/number.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import { unitOf, viewFigure } from '../figure/figure-view.ts';
import { viewPlaceName } from '../place/place-view.ts';
import { exact, timesTen } from '../../core/number/exact.ts';
import { sayForeign, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** What arithmetic comes to. */
export interface VerdictView {
  readonly kind: Verdict['kind'];
  readonly text: string;
}

/** A relation between figures and what arithmetic says of it. */
export interface RelationView {
  readonly id: string;
  readonly verdict: VerdictView;
  /** "trên 94 tỷ đồng / trên 478 tỷ đồng = gần 20%". */
  readonly formula: string;
  /** What was computed, what is stated, why nothing can be told. */
  readonly sentences: readonly string[];
  /** Why figures that disagree are shown; in Vietnamese when nobody wrote it in the page's language. */
  readonly reason: Said | undefined;
  /** The figures involved, but not the one whose page it is. */
  readonly figures: readonly { readonly name: string; readonly phrase: string; readonly href: string }[];
}

/** All relations, in the order of data/relations.json. */
export function viewRelations(context: Context): RelationView[] {
  const { archive } = context;
  return [...archive.relations.values()].map((relation) => viewRelation(context, relation, undefined));
}

const relationsNaming = indexByFigure(
  (archive) => [...archive.relations.values()],
  (relation) => observationsOf(relation).map(({ id }) => id),
);

/** The relations that a figure is part of. */
export function relationsOfFigure(context: Context, id: string): RelationView[] {
  const { archive } = context;
  return relationsNaming(archive, new Set([id])).map((relation) => viewRelation(context, relation, id));
}

/** The relations all figures of which are told in one article. */
export function relationsWithin(context: Context, ids: ReadonlySet<string>): RelationView[] {
  const { archive } = context;
  return relationsNaming(archive, ids)
    .filter((relation) => observationsOf(relation).every(({ id }) => ids.has(id)))
    .map((relation) => viewRelation(context, relation, undefined));
}

function viewRelation(context: Context, relation: Relation, own: string | undefined): RelationView {
  const { archive, language, words } = context;
  const terms = observationsOf(relation).map(({ id }): [string, Term] => {
    const { observation, indicator } = figureOf(archive, id);
    return [id, { observation, unit: unitOf(archive, indicator.unit_measure), hasBases: indicator.bases.length > 0 }];
  });
  const verdict = judgeRelation(relation, new Map(terms));
  const say = (id: string | undefined) => (id === undefined ? '?' : viewOf(context, id).phrase);
  const reason = relation.acknowledged;
  return {
    id: relation.id,
    verdict: { kind: verdict.kind, text: words.relations.verdicts[verdict.kind] },
    formula: writeFormula(context, relation, verdict, say),
    sentences: explainVerdict(context, relation, verdict, say),
    reason: reason && sayForeign(reason, language),
    figures: observationsOf(relation)
      .filter(({ id }) => id !== own)
      .map(({ id }) => {
        const { title, place, period, href } = viewOf(context, id);
        return { name: words.figure.titleAt(title, place.name, period), phrase: say(id), href };
      }),
  };
}

type Say = (id: string | undefined) => string;

function writeFormula(context: Context, relation: Relation, verdict: Verdict, say: Say): string {
  const equals = verdict.kind === 'off' ? ' ≠ ' : ' = ';
  switch (relation.kind) {
    case 'sum': {
      const { total } = relation;
      const sum = typeof total === 'number' ? sayNumber(context, relation, total) : say(total);
      return relation.parts.map(say).join(' + ') + equals + sum;
    }
    case 'ratio': {
      const left = [say(relation.part), ...(relation.whole === undefined ? [] : [say(relation.whole)])].join(' / ');
      return relation.share === undefined ? left : left + equals + say(relation.share);
    }
    case 'change':
      return `${say(relation.from)} ${relation.way === 'up' ? '+' : '−'} ${say(relation.by)}${equals}${say(relation.to)}`;
    case 'count':
      return (
        say(relation.figure) + (verdict.kind === 'off' ? equals : ': ') + namesOfFigures(context, relation).join(', ')
      );
    case 'equal':
      return relation.figures.map(say).join(equals);
  }
}

function explainVerdict(context: Context, relation: Relation, verdict: Verdict, say: Say): string[] {
  const {
    words: { relations: words },
  } = context;
  const number = (value: number, rounding?: Rounding) => sayNumber(context, relation, value, rounding);
  const range = (interval: Interval) => sayRange(interval, number, context);
  const { computed, by, why, implied } = verdict;
  const stated = statedId(relation);
  const sentences = [
    relation.kind === 'equal'
      ? words.same
      : computed && words.computed[relation.kind](range(computed), stated === undefined ? undefined : say(stated)),
    relation.kind === 'sum' && typeof relation.total === 'number' && words.whole(number(relation.total)),
    why && words.doubts[why],
    implied?.difference && implied.percent
      ? words.impliedEither(range(implied.difference), range(implied.percent))
      : implied?.difference && words.implied(range(implied.difference)),
    implied?.percent && !implied.difference && words.implied(range(implied.percent)),
    by === undefined ? undefined : words.offBy(number(by)),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}

/** The figure that says what the others should come to. */
function statedId(relation: Relation): string | undefined {
  switch (relation.kind) {
    case 'sum':
      return typeof relation.total === 'string' ? relation.total : undefined;
    case 'ratio':
      return relation.share;
    case 'change':
      return relation.to;
    case 'count':
      return relation.figure;
    case 'equal':
      return undefined;
  }
}

/** "từ 19,62% đến 19,88%", or "8 xã" when it can be no other number. */
function sayRange(
  { low, high }: Interval,
  say: (value: number, rounding?: Rounding) => string,
  { words: { relations: words } }: Context,
) {
  if (low === high) return say(low);
  if (!Number.isFinite(high)) return words.above(say(low, 'floor'));
  return Number.isFinite(low) ? words.between(say(low, 'floor'), say(high, 'ceil')) : words.below(say(high, 'ceil'));
}

/** Ends of a range are rounded away from it, so that the words leave nothing out. */
type Rounding = 'floor' | 'ceil' | 'round';

/** A number in the unit of what is stated, to its second decimal; a share is told in per cent. */
function sayNumber(
  { archive, language, words }: Context,
  relation: Relation,
  value: number,
  rounding: Rounding = 'round',
): string {
  const write = (number: number) => formatNumber(Math[rounding](timesTen(exact(number), 2)) / 100, language);
  const id = relation.kind === 'ratio' ? relation.share : (statedId(relation) ?? observationsOf(relation)[0]?.id);
  if (id === undefined) return `${write(value)}%`;
  const figure = figureOf(archive, id);
  const { observation, indicator } = figure;
  const word = unitWord(unitOf(archive, indicator.unit_measure), measureOf(archive, figure).counted, language);
  const { scales } = words;
  const mult = scaleIn(scales, observation.unit_mult);
  return withUnit(write(timesTen(value, -mult)), scaledUnit(scales[mult], word));
}

function namesOfFigures(context: Context, relation: Extract<Relation, { kind: 'count' }>): string[] {
  const { archive } = context;
  const { observation } = figureOf(archive, relation.figure);
  const day = figureDay(archive, observation.time_period, observation.sources);
  return relation.named ?? (observation.places ?? []).map((id) => viewPlaceName(context, id, day).name);
}

function viewOf(context: Context, id: string) {
  const { archive } = context;
  return viewFigure(context, figureOf(archive, id));
}

function figureOf(archive: Archive, id: string) {
  const figure = archive.figures.get(id);
  if (figure === undefined) throw new Error(`no observation ${id}`);
  return figure;
}
