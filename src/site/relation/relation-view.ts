import { figureDay } from '../../archive/figure-day.ts';
import type { Archive } from '../../archive/archive.ts';
import { scaleIn } from '../../core/figure/format.ts';
import type { Interval } from '../../core/figure/interval.ts';
import { observationsOf, type Relation } from '../../core/model/relation.ts';
import { judge } from '../../core/relation/judge.ts';
import type { Term, Verdict } from '../../core/relation/verdict.ts';
import { formatNumber } from '../../core/text/number.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import { sayFigure, unitOf, viewFigure } from '../figure/figure-view.ts';
import { viewPlaceName } from '../place/place-view.ts';
import { exact, timesTen } from '../../core/number/exact.ts';

/** A relation between figures and what arithmetic says of it. */
export interface RelationView {
  readonly id: string;
  readonly verdict: Verdict['kind'];
  /** "trên 94 tỷ đồng / trên 478 tỷ đồng = gần 20%". */
  readonly formula: string;
  /** What was computed, what is stated, why nothing can be told. */
  readonly sentences: readonly string[];
  /** Why figures that disagree are shown; in Vietnamese when nobody wrote it in the page's language. */
  readonly reason: { readonly text: string; readonly isForeign: boolean } | undefined;
  /** The figures involved, but not the one whose page it is. */
  readonly figures: readonly { readonly name: string; readonly phrase: string; readonly href: string }[];
}

/** All relations, in the order of data/relations.json. */
export function viewRelations(archive: Archive, language: Language): RelationView[] {
  return [...archive.relations.values()].map((relation) => viewRelation(archive, relation, language, undefined));
}

const relationsNaming = indexByFigure(
  (archive) => [...archive.relations.values()],
  (relation) => observationsOf(relation).map(({ id }) => id),
);

/** The relations that a figure is part of. */
export function relationsOfFigure(archive: Archive, id: string, language: Language): RelationView[] {
  return relationsNaming(archive, new Set([id])).map((relation) => viewRelation(archive, relation, language, id));
}

/** The relations all figures of which are told in one article. */
export function relationsWithin(archive: Archive, ids: ReadonlySet<string>, language: Language): RelationView[] {
  return relationsNaming(archive, ids)
    .filter((relation) => observationsOf(relation).every(({ id }) => ids.has(id)))
    .map((relation) => viewRelation(archive, relation, language, undefined));
}

function viewRelation(archive: Archive, relation: Relation, language: Language, own: string | undefined): RelationView {
  const verdict = judge(relation, (id) => termOf(archive, id));
  const say = (id: string | undefined) => (id === undefined ? '?' : sayFigure(viewOf(archive, id, language), language));
  const reason = relation.acknowledged;
  return {
    id: relation.id,
    verdict: verdict.kind,
    formula: writeFormula(archive, relation, verdict, language, say),
    sentences: explain(archive, relation, verdict, language, say),
    reason: reason && { text: reason[language] ?? reason.vi, isForeign: reason[language] === undefined },
    figures: observationsOf(relation)
      .filter(({ id }) => id !== own)
      .map(({ id }) => {
        const { title, place, period, href } = viewOf(archive, id, language);
        return { name: messagesIn(language).figure.titleAt(title, place.name, period), phrase: say(id), href };
      }),
  };
}

type Say = (id: string | undefined) => string;

function writeFormula(archive: Archive, relation: Relation, verdict: Verdict, language: Language, say: Say): string {
  const equals = verdict.kind === 'off' ? ' ≠ ' : ' = ';
  switch (relation.kind) {
    case 'sum': {
      const { total } = relation;
      const sum = typeof total === 'number' ? sayNumber(archive, relation, total, language) : say(total);
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
        say(relation.figure) +
        (verdict.kind === 'off' ? equals : ': ') +
        namesOf(archive, relation, language).join(', ')
      );
    case 'equal':
      return relation.figures.map(say).join(equals);
  }
}

function explain(archive: Archive, relation: Relation, verdict: Verdict, language: Language, say: Say): string[] {
  const { relations: words } = messagesIn(language);
  const number = (value: number, rounding?: Rounding) => sayNumber(archive, relation, value, language, rounding);
  const range = (interval: Interval) => sayRange(interval, number, language);
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
function sayRange({ low, high }: Interval, say: (value: number, rounding?: Rounding) => string, language: Language) {
  const { relations: words } = messagesIn(language);
  if (low === high) return say(low);
  if (!Number.isFinite(high)) return words.above(say(low, 'floor'));
  return Number.isFinite(low) ? words.between(say(low, 'floor'), say(high, 'ceil')) : words.below(say(high, 'ceil'));
}

/** Ends of a range are rounded away from it, so that the words leave nothing out. */
type Rounding = 'floor' | 'ceil' | 'round';

/** A number in the unit of what is stated, to its second decimal; a share is told in per cent. */
function sayNumber(
  archive: Archive,
  relation: Relation,
  value: number,
  language: Language,
  rounding: Rounding = 'round',
): string {
  const write = (number: number) => formatNumber(Math[rounding](timesTen(exact(number), 2)) / 100, language);
  const id = relation.kind === 'ratio' ? relation.share : (statedId(relation) ?? observationsOf(relation)[0]?.id);
  if (id === undefined) return `${write(value)}%`;
  const { observation, unit } = termOf(archive, id);
  const counted = figureOf(archive, id).indicator.counted;
  const label = unit.kind === 'count' && counted !== undefined ? counted[language] : unit.label[language];
  const { scales } = messagesIn(language);
  const mult = scaleIn(scales, observation.unit_mult);
  const scale = scales[mult] ?? '';
  const rest = [scale, label].filter((word) => word !== '').join(' ');
  return write(timesTen(value, -mult)) + (rest.startsWith('%') ? '' : ' ') + rest;
}

function namesOf(archive: Archive, relation: Extract<Relation, { kind: 'count' }>, language: Language): string[] {
  const { observation } = termOf(archive, relation.figure);
  const day = figureDay(archive, observation.time_period, observation.sources);
  return relation.named ?? (observation.places ?? []).map((id) => viewPlaceName(archive, id, day, language).name);
}

function viewOf(archive: Archive, id: string, language: Language) {
  return viewFigure(archive, figureOf(archive, id), language);
}

function termOf(archive: Archive, id: string): Term {
  const { observation, indicator } = figureOf(archive, id);
  return { observation, unit: unitOf(archive, indicator.unit_measure), hasBases: indicator.bases.length > 0 };
}

function figureOf(archive: Archive, id: string) {
  const figure = archive.figures.get(id);
  if (figure === undefined) throw new Error(`no observation ${id}`);
  return figure;
}
