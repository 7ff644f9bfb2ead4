import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { indicatorSchema } from '../model/indicator.ts';
import { COLUMNS } from './rows.ts';
import { figuresToCsv, toCsv, toJson } from './text.ts';

const indicator = indicatorSchema.parse({
  id: 'von',
  title: { vi: 'Vốn', en: 'Funds' },
  definition: { vi: 'Vốn.', en: 'Funds.' },
  topic: 'kinh-te',
  unit_measure: 'VND',
  direction: 'neither',
  additive: true,
  aggregation: 'sum',
  observations: [
    {
      obs_id: 'von.a.2023',
      ref_area: 'a',
      places: ['a/x-b', 'a/x-c'],
      time_period: '2019/2023',
      obs_value: 3.6,
      unit_mult: 9,
      comparator: 'gt',
      value_type: 'actual',
      value_text: 'hơn 3,6 tỷ đồng',
      sources: [
        { article: '2024/a', paragraph: 3 },
        { article: '2024/b', paragraph: 1 },
        { reference: 'bao-a' },
        { reference: 'bao-b', paragraph: 2 },
      ],
      comment: { vi: 'Có dấu phẩy, "ngoặc kép"\nvà xuống dòng.' },
    },
  ],
});

const references = new Map([
  ['bao-a', { url: 'https://a.example/1' }],
  ['bao-b', { url: 'https://b.example/2' }],
]);

const row = {
  obs_id: 'von.a.2023',
  places: 'a/x-b a/x-c',
  aggregation: 'sum',
  comparator: 'gt',
  value_text: 'hơn 3,6 tỷ đồng',
  sources: '2024/a#3 2024/b#1 reference:bao-a reference:bao-b#2',
  source_urls: 'https://a.example/1 https://b.example/2',
  comment: 'Có dấu phẩy, "ngoặc kép"\nvà xuống dòng.',
};

it('writes CSV that reads back as it was: every column, CRLF, no byte order mark', () => {
  const csv = toCsv(indicator, references);
  expect(csv.startsWith(`${COLUMNS.join(',')}\r\n`)).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const [first] = parse(csv, { columns: true });
  expect(first).toMatchObject({ ...row, obs_value: '3.6', unit_mult: '9', value_base: '3600000000', obs_total: '' });
});

it('writes the same rows as JSON, with absent fields absent and the definition beside them', () => {
  const { indicator: definition, observations } = JSON.parse(toJson(indicator, references)) as Record<
    string,
    unknown
  > & {
    observations: object[];
  };
  expect(definition).toMatchObject({ id: 'von', unit_measure: 'VND' });
  expect(observations).toEqual([expect.objectContaining({ ...row, obs_value: 3.6, value_base: 3_600_000_000 })]);
  expect(observations[0]).not.toHaveProperty('obs_total');
});

it.each([
  [5e-7, 0, 5e-7],
  [1_234_567_890_123, 0, 1_234_567_890_123],
  [4.35, 2, 435],
])('writes %d times ten to the %d out to the digit', (obs_value, unit_mult, base) => {
  const [first] = indicator.observations;
  const observations = first === undefined ? [] : [{ ...first, obs_value, unit_mult }];
  const written = JSON.parse(toJson({ ...indicator, observations }, references)) as { observations: object[] };
  expect(written.observations).toEqual([expect.objectContaining({ obs_value, value_base: base })]);
});

it('writes figures of several indicators in the order given, each under its own', () => {
  const other = { ...indicator, id: 'thu' };
  const [observation] = indicator.observations;
  const csv = figuresToCsv(
    [other, indicator].flatMap((one) => (observation === undefined ? [] : [{ indicator: one, observation }])),
    references,
  );
  const rows = parse<Record<string, string>>(csv, { columns: true });
  expect(rows.map((each) => each['indicator'])).toEqual(['thu', 'von']);
  expect(csv.split('\r\n')[0]).toBe(toCsv(indicator, references).split('\r\n')[0]);
});
