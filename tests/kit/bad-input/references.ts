import {
  CONGRESS_ARTICLE,
  DELEGATES,
  OLD_PLACES,
  PARTY_ARTICLE,
  POVERTY,
  PUBLISHERS,
  replace,
  ROUND,
  SITE,
  UNITS,
  write,
  type BadInput,
} from './case.ts';

/** Names of things that the archive does not hold. */
export const BAD_REFERENCES: readonly BadInput[] = [
  {
    what: 'an unknown locality of an observation',
    spoil: replace(DELEGATES, '"bac-kan/tx-bac-kan"', '"bac-kan/tp-bac-kan"'),
    told: [
      [
        'data/indicators/dai-bieu.json:14:7 observations[0].ref_area',
        'reference/locality',
        'There is no locality "bac-kan/tp-bac-kan".',
        'Did you mean "bac-kan/tx-bac-kan"? Else add it to data/localities.',
      ],
    ],
  },
  {
    what: 'an unknown place of an observation',
    spoil: replace(DELEGATES, '"obs_value": 150', '"places": ["bac-kan", "lang-son"],\n      "obs_value": 150'),
    told: [
      [
        'data/indicators/dai-bieu.json:16:29 observations[0].places[1]',
        'reference/locality',
        'There is no locality "lang-son".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown locality of an article',
    spoil: replace(PARTY_ARTICLE, '[bac-kan/tx-bac-kan]', '[bac-kan, cao-bang]'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:6:23 localities[1]',
        'reference/locality',
        'There is no locality "cao-bang".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown locality of a congress',
    spoil: replace(ROUND, '"bac-kan/tx-bac-kan"', '"cao-bang"'),
    told: [
      [
        'data/congresses/2024.json:8:7 congresses[0].ref_area',
        'reference/locality',
        'There is no locality "cao-bang".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown parent',
    spoil: replace(
      OLD_PLACES,
      '"parent": "bac-kan",\n        "valid_from"',
      '"parent": "bac-thai",\n        "valid_from"',
    ),
    told: [
      [
        'data/localities/bac-kan.json:38:9 [1].versions[1].parent',
        'reference/locality',
        'There is no locality "bac-thai".',
        'Add it to data/localities, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown successor',
    spoil: replace(OLD_PLACES, '"thai-nguyen-2025"', '"thai-nguyen"'),
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
    what: 'an unknown publisher',
    spoil: replace(CONGRESS_ARTICLE, 'bao-bac-kan', 'bao-bac-can'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:5:1 publisher',
        'reference/publisher',
        'There is no publisher "bao-bac-can".',
        'Did you mean "bao-bac-kan"? Else add it to data/publishers.json.',
      ],
    ],
  },
  {
    what: 'an empty list of publishers',
    spoil: write(PUBLISHERS, '[]\n'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:5:1 publisher',
        'reference/publisher',
        'There is no publisher "bao-bac-kan".',
        'Add it to data/publishers.json, or correct the name.',
      ],
      [
        'data/references.json:4:5 [0].publisher',
        'reference/publisher',
        'There is no publisher "bao-bac-kan".',
        'Add it to data/publishers.json, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown unit',
    spoil: replace(POVERTY, '"PERCENT"', '"PERCENTAGE"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:6:3 unit_measure',
        'reference/unit',
        'There is no unit of measure "PERCENTAGE".',
        'Did you mean "PERCENT"? Else add it to data/units.json.',
      ],
    ],
  },
  {
    what: 'a unit built on an unknown one',
    spoil: replace(UNITS, '"kind": "share"', '"base": "RATIO", "kind": "share"'),
    told: [
      [
        'data/units.json:2:59 [0].base',
        'reference/unit',
        'There is no unit of measure "RATIO".',
        'Add it to data/units.json, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown topic of an indicator',
    spoil: replace(POVERTY, '"topic": "giam-ngheo"', '"topic": "giam-ngeo"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:5:3 topic',
        'reference/topic',
        'There is no topic "giam-ngeo".',
        'Did you mean "giam-ngheo"? Else add it to data/topics.json.',
      ],
    ],
  },
  {
    what: 'an unknown topic of an article',
    spoil: replace(CONGRESS_ARTICLE, '[dai-hoi, giam-ngheo]', '[dai-hoi, y-te]'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:10:19 topics[1]',
        'reference/topic',
        'There is no topic "y-te".',
        'Add it to data/topics.json, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown round of congresses',
    spoil: replace(CONGRESS_ARTICLE, "'2024'", "'2019'"),
    told: [
      [
        'content/articles/2024/dai-hoi.md:9:1 congress',
        'reference/congress',
        'There is no round of congresses "2019".',
        'Add it to data/congresses, or correct the name.',
      ],
    ],
  },
  {
    what: 'a basis that the indicator does not define',
    spoil: replace(POVERTY, '"basis": "chuan-2022"', '"basis": "chuan-2016"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:25:7 observations[0].basis',
        'reference/basis',
        'The indicator has no basis "chuan-2016".',
        'It defines chuan-2022. Correct the name, or add it to bases.',
      ],
    ],
  },
  {
    what: 'a basis of an indicator that defines none',
    spoil: replace(DELEGATES, '"obs_value": 150', '"basis": "chuan-2022",\n      "obs_value": 150'),
    told: [
      [
        'data/indicators/dai-bieu.json:16:7 observations[0].basis',
        'reference/basis',
        'The indicator has no basis "chuan-2022".',
        'It defines none. Correct the name, or add it to bases.',
      ],
    ],
  },
  {
    what: 'an unknown observation on the home page',
    spoil: replace(SITE, 'ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.bac-kan.2023'),
    told: [
      [
        'data/site.json:10:16 featured[0]',
        'reference/observation',
        'There is no observation "ho-ngheo.bac-kan.2023".',
        'Did you mean "ho-ngheo.tp-bac-kan.2023"? Else add it to data/indicators.',
      ],
    ],
  },
  {
    what: 'an unknown indicator of a column of congresses',
    spoil: replace(
      SITE,
      '"featured"',
      '"congress_columns": [{ "title": { "vi": "Đại biểu", "en": "Delegates" }, "indicators": ["dai-bieux"] }],\n  "featured"',
    ),
    told: [
      [
        'data/site.json:10:91 congress_columns[0].indicators[0]',
        'reference/indicator',
        'There is no indicator "dai-bieux".',
        'Did you mean "dai-bieu"? Else add it to data/indicators.',
      ],
    ],
  },
  {
    what: 'a link to nothing',
    spoil: replace(CONGRESS_ARTICLE, 'obs:ho-ngheo.tp-bac-kan.2023', 'obs:can-ngheo.lang-son'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:20',
        'figure/unknown',
        'There is no observation "can-ngheo.lang-son".',
        'Add it to data/indicators, or correct the name.',
      ],
    ],
  },
];
