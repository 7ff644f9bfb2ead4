import type { Figure } from '../../archive/archive.ts';
import { resultOf, type TargetAnswer } from '../../core/figure/answer-target.ts';
import { isTarget } from '../../core/figure/is-target.ts';
import { TARGET_STATES, type TargetState } from '../../core/figure/target-ruling.ts';
import type { TargetResult } from '../../core/figure/target-result.ts';
import { compareKeys, compareVietnamese } from '../../core/text/collate.ts';
import { formatPeriod } from '../../core/text/date.ts';
import { slugify } from '../../core/text/normalise.ts';
import { paths } from '../../core/address/paths.ts';
import { sayFigure, viewFigure } from '../figure/figure-view.ts';
import { onceAFigure } from '../figure/once.ts';
import type { PlaceName } from '../place/place-view.ts';
import { answerOf, explainAnswer, explainResult, sayDue } from './target-answer.ts';
import type { Context } from '../context.ts';

/** A target with its state, as tables show it. */
export interface TargetView {
  readonly id: string;
  readonly href: string;
  /** As printed, or in the words of the page's language. */
  readonly phrase: string;
  readonly title: string;
  readonly indicatorHref: string;
  readonly place: PlaceName;
  /** "hết năm 2029"; absent when the period is open. */
  readonly due: string | undefined;
  readonly state: TargetState;
  /** Whether the due day is past and no result answers it, though its place could still have reported one. */
  readonly isOverdue: boolean;
  /** Why it is in its state. */
  readonly sentences: readonly string[];
  /** The result that decides, or else the latest one of whatever period. */
  readonly result: TargetResultView | undefined;
}

/** A target as its own page shows it. */
export interface FullTargetView extends TargetView {
  /** What follows where its place is no longer what it was. */
  readonly consequence: string | undefined;
  readonly results: readonly TargetResultView[];
}

/** A result as it stands to a target. */
export interface TargetResultView {
  readonly href: string;
  readonly phrase: string;
  readonly period: string;
  /** What it says of the target. */
  readonly says: string;
  /** Whether it lies outside the period of the target. */
  readonly isOutside: boolean;
}

/** A target that a result is held against. */
export interface TargetOfResult {
  readonly target: TargetView;
  /** What the result says of it, where another one decides. */
  readonly says: string | undefined;
}

/** Targets that one body set at one time. */
export interface TargetGroup {
  readonly id: string;
  /** Who set them; in Vietnamese when nobody wrote it in the page's language. */
  readonly title: string;
  readonly isForeign: boolean;
  readonly targets: readonly TargetView[];
}

/** How many targets are in a state, and a word on those of them that differ. */
export interface TargetTally {
  readonly all: number;
  readonly states: readonly {
    readonly state: TargetState;
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
  const noSetter = words.targets.noSetter;
  const topics = [...archive.topics.keys()];
  const targets = [...figures]
    .filter(isTarget)
    .sort(
      (a, b) =>
        topics.indexOf(a.indicator.topic) - topics.indexOf(b.indicator.topic) ||
        compareVietnamese(a.indicator.title.vi, b.indicator.title.vi) ||
        compareKeys(a.observation.obs_id, b.observation.obs_id),
    );
  const groups = Map.groupBy(targets, ({ observation }) => observation.set_by?.vi ?? '');
  return [...groups]
    .map(([setter, members]) => {
      const setBy = members[0]?.observation.set_by;
      return {
        id: setter === '' ? 'khong-neu-ai-dat-ra' : slugify(setter),
        title: setBy?.[language] ?? setBy?.vi ?? noSetter,
        isForeign: setBy !== undefined && setBy[language] === undefined,
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
      state,
      count: own.length,
      notes: notes.filter(([number]) => number > 0).map(([number, note]) => `${number} ${note}`),
    };
  });
  return { all: answers.length, states };
}

export const viewTarget = onceAFigure((context: Context, figure): TargetView => {
  const { archive, language } = context;
  const answer = answerOf(archive, figure);
  const view = viewFigure(context, figure);
  const result = resultOf(answer) ?? answer.results.at(-1);
  return {
    id: view.id,
    href: view.href,
    phrase: sayFigure(view, language),
    title: view.title,
    indicatorHref: paths.indicator(figure.indicator.id, language),
    place: view.place,
    due: answer.due === undefined ? undefined : sayDue(answer.due, context),
    state: answer.state,
    isOverdue: isOverdue(answer),
    sentences: explainAnswer(context, figure, answer),
    result: result && viewResult(context, figure, result),
  };
});

/** A target with all results of its indicator and place, the latest first. */
export function viewTargetInFull(context: Context, figure: Figure): FullTargetView {
  const { archive, words } = context;
  const { rule, results } = answerOf(archive, figure);
  return {
    ...viewTarget(context, figure),
    consequence: rule.kind === 'place-changed' ? words.targets.answer.elsewhere : undefined,
    results: results.toReversed().map((result) => viewResult(context, figure, result)),
  };
}

/** The targets that a result is held against, and what it says of each. */
export function targetsOfResult(context: Context, { observation, indicator }: Figure): TargetOfResult[] {
  const { archive } = context;
  return indicator.observations
    .map((one) => ({ observation: one, indicator }))
    .filter(isTarget)
    .flatMap((figure) => {
      const answer = answerOf(archive, figure);
      const result = answer.results.find((one) => one.observation.obs_id === observation.obs_id);
      if (result === undefined) return [];
      const says = result === resultOf(answer) ? undefined : explainResult(context, figure, result);
      return [{ target: viewTarget(context, figure), says }];
    });
}

function viewResult(context: Context, target: Figure, result: TargetResult): TargetResultView {
  const { language } = context;
  const view = viewFigure(context, { observation: result.observation, indicator: target.indicator });
  return {
    href: view.href,
    phrase: sayFigure(view, language),
    period: view.period,
    says: explainResult(context, target, result),
    isOutside: result.standing !== 'at-due' && result.standing !== 'during',
  };
}

function isOverdue({ state, rule, isDue }: TargetAnswer): boolean {
  return state === 'not-reported' && isDue && rule.kind !== 'place-changed';
}
