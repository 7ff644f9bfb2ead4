import { answerTarget, type TargetAnswer } from '../core/figure/answer-target.ts';
import type { TargetTold, TargetWords } from '../core/figure/target-sentences.ts';
import { lastDayOf } from '../core/gazetteer/versions.ts';
import type { Observation } from '../core/model/observation.ts';
import { capitalise } from '../core/text/common-words.ts';
import { readPeriod } from '../core/text/date.ts';
import type { Language } from '../core/text/language.ts';
import type { Archive, Figure } from './archive.ts';
import { figureDay } from './figure-day.ts';
import { measureOf } from './measure-of.ts';
import { namePlaceApart, type PlaceWords } from './name-place.ts';
import { onceAFigure } from './once-a-figure.ts';
import { unitOf } from './unit-of.ts';

/** Answers a target by all figures of its indicator, as of the edition. */
export const answerOf = onceAFigure((archive: Archive, { observation, indicator }): TargetAnswer => {
  const { localities, site } = archive;
  const measure = {
    indicator,
    unit: unitOf(archive, indicator.unit_measure),
    groundDay: groundDayOf(archive, observation),
    localities,
  };
  return answerTarget(observation, indicator.observations, measure, site.edition);
});

/** What sentences about a target of an archive name, in a language. */
export function tellTarget(
  archive: Archive,
  language: Language,
  words: TargetWords & PlaceWords,
  figure: Figure,
): TargetTold {
  const { observation, indicator } = figure;
  const day = figureDay(archive, observation.time_period);
  return {
    target: observation,
    counted: measureOf(archive, figure).counted,
    bases: indicator.bases,
    unit: unitOf(archive, indicator.unit_measure),
    place: capitalise(namePlaceApart(archive, observation.ref_area, day, words)),
    language,
    words,
  };
}

/** The first day of a target's period; before that, where a page tells of it earlier or its place did not last so long. */
function groundDayOf(archive: Archive, { ref_area, time_period, sources }: Observation): string {
  const { localities, site } = archive;
  const stood = lastDayOf(localities.get(ref_area)?.versions ?? [], site.edition);
  const begins = readPeriod(time_period)?.start ?? stood;
  return [stood, begins, figureDay(archive, time_period, sources)].sort()[0] ?? begins;
}
