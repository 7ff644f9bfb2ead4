import type { Bilingual } from '../model/common.ts';
import type { CountedUnits, Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import { formatPeriod } from '../text/date.ts';
import { joinList } from '../text/join-list.ts';
import type { Language } from '../text/language.ts';
import { formatNumber } from '../text/number.ts';
import type { TargetAnswer, TargetRule } from './answer-target.ts';
import { timesTen } from '../number/exact.ts';
import { formatFigure, scaleIn, type FigureWords } from './format.ts';
import type { SeriesBreak } from './series-break.ts';
import { isCounted, isPercent, scaledUnit, unitWord } from './unit-words.ts';
import type { Obstacle, TargetStanding, TargetResult } from './target-result.ts';

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
    readonly [K in Exclude<Obstacle['kind'], SeriesBreak['kind']>]: string;
  } & {
    readonly basis: (result: string | undefined, target: string | undefined) => string;
    readonly 'basis-inferred': (basis: string) => string;
    readonly border: (day: string) => string;
    readonly units: Readonly<Record<CountedUnits, (day: string) => string>>;
  };
  /** What a result in itself says, without the other results. */
  readonly standings: Readonly<Record<Exclude<TargetStanding, 'at-due' | 'during'>, string>>;
  readonly says: {
    readonly reached: string;
    readonly open: string;
    readonly short: (gap: string | undefined) => string;
  };
}

/** What the interface says in a language, as far as targets need it. */
export interface TargetWords extends FigureWords {
  readonly targets: {
    readonly answer: AnswerWords;
    /** "hết năm 2025". */
    readonly endOfYear: (year: string) => string;
    readonly moreThan: (gap: string) => string;
  };
  readonly chart: {
    /** What the difference of two shares is counted in. */
    readonly points: string;
    readonly gap: (number: string, unit: string, isCount: boolean) => string;
  };
}

/** What sentences about one target are made of beside its answer. */
export interface TargetTold {
  readonly target: Observation;
  /** What a number without a unit counts. */
  readonly counted: Bilingual | undefined;
  readonly bases: Indicator['bases'];
  readonly unit: Unit;
  /** The name of its place, as a sentence begins with it. */
  readonly place: string;
  readonly language: Language;
  readonly words: TargetWords;
}

/** Why a target is in its state, in sentences with their numbers. */
export function sayAnswer({ rule, due }: Pick<TargetAnswer, 'rule' | 'due'>, told: TargetTold): string[] {
  const target = { target: nameFigure(told.target, told), due: due && sayDue(due, told) };
  const sentences = sayRule(rule, target, told);
  const deciding = 'result' in rule && rule.result?.observation.value_type === 'estimate';
  return deciding ? [...sentences, told.words.targets.answer.estimate] : sentences;
}

/** What one result says of a target, for a list of them. */
export function sayResult(result: TargetResult, told: TargetTold): string {
  const { standing } = result;
  const words = told.words.targets.answer;
  if (standing !== 'at-due' && standing !== 'during') return words.standings[standing];
  if (result.obstacle !== undefined) return sayObstacle(result.obstacle, told);
  const { kind } = result.reach;
  return kind === 'short' ? words.says.short(sayGap(result, told)) : words.says[kind];
}

/** The last day of a period: "hết năm 2029" when it is that of a year. */
export function sayDue(day: string, { language, words }: Pick<TargetTold, 'language' | 'words'>): string {
  return day.endsWith('-12-31') ? words.targets.endOfYear(day.slice(0, 4)) : formatPeriod(day, language);
}

function sayRule(rule: TargetRule, target: TargetNames, told: TargetTold): string[] {
  const words = told.words.targets.answer;
  const name = (result: TargetResult) => nameResult(result, told);
  const list = (results: readonly TargetResult[]) =>
    joinList(
      results.map(name).map(({ figure, period }) => `${figure} (${period})`),
      told.language,
    );
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
      return [words.someYears(list(rule.results), joinList(rule.missing.map(String), told.language))];
    case 'no-result':
      return [words.noResult(target)];
    case 'overdue':
      return [words.overdue(target), ...sayLatest(rule.result, target, told)];
    case 'place-changed': {
      const say = rule.change.isGone ? words.placeGone : words.placeChanged;
      return [say(told.place, formatPeriod(rule.change.day, told.language)), ...sayLatest(rule.result, target, told)];
    }
    case 'obstacle':
      return [words.obstacle(name(rule.result), target, sayObstacle(rule.obstacle, told))];
    case 'open':
      return [words.open(name(rule.result), target)];
    case 'conflict':
      return [words.conflict(list(rule.results))];
  }
}

function sayLatest(result: TargetResult | undefined, target: TargetNames, told: TargetTold): string[] {
  if (result === undefined) return [];
  const { latest, latestAtLevel } = told.words.targets.answer;
  return [(result.reach?.kind === 'reached' ? latestAtLevel : latest)(nameResult(result, told), target)];
}

function sayObstacle(obstacle: Obstacle, { bases, language, words }: TargetTold): string {
  const { obstacles } = words.targets.answer;
  const nameDay = (day: string) => formatPeriod(day, language);
  const nameBasis = (id: string) => bases.find((basis) => basis.id === id)?.label[language] ?? id;
  switch (obstacle.kind) {
    case 'basis': {
      const [result, target] = obstacle.bases;
      return obstacles.basis(result && nameBasis(result), target && nameBasis(target));
    }
    case 'basis-inferred':
      return obstacles['basis-inferred'](nameBasis(obstacle.basis));
    case 'border':
      return obstacles.border(nameDay(obstacle.change.day));
    case 'units':
      return obstacles.units[obstacle.units](nameDay(obstacle.day));
    default:
      return obstacles[obstacle.kind];
  }
}

function nameResult(result: TargetResult, told: TargetTold): ResultNames {
  const { observation } = result;
  return {
    figure: nameFigure(observation, told),
    period: formatPeriod(observation.time_period, told.language),
    gap: sayGap(result, told),
  };
}

function nameFigure(observation: Observation, { counted, unit, language, words }: TargetTold): string {
  return formatFigure(observation, unit, counted, language, words).phrase;
}

/** The difference of two shares is in percentage points, of other numbers in the unit of the target. */
function sayGap({ reach }: TargetResult, { target, counted, unit, language, words }: TargetTold): string | undefined {
  if (reach?.kind !== 'short' || reach.by === undefined) return undefined;
  const word = unitWord(unit, counted, language);
  const mult = scaleIn(words.scales, target.unit_mult);
  const name = isPercent(word) ? words.chart.points : scaledUnit(words.scales[mult], word);
  const by = formatNumber(timesTen(reach.by, target.unit_mult - mult), language);
  const gap = words.chart.gap(by, name, isCounted(unit.kind, counted) && mult === 0);
  return reach.isMore === true ? words.targets.moreThan(gap) : gap;
}
