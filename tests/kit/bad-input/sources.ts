import { DELEGATES, POVERTY, REFERENCES, replace, ROUND, type BadInput } from './case.ts';

/** Sources of figures and congresses that lead nowhere or to two places. */
export const BAD_SOURCES: readonly BadInput[] = [
  {
    what: 'an unknown article of an observation',
    spoil: replace(POVERTY, '"2021/nghi-quyet"', '"2020/nghi-quyet"'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:30',
        'figure/source',
        '"ho-ngheo.tp-bac-kan.2025.target" does not name this article as its source.',
        'Add { "article": "2021/nghi-quyet", "paragraph": … } to its sources, or link to the right observation.',
      ],
      [
        'data/indicators/ho-ngheo.json:37:21 observations[1].sources[0].article',
        'reference/article',
        'There is no article "2020/nghi-quyet".',
        'Did you mean "2021/nghi-quyet"? Else add it to content/articles.',
      ],
    ],
  },
  {
    what: 'an unknown article of a congress',
    spoil: replace(ROUND, '"2024/dai-hoi"', '"2014/mot-bai-khac"'),
    told: [
      [
        'data/congresses/2024.json:12:21 congresses[0].sources[0].article',
        'reference/article',
        'There is no article "2014/mot-bai-khac".',
        'Add it to content/articles, or correct the name.',
      ],
    ],
  },
  {
    what: 'an unknown reference of an observation',
    spoil: replace(DELEGATES, '"article": "2024/dai-hoi", "paragraph": 1', '"reference": "bao-thu-do-2042"'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:16:19',
        'figure/source',
        '"dai-bieu.tp-bac-kan.2024" does not name this article as its source.',
        'Add { "article": "2024/dai-hoi", "paragraph": … } to its sources, or link to the right observation.',
      ],
      [
        'data/indicators/dai-bieu.json:20:21 observations[0].sources[0].reference',
        'reference/reference',
        'There is no reference "bao-thu-do-2042".',
        'Did you mean "bao-thu-do-2024"? Else add it to data/references.json.',
      ],
    ],
  },
  {
    what: 'an unknown reference of a congress',
    spoil: replace(ROUND, '"bao-thu-do-2024"', '"ktv"'),
    told: [
      [
        'data/congresses/2024.json:12:68 congresses[0].sources[1].reference',
        'reference/reference',
        'There is no reference "ktv".',
        'Add it to data/references.json, or correct the name.',
      ],
    ],
  },
  {
    what: 'a source that names an article and a reference',
    spoil: replace(DELEGATES, '"paragraph": 1', '"reference": "bao-thu-do-2024"'),
    told: [
      [
        'data/indicators/dai-bieu.json:20:19 observations[0].sources[0]',
        'field/format',
        '{"article":"2024/dai-hoi","reference":"bao-thu-do-2024"} names an article and a reference.',
        'Name one of the two: an article with its paragraph, or a reference of data/references.json.',
      ],
    ],
  },
  {
    what: 'a source that names nothing',
    spoil: replace(DELEGATES, '"article": "2024/dai-hoi", ', ''),
    told: [
      [
        'data/indicators/dai-bieu.json:20:19 observations[0].sources[0]',
        'field/format',
        '{"paragraph":1} names neither an article nor a reference.',
        'Name one of the two: an article with its paragraph, or a reference of data/references.json.',
      ],
    ],
  },
  {
    what: 'an article as a source without its paragraph',
    spoil: replace(DELEGATES, ', "paragraph": 1', ''),
    told: [
      [
        'data/indicators/dai-bieu.json:20:19 observations[0].sources[0].paragraph',
        'field/missing',
        'The field "paragraph" is missing.',
        'Add it; it holds a whole number.',
      ],
    ],
  },
  {
    what: 'an unknown publisher of a reference',
    spoil: replace(REFERENCES, '"bao-bac-kan"', '"bao-bac-can"'),
    told: [
      [
        'data/references.json:4:5 [0].publisher',
        'reference/publisher',
        'There is no publisher "bao-bac-can".',
        'Did you mean "bao-bac-kan"? Else add it to data/publishers.json.',
      ],
    ],
  },
  {
    what: 'two references for one page',
    spoil: replace(
      REFERENCES,
      '[\n  {',
      '[\n  { "id": "bao-khac", "publisher": "bao-bac-kan", "url": "https://example.org/thanh-pho-hop-dai-hoi" },\n  {',
    ),
    told: [
      [
        'data/references.json:7:5 [1].url',
        'reference/same-url',
        '"bao-thu-do-2024" is the same page as "bao-khac".',
        'Delete one of the two and name the other wherever it is a source.',
      ],
    ],
  },
  {
    what: 'a reference at an address that runs a script',
    spoil: replace(REFERENCES, '"https://example.org/thanh-pho-hop-dai-hoi"', '"javascript:alert(1)"'),
    told: [
      [
        'data/references.json:6:5 [0].url',
        'field/format',
        '"javascript:alert(1)" is not a web address.',
        'Write the whole address, beginning with https://.',
      ],
    ],
  },
  {
    what: 'a congress that was only planned and yet held on a day',
    spoil: replace(ROUND, '"status": "held"', '"status": "planned"'),
    told: [
      [
        'data/congresses/2024.json:9:7 congresses[0].status',
        'field/choice',
        '"planned" contradicts the day on which it was held.',
        'Write "held", or remove the day from held.',
      ],
    ],
  },
];
