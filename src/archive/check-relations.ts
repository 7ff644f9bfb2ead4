import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { observationsOf, type Relation } from '../core/model/relation.ts';
import { problemAt } from '../core/parse.ts';
import type { Problem } from '../core/problem.ts';
import { judgeRelation, termOf } from '../core/relation/judge.ts';
import type { Term } from '../core/relation/verdict.ts';
import type { Figure } from './archive.ts';
import { checkReference } from './check-references.ts';
import { valuesOf, type Collection, type PlacedValue } from './collection.ts';
import type { Reading } from './reading.ts';

/** Holds relations against the observations they name, and does the arithmetic. */
export function checkRelations({ relations, units, localities }: Reading, figures: Collection<Figure>): Problem[] {
  const places = valuesOf(localities);
  return [...relations.entries.values()].flatMap((relation) => {
    const named = observationsOf(relation.value);
    const unknown = named.flatMap(({ id, path }) => checkReference('observation', id, figures, relation.where, path));
    const terms = new Map(named.flatMap(({ id }) => findTerm(id, figures, units)));
    const isComplete = named.every(({ id }) => terms.has(id));
    return isComplete ? checkArithmetic(relation, terms, places) : unknown;
  });
}

function findTerm(id: string, figures: Collection<Figure>, units: Reading['units']): [string, Term][] {
  const figure = figures.entries.get(id)?.value;
  const unit = units.entries.get(figure?.indicator.unit_measure ?? '')?.value;
  if (figure === undefined || unit === undefined) return [];
  const { bases, counts_units } = figure.indicator;
  return [[id, { observation: figure.observation, unit, hasBases: bases.length > 0, counts_units }]];
}

function checkArithmetic(
  { value, where }: PlacedValue<Relation>,
  terms: ReadonlyMap<string, Term>,
  places: Gazetteer,
): Problem[] {
  if (value.kind === 'ratio' && value.whole === undefined) {
    const { obs_total, value_text } = termOf(terms, value.part).observation;
    if (obs_total === undefined) {
      const message = `The field "whole" is missing, and "${value_text}" prints no whole of its own.`;
      return [problemAt(where, ['part'], 'field/missing', message, 'Name the observation of the whole.')];
    }
  }
  const verdict = judgeRelation(value, terms, places);
  if (verdict.kind !== 'off' || value.acknowledged !== undefined) return [];
  return [
    problemAt(
      where,
      [],
      'relation/off',
      `The figures of "${value.id}" disagree by at least ${verdict.by ?? 0}.`,
      'Hold them against their sources; if these disagree, say so: "acknowledged": { "vi": "…" }.',
    ),
  ];
}
