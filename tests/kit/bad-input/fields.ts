import {
  CONGRESS_ARTICLE,
  DELEGATES,
  OLD_PLACES,
  POVERTY,
  PUBLISHERS,
  replace,
  ROUND,
  SITE,
  UNITS,
  type BadInput,
} from './case.ts';

/** Fields of data files that the model does not take. */
export const BAD_FIELDS: readonly BadInput[] = [
  {
    what: 'a required field that is missing',
    spoil: replace(DELEGATES, '      "comparator": "nearly",\n', ''),
    told: [
      [
        'data/indicators/dai-bieu.json:12:5 observations[0].comparator',
        'field/missing',
        'The field "comparator" is missing.',
        'Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".',
      ],
    ],
  },
  {
    what: 'a required field that is missing from an entry of a list',
    spoil: replace(PUBLISHERS, '    "name": "Báo Bắc Kạn",\n', ''),
    told: [
      ['data/publishers.json:2:3 [0].name', 'field/missing', 'The field "name" is missing.', 'Add it; it holds text.'],
    ],
  },
  {
    what: 'a field that nobody knows',
    spoil: replace(DELEGATES, '"obs_value": 150', '"obs_valeu_upper": 160,\n      "obs_value": 150'),
    told: [
      [
        'data/indicators/dai-bieu.json:16:7 observations[0].obs_valeu_upper',
        'field/unknown',
        'The field "obs_valeu_upper" is not part of the model.',
        'Did you mean "obs_value_upper"? Else remove it.',
      ],
    ],
  },
  {
    what: 'a comparator that is no word of the model',
    spoil: replace(DELEGATES, '"nearly"', '"gần"'),
    told: [
      [
        'data/indicators/dai-bieu.json:17:7 observations[0].comparator',
        'field/choice',
        '"gần" is not one of the words allowed.',
        'Write one of "eq", "gt", "ge", "lt", "le", "nearly", "approx".',
      ],
    ],
  },
  {
    what: 'a value that is text',
    spoil: replace(POVERTY, '"obs_value": 1.96', '"obs_value": "1,96"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:22:7 observations[0].obs_value',
        'field/type',
        '"1,96" is text, not a number.',
        'Write a number without quotes, with a full stop before decimals.',
      ],
    ],
  },
  {
    what: 'a value that is null',
    spoil: replace(POVERTY, '"obs_value": 1.96', '"obs_value": null'),
    told: [
      [
        'data/indicators/ho-ngheo.json:22:7 observations[0].obs_value',
        'field/type',
        'null is not a number.',
        'Leave the field out when the value is unknown.',
      ],
    ],
  },
  {
    what: 'a whole of nothing',
    spoil: replace(DELEGATES, '"obs_value": 150', '"obs_total": 0,\n      "obs_value": 150'),
    told: [
      [
        'data/indicators/dai-bieu.json:16:7 observations[0].obs_total',
        'field/range',
        '0 is too small.',
        'It must be more than 0.',
      ],
    ],
  },
  {
    what: 'a paragraph 0',
    spoil: replace(DELEGATES, '"paragraph": 1', '"paragraph": 0'),
    told: [
      [
        'data/indicators/dai-bieu.json:20:48 observations[0].sources[0].paragraph',
        'field/range',
        '0 is too small.',
        'It must be at least 1.',
      ],
    ],
  },
  {
    what: 'an observation without sources',
    spoil: replace(DELEGATES, '[{ "article": "2024/dai-hoi", "paragraph": 1 }]', '[]'),
    told: [
      [
        'data/indicators/dai-bieu.json:20:7 observations[0].sources',
        'field/length',
        '[] is too short.',
        'It takes at least 1 entry.',
      ],
    ],
  },
  {
    what: 'an observation id with capitals',
    spoil: replace(DELEGATES, '"dai-bieu.tp-bac-kan.2024"', '"Dai-Bieu.2024"'),
    told: [
      [
        'data/indicators/dai-bieu.json:13:7 observations[0].obs_id',
        'field/format',
        '"Dai-Bieu.2024" is not an observation id.',
        'Use lower-case letters, digits, full stops and hyphens, as in ho-ngheo.tp-bac-kan.2023.',
      ],
    ],
  },
  {
    what: 'empty text',
    spoil: replace(SITE, '"name": "Sổ nhỏ"', '"name": ""'),
    told: [['data/site.json:2:3 name', 'field/length', '"" is too short.', 'It takes at least 1 character.']],
  },
  {
    what: 'white space around a text',
    spoil: replace(SITE, '"name": "Sổ nhỏ"', '"name": "Sổ nhỏ "'),
    told: [
      [
        'data/site.json:2:3 name',
        'field/format',
        '"Sổ nhỏ " has white space at its beginning or end.',
        'Remove the spaces around the text.',
      ],
    ],
  },
  {
    what: 'an e-mail address that is none',
    spoil: replace(SITE, 'editor@example.org', 'editor'),
    told: [
      [
        'data/site.json:7:16 contact.email',
        'field/format',
        '"editor" is not an e-mail address.',
        'Write it as name@example.org.',
      ],
    ],
  },
  {
    what: 'a code of a unit in lower case',
    spoil: replace(UNITS, '"code": "NUMBER"', '"code": "number"'),
    told: [
      [
        'data/units.json:3:5 [1].code',
        'field/format',
        '"number" is not of the form UPPER_CASE_WORDS.',
        'Write it as UPPER_CASE_WORDS.',
      ],
    ],
  },
  {
    what: 'a round whose id is no year',
    spoil: replace(ROUND, '"id": "2024"', '"id": "IV"'),
    told: [['data/congresses/2024.json:2:3 id', 'field/format', '"IV" is not of the form yyyy.', 'Write it as yyyy.']],
  },
  {
    what: 'a latitude and a longitude the wrong way round',
    spoil: replace(
      OLD_PLACES,
      '"valid_to": "2025-07-01"\n      }\n    ],\n    "events"',
      '"valid_to": "2025-07-01"\n      }\n    ],\n    "centroid": [105.8, 22.1],\n    "events"',
    ),
    told: [
      [
        'data/localities/bac-kan.json:13:18 [0].centroid[0]',
        'field/range',
        '105.8 is too large.',
        'It must be at most 90.',
      ],
    ],
  },
  {
    what: 'lists that hold an entry twice, whatever the order of its fields',
    spoil: (archive) => {
      const source = '{ "article": "2024/dai-hoi", "paragraph": 1 }';
      archive.replace(DELEGATES, source, `${source}, { "paragraph": 1, "article": "2024/dai-hoi" }`);
      archive.replace(CONGRESS_ARTICLE, '[dai-hoi, giam-ngheo]', '[dai-hoi, giam-ngheo, dai-hoi]');
    },
    told: [
      [
        'content/articles/2024/dai-hoi.md:10:31 topics[2]',
        'field/duplicate',
        '"dai-hoi" stands twice in the list.',
        'Remove one of the two, or correct what tells them apart.',
      ],
      [
        'data/indicators/dai-bieu.json:20:66 observations[0].sources[1]',
        'field/duplicate',
        '{"paragraph":1,"article":"2024/dai-hoi"} stands twice in the list.',
        'Remove one of the two, or correct what tells them apart.',
      ],
    ],
  },
];
