import { write, type BadInput } from './case.ts';

const MAP = 'data/map.json';
const VALID = {
  source: { vi: 'vẽ tay', en: 'drawn by hand' },
  size: [10, 10],
  lines: [[0, 0, 9, 0, 9, 9, 0, 0]],
  shapes: { 'bac-kan': [[0]] },
};

function map(change: object): BadInput['spoil'] {
  return write(MAP, JSON.stringify({ ...VALID, ...change }));
}

/** A map whose outlines do not close or belong to nothing. */
export const BAD_MAPS: readonly BadInput[] = [
  {
    what: 'a shape that is not closed',
    spoil: map({ lines: [[0, 0, 9, 0, 9, 9]] }),
    told: [
      [
        'data/map.json:1:108 shapes.bac-kan[0]',
        'map/shape',
        'The lines of "bac-kan" do not lead back to where they begin.',
        'Name lines of the map one after the other, -1 - n for line n walked backwards, until the way is closed.',
      ],
    ],
  },
  {
    what: 'a line with half a point',
    spoil: map({ lines: [[0, 0, 9, 0, 9]] }),
    told: [
      [
        'data/map.json:1:72 lines[0]',
        'map/shape',
        '[0,0,9,0,9] has an odd number of numbers.',
        'Give each point two numbers, across and down.',
      ],
    ],
  },
  {
    what: 'a shape and islands of localities that are not there',
    spoil: map({
      shapes: { 'ha-giang': [[0]] },
      islands: [{ name: { vi: 'đảo', en: 'islands' }, part_of: 'da-nang', at: [5, 5], label: 'đảo' }],
    }),
    told: [
      [
        'data/map.json:1:101 shapes.ha-giang',
        'reference/locality',
        'There is no locality "ha-giang".',
        'Add it to data/localities, or correct the name.',
      ],
      [
        'data/map.json:1:166 islands[0].part_of',
        'map/shape',
        'The map has no shape "da-nang" that the islands could belong to.',
        'Name one of its shapes.',
      ],
    ],
  },
];
