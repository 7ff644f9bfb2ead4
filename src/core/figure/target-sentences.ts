import type { Observation } from '../model/observation.ts';
import type { TargetAnswer } from './answer-target.ts';
import type { Obstacle, TargetStanding, TargetResult } from './target-result.ts';
import type { TargetRule } from './target-ruling.ts';

/** What a sentence about a result names, in the language of the page; a gap may be absent. */
export interface ResultNames {
  /** The result in full, "1,96%". */
  readonly figure: string;
  readonly period: string;
  /** How far it falls short, "0,76 điểm phần trăm". */
  readonly gap: string | undefined;
}

/** What a sentence about a target names. `due` is absent when its period is open. */
export interface TargetNames {
  readonly target: string;
  readonly due: string | undefined;
}

/** The sentences a language lends to answers. */
export interface AnswerWords {
  readonly reached: (result: ResultNames, target: TargetNames) => string;
  readonly short: (result: ResultNames, target: TargetNames) => string;
  readonly reachedEarly: (result: ResultNames, target: TargetNames) => string;
  readonly exceededEarly: (result: ResultNames, target: TargetNames) => string;
  readonly everyYear: (results: string, target: TargetNames) => string;
  readonly underWay: (result: ResultNames, target: TargetNames) => string;
  readonly atLevel: (result: ResultNames, target: TargetNames) => string;
  readonly someYears: (results: string, missing: string) => string;
  readonly noResult: (target: TargetNames) => string;
  readonly overdue: (target: TargetNames) => string;
  readonly placeGone: (place: string, day: string) => string;
  readonly placeChanged: (place: string, day: string) => string;
  /** What follows from a change of the place, where there is room to say it. */
  readonly elsewhere: string;
  readonly latest: (result: ResultNames, target: TargetNames) => string;
  readonly latestAtLevel: (result: ResultNames, target: TargetNames) => string;
  readonly open: (result: ResultNames, target: TargetNames) => string;
  readonly conflict: (results: string) => string;
  readonly obstacle: (result: ResultNames, target: TargetNames, why: string) => string;
  readonly estimate: string;
  readonly obstacles: {
    readonly [K in Exclude<Obstacle['kind'], 'basis' | 'border'>]: string;
  } & {
    readonly basis: (result: string | undefined, target: string | undefined) => string;
    readonly border: (day: string) => string;
  };
  /** What a result in itself says, without the other results. */
  readonly standings: Readonly<Record<Exclude<TargetStanding, 'at-due' | 'during'>, string>>;
  readonly says: {
    readonly reached: string;
    readonly open: string;
    readonly short: (gap: string | undefined) => string;
  };
}

/** How figures, days and places are named in the language of a page. */
export interface AnswerNames {
  readonly figure: (observation: Observation) => string;
  readonly period: (timePeriod: string) => string;
  /** The last day of a period, "hết năm 2025". */
  readonly due: (day: string) => string;
  readonly day: (day: string) => string;
  /** How far a result falls short. */
  readonly gap: (result: TargetResult) => string | undefined;
  readonly place: string;
  readonly basis: (id: string) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Why a target is in its state, in sentences with their numbers. */
export function sayAnswer(answer: TargetAnswer, words: AnswerWords, names: AnswerNames): string[] {
  const { rule, due } = answer;
  const target = { target: names.figure(answer.target), due: due === undefined ? undefined : names.due(due) };
  const sentences = sayRule(rule, target, words, names);
  const deciding = 'result' in rule && rule.result?.observation.value_type === 'estimate';
  return deciding ? [...sentences, words.estimate] : sentences;
}

/** What one result says of a target, for a list of them. */
export function sayResult(result: TargetResult, words: AnswerWords, names: AnswerNames): string {
  const { standing } = result;
  if (standing !== 'at-due' && standing !== 'during') return words.standings[standing];
  if (result.obstacle !== undefined) return sayObstacle(result.obstacle, words, names);
  const { kind } = result.reach;
  return kind === 'short' ? words.says.short(names.gap(result)) : words.says[kind];
}

function sayRule(rule: TargetRule, target: TargetNames, words: AnswerWords, names: AnswerNames): string[] {
  const name = (result: TargetResult) => nameResult(result, names);
  const list = (results: readonly TargetResult[]) =>
    names.list(results.map((result) => `${name(result).figure} (${name(result).period})`));
  switch (rule.kind) {
    case 'reached':
      return [words.reached(name(rule.result), target)];
    case 'short':
      return [words.short(name(rule.result), target)];
    case 'reached-early':
      return [words.reachedEarly(name(rule.result), target)];
    case 'exceeded-early':
      return [words.exceededEarly(name(rule.result), target)];
    case 'every-year':
      return [words.everyYear(list(rule.results), target)];
    case 'under-way':
      return [words.underWay(name(rule.result), target)];
    case 'at-level':
      return [words.atLevel(name(rule.result), target)];
    case 'some-years':
      return [words.someYears(list(rule.results), names.list(rule.missing.map(String)))];
    case 'no-result':
      return [words.noResult(target)];
    case 'overdue':
      return [words.overdue(target), ...sayLatest(rule.result, target, words, names)];
    case 'place-changed': {
      const say = rule.change.isGone ? words.placeGone : words.placeChanged;
      return [say(names.place, names.day(rule.change.day)), ...sayLatest(rule.result, target, words, names)];
    }
    case 'obstacle':
      return [words.obstacle(name(rule.result), target, sayObstacle(rule.obstacle, words, names))];
    case 'open':
      return [words.open(name(rule.result), target)];
    case 'conflict':
      return [words.conflict(list(rule.results))];
  }
}

function sayLatest(result: TargetResult | undefined, target: TargetNames, words: AnswerWords, names: AnswerNames) {
  if (result === undefined) return [];
  const say = result.reach?.kind === 'reached' ? words.latestAtLevel : words.latest;
  return [say(nameResult(result, names), target)];
}

function sayObstacle(obstacle: Obstacle, { obstacles }: AnswerWords, names: AnswerNames): string {
  if (obstacle.kind === 'border') return obstacles.border(names.day(obstacle.change.day));
  if (obstacle.kind !== 'basis') return obstacles[obstacle.kind];
  const [result, target] = [obstacle.result, obstacle.target].map((id) => (id === undefined ? id : names.basis(id)));
  return obstacles.basis(result, target);
}

function nameResult(result: TargetResult, names: AnswerNames): ResultNames {
  const { observation } = result;
  return {
    figure: names.figure(observation),
    period: names.period(observation.time_period),
    gap: names.gap(result),
  };
}
