import { answerOf, tellTarget } from '../../archive/answered-target.ts';
import type { Figure } from '../../archive/archive.ts';
import { resultOf, type TargetAnswer, type TargetState } from '../../core/figure/answer-target.ts';
import { isTarget } from '../../core/figure/statement.ts';
import type { TargetResult } from '../../core/figure/target-result.ts';
import { sayAnswer, sayDue, sayResult, type TargetTold } from '../../core/figure/target-sentences.ts';
import { paths } from '../../core/address/paths.ts';
import { viewFigure } from '../figure/figure-view.ts';
import { onceAFigure } from '../../archive/once-a-figure.ts';
import type { PlaceName } from '../place/place-view.ts';
import type { Context } from '../context.ts';

/** Whether a target is answered. */
export interface StateView {
  readonly code: TargetState;
  /** Whether the due day is past and no result answers it, though its place could still have reported one. */
  readonly isOverdue: boolean;
  /** "Chưa có báo cáo, quá hạn". */
  readonly text: string;
}

/** A target with its state, as tables show it. */
export interface TargetView {
  readonly id: string;
  readonly href: string;
  /** As printed, or in the words of the page's language. */
  readonly phrase: string;
  readonly title: string;
  /** What narrows it within its indicator. */
  readonly facet: string | undefined;
  readonly indicatorHref: string;
  readonly place: PlaceName;
  /** "hết năm 2029"; absent when the period is open. */
  readonly due: string | undefined;
  readonly state: StateView;
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

export const viewTarget = onceAFigure((context: Context, figure): TargetView => {
  const { archive, language } = context;
  const answer = answerOf(archive, figure);
  const told = toldOf(context, figure);
  const view = viewFigure(context, figure);
  const result = resultOf(answer) ?? answer.results.at(-1);
  return {
    id: view.id,
    href: view.href,
    phrase: view.phrase,
    title: view.title,
    facet: view.facet,
    indicatorHref: paths.indicator(figure.indicator.id, language),
    place: view.place,
    due: answer.due && sayDue(answer.due, told),
    state: viewState(context, { state: answer.state, isOverdue: isOverdue(answer) }),
    sentences: sayAnswer(answer, told),
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
      const says = result === resultOf(answer) ? undefined : sayResult(result, toldOf(context, figure));
      return [{ target: viewTarget(context, figure), says }];
    });
}

function viewResult(context: Context, figure: Figure, result: TargetResult): TargetResultView {
  const view = viewFigure(context, { ...figure, observation: result.observation });
  return {
    href: view.href,
    phrase: view.phrase,
    period: view.period,
    says: sayResult(result, toldOf(context, figure)),
    isOutside: result.standing !== 'at-due' && result.standing !== 'during',
  };
}

/** What sentences about a target name, kept since it has many. */
const toldOf = onceAFigure(({ archive, language, words }: Context, figure): TargetTold =>
  tellTarget(archive, language, words, figure),
);

/** A state in words. */
export function viewState(
  { words }: Context,
  { state, isOverdue }: { state: TargetState; isOverdue: boolean },
): StateView {
  const { states, overdue } = words.targets;
  return { code: state, isOverdue, text: isOverdue ? `${states[state]}, ${overdue}` : states[state] };
}

/** Whether its due day is past and no result answers it, though its place could still have reported one. */
export function isOverdue({ state, rule, isDue }: TargetAnswer): boolean {
  return state === 'not-reported' && isDue && rule.kind !== 'place-changed';
}
