import { NEW_PLACES, OLD_PLACES, replace, type BadInput } from './case.ts';

const PARENT = '"parent": "bac-kan",\n        "valid_from": "2015-03-11"';

/** Units whose history does not hold together. */
export const BAD_LOCALITIES: readonly BadInput[] = [
  {
    what: 'two versions of a locality on one day',
    spoil: replace(OLD_PLACES, '"valid_to": "2015-03-11"', '"valid_to": "2015-03-12"'),
    told: [
      [
        'data/localities/bac-kan.json:34:7 [1].versions[1]',
        'locality/versions',
        'Two versions of "bac-kan/tx-bac-kan" are valid on 2015-03-11.',
        'Let each version end (valid_to) on the day the next begins (valid_from).',
      ],
    ],
  },
  {
    what: 'two versions of a locality without a first day',
    spoil: replace(OLD_PLACES, '        "valid_from": "2015-03-11",\n', ''),
    told: [
      [
        'data/localities/bac-kan.json:34:7 [1].versions[1]',
        'locality/versions',
        'Two versions of "bac-kan/tx-bac-kan" are valid on the same days.',
        'Let each version end (valid_to) on the day the next begins (valid_from).',
      ],
    ],
  },
  {
    what: 'a version that ends before it begins',
    spoil: replace(
      OLD_PLACES,
      '"valid_from": "2015-03-11"',
      '"valid_from": "2025-03-11"'.replace('2025-03', '2025-08'),
    ),
    told: [
      [
        'data/localities/bac-kan.json:40:9 [1].versions[1].valid_to',
        'date/order',
        '"2025-07-01" is not after the first day.',
        'valid_to is the first day on which the unit no longer stood so; it follows valid_from.',
      ],
    ],
  },
  {
    what: 'a successor that does not stand yet',
    spoil: replace(NEW_PLACES, '"valid_from": "2025-07-01"', '"valid_from": "2025-07-02"'),
    told: [
      [
        'data/localities/bac-kan.json:18:26 [0].events[0].successors[0].id',
        'locality/successor',
        '"thai-nguyen-2025" does not stand on 2025-07-01, when it should take over.',
        'Correct the date of the event, or valid_from of the successor.',
      ],
    ],
  },
  {
    what: 'a locality within itself',
    spoil: replace(OLD_PLACES, PARENT, PARENT.replace('"bac-kan"', '"bac-kan/tx-bac-kan"')),
    told: [
      [
        'data/localities/bac-kan.json:38:9 [1].versions[1].parent',
        'locality/parent',
        '"bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan/tx-bac-kan.',
        'Correct one of these parents.',
      ],
    ],
  },
  {
    what: 'two localities within each other',
    spoil: replace(
      OLD_PLACES,
      '"full_name": "tỉnh Bắc Kạn",',
      '"full_name": "tỉnh Bắc Kạn",\n        "parent": "bac-kan/tx-bac-kan",',
    ),
    told: [
      [
        'data/localities/bac-kan.json:9:9 [0].versions[0].parent',
        'locality/parent',
        '"bac-kan" lies within itself: bac-kan < bac-kan/tx-bac-kan < bac-kan.',
        'Correct one of these parents.',
      ],
      [
        'data/localities/bac-kan.json:31:9 [1].versions[0].parent',
        'locality/parent',
        '"bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan < bac-kan/tx-bac-kan.',
        'Correct one of these parents.',
      ],
      [
        'data/localities/bac-kan.json:39:9 [1].versions[1].parent',
        'locality/parent',
        '"bac-kan/tx-bac-kan" lies within itself: bac-kan/tx-bac-kan < bac-kan < bac-kan/tx-bac-kan.',
        'Correct one of these parents.',
      ],
    ],
  },
  {
    what: 'one locality in two files',
    spoil: replace(NEW_PLACES, '"id": "thai-nguyen-2025"', '"id": "bac-kan"'),
    told: [
      [
        'data/localities/thai-nguyen-2025.json:2:3 [0]',
        'id/duplicate',
        'The id "bac-kan" is already used on line 2 of data/localities/bac-kan.json.',
        'Give one of the two another id.',
      ],
    ],
  },
];
