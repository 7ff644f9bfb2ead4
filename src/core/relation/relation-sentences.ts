import { formatFigure, scaleIn, type FigureWords } from '../figure/format.ts';
import type { Interval } from '../figure/interval.ts';
import { scaledUnit, unitWord, withUnit } from '../figure/unit-words.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Bilingual } from '../model/common.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { observationsOf, type Relation } from '../model/relation.ts';
import type { Unit } from '../model/unit.ts';
import { exact, timesTen } from '../number/exact.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import { judgeRelation } from './judge.ts';
import type { Doubt, Term, Verdict } from './verdict.ts';

/** What the interface says in a language, as far as relations need it. */
export interface RelationWords extends FigureWords {
  readonly relations: {
    readonly computed: Readonly<
      Record<Exclude<Relation['kind'], 'equal'>, (result: string, stated: string | undefined) => string>
    >;
    readonly whole: (total: string) => string;
    readonly same: string;
    readonly doubts: Readonly<Record<Doubt, string>>;
    readonly implied: (result: string) => string;
    readonly impliedEither: (points: string, percent: string) => string;
    readonly offBy: (by: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly above: (low: string) => string;
    readonly below: (high: string) => string;
  };
}

/** A figure of a relation with what is said of it. */
export interface RelatedFigure {
  readonly observation: Observation;
  readonly indicator: Pick<Indicator, 'bases' | 'counts_units'>;
  /** What a number without a unit counts. */
  readonly counted: Bilingual | undefined;
  readonly unit: Unit;
}

/** What sentences about a relation are made of beside its verdict. */
export interface RelationTold {
  /** The figures it names, by id, all of them. */
  readonly figures: ReadonlyMap<string, RelatedFigure>;
  /** The names of the places that a figure lists. */
  readonly placesOf: (observation: Observation) => readonly string[];
  readonly localities: Gazetteer;
  readonly language: Language;
  readonly words: RelationWords;
}

/** What arithmetic says of a relation. */
export interface RelationSaid {
  readonly verdict: Verdict;
  /** "trên 94 tỷ đồng / trên 478 tỷ đồng = gần 20%". */
  readonly formula: string;
  /** What was computed, what is stated, why nothing can be told. */
  readonly sentences: readonly string[];
}

export function sayRelation(relation: Relation, told: RelationTold): RelationSaid {
  const terms = [...told.figures].map(([id, { observation, unit, indicator }]): [string, Term] => [
    id,
    { observation, unit, hasBases: indicator.bases.length > 0, counts_units: indicator.counts_units },
  ]);
  const verdict = judgeRelation(relation, new Map(terms), told.localities);
  const say = (id: string | undefined) => (id === undefined ? '?' : phraseOf(relatedFigure(told, id), told));
  return {
    verdict,
    formula: writeFormula(told, relation, verdict, say),
    sentences: explainVerdict(told, relation, verdict, say),
  };
}

type Say = (id: string | undefined) => string;

function writeFormula(told: RelationTold, relation: Relation, verdict: Verdict, say: Say): string {
  const equals = verdict.kind === 'off' ? ' ≠ ' : ' = ';
  switch (relation.kind) {
    case 'sum': {
      const { total } = relation;
      const sum = typeof total === 'number' ? sayNumber(told, relation, total) : say(total);
      return relation.parts.map(say).join(' + ') + equals + sum;
    }
    case 'ratio': {
      const left = [say(relation.part), ...(relation.whole === undefined ? [] : [say(relation.whole)])].join(' / ');
      return relation.share === undefined ? left : left + equals + say(relation.share);
    }
    case 'change':
      return `${say(relation.from)} ${relation.way === 'up' ? '+' : '−'} ${say(relation.by)}${equals}${say(relation.to)}`;
    case 'count':
      return say(relation.figure) + (verdict.kind === 'off' ? equals : ': ') + namesIn(told, relation).join(', ');
    case 'equal':
      return relation.figures.map(say).join(equals);
  }
}

function explainVerdict(told: RelationTold, relation: Relation, verdict: Verdict, say: Say): string[] {
  const words = told.words.relations;
  const number = (value: number, rounding?: Rounding) => sayNumber(told, relation, value, rounding);
  const range = (interval: Interval) => sayRange(interval, number, told);
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
  { words: { relations: words } }: RelationTold,
): string {
  if (low === high) return say(low);
  if (!Number.isFinite(high)) return words.above(say(low, 'floor'));
  return Number.isFinite(low) ? words.between(say(low, 'floor'), say(high, 'ceil')) : words.below(say(high, 'ceil'));
}

/** Ends of a range are rounded away from it, so that the words leave nothing out. */
type Rounding = 'floor' | 'ceil' | 'round';

/** A number in the unit of what is stated, to its second decimal; a share is told in per cent. */
function sayNumber(told: RelationTold, relation: Relation, value: number, rounding: Rounding = 'round'): string {
  const write = (number: number) => formatNumber(Math[rounding](timesTen(exact(number), 2)) / 100, told.language);
  const id = relation.kind === 'ratio' ? relation.share : (statedId(relation) ?? observationsOf(relation)[0]?.id);
  if (id === undefined) return `${write(value)}%`;
  const { observation, counted, unit } = relatedFigure(told, id);
  const word = unitWord(unit, counted, told.language);
  const { scales } = told.words;
  const mult = scaleIn(scales, observation.unit_mult);
  return withUnit(write(timesTen(value, -mult)), scaledUnit(scales[mult], word));
}

function namesIn(told: RelationTold, relation: Extract<Relation, { kind: 'count' }>): readonly string[] {
  return relation.named ?? told.placesOf(relatedFigure(told, relation.figure).observation);
}

function phraseOf({ observation, counted, unit }: RelatedFigure, { language, words }: RelationTold): string {
  return formatFigure(observation, unit, counted, language, words).phrase;
}

function relatedFigure({ figures }: RelationTold, id: string): RelatedFigure {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`no observation ${id}`);
  return figure;
}
