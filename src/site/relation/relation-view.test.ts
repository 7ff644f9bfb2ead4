import { describe, expect, test } from 'vitest';
import type { Observation } from '../../core/model/observation.ts';
import { relationSchema } from '../../core/model/relation.ts';
import { makeChartArchive, makeIndicator, makeObservation, OF_WORKS } from '../../../tests/kit/chart-fixture.ts';
import { relationsOfFigure, relationsWithin, viewRelations } from './relation-view.ts';
import { contextOf } from '../context.ts';

/** The archive whose figures in per cent are named by letters, with these relations. */
function archiveOf(figures: Record<string, Partial<Observation>>, ...relations: object[]) {
  const observations = Object.entries(figures).map(([obs_id, fields]) => makeObservation({ obs_id, ...fields }));
  const parsed = relations.map((relation, index) => relationSchema.parse({ id: `mot-${index}`, ...relation }));
  return makeChartArchive([makeIndicator(observations)], new Map(parsed.map((relation) => [relation.id, relation])));
}

const FIGURES = {
  a: { obs_value: 60 },
  b: { obs_value: 30 },
  c: { obs_value: 5, obs_total: 20, value_text: '5/20%' },
  d: { obs_value: 20, comparator: 'nearly', value_text: 'gần 20%' },
} as const;

describe('a relation is told in words and numbers', () => {
  test.each<[string, object, string, string, string[]]>([
    [
      'off',
      { kind: 'sum', parts: ['a', 'b'], total: 100 },
      'off',
      '60% + 30% ≠ 100%',
      ['Cộng lại được từ 89% đến 91%.', 'Tổng phải là 100%.', 'Lệch ít nhất 9%.'],
    ],
    [
      'a ratio',
      { kind: 'ratio', part: 'b', whole: 'a' },
      'cannot-tell',
      '30% / 60%',
      ['Nguồn không ghi kết quả, nên không có gì để so.'],
    ],
    ['a part of its whole', { kind: 'ratio', part: 'c', share: 'd' }, 'off', '5/20% ≠ gần 20%', []],
    [
      'a change',
      { kind: 'change', to: 'a', by: 'b', way: 'down', measure: 'unstated' },
      'cannot-tell',
      '? − 30% = 60%',
      ['Nguồn không nói mức thay đổi là phần trăm hay điểm phần trăm.'],
    ],
    [
      'equal',
      { kind: 'equal', figures: ['a', 'b'] },
      'off',
      '60% ≠ 30%',
      ['Các số này nói về cùng một điều.', 'Lệch ít nhất 29%.'],
    ],
  ])('%s', (_, relation, verdict, formula, sentences) => {
    const [view] = viewRelations(contextOf(archiveOf(FIGURES, relation), 'vi'));
    expect(view?.verdict.kind).toBe(verdict);
    expect(view?.formula).toBe(formula);
    for (const sentence of sentences) expect(view?.sentences).toContain(sentence);
  });
});

test('a figure has the relations it is part of, without itself; an article those it tells whole', () => {
  const archive = archiveOf(FIGURES, { kind: 'equal', figures: ['a', 'b'] }, { kind: 'equal', figures: ['b', 'd'] });
  expect(
    relationsOfFigure(contextOf(archive, 'vi'), 'a').map(({ figures }) => figures.map(({ phrase }) => phrase)),
  ).toEqual([['30%']]);
  expect(relationsOfFigure(contextOf(archive, 'vi'), 'b')).toHaveLength(2);
  expect(relationsWithin(contextOf(archive, 'vi'), new Set(['a', 'b'])).map(({ id }) => id)).toEqual(['mot-0']);
});

test('the reason for figures that disagree is told, in Vietnamese where there is no other', () => {
  const relation = { kind: 'equal', figures: ['a', 'b'], acknowledged: { vi: 'Hai nguồn khác nhau.' } };
  const archive = archiveOf(FIGURES, relation);
  expect(viewRelations(contextOf(archive, 'en'))[0]?.reason).toEqual({
    text: 'Hai nguồn khác nhau.',
    lang: 'vi',
  });
  expect(viewRelations(contextOf(archive, 'vi'))[0]?.reason?.lang).toBeUndefined();
});

test('parts of a sum are counted by their own word', () => {
  const parts = ['a', 'b'].map((obs_id) => makeObservation({ obs_id, value_text: '50 trạm', breakdown: 'tram' }));
  const relation = relationSchema.parse({ id: 'mot', kind: 'sum', parts: ['a', 'b'], total: 'c' });
  const total = makeObservation({ obs_id: 'c', obs_value: 100, value_text: '100 trạm', breakdown: 'tram' });
  const archive = makeChartArchive([makeIndicator([...parts, total], OF_WORKS)], new Map([['mot', relation]]));
  const [view] = viewRelations(contextOf(archive, 'en'));
  expect(view?.formula).toBe('50 stations + 50 stations = 100 stations');
  expect(view?.sentences.join(' ')).toContain('100 stations');
});
