import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeObservation } from '../../../tests/kit/chart-fixture.ts';
import { vi } from '../../i18n/vi.ts';
import type { Comparator, Observation } from '../model/observation.ts';
import { formatNumber, readNumber, SCALE_WORDS } from '../text/number.ts';
import { boundsOf } from './bounds.ts';
import { checkFigureLink, checkValueText } from './check-value.ts';
import { formatValue } from './format.ts';
import { clip, contains, span } from './interval.ts';
import { readValueText } from './value-text.ts';

/** Numbers as news prints them: from hundredths to billions, with up to three decimals. */
const number = fc
  .tuple(fc.nat({ max: 9_999_999 }), fc.constantFrom(1, 10, 100, 1000))
  .map(([digits, parts]) => digits / parts);

const WORDS: Readonly<Record<Comparator, readonly (readonly [before: string, after: string])[]>> = {
  eq: [['', '']],
  gt: ['hơn', 'trên', 'nhiều hơn'].map((word) => [word, '']),
  ge: [
    ['ít nhất', ''],
    ['tối thiểu', ''],
    ['không dưới', ''],
    ['', 'trở lên'],
    ['từ', 'trở lên'],
  ],
  lt: ['dưới', 'ít hơn', 'chưa đến'].map((word) => [word, '']),
  le: [
    ['tối đa', ''],
    ['không quá', ''],
    ['không vượt quá', ''],
    ['', 'trở xuống'],
  ],
  nearly: [['gần', '']],
  approx: [
    ['khoảng', ''],
    ['xấp xỉ', ''],
  ],
};
const said = fc
  .constantFrom(...(Object.keys(WORDS) as Comparator[]))
  .chain((comparator) =>
    fc.constantFrom(...WORDS[comparator]).map(([before, after]) => ({ comparator, before, after })),
  );
const scale = fc.constantFrom<readonly [word: string, power: number]>(['', 0], ...SCALE_WORDS);
const unit = fc.constantFrom('', '%', ' đồng', ' xã', ' đồng/người/năm', 'm2', '%/năm');
const more = fc.oneof(
  fc.constant({}),
  fc.record({ obs_value_upper: number, joint: fc.constantFrom('-', '–', ' - ', ' – ', ' đến ', ' tới ') }),
  fc.record({ obs_total: number.filter((total) => total > 0) }),
);

/** An observation and the words a source would print for it. */
const printed = fc
  .tuple(number, more, said, scale, unit)
  .map(([obs_value, rest, words, [scaleWord, unit_mult], unitWord]) => {
    const { joint = '', ...ends } = rest as { joint?: string; obs_value_upper?: number; obs_total?: number };
    const { obs_value_upper: upper, obs_total: total } = ends;
    const second =
      upper !== undefined
        ? joint + formatNumber(upper, 'vi')
        : total !== undefined
          ? `/${formatNumber(total, 'vi')}`
          : '';
    // "12 nghìn xã", "12 nghìn %" is not printed: a share has no scale word.
    const isScaled = scaleWord !== '' && !unitWord.includes('%') && unitWord !== 'm2';
    const value_text = [
      words.before,
      `${formatNumber(obs_value, 'vi')}${second}${isScaled ? ` ${scaleWord}` : ''}${unitWord}`,
      words.after,
    ]
      .filter((word) => word !== '')
      .join(' ');
    // The "từ" of a range only opens it.
    const comparator =
      words.before === 'từ' && words.after === '' && upper !== undefined ? ('eq' as const) : words.comparator;
    return makeObservation({ obs_value, ...ends, unit_mult: isScaled ? unit_mult : 0, comparator, value_text });
  });

test('a number written in Vietnamese reads back as itself, grouped by full stops or by spaces', () => {
  fc.assert(
    fc.property(number, fc.constantFrom('.', ' ', '\u00a0', '\u202f'), (value, group) => {
      expect(readNumber(formatNumber(value, 'vi').replaceAll('.', group))).toBe(value);
    }),
  );
});

test('whatever is printed for an observation reads as its value, range, whole, scale and comparator', () => {
  fc.assert(
    fc.property(printed, (observation) => {
      expect(checkValueText(observation)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('white space of any kind and width changes nothing', () => {
  fc.assert(
    fc.property(printed, fc.constantFrom('  ', '\n', '\u00a0', '\t'), ({ value_text }, space) => {
      expect(readValueText(value_text.replaceAll(' ', space))).toEqual(readValueText(value_text));
    }),
  );
});

test('what a table shows for an observation reads as the same numbers', () => {
  fc.assert(
    fc.property(printed, (observation) => {
      const { value, upper, total } = readValueText(formatValue(observation, 'vi', vi)) ?? {};
      expect([value, upper, total]).toEqual([
        observation.obs_value,
        observation.obs_value_upper,
        observation.obs_total,
      ]);
    }),
  );
});

test('the words that the interface lends to a comparator read as that comparator', () => {
  for (const [comparator, { before, after }] of Object.entries(vi.comparators)) {
    const text = [before, '5', after].filter((word) => word !== '').join(' ');
    expect(readValueText(text)?.comparator, text).toBe(comparator);
  }
});

test('a link may show the whole, or the rest between the words; never another number', () => {
  const link = (text: string, before = '', after = '') => ({ text, before: `là ${before} `, after: ` ${after}.` });
  fc.assert(
    fc.property(printed, number, (observation: Observation, other) => {
      const reading = readValueText(observation.value_text);
      const [bare = '', before = '', after = ''] = [reading?.bare, reading?.wordBefore, reading?.wordAfter];
      expect(checkFigureLink(observation, link(observation.value_text))).toBeUndefined();
      expect(checkFigureLink(observation, link(bare, before, after))).toBeUndefined();
      fc.pre(other !== observation.obs_value);
      const wrong = bare.replace(/^[\d.,]+/u, formatNumber(other, 'vi'));
      expect(checkFigureLink(observation, link(wrong, before, after))?.code).toBe('figure/text');
    }),
  );
});

test('reading any text as a figure ends, and what it reads it can read again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0123 .,/%-–từtrêđnl') })),
      (text) => {
        const reading = readValueText(text);
        if (reading !== undefined)
          expect(readValueText(reading.bare)).toMatchObject({ value: reading.value, mult: reading.mult });
      },
    ),
  );
});

test('what a reader takes a figure to mean lies within what its words allow', () => {
  const kind = fc.constantFrom('count', 'share', 'money', 'area', 'change');
  fc.assert(
    fc.property(printed, kind, fc.boolean(), (observation, unitKind, discrete) => {
      const { strict, reading } = boundsOf(observation, { kind: unitKind, discrete });
      fc.pre(observation.obs_value_upper === undefined);
      fc.pre(reading.low <= reading.high);
      expect(reading.low).toBeGreaterThanOrEqual(strict.low);
      expect(reading.high).toBeLessThanOrEqual(strict.high);
    }),
  );
});

test('the interval that spans two holds both, and one that is cut keeps what lies between the cuts', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 6, maxLength: 6 }), fc.nat({ max: 100 }), (ends, part) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = ends.toSorted((one, other) => one - other);
      const interval = (low: number, high: number) => ({ low, high, isLowOpen: false, isHighOpen: false });
      const at = (low: number, high: number) => low + ((high - low) * part) / 100;
      expect(contains(span(interval(a, b), interval(c, d)), at(a, b))).toBe(true);
      expect(contains(span(interval(a, b), interval(c, d)), at(c, d))).toBe(true);
      expect(contains(clip(interval(a, f), b, e), at(b, e))).toBe(true);
    }),
  );
});
