import { expect, test } from 'vitest';
import { localitySchema } from '../model/locality.ts';
import { localityOf, type Gazetteer } from './gazetteer.ts';
import { chainOn, groundOn, partsOf, pastUnits, predecessors, presentUnits } from './lineage.ts';

type Version = [from: string | undefined, to: string | undefined, parent?: string];
type Step = [date: string, successor: string, extent: 'full' | 'partial'];

function gazetteerOf(units: Record<string, { versions: Version[]; events?: Step[] }>): Gazetteer {
  return new Map(
    Object.entries(units).map(([id, { versions, events = [] }]) => [
      id,
      localitySchema.parse({
        id,
        confidence: 'high',
        versions: versions.map(([valid_from, valid_to, parent]) => ({
          level: 'commune',
          name: id,
          full_name: id,
          valid_from,
          valid_to,
          parent,
        })),
        events: events.map(([date, successor, extent]) => ({
          kind: 'merged',
          date,
          successors: [{ id: successor, extent }],
        })),
      }),
    ]),
  );
}

const chain = (gazetteer: Gazetteer, id: string, day: string) => chainOn(gazetteer, id, day).map((unit) => unit.id);
const present = (gazetteer: Gazetteer, id: string, today: string) =>
  presentUnits(gazetteer, id, today).map((unit) => `${unit.id} ${unit.extent}`);

test.each([
  ['a parent of that day', '2019-05-01', ['commune', 'district', 'old-province']],
  ['the last day of a version', '2019-12-31', ['commune', 'district', 'old-province']],
  ['the first day of the next', '2020-01-01', ['commune', 'town', 'old-province']],
  ['a level that was abolished', '2025-07-01', ['commune', 'new-province']],
  ['a day before all of them', '1900-01-01', ['commune', 'district', 'old-province']],
])('the chain of parents on %s', (_, day, expected) => {
  const gazetteer = gazetteerOf({
    commune: {
      versions: [
        ['2010-01-01', '2020-01-01', 'district'],
        ['2020-01-01', '2025-07-01', 'town'],
        ['2025-07-01', undefined, 'new-province'],
      ],
    },
    district: { versions: [[undefined, '2025-07-01', 'old-province']] },
    town: { versions: [['2020-01-01', '2025-07-01', 'old-province']] },
    'old-province': { versions: [[undefined, '2025-07-01']] },
    'new-province': { versions: [['2025-07-01', undefined]] },
  });
  expect(chain(gazetteer, 'commune', day)).toEqual(expected);
});

test('a unit that no longer stands keeps its last parents', () => {
  const gazetteer = gazetteerOf({
    commune: { versions: [['2010-01-01', '2020-01-01', 'province']] },
    province: { versions: [[undefined, undefined]] },
  });
  expect(chain(gazetteer, 'commune', '2026-01-01')).toEqual(['commune', 'province']);
});

test('a unit that nobody knows has no chain, and an unknown parent ends it', () => {
  const gazetteer = gazetteerOf({ commune: { versions: [[undefined, undefined, 'nowhere']] } });
  expect(chain(gazetteer, 'nowhere', '2020-01-01')).toEqual([]);
  expect(chain(gazetteer, 'commune', '2020-01-01')).toEqual(['commune']);
});

const merged = gazetteerOf({
  standing: { versions: [[undefined, undefined]] },
  renamed: {
    versions: [
      [undefined, '2020-01-01'],
      ['2020-01-01', undefined],
    ],
  },
  commune: { versions: [[undefined, '2020-01-01']], events: [['2020-01-01', 'merger', 'full']] },
  merger: { versions: [['2020-01-01', '2025-07-01']], events: [['2025-07-01', 'today', 'full']] },
  today: { versions: [['2025-07-01', undefined]] },
  other: { versions: [['2025-07-01', undefined]] },
  split: {
    versions: [[undefined, '2025-07-01']],
    events: [
      ['2025-07-01', 'today', 'partial'],
      ['2025-07-01', 'other', 'partial'],
    ],
  },
  whole: { versions: [[undefined, '2020-01-01']], events: [['2020-01-01', 'halved', 'full']] },
  part: { versions: [[undefined, '2020-01-01']], events: [['2020-01-01', 'merger', 'partial']] },
  halved: {
    versions: [['2020-01-01', '2025-07-01']],
    events: [
      ['2025-07-01', 'today', 'partial'],
      ['2025-07-01', 'other', 'partial'],
    ],
  },
  shrunk: {
    versions: [[undefined, '2025-07-01']],
    events: [
      ['2020-01-01', 'merger', 'partial'],
      ['2025-07-01', 'today', 'full'],
    ],
  },
  'shrunk-later': {
    versions: [[undefined, '2025-07-01']],
    events: [
      ['2025-07-01', 'today', 'full'],
      ['2020-01-01', 'merger', 'partial'],
    ],
  },
  lost: { versions: [[undefined, '2020-01-01']] },
  stray: { versions: [[undefined, '2020-01-01']], events: [['2020-01-01', 'nowhere', 'full']] },
} satisfies Record<string, { versions: Version[]; events?: Step[] }>);

test.each([
  ['itself while it stands', 'standing', ['standing full']],
  ['itself under another name', 'renamed', ['renamed full']],
  ['what its successor became', 'commune', ['today full']],
  ['each of several heirs', 'split', ['today partial', 'other partial']],
  ['a part where a later step was partial', 'whole', ['today partial', 'other partial']],
  ['a part where an earlier step was partial', 'part', ['today partial']],
  ['the whole of an heir that got its parts by two ways', 'shrunk', ['today full']],
  ['the same whichever way is told first', 'shrunk-later', ['today full']],
  ['nothing when no successor is named', 'lost', []],
  ['nothing when the successor is unknown', 'stray', []],
  ['nothing when the unit itself is unknown', 'nowhere', []],
])('a unit of old is today: %s', (_, id, expected) => {
  expect(present(merged, id, '2026-11-21')).toEqual(expected);
});

test('what a unit is depends on the day that is called today', () => {
  expect(present(merged, 'commune', '2019-12-31')).toEqual(['commune full']);
  expect(present(merged, 'commune', '2020-01-01')).toEqual(['merger full']);
  expect(present(merged, 'commune', '2025-07-01')).toEqual(['today full']);
});

test('a unit that was merged, restored and merged again is followed forward and ends', () => {
  const gazetteer = gazetteerOf({
    small: {
      versions: [
        [undefined, '1965-07-01'],
        ['1997-01-01', '2025-07-01'],
      ],
      events: [
        ['1965-07-01', 'big', 'full'],
        ['2025-07-01', 'now', 'full'],
      ],
    },
    big: { versions: [['1965-07-01', '1997-01-01']], events: [['1997-01-01', 'small', 'partial']] },
    now: { versions: [['2025-07-01', undefined]] },
  });
  expect(present(gazetteer, 'small', '2026-11-21')).toEqual(['now full']);
  expect(present(gazetteer, 'big', '2026-11-21')).toEqual(['now partial']);
});

const past = (gazetteer: Gazetteer, id: string) =>
  pastUnits(gazetteer, id).map((unit) => `${unit.id} ${unit.extent} ${unit.until}`);

test.each([
  [
    'a unit of today',
    'today',
    [
      'merger full 2025-07-01',
      'split partial 2025-07-01',
      'halved partial 2025-07-01',
      'shrunk full 2025-07-01',
      'shrunk-later full 2025-07-01',
      'commune full 2020-01-01',
      'part partial 2020-01-01',
      'whole partial 2020-01-01',
    ],
  ],
  ['a unit that other units hold now', 'halved', ['whole full 2020-01-01']],
  ['a unit that always was', 'standing', []],
  ['a unit that nobody knows', 'nobody', []],
])('what was before %s', (_, id, expected) => {
  expect(past(merged, id)).toEqual(expected);
});

test('what was before ends where a unit was restored, and never names the unit itself', () => {
  const gazetteer = gazetteerOf({
    small: {
      versions: [
        [undefined, '1965-07-01'],
        ['1997-01-01', '2025-07-01'],
      ],
      events: [
        ['1965-07-01', 'big', 'full'],
        ['2025-07-01', 'now', 'full'],
      ],
    },
    big: { versions: [['1965-07-01', '1997-01-01']], events: [['1997-01-01', 'small', 'partial']] },
    now: { versions: [['2025-07-01', undefined]] },
  });
  expect(past(gazetteer, 'now')).toEqual(['small full 2025-07-01', 'big partial 1997-01-01']);
  expect(past(gazetteer, 'small')).toEqual(['big partial 1997-01-01']);
});

test('the ground of a unit on a day is what stood there then', () => {
  const on = (id: string, day: string) => groundOn(merged, id, day).map((unit) => `${unit.id} ${unit.extent}`);
  expect(on('today', '2026-01-01')).toEqual(['today full']);
  expect(on('today', '2020-01-01')).toEqual([
    'merger full',
    'split partial',
    'halved partial',
    'shrunk full',
    'shrunk-later full',
  ]);
  expect(on('today', '2019-12-31')).toEqual([
    'split partial',
    'shrunk full',
    'shrunk-later full',
    'commune full',
    'part partial',
    'whole partial',
  ]);
  expect(on('nobody', '2020-01-01')).toEqual([]);
});

test('many ways through the same units are followed once each', () => {
  const day = (index: number) => `${1000 + index}-01-01`;
  const gazetteer = gazetteerOf(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) =>
        ['a', 'b'].map((side) => [
          `${side}${index}`,
          {
            versions: [[day(index), index === 59 ? undefined : day(index + 1)] as Version],
            events:
              index === 59 ? [] : ['a', 'b'].map((next): Step => [day(index + 1), `${next}${index + 1}`, 'partial']),
          },
        ]),
      ).flat() as [string, { versions: Version[]; events: Step[] }][],
    ),
  );
  expect(present(gazetteer, 'a0', '2026-01-01')).toEqual(['a59 partial', 'b59 partial']);
  expect(pastUnits(gazetteer, 'a59')).toHaveLength(118);
});

test('predecessors are the units that name a unit as their successor', () => {
  expect(predecessors(merged, 'merger').map(({ id }) => id)).toEqual(['commune', 'part', 'shrunk', 'shrunk-later']);
  expect(predecessors(merged, 'standing')).toEqual([]);
});

test('parts are the units that lay in a unit at any time', () => {
  const gazetteer = gazetteerOf({
    moved: {
      versions: [
        [undefined, '2020-01-01', 'a'],
        ['2020-01-01', undefined, 'b'],
      ],
    },
    a: { versions: [[undefined, undefined]] },
    b: { versions: [[undefined, undefined]] },
  });
  expect(partsOf(gazetteer, 'a').map(({ id }) => id)).toEqual(['moved']);
  expect(partsOf(gazetteer, 'b').map(({ id }) => id)).toEqual(['moved']);
  expect(partsOf(gazetteer, 'moved')).toEqual([]);
});

test('a unit that is known to be there is found, and any other is an error', () => {
  expect(localityOf(merged, 'today').id).toBe('today');
  expect(() => localityOf(merged, 'nowhere')).toThrow('no locality nowhere');
});

test('a restored unit whose ground came in twice is told with the most that came and the last day of it', () => {
  const gazetteer = gazetteerOf({
    heir: { versions: [['1975-01-01', undefined]] },
    restored: {
      versions: [
        [undefined, '1965-07-01'],
        ['1997-01-01', '2025-07-01'],
      ],
      events: [
        ['1965-07-01', 'big', 'full'],
        ['2025-07-01', 'heir', 'partial'],
      ],
    },
    big: { versions: [['1965-07-01', '1975-01-01']], events: [['1975-01-01', 'heir', 'full']] },
    late: { versions: [[undefined, '2020-01-01']], events: [['2020-01-01', 'heir', 'full']] },
  });
  expect(past(gazetteer, 'heir')).toEqual(['restored full 2025-07-01', 'late full 2020-01-01', 'big full 1975-01-01']);
});
