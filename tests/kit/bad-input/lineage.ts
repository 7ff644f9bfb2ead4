import { NEW_PLACES, OLD_PLACES, replace, write, type BadInput } from './case.ts';

const PARENT = '"parent": "bac-kan",\n        "valid_from": "2015-03-11"';

/** Units whose history does not agree with that of others. */
export const BAD_LINEAGE: readonly BadInput[] = [
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
    what: 'a successor that begins before its predecessor ends',
    spoil: replace(NEW_PLACES, '"valid_from": "2025-07-01"', '"valid_from": "2025-06-01"'),
    told: [
      [
        'data/localities/bac-kan.json:18:26 [0].events[0].successors[0].id',
        'locality/takeover',
        '"thai-nguyen-2025" takes over ground on 2025-07-01, but no version of it begins on that day.',
        'Begin a version of it (valid_from) on that day, for its borders changed; or correct the date of the event.',
      ],
    ],
  },
  {
    what: 'a locality that becomes itself',
    spoil: replace(
      OLD_PLACES,
      '{ "id": "thai-nguyen-2025", "extent": "full" }',
      '{ "id": "bac-kan", "extent": "full" }',
    ),
    told: [
      [
        'data/localities/bac-kan.json:14:7 [0].events[0]',
        'locality/succession',
        'On 2025-07-01 "bac-kan" becomes itself: bac-kan > bac-kan.',
        'Correct one of these successors.',
      ],
      [
        'data/localities/bac-kan.json:18:26 [0].events[0].successors[0].id',
        'locality/successor',
        '"bac-kan" does not stand on 2025-07-01, when it should take over.',
        'Correct the date of the event, or valid_from of the successor.',
      ],
    ],
  },
  {
    what: 'localities that become each other on one day',
    spoil: (archive) => {
      archive.replace(
        OLD_PLACES,
        '"valid_to": "2025-07-01"\n      }\n    ],\n    "events"',
        '"valid_to": "2025-07-01"\n      },\n      { "level": "province", "name": "Bắc Kạn", "full_name": "tỉnh Bắc Kạn", "valid_from": "2025-07-01" }\n    ],\n    "events"',
      );
      archive.replace(
        NEW_PLACES,
        '        "valid_from": "2025-07-01"\n      }\n    ],\n',
        `        "valid_from": "2020-07-01",
        "valid_to": "2025-07-01"
      },
      { "level": "province", "name": "Thái Nguyên", "full_name": "tỉnh Thái Nguyên", "valid_from": "2025-07-01" }
    ],
    "events": [{ "kind": "merged", "date": "2025-07-01", "successors": [{ "id": "bac-kan", "extent": "full" }] }],
`,
      );
    },
    told: [
      [
        'data/localities/bac-kan.json:15:7 [0].events[0]',
        'locality/succession',
        'On 2025-07-01 "bac-kan" becomes itself: bac-kan > thai-nguyen-2025 > bac-kan.',
        'Correct one of these successors.',
      ],
    ],
  },
  {
    what: 'a parent that ends before the version within it',
    spoil: (archive) => {
      archive.replace(
        OLD_PLACES,
        '        "valid_from": "2015-03-11",\n        "valid_to": "2025-07-01"\n',
        '        "valid_from": "2015-03-11"\n',
      );
    },
    told: [
      [
        'data/localities/bac-kan.json:38:9 [1].versions[1].parent',
        'locality/parent-days',
        '"bac-kan" does not stand on 2025-07-01, while "bac-kan/tx-bac-kan" lies within it.',
        'Name the parent of each time in a version of its own, or correct the days of one of the two.',
      ],
    ],
  },
  {
    what: 'a parent that begins after the version within it',
    spoil: replace(OLD_PLACES, '"valid_from": "1997-01-01"', '"valid_from": "2010-01-01"'),
    told: [
      [
        'data/localities/bac-kan.json:30:9 [1].versions[0].parent',
        'locality/parent-days',
        '"bac-kan" does not stand on 2004-08-31, while "bac-kan/tx-bac-kan" lies within it.',
        'Name the parent of each time in a version of its own, or correct the days of one of the two.',
      ],
    ],
  },
  {
    what: 'a locality below more units than there are levels',
    spoil: write(
      'data/localities/sau.json',
      JSON.stringify(
        Array.from({ length: 10 }, (_, index) => ({
          id: `sau-${index}`,
          versions: [
            {
              level: 'commune',
              name: 'Sâu',
              full_name: 'xã Sâu',
              ...(index === 0 ? {} : { parent: `sau-${index - 1}` }),
              valid_from: '2020-01-01',
            },
          ],
          confidence: 'low',
        })),
      ),
    ),
    told: [
      [
        'data/localities/sau.json:1:1216 [8].versions[0].parent',
        'locality/depth',
        '"sau-8" lies below 8 units or more: sau-8 < sau-7 < sau-6 < sau-5 < sau-4 < sau-3 < sau-2 < sau-1 < sau-0.',
        'Correct one of these parents.',
      ],
      [
        'data/localities/sau.json:1:1360 [9].versions[0].parent',
        'locality/depth',
        '"sau-9" lies below 8 units or more: sau-9 < sau-8 < sau-7 < sau-6 < sau-5 < sau-4 < sau-3 < sau-2 < sau-1.',
        'Correct one of these parents.',
      ],
    ],
  },
];
