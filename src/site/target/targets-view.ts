import { answerOf } from '../../archive/answered-target.ts';
import type { Archive, Figure } from '../../archive/archive.ts';
import { measureOf } from '../../archive/measure-of.ts';
import { TARGET_STATES, type TargetAnswer } from '../../core/figure/answer-target.ts';
import { isTarget } from '../../core/figure/statement.ts';
import type { Indicator } from '../../core/model/indicator.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { slugify } from '../../core/text/normalise.ts';
import { paths } from '../../core/address/paths.ts';
import { isOverdue, viewState, viewTarget, type StateView, type TargetView } from './target-view.ts';
import { sayForeign, type Said } from '../../core/text/foreign.ts';
import type { Context } from '../context.ts';

/** Targets that one body set at one time. */
export interface TargetGroup {
  readonly id: string;
  /** Who set them. */
  readonly title: Said;
  /** How many there are, in words. */
  readonly count: string;
  readonly targets: readonly TargetView[];
}

/** How many targets are in a state, and a word on those of them that differ. */
export interface TargetTally {
  readonly all: number;
  readonly states: readonly {
    readonly state: StateView;
    readonly count: number;
    readonly notes: readonly string[];
  }[];
}

/** Everything the page of all targets shows. */
export interface TargetsView {
  readonly groups: readonly TargetGroup[];
  readonly tally: TargetTally;
  readonly files: readonly { readonly name: string; readonly href: string; readonly type: string }[];
  /** The day as of which targets are judged. */
  readonly today: string;
}

export function viewTargets(context: Context): TargetsView {
  const { archive, language } = context;
  const figures = [...archive.figures.values()];
  return {
    groups: groupTargets(context, figures),
    tally: tallyTargets(context, figures),
    files: [{ name: 'CSV', href: paths.targetsCsv(), type: 'text/csv' }],
    today: formatPeriod(archive.site.edition, language),
  };
}

/** Groups targets by who set them: those due last first, within a group by topic. */
export function groupTargets(context: Context, figures: Iterable<Figure>): TargetGroup[] {
  const { archive, language, words } = context;
  const topics = [...archive.topics.keys()];
  const targets = [...figures]
    .filter(isTarget)
    .sort(
      (a, b) =>
        topics.indexOf(a.indicator.topic) - topics.indexOf(b.indicator.topic) ||
        compareVietnamese(measureOf(archive, a).title.vi, measureOf(archive, b).title.vi) ||
        compareKeys(a.observation.obs_id, b.observation.obs_id),
    );
  const groups = Map.groupBy(targets, ({ observation }) => observation.set_by?.vi ?? '');
  return [...groups]
    .map(([setter, members]) => {
      const setBy = members[0]?.observation.set_by;
      return {
        id: setter === '' ? 'khong-neu-ai-dat-ra' : slugify(setter),
        title: setBy === undefined ? { text: words.targets.noSetter, lang: undefined } : sayForeign(setBy, language),
        count: words.targets.groupCount(members.length),
        targets: members.map((figure) => viewTarget(context, figure)),
        last:
          members
            .map(({ observation }) => observation.time_period.split('/').at(-1) ?? '')
            .sort()
            .at(-1) ?? '',
      };
    })
    .sort((a, b) => compareKeys(b.last, a.last) || compareKeys(a.id, b.id))
    .map(({ last: _, ...group }) => group);
}

/** Counts targets by state. */
export function tallyTargets(context: Context, figures: Iterable<Figure>): TargetTally {
  const { archive } = context;
  const words = context.words.targets;
  const answers = [...figures].filter(isTarget).map((figure) => answerOf(archive, figure));
  const states = TARGET_STATES.map((state) => {
    const own = answers.filter((answer) => answer.state === state);
    const count = (isOne: (answer: TargetAnswer) => boolean) => own.filter(isOne).length;
    const notes: readonly [number, string][] =
      state === 'not-reported'
        ? [
            [count(isOverdue), words.overdue],
            [count(({ rule }) => rule.kind === 'place-changed'), words.placeChanged],
            [count(({ rule, isDue }) => rule.kind !== 'place-changed' && !isDue), words.stillOpen],
          ]
        : [];
    return {
      state: viewState(context, { state, isOverdue: false }),
      count: own.length,
      notes: notes.filter(([number]) => number > 0).map(([number, note]) => `${number} ${note}`),
    };
  });
  return { all: answers.length, states };
}

/** All targets of the archive, answered. */
export function answerTargets(archive: Archive): { indicator: Indicator; answer: TargetAnswer }[] {
  return [...archive.figures.values()]
    .filter(isTarget)
    .map((figure) => ({ indicator: figure.indicator, answer: answerOf(archive, figure) }));
}
