import type { Archive, Figure } from '../../archive/archive.ts';
import { tellRelation } from '../../archive/told-relation.ts';
import { observationsOf, type Relation } from '../../core/model/relation.ts';
import { sayRelation } from '../../core/relation/relation-sentences.ts';
import type { Verdict } from '../../core/relation/verdict.ts';
import { indexByFigure } from '../figure/by-figure.ts';
import { viewFigure } from '../figure/figure-view.ts';
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
  const { verdict, formula, sentences } = sayRelation(relation, tellRelation(archive, language, words, relation));
  const reason = relation.acknowledged;
  return {
    id: relation.id,
    verdict: { kind: verdict.kind, text: words.relations.verdicts[verdict.kind] },
    formula,
    sentences,
    reason: reason && sayForeign(reason, language),
    figures: observationsOf(relation)
      .filter(({ id }) => id !== own)
      .map(({ id }) => {
        const { title, place, period, href, phrase } = viewFigure(context, figureOf(archive, id));
        return { name: words.figure.titleAt(title, place.name, period), phrase, href };
      }),
  };
}

function figureOf(archive: Archive, id: string): Figure {
  const figure = archive.figures.get(id);
  if (figure === undefined) throw new Error(`no observation ${id}`);
  return figure;
}
