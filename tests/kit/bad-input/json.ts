import { DELEGATES, POVERTY, replace, SITE, TOPICS, write, type BadInput } from './case.ts';

/** JSON that is none, or that holds another kind of thing than its file should. */
export const BAD_JSON: readonly BadInput[] = [
  {
    what: 'several errors of JSON in a file',
    spoil: (archive) => {
      archive.replace(POVERTY, '"obs_value": 1.96,', '"obs_value": 1.96');
      archive.replace(POVERTY, '"comparator": "lt"', '"comparator": lt');
    },
    told: [
      [
        'data/indicators/ho-ngheo.json:23:7',
        'json/syntax',
        'This is not valid JSON: a comma is missing before this.',
        'Look for a missing or extra comma, quote or bracket here or just before.',
      ],
      [
        'data/indicators/ho-ngheo.json:34:21',
        'json/syntax',
        'This is not valid JSON: text stands between double quotes.',
        'Look for a missing or extra comma, quote or bracket here or just before.',
      ],
      [
        'data/indicators/ho-ngheo.json:34:23',
        'json/syntax',
        'This is not valid JSON: a value is missing here.',
        'Look for a missing or extra comma, quote or bracket here or just before.',
      ],
    ],
  },
  {
    what: 'a key that stands twice',
    spoil: replace(POVERTY, '"value_text": "1,96%",', '"value_text": "1,96%",\n      "value_text": "1,97%",'),
    told: [
      [
        'data/indicators/ho-ngheo.json:27:7 observations[0].value_text',
        'json/duplicate-key',
        'The key "value_text" stands twice in one object.',
        'Keep one of the two.',
      ],
    ],
  },
  {
    what: 'numbers that a program would round, beside one of many digits that it would keep',
    spoil: (archive) => {
      archive.replace(POVERTY, '"obs_value": 1.96', `"obs_value": 1.96${'0'.repeat(19)}1`);
      archive.replace(POVERTY, '"obs_value": 1.2,', '"obs_value": 1.20000000000000000,');
      archive.replace(DELEGATES, '"obs_value": 150', '"obs_value": 1234567890123456');
    },
    told: [
      [
        'data/indicators/dai-bieu.json:16:20 observations[0].obs_value',
        'json/digits',
        'The number 1234567890123456 has more than 15 digits.',
        'Programs would round it. Write no more digits than the source prints, or take a larger unit.',
      ],
      [
        'data/indicators/ho-ngheo.json:22:20 observations[0].obs_value',
        'json/digits',
        'The number 1.9600000000000000000001 has more than 15 digits.',
        'Programs would round it. Write no more digits than the source prints, or take a larger unit.',
      ],
    ],
  },
  {
    what: 'null for a site',
    spoil: write(SITE, 'null\n'),
    told: [['data/site.json:1:1', 'field/type', 'null is not an object of fields.', 'Write an object of fields.']],
  },
  {
    what: 'a number for an indicator',
    spoil: write(DELEGATES, '5\n'),
    told: [
      [
        'data/indicators/dai-bieu.json:1:1',
        'field/type',
        '5 is a number, not an object of fields.',
        'Write an object of fields.',
      ],
    ],
  },
  {
    what: 'a list for an indicator',
    spoil: write(DELEGATES, '[{ "id": "dai-bieu" }]\n'),
    told: [
      [
        'data/indicators/dai-bieu.json:1:1',
        'field/type',
        '[{"id":"dai-bieu"}] is a list, not an object of fields.',
        'Write an object of fields.',
      ],
    ],
  },
  {
    what: 'null for a list',
    spoil: write(TOPICS, 'null\n'),
    told: [['data/topics.json:1:1', 'field/type', 'null is not a list.', 'Write a list.']],
  },
  {
    what: 'an object for a list',
    spoil: write(TOPICS, '{ "id": "dai-hoi" }\n'),
    told: [
      ['data/topics.json:1:1', 'field/type', '{"id":"dai-hoi"} is an object of fields, not a list.', 'Write a list.'],
    ],
  },
  {
    what: 'null in a list',
    spoil: write(TOPICS, '[null]\n'),
    told: [
      ['data/topics.json:1:2 [0]', 'field/type', 'null is not an object of fields.', 'Write an object of fields.'],
    ],
  },
];
