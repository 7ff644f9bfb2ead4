import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import type { Unit } from '../model/unit.ts';
import {
  sayAnswer,
  sayResult,
  type AnswerWords,
  type ResultNames,
  type TargetNames,
  type TargetTold,
} from './target-sentences.ts';
import type { TargetStanding, TargetResult } from './target-result.ts';
import type { TargetRule } from './answer-target.ts';

const both = (word: string) => (result: ResultNames, target: TargetNames) =>
  `${word}: ${result.figure} of ${result.period} for ${target.target} ${target.due ?? 'some day'}`;
const own = (word: string) => (target: TargetNames) => `${word}: ${target.target} ${target.due ?? 'some day'}`;

/** Says which sentence was chosen, and what it was told. */
const WORDS: AnswerWords = {
  reached: both('reached'),
  short: (result, target) => `${both('short')(result, target)}, ${result.gap ?? 'no'} less`,
  reachedEarly: both('reached early'),
  exceededEarly: both('exceeded early'),
  everyYear: (results, { target }) => `every year: ${results} for ${target}`,
  underWay: both('under way'),
  atLevel: both('at level'),
  someYears: (results, missing) => `some years: ${results} without ${missing}`,
  noResult: own('no result'),
  overdue: own('overdue'),
  placeGone: (place, day) => `${place} gone on ${day}`,
  placeChanged: (place, day) => `${place} changed on ${day}`,
  elsewhere: 'elsewhere',
  latest: both('latest'),
  latestAtLevel: both('latest at level'),
  open: both('open'),
  conflict: (results) => `conflict: ${results}`,
  obstacle: (result, target, why) => `${both('obstacle')(result, target)}: ${why}`,
  estimate: 'an estimate',
  obstacles: {
    direction: 'direction',
    goal: 'goal',
    aggregation: 'aggregation',
    'base-period': 'base period',
    whole: 'whole',
    basis: (result, target) => `bases ${result ?? 'unknown'} and ${target ?? 'unknown'}`,
    'basis-inferred': (basis) => `${basis} inferred`,
    border: (day) => `border of ${day}`,
    units: {
      province: (day) => `provinces of ${day}`,
      district: (day) => `districts of ${day}`,
      commune: (day) => `communes of ${day}`,
      village: (day) => `villages of ${day}`,
    },
  },
  standings: { before: 'before', after: 'after', apart: 'apart' },
  says: { reached: 'reaches', open: 'leaves open', short: (gap) => `falls ${gap ?? ''} short` },
};

const target = makeObservation({ time_period: '2021/2025', obs_value: 80, value_type: 'target' });
const none = { before: '', after: '' };
const TOLD: TargetTold = {
  target,
  counted: undefined,
  bases: [{ id: 'chuan-2022', label: { vi: 'chuẩn', en: 'standard' }, from: '2022' }],
  unit: { code: 'PERCENT', label: { vi: '%', en: '%' }, per: [], kind: 'share', discrete: false },
  place: 'Bắc Kạn',
  language: 'en',
  words: {
    comparators: {
      eq: none,
      gt: { before: 'over', after: '' },
      ge: none,
      lt: none,
      le: none,
      nearly: none,
      approx: none,
    },
    scales: { 0: '', 9: 'billion' },
    targets: {
      answer: WORDS,
      endOfYear: (year) => `by end of ${year}`,
      moreThan: (gap) => `more than ${gap}`,
    },
    chart: { points: 'points', gap: (number, unit, isCount) => (isCount ? number : `${number} ${unit}`) },
  },
};

type Said = Pick<TargetResult, 'obstacle' | 'reach'>;

function result(
  time_period: string,
  obs_value: number,
  said: Said,
  fields: Partial<Observation> = {},
  standing: TargetStanding = 'at-due',
): TargetResult {
  const observation = makeObservation({ time_period, obs_value, ...fields });
  return { observation, standing, ...said } as TargetResult;
}

function say(rule: TargetRule, due: string | undefined = '2025-12-31'): string[] {
  return sayAnswer({ rule, due }, TOLD);
}

const reached: Said = { reach: { kind: 'reached' } };
const at = result('2025', 85, reached);
const below = result('2025', 70, { reach: { kind: 'short', by: 10 } });
const change = { day: '2025-07-01', isGone: true };

test.each<[rule: TargetRule, sentences: readonly string[]]>([
  [{ kind: 'reached', result: at }, ['reached: 85% of 2025 for 80% by end of 2025']],
  [{ kind: 'short', result: below }, ['short: 70% of 2025 for 80% by end of 2025, 10 points less']],
  [{ kind: 'reached-early', result: at }, ['reached early: 85% of 2025 for 80% by end of 2025']],
  [{ kind: 'exceeded-early', result: at }, ['exceeded early: 85% of 2025 for 80% by end of 2025']],
  [{ kind: 'every-year', results: [at, below] }, ['every year: 85% (2025) and 70% (2025) for 80%']],
  [{ kind: 'under-way', result: below }, ['under way: 70% of 2025 for 80% by end of 2025']],
  [{ kind: 'at-level', result: at }, ['at level: 85% of 2025 for 80% by end of 2025']],
  [{ kind: 'some-years', results: [at], missing: [2022, 2023] }, ['some years: 85% (2025) without 2022 and 2023']],
  [{ kind: 'no-result' }, ['no result: 80% by end of 2025']],
  [{ kind: 'overdue' }, ['overdue: 80% by end of 2025']],
  [{ kind: 'overdue', result: below }, ['overdue: 80% by end of 2025', 'latest: 70% of 2025 for 80% by end of 2025']],
  [
    { kind: 'overdue', result: at },
    ['overdue: 80% by end of 2025', 'latest at level: 85% of 2025 for 80% by end of 2025'],
  ],
  [{ kind: 'place-changed', change }, ['Bắc Kạn gone on 1 July 2025']],
  [
    { kind: 'place-changed', change: { ...change, isGone: false }, result: below },
    ['Bắc Kạn changed on 1 July 2025', 'latest: 70% of 2025 for 80% by end of 2025'],
  ],
  [{ kind: 'open', result: at }, ['open: 85% of 2025 for 80% by end of 2025']],
  [{ kind: 'conflict', results: [at, below] }, ['conflict: 85% (2025) and 70% (2025)']],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'whole' } },
    ['obstacle: 85% of 2025 for 80% by end of 2025: whole'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'basis', bases: ['chuan-2022', undefined] } },
    ['obstacle: 85% of 2025 for 80% by end of 2025: bases standard and unknown'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'border', change } },
    ['obstacle: 85% of 2025 for 80% by end of 2025: border of 1 July 2025'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'basis-inferred', basis: 'chuan-2022' } },
    ['obstacle: 85% of 2025 for 80% by end of 2025: standard inferred'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'units', units: 'commune', day: '2025-07-01' } },
    ['obstacle: 85% of 2025 for 80% by end of 2025: communes of 1 July 2025'],
  ],
])('the answer %j is told with its numbers', (rule, sentences) => {
  expect(say(rule)).toEqual(sentences);
});

test('a target without an end has no day by which it is due', () => {
  expect(sayAnswer({ rule: { kind: 'no-result' }, due: undefined }, TOLD)).toEqual(['no result: 80% some day']);
});

test('where an estimate decides, it is said to be one', () => {
  const estimate = result('2025', 85, reached, { value_type: 'estimate' });
  expect(say({ kind: 'reached', result: estimate }).at(-1)).toBe('an estimate');
  expect(say({ kind: 'overdue', result: estimate }).at(-1)).toBe('an estimate');
  expect(say({ kind: 'conflict', results: [estimate, at] })).toHaveLength(1);
});

test.each<[standing: TargetStanding, said: Said, sentence: string]>([
  ['before', reached, 'before'],
  ['after', reached, 'after'],
  ['apart', { obstacle: { kind: 'goal' } }, 'apart'],
  ['at-due', { obstacle: { kind: 'goal' } }, 'goal'],
  ['during', reached, 'reaches'],
  ['at-due', { reach: { kind: 'open' } }, 'leaves open'],
  ['at-due', { reach: { kind: 'short', by: 10 } }, 'falls 10 points short'],
])('a result %s with %j says "%s"', (standing, said, sentence) => {
  expect(sayResult(result('2025', 70, said, {}, standing), TOLD)).toBe(sentence);
});

test('a day that ends no year is named in full', () => {
  expect(say({ kind: 'no-result' }, '2025-06-30')).toEqual(['no result: 80% 30 June 2025']);
});

test('a definition without a known name is called by its id', () => {
  const obstacle = { kind: 'basis', bases: ['chuan-2016', 'chuan-2022'] } as const;
  expect(sayResult(result('2025', 70, { obstacle }), TOLD)).toBe('bases chuan-2016 and standard');
});

describe('how far a result falls short', () => {
  const unit: Unit = { code: 'NUMBER', label: { vi: 'số', en: 'count' }, per: [], kind: 'count', discrete: true };
  const money: Unit = { code: 'VND', label: { vi: 'đồng', en: 'VND' }, per: [], kind: 'money', discrete: true };
  const counted = { vi: 'xã', en: 'communes' };
  const short = (fields: Partial<TargetTold>, isMore?: boolean) =>
    sayResult(result('2025', 70, { reach: { kind: 'short', by: 1234.5, isMore } }), { ...TOLD, ...fields });
  const billions = { ...target, unit_mult: 9 };

  test.each([
    ['in percentage points of a share', short({}), '1,234.5 points'],
    ['more than that, where the target lies beyond its number', short({}, true), 'more than 1,234.5 points'],
    ['in the scale of the target', short({ unit: money, target: billions }), '1,234.5 billion VND'],
    ['in what is counted, which the number alone tells', short({ unit, counted }), '1,234.5'],
    ['in what is counted, by its scale', short({ unit, counted, target: billions }), '1,234.5 billion communes'],
    ['in its unit where nothing says what is counted', short({ unit }), '1,234.5 count'],
  ])('is told %s', (_, said, gap) => {
    expect(said).toBe(`falls ${gap} short`);
  });

  test('is not told where it is no single number', () => {
    expect(sayResult(result('2025', 70, { reach: { kind: 'short' } }), TOLD)).toBe('falls  short');
  });
});
