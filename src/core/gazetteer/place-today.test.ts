import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { placeOn, placeToday } from './place-today.ts';

const NAMES = { idOf: (unit: string) => unit.split(' ')[0], nameOf: (unit: string) => unit };
/** Names that leave out the letter by which units are told apart. */
const BARE = { ...NAMES, nameOf: (unit: string) => unit.split(' ')[1] ?? '' };
const tell = (then: string[], present: string[][], province?: string) => {
  const { namesakes, ...told } = placeToday(then, present, province, NAMES);
  return namesakes.length === 0 ? told : { ...told, namesakes };
};

test('a place that stands as it did is the same', () => {
  expect(tell(['a A', 'p P'], [['a A', 'p P']])).toEqual({ change: 'same', now: [], within: [] });
});

test.each([
  ['another name', ['a B', 'p P']],
  ['another unit above', ['a A', 'q Q']],
  ['no unit between', ['a A']],
])('one that stands with %s is told by its name and province of today', (_, today) => {
  expect(tell(['a A', 'd D', 'p P'], [today])).toEqual({ change: 'renamed', now: [today[0]], within: today.slice(1) });
});

test('ground in one unit of today lies within it, in several it is divided, with all their provinces, each once', () => {
  expect(tell(['a A', 'p P'], [['b B', 'q Q']])).toEqual({ change: 'within', now: ['b B'], within: ['q Q'] });
  expect(
    tell(
      ['a A'],
      [
        ['b B', 'q Q'],
        ['c C', 'q Q'],
        ['d D', 'r R'],
      ],
    ),
  ).toEqual({
    change: 'divided',
    now: ['b B', 'c C', 'd D'],
    within: ['q Q', 'r R'],
  });
});

test('a province that holds the ground itself is not told twice', () => {
  expect(tell(['p P'], [['q Q']])).toEqual({ change: 'within', now: ['q Q'], within: [] });
  expect(tell(['p P'], [['q Q'], ['b B', 'q Q']])).toEqual({ change: 'divided', now: ['q Q', 'b B'], within: [] });
});

test('without known successors nothing is told but the province, where that is known', () => {
  expect(tell(['a A', 'p P'], [], 'q Q')).toEqual({ change: 'unknown', now: [], within: ['q Q'] });
  expect(tell(['a A', 'p P'], [])).toEqual({ change: 'unknown', now: [], within: [] });
});

test('a unit of today that bears the name of another the place was or lay in is told, and no unit beside itself', () => {
  const namesakes = (then: string[], present: string[][]) => placeToday(then, present, undefined, BARE).namesakes;
  expect(namesakes(['p Đắk'], [['q Đắk']])).toEqual(['q Đắk']);
  expect(namesakes(['a Chi', 'd Chi', 'p Lạng'], [['b Chi', 'p Lạng']])).toEqual(['b Chi']);
  expect(namesakes(['a A', 'p Thái'], [['b B', 'q Thái']])).toEqual(['q Thái']);
  expect(namesakes(['a A', 'd D', 'p Lạng'], [['a A', 'p Lạng']])).toEqual([]);
});

const REFORM = '2025-07-01';
const GAZETTEER = new Map(
  [
    unit('cu', 'province', 'Cũ', undefined, REFORM, 'moi'),
    unit('moi', 'province', 'Mới', undefined, undefined),
    unit('cu/h-a', 'district', 'A', 'cu', REFORM),
  ].map((one) => [one.id, one]),
);

function unit(
  id: string,
  level: string,
  name: string,
  parent: string | undefined,
  end: string | undefined,
  heir?: string,
) {
  return localitySchema.parse({
    id,
    confidence: 'high',
    versions: [
      {
        level,
        name,
        full_name: `${level === 'district' ? 'huyện' : 'tỉnh'} ${name}`,
        parent,
        valid_from: end === undefined ? REFORM : undefined,
        valid_to: end,
      },
    ],
    events: heir === undefined ? [] : [{ kind: 'merged', date: REFORM, successors: [{ id: heir, extent: 'full' }] }],
  });
}

test('the province of today of a district without known successors is that which took over its province', () => {
  const place = placeOn(GAZETTEER, 'cu/h-a', '2024-01-01', '2026-01-01');
  expect(place.then.map(({ id }) => id)).toEqual(['cu/h-a', 'cu']);
  expect([place.change, place.now, place.within.map(({ id }) => id)]).toEqual(['unknown', [], ['moi']]);
});
