import { CONGRESS_ARTICLE, DELEGATES, PARTY_ARTICLE, POVERTY, SITE, replace, type BadInput } from './case.ts';

/** Figures that disagree with the words printed for them or with the text of an article. */
export const BAD_FIGURES: readonly BadInput[] = [
  {
    what: 'two observations with one id in a file',
    spoil: replace(POVERTY, '"ho-ngheo.tp-bac-kan.2025.target"', '"ho-ngheo.tp-bac-kan.2023"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:29:5 observations[1]',
        'id/duplicate',
        'The id "ho-ngheo.tp-bac-kan.2023" is already used on line 18 of data/indicators/ho-ngheo.json.',
        'Give one of the two another id.',
      ],
    ],
  },
  {
    what: 'two observations with one id in two files',
    spoil: replace(DELEGATES, '"dai-bieu.tp-bac-kan.2024"', '"ho-ngheo.tp-bac-kan.2023"'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:20',
        'figure/text',
        'The link shows "1,96%" but the observation is "gần 150 đại biểu".',
        'Write "150", "150 đại biểu" or "gần 150 đại biểu" in the link.',
      ],
      [
        'data/indicators/ho-ngheo.json:18:5 observations[0]',
        'id/duplicate',
        'The id "ho-ngheo.tp-bac-kan.2023" is already used on line 12 of data/indicators/dai-bieu.json.',
        'Give one of the two another id.',
      ],
    ],
  },
  {
    what: 'a value other than printed',
    spoil: replace(POVERTY, '"obs_value": 1.2', '"obs_value": 12'),
    told: [
      [
        'data/indicators/ho-ngheo.json:36:7 observations[1].value_text',
        'observation/text-differs',
        '"dưới 1,2%" reads as obs_value 1.2, but obs_value is 12.',
        'Make obs_value 1.2, or correct value_text to what the source prints.',
      ],
    ],
  },
  {
    what: 'a period of another observation under an old id',
    spoil: (archive) => {
      archive.replace(POVERTY, '"ho-ngheo.tp-bac-kan.2023"', '"ho-ngheo.tp-bac-kan.2025.target.bao"');
      archive.replace(CONGRESS_ARTICLE, 'obs:ho-ngheo.tp-bac-kan.2023', 'obs:ho-ngheo.tp-bac-kan.2025.target.bao');
      archive.replace(SITE, 'ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2025.target.bao');
    },
    told: [
      [
        'data/indicators/ho-ngheo.json:19:7 observations[0].obs_id',
        'id/habit',
        '"ho-ngheo.tp-bac-kan.2025.target.bao" is by habit the id of another observation of the indicator.',
        'Look whether ids were swapped, or area, period or value_type changed: by habit this one is "ho-ngheo.tp-bac-kan.2023".',
      ],
    ],
  },
  {
    what: 'percentages in an indicator that counts',
    spoil: replace(POVERTY, '"unit_measure": "PERCENT"', '"unit_measure": "NUMBER"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:26:7 observations[0].value_text',
        'observation/unit',
        '"1,96%" is a percentage, but the indicator is measured in "đơn vị".',
        'Record the figure under an indicator of its unit, or correct value_text to what the source prints.',
      ],
      [
        'data/indicators/ho-ngheo.json:36:7 observations[1].value_text',
        'observation/unit',
        '"dưới 1,2%" is a percentage, but the indicator is measured in "đơn vị".',
        'Record the figure under an indicator of its unit, or correct value_text to what the source prints.',
      ],
    ],
  },
  {
    what: 'a scale other than printed',
    spoil: replace(POVERTY, '"obs_value": 1.96', '"unit_mult": 3,\n      "obs_value": 1.96'),
    told: [
      [
        'data/indicators/ho-ngheo.json:27:7 observations[0].value_text',
        'observation/text-differs',
        '"1,96%" reads as unit_mult 0, but unit_mult is 3.',
        'Make unit_mult 0, or correct value_text to what the source prints.',
      ],
    ],
  },
  {
    what: 'a comparator other than printed',
    spoil: replace(DELEGATES, '"nearly"', '"approx"'),
    told: [
      [
        'data/indicators/dai-bieu.json:19:7 observations[0].value_text',
        'observation/text-differs',
        '"gần 150 đại biểu" reads as comparator nearly, but comparator is approx.',
        'Make comparator nearly, or correct value_text to what the source prints.',
      ],
    ],
  },
  {
    what: 'printed words with an English decimal point',
    spoil: replace(POVERTY, '"1,96%"', '"1.96%"'),
    told: [
      [
        'data/indicators/ho-ngheo.json:26:7 observations[0].value_text',
        'observation/text',
        '"1.96%" cannot be read as one figure.',
        'Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".',
      ],
    ],
  },
  {
    what: 'printed words with two numerals',
    spoil: replace(DELEGATES, '"gần 150 đại biểu"', '"gần 150 đại biểu của 8 xã"'),
    told: [
      [
        'data/indicators/dai-bieu.json:19:7 observations[0].value_text',
        'observation/text',
        '"gần 150 đại biểu của 8 xã" cannot be read as one figure.',
        'Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".',
      ],
    ],
  },
  {
    what: 'a link that shows another figure',
    spoil: replace(CONGRESS_ARTICLE, '[1,96%]', '[1,69%]'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:20',
        'figure/text',
        'The link shows "1,69%" but the observation is "1,96%".',
        'Write "1,96%" in the link.',
      ],
    ],
  },
  {
    what: 'a link that shows words beside the figure',
    spoil: replace(CONGRESS_ARTICLE, 'hộ nghèo còn [1,96%]', 'hộ nghèo [còn 1,96%]'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:16',
        'figure/text',
        'The link shows "còn 1,96%" but the observation is "1,96%".',
        'Write "1,96%" in the link.',
      ],
    ],
  },
  {
    what: 'a link without the comparator of its figure',
    spoil: replace(CONGRESS_ARTICLE, 'gần [150', '[150'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:16:15',
        'figure/comparator',
        'The text tells "150 đại biểu" without a comparator word, but the source prints "gần 150 đại biểu".',
        'Let the words around the link say "gần 150 đại biểu".',
      ],
    ],
  },
  {
    what: 'a link behind another comparator',
    spoil: replace(PARTY_ARTICLE, '[dưới 1,2%]', 'trên [1,2%]'),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:35',
        'figure/comparator',
        'The text tells "1,2%" with "trên", but the source prints "dưới 1,2%".',
        'Let the words around the link say "dưới 1,2%".',
      ],
    ],
  },
  {
    what: 'a link before another comparator',
    spoil: replace(CONGRESS_ARTICLE, 'tp-bac-kan.2023).', 'tp-bac-kan.2023) trở lên.'),
    told: [
      [
        'content/articles/2024/dai-hoi.md:18:20',
        'figure/comparator',
        'The text tells "1,96%" with "trở lên", but the source prints "1,96%".',
        'Let the words around the link say "1,96%".',
      ],
    ],
  },
  {
    what: 'a link to a figure of another article',
    spoil: replace(
      PARTY_ARTICLE,
      '[dưới 1,2%](obs:ho-ngheo.tp-bac-kan.2025.target)',
      '[1,96%](obs:ho-ngheo.tp-bac-kan.2023)',
    ),
    told: [
      [
        'content/articles/2021/nghi-quyet.md:13:30',
        'figure/source',
        '"ho-ngheo.tp-bac-kan.2023" does not name this article as its source.',
        'Add { "article": "2021/nghi-quyet", "paragraph": … } to its sources, or link to the right observation.',
      ],
    ],
  },
];
