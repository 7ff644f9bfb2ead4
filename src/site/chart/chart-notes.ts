import type { Archive, Figure } from '../../archive/archive.ts';
import { endOfMark, marksOf, type ChartSpec, type MarkEnd } from '../../core/chart/spec.ts';
import { resultOf } from '../../core/figure/answer-target.ts';
import { wordsAround } from '../../core/figure/format.ts';
import { isTarget } from '../../core/figure/is-target.ts';
import { joinList } from '../../core/text/join-list.ts';
import { messagesIn, type Language } from '../../i18n/index.ts';
import type { ChartUnit } from './chart-marks.ts';
import { answerOf, explainAnswer } from '../target/target-answer.ts';
import { timesTen } from '../../core/number/exact.ts';
import { contextOf } from '../context.ts';

/** How to read the ends that are not closed, with the words that the source bounds its numbers by. */
export function readEnds(figures: readonly Figure[], spec: ChartSpec, language: Language): string[] {
  const words = messagesIn(language).chart;
  const drawn = new Map(marksOf(spec).map((mark) => [mark.id, endOfMark(mark)]));
  const saidOf = (ends: readonly MarkEnd[]) => {
    const said = figures
      .filter(({ observation }) => ends.includes(drawn.get(observation.obs_id) ?? 'closed'))
      .map((figure) => quoteComparator(figure, language));
    return said.length === 0 ? undefined : joinList([...new Set(said)], language);
  };
  // Parts in one bar have no ends of their own but edges between them.
  if (spec.kind === 'parts') {
    const said = saidOf(['open', 'bounded', 'soft']);
    return said === undefined ? [] : [words.edges(said)];
  }
  return (['open', 'bounded', 'soft'] as const).flatMap((end) => {
    const said = saidOf([end]);
    return said === undefined ? [] : [words.ends[end](said)];
  });
}

function quoteComparator({ observation }: Figure, language: Language): string {
  const { before, after } = wordsAround(observation, language, messagesIn(language));
  return `“${[before, after].filter((word) => word !== '').join(' … ')}”`;
}

/** What results say about targets, and the level that they may be held against. */
export interface TargetNotes {
  readonly remark: string | undefined;
  readonly guide: number | undefined;
}

/** Why each target that has a result of its period is in its state; a level to hold results against where all may be. */
export function compareAll(
  archive: Archive,
  figures: readonly Figure[],
  unit: ChartUnit,
  language: Language,
): TargetNotes {
  const told = figures
    .filter(isTarget)
    .map((target) => ({ target, answer: answerOf(archive, target) }))
    .filter(({ answer }) => resultOf(answer) !== undefined);
  const [only] = told;
  const isLevel = told.length === 1 && only?.target.observation.comparator === 'eq';
  return {
    remark:
      told.length === 0
        ? undefined
        : told.flatMap(({ target, answer }) => explainAnswer(contextOf(archive, language), target, answer)).join(' '),
    guide:
      isLevel && resultOf(only.answer)?.obstacle === undefined
        ? timesTen(only.target.observation.obs_value, only.target.observation.unit_mult - unit.mult)
        : undefined,
  };
}
