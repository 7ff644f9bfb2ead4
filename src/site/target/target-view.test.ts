import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../core/model/indicator.ts';
import type { Observation } from '../../core/model/observation.ts';
import {
  makeChartArchive,
  makeFigures,
  makeIndicator,
  makeObservation,
  OF_WORKS,
} from '../../../tests/kit/chart-fixture.ts';
import { targetsOfResult, viewTarget } from './target-view.ts';
import { viewTargets } from './targets-view.ts';
import { contextOf } from '../context.ts';

const PLACE = 'thai-nguyen-2025';

function aim(obs_value: number, fields: Partial<Observation> = {}): Observation {
  return make({ time_period: '2026', obs_value, value_type: 'target', ...fields });
}

function make(fields: Partial<Observation>): Observation {
  return makeObservation({ ref_area: PLACE, ...fields });
}

/** The archive of these observations, on a day after 2026. */
function archiveOf(observations: readonly Observation[], fields: Partial<Indicator> = {}, edition = '2027-03-01') {
  const archive = makeChartArchive([makeIndicator(observations, fields)]);
  return { ...archive, site: { ...archive.site, edition } };
}

function explain(
  observations: readonly [Observation, ...Observation[]],
  fields: Partial<Indicator> = {},
  edition?: string,
) {
  const archive = archiveOf(observations, fields, edition);
  const [figure] = makeFigures(observations, fields);
  if (figure === undefined) throw new Error('no target');
  const [vi, en] = (['vi', 'en'] as const).map((language) => viewTarget(contextOf(archive, language), figure));
  return { state: vi?.state.code, vi: vi?.sentences.join(' '), en: en?.sentences.join(' ') };
}

const COUNT = { unit_measure: 'NUMBER', counted: { vi: 'xã', en: 'communes' }, aggregation: 'sum' } as const;
const BASES = {
  bases: [{ id: 'chuan-2022', label: { vi: 'chuẩn 2022', en: 'standard of 2022' }, from: '2022' }],
} as const;

test.each([
  ['on a day that is known', '2024-05-10'],
  ['nobody knows when', undefined],
])('a place gone before the period begins, told of %s, is told apart from its namesake of today', (_, date) => {
  const reference = 'bao-thu-do-2024';
  const target = aim(50, { ref_area: 'bac-kan', time_period: '2030', sources: [{ reference }] });
  const made = archiveOf([target], {}, '2026-11-21');
  const page = made.references.get(reference);
  if (page === undefined) throw new Error('no such page');
  const archive = { ...made, references: new Map([[reference, { ...page, date }]]) };
  const old = archive.localities.get('bac-kan');
  const [heir, version] = [archive.localities.get(PLACE), old?.versions.at(-1)];
  if (old === undefined || heir === undefined || version === undefined) throw new Error('no such places');
  const namesake = heir.versions.map((one) => ({ ...one, name: version.name, full_name: version.full_name }));
  const localities = new Map([...archive.localities, [heir.id, { ...heir, versions: namesake }]]);
  const [figure] = makeFigures([target]);
  const sentences = (['vi', 'en'] as const).map(
    (one) => figure && viewTarget(contextOf({ ...archive, localities }, one), figure),
  );
  expect(sentences.map((view) => view?.sentences)).toEqual([
    ['Tỉnh Bắc Kạn (cũ) được sắp xếp lại từ 1/7/2025, trước hạn.'],
    ['Bắc Kạn Province (former) was reorganised on 1 July 2025, before the due day.'],
  ]);
});

describe('a rule is told with its numbers', () => {
  test.each([
    [
      'met',
      explain([aim(50), make({ time_period: '2026' })]),
      'Kết quả 2026 là 50%, đạt chỉ tiêu 50%.',
      'The result of 2026 is 50%, which meets the target of 50%.',
    ],
    [
      'met by an estimate',
      explain([aim(50), make({ time_period: '2026', value_type: 'estimate' })]),
      'Kết quả 2026 là 50%, đạt chỉ tiêu 50%. Kết quả này là số ước tính.',
      'The result of 2026 is 50%, which meets the target of 50%. This result is an estimate.',
    ],
    [
      'missed',
      explain([aim(60), make({ time_period: '2026' })]),
      'Kết quả 2026 là 50%, không đạt chỉ tiêu 60%, còn cách 10 điểm phần trăm.',
      'The result of 2026 is 50%, which misses the target of 60% by 10 percentage points.',
    ],
    [
      'missed, the target lying beyond its number',
      explain([aim(60, { comparator: 'gt', value_text: 'trên 60%' }), make({ time_period: '2026' })]),
      'Kết quả 2026 là 50%, không đạt chỉ tiêu trên 60%, còn cách hơn 10 điểm phần trăm.',
      'The result of 2026 is 50%, which misses the target of more than 60% by more than 10 percentage points.',
    ],
    [
      'missed, in a scale that English has no word for',
      explain(
        [
          aim(2, { unit_mult: 4, value_text: '2 vạn xã' }),
          make({ time_period: '2026', obs_value: 1.5, unit_mult: 4, value_text: '1,5 vạn xã' }),
        ],
        COUNT,
      ),
      'Kết quả 2026 là 1,5 vạn xã, không đạt chỉ tiêu 2 vạn xã, còn cách 0,5 vạn xã.',
      'The result of 2026 is 15 thousand communes, which misses the target of 20 thousand communes by 5 thousand communes.',
    ],
    [
      'under way',
      explain([aim(60, { time_period: '2026/2030' }), make({ time_period: '2026' })]),
      'Số gần nhất, 2026, là 50%, còn cách chỉ tiêu 60% là 10 điểm phần trăm; chưa đến hạn (hết năm 2030).',
      'The latest figure, 2026, is 50%, 10 percentage points away from the target of 60%; not yet due (end of 2030).',
    ],
    [
      'at the level ahead of time',
      explain([aim(50, { time_period: '2026/2030' }), make({ time_period: '2026' })]),
      'Số gần nhất, 2026, là 50%, đã ở mức chỉ tiêu 50%; chưa đến hạn (hết năm 2030) nên chưa kết luận là đạt.',
      'The latest figure, 2026, is 50%, at the level of the target of 50%; not yet due (end of 2030), so it is not called met.',
    ],
    [
      'met by part of a sum',
      explain(
        [
          aim(5, { time_period: '2026/2030', value_text: '5 xã' }),
          make({ time_period: '2026', obs_value: 6, value_text: '06 xã' }),
        ],
        COUNT,
      ),
      'Mới tính 2026 đã có 06 xã, đạt chỉ tiêu 5 xã trước hạn: số cộng dồn chỉ có thể tăng thêm.',
      'For 2026 alone it is 6 communes, which meets the target of 5 communes ahead of time: a running total can only grow.',
    ],
    [
      'exceeded by part of a sum',
      explain(
        [
          aim(5, { time_period: '2026/2030', value_text: '5 xã' }),
          make({ time_period: '2026', obs_value: 6, value_text: '06 xã' }),
        ],
        { ...COUNT, direction: 'lower-is-better' },
      ),
      'Mới tính 2026 đã là 06 xã, quá mức chỉ tiêu 5 xã: số cộng dồn chỉ có thể tăng thêm.',
      'For 2026 alone it is 6 communes, already beyond the target of 5 communes: a running total can only grow.',
    ],
    [
      'met every year',
      explain([aim(50, { time_period: '2025/2026' }), make({ time_period: '2025' }), make({ time_period: '2026' })], {
        aggregation: 'each-year',
      }),
      'Năm nào trong kỳ cũng đạt 50%: 50% (2025) và 50% (2026).',
      'Every year of the period meets 50%: 50% (2025) and 50% (2026).',
    ],
    [
      'met in some of the years',
      explain([aim(50, { time_period: '2026/2028' }), make({ time_period: '2026' })], { aggregation: 'each-year' }),
      'Đã có 50% (2026); chưa kết luận được năm 2027 và 2028.',
      'So far 50% (2026); nothing can be concluded for 2027 and 2028.',
    ],
    [
      'without a result',
      explain([aim(50, { time_period: '2026/2030' })]),
      'Kho chưa có kết quả nào trong kỳ; hạn là hết năm 2030.',
      'The archive holds no result of the period yet; due by the end of 2030.',
    ],
    [
      'overdue',
      explain([aim(60, { time_period: '2025-07/2026-06' }), make({ time_period: '2025' })]),
      'Đã qua hạn (30/6/2026) mà kho chưa có kết quả trả lời chỉ tiêu này. Số gần nhất trước đó, 2025, là 50%, còn cách chỉ tiêu 10 điểm phần trăm.',
      'The due day (30 June 2026) is past, and the archive holds no result that answers this target. The latest figure before that, 2025, is 50%, 10 percentage points away from the target.',
    ],
    [
      'of a place that is no more',
      explain([
        aim(50, { ref_area: 'bac-kan', time_period: '2020/2025' }),
        make({ ref_area: 'bac-kan', time_period: '2023' }),
      ]),
      'Tỉnh Bắc Kạn được sắp xếp lại từ 1/7/2025, trước hạn. Số gần nhất trước đó, 2023, là 50%, đã ở mức chỉ tiêu.',
      'Bắc Kạn Province was reorganised on 1 July 2025, before the due day. The latest figure before that, 2023, is 50%, at the level of the target.',
    ],
    [
      'by another definition',
      explain([aim(60), make({ time_period: '2026', basis: 'chuan-2022' })], { bases: [...BASES.bases] }),
      'Kết quả 2026 là 50%, chỉ tiêu là 60%, nhưng không so sánh được: kết quả theo chuẩn 2022, còn chỉ tiêu không rõ theo chuẩn nào.',
      'The result of 2026 is 50%, the target 60%, but the two cannot be compared: the result rests on the standard of 2022, the target on an unknown standard.',
    ],
    [
      'of which neither way is better',
      explain([aim(60), make({ time_period: '2026' })], { direction: 'neither' }),
      'Kết quả 2026 là 50%, chỉ tiêu là 60%, nhưng không so sánh được: chỉ số này không xét hơn kém, hai con số chỉ đặt cạnh nhau.',
      'The result of 2026 is 50%, the target 60%, but the two cannot be compared: neither way is better for this indicator, so the numbers only stand side by side.',
    ],
    [
      'left open',
      explain([
        aim(60, { comparator: 'gt', value_text: 'trên 60%' }),
        make({ time_period: '2026', obs_value: 60, value_text: '60%' }),
      ]),
      'Kết quả 2026 là 60%, chỉ tiêu là trên 60%: từ so sánh hoặc phần làm tròn để ngỏ, có thể đạt, có thể không.',
      'The result of 2026 is 60%, the target more than 60%: comparators or rounding leave it open.',
    ],
    [
      'with sources that disagree',
      explain([
        aim(60),
        make({ time_period: '2026', obs_id: 'a' }),
        make({ time_period: '2026', obs_id: 'b', obs_value: 70 }),
      ]),
      'Các nguồn cho kết quả trái nhau: 50% (2026) và 70% (2026).',
      'Sources disagree on the result: 50% (2026) and 70% (2026).',
    ],
  ])('%s', (_, told, vi, en) => {
    expect([told.vi, told.en]).toEqual([vi, en]);
  });
});

test('targets stand by who set them, the last to fall due first, and are counted by state', () => {
  const setBy = (vi: string) => ({ set_by: { vi } });
  const targets = [
    aim(60, { obs_id: 'old', time_period: '2026', ...setBy('Nghị quyết 1') }),
    aim(60, { obs_id: 'new', time_period: '2026/2030', ...setBy('Nghị quyết 2') }),
    aim(50, { obs_id: 'met', time_period: '2026', ...setBy('Nghị quyết 1') }),
    aim(50, { obs_id: 'nobody', time_period: '2025-08' }),
  ];
  const view = viewTargets(contextOf(archiveOf([...targets, make({ time_period: '2026' })]), 'en'));
  expect(
    view.groups.map(({ id, title, targets: own }) => [id, title.text, title.lang, own.map((one) => one.id)]),
  ).toEqual([
    ['nghi-quyet-2', 'Nghị quyết 2', 'vi', ['new']],
    ['nghi-quyet-1', 'Nghị quyết 1', 'vi', ['met', 'old']],
    ['khong-neu-ai-dat-ra', 'The source does not say who set them', undefined, ['nobody']],
  ]);
  expect(view.tally.all).toBe(4);
  expect(view.tally.states.map(({ state, count, notes }) => ({ state: state.code, count, notes }))).toEqual([
    { state: 'met', count: 1, notes: [] },
    { state: 'missed', count: 1, notes: [] },
    { state: 'on-the-way', count: 1, notes: [] },
    { state: 'not-reported', count: 1, notes: ['1 overdue'] },
    { state: 'not-comparable', count: 0, notes: [] },
  ]);
  expect(view.groups.map(({ count }) => count)).toEqual(['1 target', '2 targets', '1 target']);
  expect(view.groups.flatMap(({ targets: own }) => own.map(({ state }) => state.text))).toEqual([
    'On the way',
    'Met',
    'Missed',
    'Not reported, overdue',
  ]);
});

test('a result names the targets it is held against, and what it says where another one decides', () => {
  const observations = [
    aim(60),
    make({ time_period: '2026', obs_id: 'last' }),
    make({ time_period: '2025-07', obs_id: 'first' }),
  ];
  const archive = archiveOf(observations);
  const told = (id: string) => {
    const figure = archive.figures.get(id);
    return (
      figure && targetsOfResult(contextOf(archive, 'vi'), figure).map(({ target, says }) => [target.state.code, says])
    );
  };
  expect(told('last')).toEqual([['missed', undefined]]);
  expect(told('first')).toEqual([['missed', 'trước kỳ của chỉ tiêu']]);
});

test('what a target of a part lacks is counted by the word of the part', () => {
  const told = explain(
    [
      aim(60, { breakdown: 'tram', value_text: '60 trạm' }),
      make({ time_period: '2026', obs_value: 50, breakdown: 'tram', value_text: '50 trạm' }),
    ],
    OF_WORKS,
  );
  expect(told.state).toBe('missed');
  expect(told.en).toBe('The result of 2026 is 50 stations, which misses the target of 60 stations by 10.');
});

test('targets of one indicator stand by what they measure, whatever their ids', () => {
  const [first, second, third] = [
    aim(1, { obs_id: 'c', breakdown: 'cau' }),
    aim(2, { obs_id: 'b', breakdown: 'tram' }),
    aim(3, { obs_id: 'a', breakdown: 'cau' }),
  ] as const;
  const archive = archiveOf([second, third, first], OF_WORKS);
  const [group] = viewTargets(contextOf(archive, 'vi')).groups;
  expect(group?.targets.map(({ id, facet }) => `${id} ${facet ?? ''}`)).toEqual(['a cầu', 'c cầu', 'b trạm y tế']);
});
