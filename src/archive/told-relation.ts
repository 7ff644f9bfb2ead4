import { observationsOf, type Relation } from '../core/model/relation.ts';
import type { RelatedFigure, RelationTold, RelationWords } from '../core/relation/relation-sentences.ts';
import type { Language } from '../core/text/language.ts';
import type { Archive } from './archive.ts';
import { figureDay } from './figure-day.ts';
import { measureOf } from './measure-of.ts';
import { unitOn, type PlaceWords } from './name-place.ts';
import { unitOf } from './unit-of.ts';

/** What sentences about a relation of a checked archive name, in a language. */
export function tellRelation(
  archive: Archive,
  language: Language,
  words: RelationWords & Pick<PlaceWords, 'nameUnit'>,
  relation: Relation,
): RelationTold {
  const figures = observationsOf(relation).map(({ id }): [string, RelatedFigure] => {
    const figure = archive.figures.get(id);
    if (figure === undefined) throw new Error(`no observation ${id}`);
    const { counted } = measureOf(archive, figure);
    return [id, { ...figure, counted, unit: unitOf(archive, figure.indicator.unit_measure) }];
  });
  return {
    figures: new Map(figures),
    placesOf: ({ places = [], time_period, sources }) => {
      const day = figureDay(archive, time_period, sources);
      return places.map((id) => words.nameUnit(unitOn(archive, id, day).version));
    },
    localities: archive.localities,
    language,
    words,
  };
}
