import { RELATIONS, write, type BadInput } from './case.ts';

const RATIO = {
  id: 'mot-ty-le',
  kind: 'ratio',
  part: 'ho-ngheo.tp-bac-kan.2023',
  whole: 'dai-bieu.tp-bac-kan.2024',
};
const SUM = {
  id: 'mot-tong',
  kind: 'sum',
  parts: ['ho-ngheo.tp-bac-kan.2023', 'ho-ngheo.tp-bac-kan.2025.target'],
  total: 3,
};

function relations(...entries: readonly object[]): BadInput['spoil'] {
  return write(RELATIONS, `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
}

/** Relations between observations that cannot be read or name what is not there. */
export const BAD_RELATIONS: readonly BadInput[] = [
  {
    what: 'unknown observations in a ratio',
    spoil: relations({ ...RATIO, part: 'ho-ngheo.bac-kan.2023', share: 'can-ngheo.lang-son' }),
    told: [
      [
        'data/relations.json:2:34 [0].part',
        'reference/observation',
        'There is no observation "ho-ngheo.bac-kan.2023".',
        'Did you mean "ho-ngheo.tp-bac-kan.2023"? Else add it to data/indicators.',
      ],
      [
        'data/relations.json:2:100 [0].share',
        'reference/observation',
        'There is no observation "can-ngheo.lang-son".',
        'Add it to data/indicators, or correct the name.',
      ],
    ],
  },
  {
    what: 'unknown observations in a sum',
    spoil: relations({ ...SUM, parts: ['ho-ngheo.tp-bac-kan.2023', 'khong-co'], total: 'cung-khong-co' }),
    told: [
      [
        'data/relations.json:2:67 [0].parts[1]',
        'reference/observation',
        'There is no observation "khong-co".',
        'Add it to data/indicators, or correct the name.',
      ],
      [
        'data/relations.json:2:79 [0].total',
        'reference/observation',
        'There is no observation "cung-khong-co".',
        'Add it to data/indicators, or correct the name.',
      ],
    ],
  },
  {
    what: 'two relations with one id',
    spoil: relations(SUM, { ...RATIO, id: SUM.id }),
    told: [
      [
        'data/relations.json:3:1 [1]',
        'id/duplicate',
        'The id "mot-tong" is already used on line 2 of data/relations.json.',
        'Give one of the two another id.',
      ],
    ],
  },
  {
    what: 'a relation of no kind the model knows',
    spoil: relations({ ...RATIO, kind: 'quotient' }),
    told: [
      [
        'data/relations.json:2:19 [0].kind',
        'field/choice',
        '"quotient" is not one of the words allowed.',
        'Write one of "sum", "ratio", "change", "count", "equal".',
      ],
    ],
  },
  {
    what: 'a relation without a kind',
    spoil: relations({ id: 'mot-ty-le' }),
    told: [
      [
        'data/relations.json:2:1 [0].kind',
        'field/missing',
        'The field "kind" is missing.',
        'Write one of "sum", "ratio", "change", "count", "equal".',
      ],
    ],
  },
  {
    what: 'a ratio without a whole',
    spoil: relations({ id: RATIO.id, kind: 'ratio', part: RATIO.part }),
    told: [
      [
        'data/relations.json:2:34 [0].part',
        'field/missing',
        'The field "whole" is missing, and "1,96%" prints no whole of its own.',
        'Name the observation of the whole.',
      ],
    ],
  },
  {
    what: 'a count that is off',
    spoil: relations({ id: 'mot-so-dem', kind: 'count', figure: RATIO.whole, named: ['Kinh', 'Tày'] }),
    told: [
      [
        'data/relations.json:2:1 [0]',
        'relation/off',
        'The figures of "mot-so-dem" disagree by at least 133.',
        'Hold them against their sources; if these disagree, say so: "acknowledged": { "vi": "…" }.',
      ],
    ],
  },
  {
    what: 'a sum of one part',
    spoil: relations({ ...SUM, parts: ['ho-ngheo.tp-bac-kan.2023'] }),
    told: [
      [
        'data/relations.json:2:31 [0].parts',
        'field/length',
        '["ho-ngheo.tp-bac-kan.2023"] is too short.',
        'It takes at least 2 entries.',
      ],
    ],
  },
  {
    what: 'a total that is neither a number nor an observation',
    spoil: relations({ ...SUM, total: true }),
    told: [
      [
        'data/relations.json:2:102 [0].total',
        'field/format',
        'true is not allowed here: a total is the id of an observation or a number above zero.',
        'Compare it with an entry that works.',
      ],
    ],
  },
];
