import { CONGRESS_ARTICLE, PARTY_ARTICLE, POVERTY, replace, type BadInput, type Told } from './case.ts';

const LINK_HINT = (text: string) => `Link it to an observation, [${text}](obs:…), or excuse it under "numerals".`;
const RETELL_HINT = 'Tell a figure that the text links to, with its comparator words, or excuse it under "numerals".';

/** A numeral in the text of the article on the congress, told at its place. */
const unbound = (place: string, text: string): Told => [
  `${CONGRESS_ARTICLE}:${place}`,
  'ledger/unbound',
  `"${text}" is bound to nothing.`,
  place.includes(' ') ? RETELL_HINT : LINK_HINT(text),
];
const LEAD = 'Đại hội nhìn lại năm năm và bàn việc mới.';
const unusedExcuse = (text: string): Told => [
  `${CONGRESS_ARTICLE}:15:5 numerals[0].text`,
  'ledger/unused-excuse',
  `"${text}" excuses no numeral of the article.`,
  'Remove the excuse, or write the numeral with its unit as the text does.',
];
const excuse = (text: string) => `numerals:\n  - text: '${text}'\n    because: Thử.\n---\n\nDự đại hội`;
const BODY = '---\n\nDự đại hội';

/** Puts something in front of a paragraph, and beside the article the picture `a.png` that it shows. */
function withPicture(text: string): BadInput['spoil'] {
  return (archive) => {
    archive.write('content/articles/2024/a.png', Buffer.from('\u0089PNG\r\n', 'latin1'));
    archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', text);
  };
}

/** Numerals of articles that nothing accounts for. */
export const BAD_LEDGERS: readonly BadInput[] = [
  {
    what: 'a figure that is not linked',
    spoil: replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Vốn là 595 tỷ đồng. Tỷ lệ hộ nghèo'),
    told: [unbound('18:8', '595 tỷ đồng')],
  },
  {
    what: 'a figure told a second time without a link',
    spoil: replace(CONGRESS_ARTICLE, 'tp-bac-kan.2023).', 'tp-bac-kan.2023), nhắc lại: 1,96%.'),
    told: [unbound('18:69', '1,96%')],
  },
  {
    what: 'numerals in a heading, a table, code, a link and a picture',
    spoil: withPicture(
      '## Có 5 xã\n\n| Việc | Số |\n| --- | --- |\n| *Thêm* | **6 xã** |\n\n`7` [8 xã](/tin/) ![9](a.png)\n\nTỷ lệ hộ nghèo',
    ),
    told: [
      unbound('18:7', '5 xã'),
      unbound('22:14', '6 xã'),
      unbound('24:2', '7'),
      unbound('24:6', '8 xã'),
      unbound('24:21', '9'),
    ],
  },
  {
    what: 'numerals in titles of links and pictures, and one that begins a list by mistake',
    spoil: withPicture(
      '[a](/tin/ "5 xã") ![b](a.png "6 xã") [c][c]\n\n[c]: /tin/ "7 xã"\n\nVốn là\n\n595. tỷ đồng\n\nTỷ lệ hộ nghèo',
    ),
    told: [unbound('18:12', '5 xã'), unbound('18:31', '6 xã'), unbound('20:13', '7 xã'), unbound('24:1', '595')],
  },
  {
    what: 'a digit beside a figure link, which a reader sees as part of it',
    spoil: replace(CONGRESS_ARTICLE, 'còn [1,96%]', 'còn 3[1,96%]'),
    told: [unbound('18:20', '3')],
  },
  {
    what: 'a lead that drops the comparator of a figure',
    spoil: replace(CONGRESS_ARTICLE, LEAD, 'Đại hội có 150 đại biểu.'),
    told: [unbound('3:1 lead', '150 đại biểu')],
  },
  {
    what: 'a lead that counts other things by the number of a figure',
    spoil: replace(CONGRESS_ARTICLE, LEAD, 'Đại hội có gần 150 xã.'),
    told: [unbound('3:1 lead', '150 xã')],
  },
  {
    what: 'a figure in the headline that the text does not tell',
    spoil: replace(CONGRESS_ARTICLE, 'họp đại hội', 'họp 4 lần'),
    told: [unbound('2:1 title', '4 lần')],
  },
  {
    what: 'a threshold of an indicator that another paragraph links to',
    spoil: (archive) => {
      archive.replace(POVERTY, '"unit_measure"', '"threshold_text": "dưới 2 triệu đồng",\n  "unit_measure"');
      archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo còn', 'Tỷ lệ hộ thu nhập dưới 2 triệu đồng còn');
      archive.replace(CONGRESS_ARTICLE, 'Dự đại hội', 'Dự đại hội, dưới 2 triệu đồng,');
    },
    told: [unbound('16:18', '2 triệu đồng')],
  },
  {
    what: 'an excuse for a numeral that is not there',
    spoil: replace(CONGRESS_ARTICLE, BODY, excuse('595 tỷ đồng')),
    told: [unusedExcuse('595 tỷ đồng')],
  },
  {
    what: 'an excuse for a part of a numeral',
    spoil: (archive) => {
      archive.replace(CONGRESS_ARTICLE, BODY, excuse('595'));
      archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Vốn là 595 tỷ đồng. Tỷ lệ hộ nghèo');
    },
    told: [unusedExcuse('595'), unbound('21:8', '595 tỷ đồng')],
  },
  {
    what: 'an excuse for a numeral that is a date, and one for a figure that is linked',
    spoil: (archive) => {
      archive.replace(CONGRESS_ARTICLE, BODY, excuse('năm 2024'));
      archive.replace(CONGRESS_ARTICLE, 'Tỷ lệ hộ nghèo', 'Năm 2024, năm 2024, tỷ lệ hộ nghèo');
    },
    told: [unusedExcuse('năm 2024')],
  },
  {
    what: 'an excuse without a reason',
    spoil: replace(PARTY_ARTICLE, 'source:', 'numerals: [{ text: 5 xã }]\nsource:'),
    told: [
      [
        `${PARTY_ARTICLE}:8:12 numerals[0].because`,
        'field/missing',
        'The field "because" is missing.',
        'Add it; it holds text.',
      ],
    ],
  },
];
