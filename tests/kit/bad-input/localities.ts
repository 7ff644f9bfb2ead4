import { CONGRESS_ARTICLE, DELEGATES, NEW_PLACES, OLD_PLACES, POVERTY, replace, ROUND, type BadInput } from './case.ts';

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
  {
    what: 'an unknown parent',
    spoil: replace(OLD_PLACES, PARENT, PARENT.replace('"bac-kan"', '"bac-can"')),
    told: [
      [
        'data/localities/bac-kan.json:38:9 [1].versions[1].parent',
        'reference/locality',
        'There is no locality "bac-can".',
        'Did you mean "bac-kan"? Else add it to data/localities.',
      ],
    ],
  },
  {
    what: 'an unknown successor',
    spoil: replace(
      OLD_PLACES,
      '{ "id": "thai-nguyen-2025", "extent": "full" }',
      '{ "id": "thai-nguyen", "extent": "full" }',
    ),
    told: [
      [
        'data/localities/bac-kan.json:18:26 [0].events[0].successors[0].id',
        'reference/locality',
        'There is no locality "thai-nguyen".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'a version without a level',
    spoil: replace(OLD_PLACES, '        "level": "town",\n', ''),
    told: [
      [
        'data/localities/bac-kan.json:26:7 [1].versions[0].level',
        'field/missing',
        'The field "level" is missing.',
        'Write one of "country", "province", "municipality", "city", "town", "urban-district", "district", "ward", "township", "commune", "special-zone".',
      ],
    ],
  },
  {
    what: 'an event without a date',
    spoil: replace(OLD_PLACES, '        "date": "2025-07-01",\n', ''),
    told: [
      [
        'data/localities/bac-kan.json:14:7 [0].events[0].date',
        'field/missing',
        'The field "date" is missing.',
        'Add it; it holds text.',
      ],
    ],
  },
  {
    what: 'an event on a day on which the locality goes on',
    spoil: replace(OLD_PLACES, '"date": "2025-07-01"', '"date": "2025-06-30"'),
    told: [
      [
        'data/localities/bac-kan.json:16:9 [0].events[0].date',
        'locality/event',
        'No version of "bac-kan" ends on 2025-06-30, the day on which ground of it goes to others.',
        'Correct the date of the event, or let a version end (valid_to) on that day.',
      ],
      [
        'data/localities/bac-kan.json:18:26 [0].events[0].successors[0].id',
        'locality/successor',
        '"thai-nguyen-2025" does not stand on 2025-06-30, when it should take over.',
        'Correct the date of the event, or valid_from of the successor.',
      ],
    ],
  },
  {
    what: 'an event without successors on a day on which nothing changes',
    spoil: replace(
      OLD_PLACES,
      '"events": [',
      '"events": [\n      { "kind": "boundary-changed", "date": "2008-08-01" },',
    ),
    told: [
      [
        'data/localities/bac-kan.json:14:37 [0].events[0].date',
        'locality/event',
        'No version of "bac-kan" begins or ends on 2008-08-01, the day of this event.',
        'Correct the date of the event, or begin a version (valid_from) on that day.',
      ],
    ],
  },
  {
    what: 'one code of the statistics office for two localities',
    spoil: (archive) => {
      archive.replace(
        OLD_PLACES,
        '"attested_from": "2004-08-31",',
        '"attested_from": "2004-08-31",\n        "gso_code": "06",',
      );
      archive.replace(
        OLD_PLACES,
        '"valid_from": "1997-01-01",',
        '"valid_from": "1997-01-01",\n        "gso_code": "06",',
      );
    },
    told: [
      [
        'data/localities/bac-kan.json:10:9 [0].versions[0].gso_code',
        'locality/code',
        'The code 06 is borne by "bac-kan/tx-bac-kan" too on 1997-01-01.',
        'Let one version end (valid_to) by the day the other begins (valid_from), or correct a code.',
      ],
    ],
  },
  {
    what: 'a figure of a locality that did not stand yet',
    spoil: replace(
      POVERTY,
      '"ref_area": "bac-kan/tx-bac-kan",\n      "time_period": "2023"',
      '"ref_area": "thai-nguyen-2025",\n      "time_period": "2023"',
    ),
    told: [
      [
        'data/indicators/ho-ngheo.json:20:7 observations[0].ref_area',
        'locality/no-version',
        '"thai-nguyen-2025" did not stand during 2023, nor on the day of a source that tells the figure.',
        'Name the unit of that time; what it belongs to today is found by itself.',
      ],
    ],
  },
  {
    what: 'a place of a figure that did not stand yet',
    spoil: replace(DELEGATES, '"obs_value": 150', '"places": ["bac-kan", "thai-nguyen-2025"],\n      "obs_value": 150'),
    told: [
      [
        'data/indicators/dai-bieu.json:16:29 observations[0].places[1]',
        'locality/no-version',
        '"thai-nguyen-2025" did not stand during 2024-05-09, nor on the day of a source that tells the figure.',
        'Name the unit of that time; what it belongs to today is found by itself.',
      ],
    ],
  },
  {
    what: 'a congress in a locality that did not stand yet',
    spoil: replace(ROUND, '"bac-kan/tx-bac-kan"', '"thai-nguyen-2025"'),
    told: [
      [
        'data/congresses/2024.json:8:7 congresses[0].ref_area',
        'locality/no-version',
        '"thai-nguyen-2025" did not stand during 2024-05-09, the time of its congress.',
        'Name the unit of that time; what it belongs to today is found by itself.',
      ],
    ],
  },
  {
    what: 'an article of 2024 that names a locality of 2025',
    spoil: replace(CONGRESS_ARTICLE, '[bac-kan/tx-bac-kan]', '[bac-kan/tx-bac-kan, thai-nguyen-2025]'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:8:34 localities[1]',
        'locality/no-version',
        '"thai-nguyen-2025" did not stand on 2024-05-09, the day of the article.',
        'Name the unit of that day; what it belongs to today is found by itself.',
      ],
    ],
  },
];
