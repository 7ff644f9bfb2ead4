import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import type { Observation } from '../model/observation.ts';
import {
  sayAnswer,
  sayResult,
  type AnswerNames,
  type AnswerWords,
  type ResultNames,
  type TargetNames,
} from './target-sentences.ts';
import type { TargetStanding, TargetResult } from './target-result.ts';
import type { TargetRule } from './target-ruling.ts';

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
    border: (day) => `border of ${day}`,
  },
  standings: { before: 'before', after: 'after', apart: 'apart' },
  says: { reached: 'reaches', open: 'leaves open', short: (gap) => `falls ${gap ?? ''} short` },
};
const NAMES: AnswerNames = {
  figure: ({ obs_value }) => `${obs_value}%`,
  period: (period) => period,
  due: (day) => `by ${day}`,
  day: (day) => `day ${day}`,
  gap: ({ reach }) => (reach?.kind === 'short' && reach.by !== undefined ? `${reach.by} points` : undefined),
  place: 'Bắc Kạn',
  basis: (id) => `<${id}>`,
  list: (items) => items.join(' + '),
};

const target = makeObservation({ time_period: '2021/2025', obs_value: 80, value_type: 'target' });

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
  return sayAnswer({ rule, state: 'met', target, due, isDue: true, results: [] }, WORDS, NAMES);
}

const reached: Said = { reach: { kind: 'reached' } };
const at = result('2025', 85, reached);
const below = result('2025', 70, { reach: { kind: 'short', by: 10 } });
const change = { day: '2025-07-01', isGone: true };

test.each<[rule: TargetRule, sentences: readonly string[]]>([
  [{ kind: 'reached', result: at }, ['reached: 85% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'short', result: below }, ['short: 70% of 2025 for 80% by 2025-12-31, 10 points less']],
  [{ kind: 'reached-early', result: at }, ['reached early: 85% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'exceeded-early', result: at }, ['exceeded early: 85% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'every-year', results: [at, below] }, ['every year: 85% (2025) + 70% (2025) for 80%']],
  [{ kind: 'under-way', result: below }, ['under way: 70% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'at-level', result: at }, ['at level: 85% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'some-years', results: [at], missing: [2022, 2023] }, ['some years: 85% (2025) without 2022 + 2023']],
  [{ kind: 'no-result' }, ['no result: 80% by 2025-12-31']],
  [{ kind: 'overdue' }, ['overdue: 80% by 2025-12-31']],
  [{ kind: 'overdue', result: below }, ['overdue: 80% by 2025-12-31', 'latest: 70% of 2025 for 80% by 2025-12-31']],
  [
    { kind: 'overdue', result: at },
    ['overdue: 80% by 2025-12-31', 'latest at level: 85% of 2025 for 80% by 2025-12-31'],
  ],
  [{ kind: 'place-changed', change }, ['Bắc Kạn gone on day 2025-07-01']],
  [
    { kind: 'place-changed', change: { ...change, isGone: false }, result: below },
    ['Bắc Kạn changed on day 2025-07-01', 'latest: 70% of 2025 for 80% by 2025-12-31'],
  ],
  [{ kind: 'open', result: at }, ['open: 85% of 2025 for 80% by 2025-12-31']],
  [{ kind: 'conflict', results: [at, below] }, ['conflict: 85% (2025) + 70% (2025)']],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'whole' } },
    ['obstacle: 85% of 2025 for 80% by 2025-12-31: whole'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'basis', result: 'chuan-2022', target: undefined } },
    ['obstacle: 85% of 2025 for 80% by 2025-12-31: bases <chuan-2022> and unknown'],
  ],
  [
    { kind: 'obstacle', result: at, obstacle: { kind: 'border', change } },
    ['obstacle: 85% of 2025 for 80% by 2025-12-31: border of day 2025-07-01'],
  ],
])('the answer %j is told with its numbers', (rule, sentences) => {
  expect(say(rule)).toEqual(sentences);
});

test('a target without an end has no day by which it is due', () => {
  const open = { ...target, time_period: '2021/..' };
  const answer = { rule: { kind: 'no-result' }, state: 'not-reported', isDue: false, results: [] } as const;
  expect(sayAnswer({ ...answer, target: open, due: undefined }, WORDS, NAMES)).toEqual(['no result: 80% some day']);
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
  expect(sayResult(result('2025', 70, said, {}, standing), WORDS, NAMES)).toBe(sentence);
});
