import { describe, expect, test } from 'vitest';
import { observationSchema, type Observation } from '../model/observation.ts';
import { checkFigureLink, checkValueText } from './check-value.ts';

function observe(value_text: string, facts: Partial<Observation>): Observation {
  return observationSchema.parse({
    obs_id: 'x',
    ref_area: 'bac-kan',
    time_period: '2024',
    comparator: 'eq',
    value_type: 'actual',
    obs_value: 0,
    value_text,
    sources: [{ article: '2024/x', paragraph: 1 }],
    ...facts,
  });
}

test.each<[string, Partial<Observation>]>([
  ['1,96%', { obs_value: 1.96 }],
  ['hơn 3,6 tỷ đồng', { obs_value: 3.6, unit_mult: 9, comparator: 'gt' }],
  ['từ 12%/năm trở lên', { obs_value: 12, comparator: 'ge' }],
  ['10 – 12%', { obs_value: 10, obs_value_upper: 12 }],
  ['16/20 trường', { obs_value: 16, obs_total: 20 }],
  ['01 xã', { obs_value: 1 }],
  ['1.234.567.890.123 đồng', { obs_value: 1_234_567_890_123 }],
  ['1 tỷ 467 triệu đồng', { obs_value: 1.467, unit_mult: 9 }],
  ['0,0000005%', { obs_value: 5e-7 }],
])('"%s" agrees with what is recorded', (text, facts) => {
  expect(checkValueText(observe(text, facts))).toEqual([]);
});

const DIFFERENCES: [text: string, facts: Partial<Observation>, message: string, hint: string][] = [
  [
    '1,2%',
    { obs_value: 12 },
    '"1,2%" reads as obs_value 1.2, but obs_value is 12.',
    'Make obs_value 1.2, or correct value_text to what the source prints.',
  ],
  [
    '3,6 tỷ',
    { obs_value: 3.6 },
    '"3,6 tỷ" reads as unit_mult 9, but unit_mult is 0.',
    'Make unit_mult 9, or correct value_text to what the source prints.',
  ],
  [
    '3,6',
    { obs_value: 3.6, unit_mult: 9 },
    '"3,6" reads as unit_mult 0, but unit_mult is 9.',
    'Make unit_mult 0, or correct value_text to what the source prints.',
  ],
  [
    'hơn 5',
    { obs_value: 5 },
    '"hơn 5" reads as comparator gt, but comparator is eq.',
    'Make comparator gt, or correct value_text to what the source prints.',
  ],
  [
    '10-12',
    { obs_value: 10 },
    '"10-12" reads as obs_value_upper 12, but obs_value_upper is absent.',
    'Make obs_value_upper 12, or correct value_text to what the source prints.',
  ],
  [
    '10',
    { obs_value: 10, obs_value_upper: 12 },
    '"10" reads as obs_value_upper absent, but obs_value_upper is 12.',
    'Make obs_value_upper absent, or correct value_text to what the source prints.',
  ],
  [
    '16/20',
    { obs_value: 16, obs_total: 21 },
    '"16/20" reads as obs_total 20, but obs_total is 21.',
    'Make obs_total 20, or correct value_text to what the source prints.',
  ],
];

test.each(DIFFERENCES)('"%s" disagrees with %j', (text, facts, message, hint) => {
  expect(checkValueText(observe(text, facts))).toEqual([{ code: 'observation/text-differs', message, hint }]);
});

test('every field that disagrees is told', () => {
  const found = checkValueText(observe('hơn 3,6 tỷ đồng', { obs_value: 36, comparator: 'lt' }));
  expect(found.map(({ message }) => message)).toEqual([
    '"hơn 3,6 tỷ đồng" reads as obs_value 3.6, but obs_value is 36.',
    '"hơn 3,6 tỷ đồng" reads as unit_mult 9, but unit_mult is 0.',
    '"hơn 3,6 tỷ đồng" reads as comparator gt, but comparator is lt.',
  ]);
});

test('words that are no figure are told once, not field by field', () => {
  expect(checkValueText(observe('1.29%', { obs_value: 1.29 }))).toEqual([
    {
      code: 'observation/text',
      message: '"1.29%" cannot be read as one figure.',
      hint: 'Write the number as printed, with its comparator words before or behind it: "hơn 3,6 tỷ đồng".',
    },
  ]);
});

const money = observe('hơn 3,6 tỷ đồng', { obs_value: 3.6, unit_mult: 9, comparator: 'gt' });
const growth = observe('từ 12%/năm trở lên', { obs_value: 12, comparator: 'ge' });
const share = observe('1,96%', { obs_value: 1.96 });
const floor = observe('từ 80%', { obs_value: 80, comparator: 'ge' });
const clubs = observe('8/8 huyện', { obs_value: 8, obs_total: 8 });

/** Prose with one link in brackets. */
function link(prose: string): { text: string; before: string; after: string } {
  const [, before = '', text = '', after = ''] = /^(.*)\[(.*)\](.*)$/su.exec(prose) ?? [];
  return { before, text, after };
}

test.each([
  ['the whole with its words', 'chi [hơn 3,6 tỷ đồng] cho', money],
  ['the whole with a capital', '[Hơn 3,6 tỷ đồng] đã chi', money],
  ['the bare figure behind its words', 'chi hơn [3,6 tỷ đồng] cho', money],
  ['the core behind its words', 'chi hơn [3,6 tỷ] đồng cho', money],
  ['other words of the same meaning', 'chi trên [3,6 tỷ] đồng cho', money],
  ['other white space', 'chi hơn\n[3,6\u00a0tỷ\n đồng]', money],
  ['words before and behind', 'tăng từ [12%/năm] trở lên', growth],
  ['a word before inside, one behind outside', 'tăng [từ 12%/năm] trở lên', growth],
  ['only the word behind, outside', 'tăng [12%/năm] trở lên', growth],
  ['the core between its words', 'tăng từ [12%] trở lên', growth],
  ['a figure without words', 'còn [1,96%].', share],
  ['"từ" that begins a change', 'giảm từ [1,96%] xuống thấp', share],
  ['"từ" that bounds', 'có từ [80%] tổ chức', floor],
  ['a part of a whole', '[8/8] huyện', clubs],
  ['a part of a whole with what is counted', '[8/8 huyện]', clubs],
])('a link may show %s', (_, prose, observation) => {
  expect(checkFigureLink(observation, link(prose))).toBeUndefined();
});

test.each([
  ['another number', '[3,7 tỷ đồng]', money, '3,7 tỷ đồng'],
  ['another scale', 'hơn [3,6 triệu đồng]', money, '3,6 triệu đồng'],
  ['the number without its scale word', 'hơn [3,6] tỷ đồng', money, '3,6'],
  ['words beside the figure', '[chi hơn 3,6 tỷ đồng]', money, 'chi hơn 3,6 tỷ đồng'],
  ['another unit', 'hơn [3,6 tỷ USD]', money, '3,6 tỷ USD'],
  ['no number', 'hơn [một  số tiền]', money, 'một số tiền'],
])('a link may not show %s', (_, prose, observation, shown) => {
  expect(checkFigureLink(observation, link(prose))).toEqual({
    code: 'figure/text',
    message: `The link shows "${shown}" but the observation is "hơn 3,6 tỷ đồng".`,
    hint: 'Write "3,6 tỷ", "3,6 tỷ đồng" or "hơn 3,6 tỷ đồng" in the link.',
  });
});

test.each([
  ['left out', 'chi [3,6 tỷ đồng]', money, '3,6 tỷ đồng', 'without a comparator word'],
  ['replaced before the link', 'chi gần [3,6 tỷ đồng]', money, '3,6 tỷ đồng', 'with "gần"'],
  ['replaced inside the link', '[gần 3,6 tỷ đồng]', money, '3,6 tỷ đồng', 'with "gần"'],
  ['turned round', 'chi ít hơn [3,6 tỷ đồng]', money, '3,6 tỷ đồng', 'with "ít hơn"'],
  ['too far from the link', 'hơn tất cả là [3,6 tỷ đồng]', money, '3,6 tỷ đồng', 'without a comparator word'],
  ['added before a plain figure', 'còn dưới [1,96%]', share, '1,96%', 'with "dưới"'],
  ['added behind a plain figure', 'còn từ [1,96%] trở lên', share, '1,96%', 'with "từ … trở lên"'],
  ['added inside a plain figure', 'còn [từ 1,96%]', share, '1,96%', 'with "từ"'],
])('comparator words may not be %s', (_, prose, observation, number, told) => {
  expect(checkFigureLink(observation, link(prose))).toEqual({
    code: 'figure/comparator',
    message: `The text tells "${number}" ${told}, but the source prints "${observation.value_text}".`,
    hint: `Let the words around the link say "${observation.value_text}".`,
  });
});

const range = observe('từ 5 đến 7%', { obs_value: 5, obs_value_upper: 7 });
const spaced = observe('27\u00a0600 người', { obs_value: 27_600 });
const ceiling = observe('không quá 30%', { obs_value: 30, comparator: 'le' });

test.each([
  ['a range with its "từ" inside', '[từ 5 đến 7%]', range],
  ['a range with its "từ" outside', 'từ [5 đến 7%] mỗi năm', range],
  ['a range alone', '[5 đến 7%]', range],
  ['a number grouped by another space', '[27 600 người]', spaced],
  ['a change from what is bounded', 'tăng từ [hơn 3,6 tỷ đồng] lên', money],
])('a link may show %s', (_, prose, observation) => {
  expect(checkFigureLink(observation, link(prose))).toBeUndefined();
});

test.each([
  ['repeat each other', 'chi hơn [hơn 3,6 tỷ đồng]', money, '3,6 tỷ đồng'],
  ['say the same in another way', 'chi trên [hơn 3,6 tỷ đồng]', money, '3,6 tỷ đồng'],
  ['repeat each other behind', 'tăng [từ 12%/năm trở lên] trở lên', growth, '12%/năm'],
  ['contradict each other', 'tối đa [12%/năm] trở lên', growth, '12%/năm'],
  ['contradict each other around it', 'hơn [3,6 tỷ đồng] trở xuống', money, '3,6 tỷ đồng'],
  ['contradict each other, inside and behind', '[không quá 30%] trở lên', ceiling, '30%'],
])('comparator words may not %s', (_, prose, observation, number) => {
  expect(checkFigureLink(observation, link(prose))).toEqual({
    code: 'figure/comparator',
    message: `The text tells "${number}" by words that repeat or contradict each other, but the source prints "${observation.value_text}".`,
    hint: `Let the words around the link say "${observation.value_text}".`,
  });
});

/** Each word that bounds a number, as an article says it around "[5%]", and what it says. */
const WORDS: readonly [words: string, comparator: Observation['comparator']][] = [
  ['hơn […]', 'gt'],
  ['trên […]', 'gt'],
  ['đạt trên […]', 'gt'],
  ['nhiều hơn […]', 'gt'],
  ['lớn hơn […]', 'gt'],
  ['ít nhất […]', 'ge'],
  ['tối thiểu […]', 'ge'],
  ['không dưới […]', 'ge'],
  ['không ít hơn […]', 'ge'],
  ['từ […] trở lên', 'ge'],
  ['đạt từ […] trở lên', 'ge'],
  ['[…] trở lên', 'ge'],
  ['dưới […]', 'lt'],
  ['còn dưới […]', 'lt'],
  ['ít hơn […]', 'lt'],
  ['nhỏ hơn […]', 'lt'],
  ['chưa đến […]', 'lt'],
  ['tối đa […]', 'le'],
  ['không quá […]', 'le'],
  ['không vượt quá […]', 'le'],
  ['không cao hơn […]', 'le'],
  ['[…] trở xuống', 'le'],
  ['từ […] trở xuống', 'le'],
  ['gần […]', 'nearly'],
  ['đạt gần […]', 'nearly'],
  ['khoảng […]', 'approx'],
  ['ước khoảng […]', 'approx'],
  ['xấp xỉ […]', 'approx'],
  ['đạt […]', 'eq'],
  ['có […] trở thành', 'eq'],
];
const PRINTED = {
  eq: '5%',
  gt: 'hơn 5%',
  ge: 'ít nhất 5%',
  lt: 'dưới 5%',
  le: 'tối đa 5%',
  nearly: 'gần 5%',
  approx: 'khoảng 5%',
};

describe.each(WORDS)('"%s"', (words, comparator) => {
  test.each(Object.entries(PRINTED) as [Observation['comparator'], string][])(
    'beside a figure that is %s',
    (recorded, printed) => {
      const told = checkFigureLink(
        observe(printed, { obs_value: 5, comparator: recorded }),
        link(words.replace('…', '5%')),
      );
      expect(told?.code).toBe(recorded === comparator ? undefined : 'figure/comparator');
    },
  );

  test('in the words printed themselves', () => {
    const printed = words
      .replace('[…]', '5%')
      .replace(/^(?:đạt|còn|có) /u, '')
      .replace(/ trở thành$/u, '');
    expect(checkValueText(observe(printed, { obs_value: 5, comparator }))).toEqual([]);
  });
});

test('a link to an observation that cannot be read itself is not judged', () => {
  expect(checkFigureLink(observe('1.29%', {}), link('[5%]'))).toBeUndefined();
});
